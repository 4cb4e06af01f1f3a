using System.Diagnostics;
using System.IO.Compression;
using FactCheck.Language;

namespace FactCheck.Training.Words;

/// <summary>The command <c>words</c>: builds the sections of the model that hold what words mean, and evaluates them.</summary>
internal static class WordsCommand
{
    private const string Usage = """
        words build --glove PACKAGE.tgz --wordnet FOLDER --treebank FOLDER --model FILE
        words curve --glove PACKAGE.tgz --wordnet FOLDER --treebank FOLDER
        words evaluate --model FILE [--pairs each]
        words near --model FILE --word LEMMA --part noun|verb|adjective|adverb
        words speed --model FILE
        words sections --model FILE
        """;

    public static int Run(ReadOnlySpan<string> arguments)
    {
        var options = Options(arguments);
        switch (arguments)
        {
            case ["build", ..] when options is not null && options.Count == 4:
                Build(options["--glove"], options["--wordnet"], options["--treebank"], options["--model"]);
                return 0;
            case ["curve", ..] when options is not null && options.Count == 3:
                Curve(options["--glove"], options["--wordnet"], options["--treebank"]);
                return 0;
            case ["evaluate", ..] when options is not null && options.TryGetValue("--model", out string? evaluated):
                WordEvaluation.Print(new(ModelFile.Open(evaluated)), options.ContainsKey("--pairs"));
                return 0;
            case ["near", ..] when options is not null && options.Count == 3:
                WordEvaluation.PrintNear(new(ModelFile.Open(options["--model"])), options["--word"], Enum.Parse<PartOfSpeech>(options["--part"], ignoreCase: true));
                return 0;
            case ["speed", ..] when options is not null && options.TryGetValue("--model", out string? timed):
                WordSpeed.Print(timed);
                return 0;
            case ["sections", ..] when options is not null && options.TryGetValue("--model", out string? model):
                var file = ModelFile.Open(model);
                foreach (string name in file.Names)
                    Console.WriteLine($"{name}\t{file.Section<byte>(name).Length}");
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static Dictionary<string, string>? Options(ReadOnlySpan<string> arguments)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 1; i < arguments.Length; i += 2)
        {
            if (i + 1 >= arguments.Length || !arguments[i].StartsWith("--", StringComparison.Ordinal) || !options.TryAdd(arguments[i], arguments[i + 1]))
                return null;
        }

        return options;
    }

    private static void Build(string package, string wordnet, string treebank, string model)
    {
        var clock = Stopwatch.StartNew();
        var glove = GloveFile.Read(package);
        Console.WriteLine($"{glove.Words.Count} vectors of {glove.Dimensions} dimensions read, {clock.Elapsed.TotalSeconds:F1} s");
        var net = WordNetFile.Read(wordnet);
        Console.WriteLine($"{net.Synsets.Count} synsets read, {clock.Elapsed.TotalSeconds:F1} s");

        var vocabulary = Vocabulary.Choose(glove, Lemmas(net), PlaceFinder.Names(net), TreebankForms(treebank));
        var vectors = new VectorBuilder();
        ModelFileWriter.Replace(model, "words.", vocabulary.Sections());
        var space = new WordSpace(glove, vocabulary);
        ModelFileWriter.Replace(model, "vectors.", vectors.Sections(space, vocabulary));
        var relations = new RelationBuilder(net, vocabulary, new(net, space, glove.Words), space);
        ModelFileWriter.Replace(model, "relations.", relations.Sections());
        var names = new NameGenderTrainer(space, vocabulary);
        ModelFileWriter.Replace(model, "names.", names.Sections());
        var (right, wrong, untold) = names.CrossValidate(NameGender.LeastLean);
        Console.WriteLine($"given names, cross-validated: {right} right, {wrong} wrong, {untold} not told");
        Console.WriteLine($"{vocabulary.VectorCount} vectors and {vocabulary.Words.Count} words written, {vectors.Clipped} coordinates cut, {clock.Elapsed.TotalSeconds:F1} s");
    }

    private static void Curve(string package, string wordnet, string treebank)
    {
        var glove = GloveFile.Read(package);
        var net = WordNetFile.Read(wordnet);
        VectorCurve.Print(glove, net, Vocabulary.Choose(glove, Lemmas(net), PlaceFinder.Names(net), TreebankForms(treebank)));
    }

    private static HashSet<string> Lemmas(WordNetFile net) =>
        net.Lemmas.Select(l => l.Lemma.Replace('_', ' ')).ToHashSet(StringComparer.Ordinal);

    /// <summary>The word forms of the training files; dev and test files are left alone.</summary>
    private static HashSet<string> TreebankForms(string folder)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*-train.conllu.gz").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && char.IsAsciiDigit(line[0]) && line.Split('\t') is [_, var form, ..])
                    forms.Add(form.ToLowerInvariant());
            }
        }

        return forms;
    }
}
