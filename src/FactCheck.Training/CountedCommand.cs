using System.Globalization;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Training.Treebank;

namespace FactCheck.Training;

/// <summary>
/// <c>counted FILE... [--errors]</c>: of the numerals that a treebank joins to a noun (relation nummod; "one" aside), the share whose
/// quantity claim, extracted from the raw text of their document, names that noun as the head of its measure.
/// </summary>
internal static class CountedCommand
{
    public static int Run(string[] args)
    {
        bool showsErrors = args.Contains("--errors");
        string[] paths = [.. args.Where(arg => arg != "--errors")];
        if (paths.Length == 0 || paths.Any(path => path.StartsWith("--", StringComparison.Ordinal)))
        {
            Console.Error.WriteLine("usage: counted FILE... [--errors]");
            return 2;
        }

        foreach (string path in paths)
        {
            var (named, counted) = Measure(TreebankFile.Read(path), showsErrors ? Console.Out : TextWriter.Null);
            Console.WriteLine($"file {Path.GetFileName(path)}");
            Console.WriteLine($"counted {counted}");
            Console.WriteLine($"named {named}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"counted-noun {100.0 * named / Math.Max(1, counted):F1}"));
        }

        return 0;
    }

    private static (int Named, int Counted) Measure(TreebankFile file, TextWriter errors)
    {
        int named = 0, counted = 0;
        for (int first = 0; first < file.Sentences.Count;)
        {
            int end = first + 1;
            while (end < file.Sentences.Count && !file.Sentences[end].StartsDocument)
                end++;
            int from = file.Sentences[first].Start;
            string text = file.Text[from..file.Sentences[end - 1].End];
            var claims = FactChecker.Default.ExtractClaims(new Article(text)).Where(claim => claim.Kind.Name == "quantity").ToList();
            foreach (var sentence in file.Sentences.Skip(first).Take(end - first))
            {
                foreach (var numeral in sentence.Words.Where(word => IsCounted(sentence, word)))
                {
                    var noun = sentence.Words[numeral.Head - 1];
                    counted++;
                    var found = claims.Where(claim => claim.Span.Start < numeral.End - from && claim.Span.End > numeral.Start - from).ToList();
                    if (found.Exists(claim => claim.Measure?.HeadSpan is { } head && head.Start == noun.Start - from && head.End == noun.End - from))
                        named++;
                    else
                        errors.WriteLine($"{numeral.Form} {noun.Form}\t{Found(found, text)}\t{file.Text[sentence.Start..sentence.End].ReplaceLineEndings(" ")}");
                }
            }

            first = end;
        }

        return (named, counted);
    }

    private static bool IsCounted(TreebankSentence sentence, TreebankWord word) =>
        word.Relation == "nummod" && word.Head > 0 && sentence.Words[word.Head - 1].Upos == "NOUN" && !word.Form.Equals("one", StringComparison.OrdinalIgnoreCase);

    private static string Found(List<Claim> claims, string text) => claims.Count == 0
        ? "no claim"
        : string.Join(", ", claims.Select(claim => $"'{claim.Span.Of(text)}' of '{claim.Measure?.HeadSpan?.Of(text).ToString() ?? "nothing"}'"));
}
