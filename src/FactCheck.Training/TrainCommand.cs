using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using FactCheck.Language;
using FactCheck.Training.Learning;
using FactCheck.Training.Treebank;

namespace FactCheck.Training;

/// <summary><c>train DATA_DIR --output FILE</c>: learns the engine from the treebanks in a folder and writes its sections.</summary>
internal static unsafe class TrainCommand
{
    /// <summary>Words of the vectors, which are in order of frequency, that count as usual.</summary>
    private const int UsualWords = 25_000;

    /// <summary>The tables begin with it anew, so that they are the same whether the network is trained or kept.</summary>
    private const ulong Seed = 20240917;

    public static int Run(string[] args)
    {
        if (args.Length < 3 || Text("--output") is not { } output)
        {
            Console.Error.WriteLine("usage: train DATA_DIR --output FILE [--wordnet DIR] [--epochs N] [--width N] [--layers N] [--arc N] [--label N] [--dropout %] [--exchanged %] [--watch] [--network FILE]");
            return 2;
        }

        var clock = Stopwatch.StartNew();
        var files = Directory.GetFiles(args[0], "*-train.conllu*").Order(StringComparer.Ordinal).Select(TreebankFile.Read).ToList();
        if (files.Count == 0)
        {
            Console.Error.WriteLine($"{args[0]}: no *-train.conllu or *-train.conllu.gz.");
            return 2;
        }

        var sentences = files.SelectMany(file => file.Sentences).ToList();
        // The vectors are read from the file that is written: `words` puts them there first.
        var model = ModelFile.Open(Path.GetFileName(output), File.ReadAllBytes(output));
        var words = new WordTable(model);
        var vectors = new WordVectors(model, words);
        byte[] topics = WordTraitsBuilder.Topics(words, Text("--wordnet"));
        ushort[] traits = WordTraitsBuilder.Build(words, vectors.Count, Text("--wordnet"));
        var tags = new TagSet(sentences);
        var encoder = new SentenceEncoder(sentences, tags, vectors, new(words, Pinned(traits), Pinned(topics)));
        var shape = new NetworkShape(
            Number("--width", 160), Number("--layers", 3), Number("--arc", 64), Number("--label", 64), (tags.Tags.Count + 15) & ~15,
            (UniversalNames.Relations.Length + 15) & ~15, 32);
        Console.WriteLine($"sentences {sentences.Count} tags {tags.Tags.Count} words {encoder.WordRows} vectors {vectors.Count} x {vectors.Dimensions}");

        var random = new RandomStream(Seed);
        var sections = Text("--network") is { } kept ? KeptNetwork(ModelFile.Open(kept)) : TrainNetwork();
        foreach (var (name, bytes) in ModelPacker.PackTables(encoder, tags, files, Text("--wordnet"), words, new(vectors, new(model, vectors.Words)), new(Seed)))
            sections.Add(name, bytes);
        sections.Add("english.topics", topics);
        sections.Add("english.traits", ModelFileWriter.Bytes<ushort>(traits));
        ModelFileWriter.Replace(output, "english.", sections);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"trained in {clock.Elapsed.TotalMinutes:F1} minutes, {Path.GetFileName(output)} has {new FileInfo(output).Length} bytes"));
        return 0;

        Dictionary<string, byte[]> TrainNetwork()
        {
            int epochs = Number("--epochs", 24);
            var network = new Network(shape, encoder.WordRows, Table(vectors), vectors.Dimensions + WordVectors.RestDimensions, random)
            {
                Dropout = Number("--dropout", 25) / 100f,
                InputDropout = Number("--input-dropout", 12) / 100f,
            };
            network.LossWeights[0] = Number("--tag-weight", 75) / 100f;
            network.LossWeights[3] = Number("--entity-weight", 100) / 100f;
            network.LossWeights[4] = Number("--type-weight", 100) / 100f;
            new NetworkTrainer(network, encoder, random)
            {
                Epochs = epochs,
                Rate = Number("--rate", 30) / 10000f,
                BatchTokens = Number("--batch", 700),
                WordDropout = Number("--word-dropout", 30) / 100f,
                Neighbours = new(sentences, vectors, traits, topics),
                Exchanged = Number("--exchanged", 40) / 100f,
                EpochEnded = epoch => Watch(network, epoch, epochs),
            }.Train([.. sentences, .. Variations()]);
            network.SwapAverage();
            return ModelPacker.PackNetwork(network, shape);
        }

        void Watch(Network network, int epoch, int epochs)
        {
            if (!args.Contains("--watch") || (epoch % 5 != 0 && epoch != epochs))
                return;
            network.SwapAverage();
            foreach (string path in Directory.GetFiles(args[0], "*-dev.conllu*").Order(StringComparer.Ordinal))
            {
                var file = TreebankFile.Read(path);
                var (upos, xpos, head, label) = network.Score(
                    [.. file.Sentences.Where(sentence => sentence.Words.Count < 400).Select(encoder.Encode)], tags.Tags);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"  {file.Name} upos {upos:P2} xpos {xpos:P2} uas {head:P2} las {label:P2}"));
            }

            network.SwapAverage();
        }

        IEnumerable<TreebankSentence> Variations()
        {
            var variations = new TreebankVariations(random);
            var varied = variations.WithNumerals(sentences);
            if (Text("--wordnet") is { } wordNet)
                varied.AddRange(variations.WithIrregularVerbs(sentences, wordNet, word => vectors.TryGetRow(word, out int row) && row < UsualWords));
            return varied;
        }

        string? Text(string name) => Array.IndexOf(args, name) is >= 0 and int place && place + 1 < args.Length ? args[place + 1] : null;

        int Number(string name, int other) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : other;
    }

    /// <summary>The network of a file, where only the tables around it are to be made anew.</summary>
    private static Dictionary<string, byte[]> KeptNetwork(ModelFile model)
    {
        string[] tables =
        [
            "wordrows.", "penn", "labels", "wordfeatures", "lemmas.", "edits", "contractions.", "tokens", "sentences", "entitykinds", "traits", "topics",
        ];
        return model.Names
            .Where(name => name.StartsWith("english.", StringComparison.Ordinal) && !tables.Any(table => name["english.".Length..].StartsWith(table, StringComparison.Ordinal)))
            .ToDictionary(name => name, name => model.Section<byte>(name).Span.ToArray(), StringComparer.Ordinal);
    }

    private static ModelArray<T> Pinned<T>(T[] values)
        where T : unmanaged
    {
        var memory = (T*)NativeMemory.AlignedAlloc((nuint)(values.Length * sizeof(T)), 64);
        values.CopyTo(new Span<T>(memory, values.Length));
        return new(memory, values.Length);
    }

    private static float* Table(WordVectors vectors)
    {
        int columns = vectors.Dimensions + WordVectors.RestDimensions;
        var table = (float*)NativeMemory.AlignedAlloc((nuint)vectors.Count * (nuint)columns * sizeof(float), 64);
        for (int row = 0; row < vectors.Count; row++)
            NetworkWeights.Enter(vectors, row, table + ((long)row * columns));
        return table;
    }
}
