using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FactCheck.Language;
using FactCheck.Training.Evaluation;
using FactCheck.Training.Treebank;

namespace FactCheck.Training;

/// <summary>
/// <c>evaluate FILE... [--json] [--model FILE]</c>: figures over CoNLL-U files, gzipped or not: from raw text (<c>raw-</c>), with the gold
/// tokens and sentences (<c>gold-</c>), how long the model loads, and tokens a second on one core. F1 in percent.
/// </summary>
internal static class EvaluateCommand
{
    public static int Run(string[] args)
    {
        string? modelPath = null, errors = null;
        bool isJson = false;
        var paths = new List<string>();
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--json")
                isJson = true;
            else if (args[i] == "--model" && i + 1 < args.Length)
                modelPath = args[++i];
            else if (args[i] == "--errors" && i + 1 < args.Length)
                errors = args[++i];
            else
                paths.Add(args[i]);
        }

        if (paths.Count == 0 || paths.Exists(path => path.StartsWith("--", StringComparison.Ordinal)))
        {
            Console.Error.WriteLine("usage: evaluate FILE... [--json] [--model FILE] [--errors lemmas|tokens|tags|heads|entities]");
            return 2;
        }

        var model = modelPath is null ? EnglishModel.Default : new EnglishModel(ModelFile.Open(modelPath));
        if (errors is not null)
        {
            foreach (var file in paths.Select(TreebankFile.Read))
                ErrorList.Print(file, errors == "tokens" ? model.Analyze(file.Text) : WithGoldTokens(model, file), errors);
            return 0;
        }

        var all = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            var scores = Evaluate(model, TreebankFile.Read(path));
            all[path] = scores;
            if (isJson)
                continue;
            Console.WriteLine($"file {Path.GetFileName(path)}");
            foreach (var (name, value) in scores)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.##}"));
        }

        if (isJson)
            Console.WriteLine(Json(all));
        return 0;
    }

    private static Dictionary<string, double> Evaluate(EnglishModel model, TreebankFile file)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, value) in Scores.Of(file, model.Analyze(file.Text)))
            scores["raw-" + name] = value;
        foreach (var (name, value) in Scores.Of(file, WithGoldTokens(model, file)))
        {
            if (name is not ("tokens" or "sentences"))
                scores["gold-" + name] = value;
        }

        scores["words"] = file.Sentences.Sum(sentence => sentence.Words.Count);
        scores["load-milliseconds"] = LoadMilliseconds();
        scores["tokens-per-second"] = Math.Round(Speed(model, file.Text));
        return scores;
    }

    /// <summary>How long the model that ships takes to open, its checksum included: the best of several times.</summary>
    private static double LoadMilliseconds()
    {
        double best = double.MaxValue;
        for (int run = 0; run < 10; run++)
        {
            var clock = Stopwatch.StartNew();
            _ = new EnglishModel(ModelFile.OpenEmbedded()).Analyzer;
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    private static Analysis WithGoldTokens(EnglishModel model, TreebankFile file)
    {
        var tokens = new List<(int, int)>();
        var ends = new List<int>();
        foreach (var sentence in file.Sentences)
        {
            tokens.AddRange(sentence.Words.Where(word => word.End > word.Start).Select(word => (word.Start, word.End)));
            ends.Add(tokens.Count);
        }

        return model.Analyzer.Analyze(file.Text, [.. tokens], [.. ends]);
    }

    /// <summary>
    /// Tokens a second on one core, warm, over the file in pieces of the length of an article: the best time of each piece of several runs,
    /// since other work on the machine only ever slows a run down.
    /// </summary>
    private static double Speed(EnglishModel model, string text)
    {
        const int ArticleLength = 6400;
        var pieces = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int end = start + ArticleLength < text.Length ? text.IndexOf("\n\n", start + ArticleLength, StringComparison.Ordinal) : -1;
            end = end < 0 ? text.Length : end;
            pieces.Add(text[start..end]);
            start = end;
        }

        long tokens = 0;
        var best = new double[pieces.Count];
        Array.Fill(best, double.MaxValue);
        var total = Stopwatch.StartNew();
        for (int run = 0; run < 60 && (run < 10 || total.Elapsed.TotalSeconds < 6); run++)
        {
            tokens = 0;
            for (int i = 0; i < pieces.Count; i++)
            {
                var clock = Stopwatch.StartNew();
                tokens += model.Analyze(pieces[i]).Tokens.Length;
                best[i] = Math.Min(best[i], clock.Elapsed.TotalSeconds);
            }
        }

        return tokens / best.Sum();
    }

    private static string Json(Dictionary<string, Dictionary<string, double>> all)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true }))
        {
            writer.WriteStartObject();
            foreach (var (path, scores) in all)
            {
                writer.WriteStartObject(path);
                foreach (var (name, value) in scores)
                    writer.WriteNumber(name, Math.Round(value, 2));
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
