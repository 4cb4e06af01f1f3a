using System.Text;
using FactCheck.Language;

namespace FactCheck.Training;

/// <summary><c>parse FILE... [--model FILE]</c>: prints what the engine makes of plain text, as CoNLL-U with entities in MISC, for reading.</summary>
internal static class ParseCommand
{
    public static int Run(string[] args)
    {
        int option = Array.IndexOf(args, "--model");
        var model = option < 0 ? EnglishModel.Default : new EnglishModel(ModelFile.Open(args[option + 1]));
        var output = new StringBuilder();
        foreach (string path in args.Where((_, i) => option < 0 || (i != option && i != option + 1)))
        {
            string text = File.ReadAllText(path);
            Write(text, model.Analyze(text), output);
        }

        Console.Write(output);
        return 0;
    }

    private static void Write(string text, Analysis analysis, StringBuilder output)
    {
        var entities = analysis.Entities.ToDictionary(mention => mention.First);
        foreach (var sentence in analysis.Sentences)
        {
            output.Append("# text = ").AppendLine(text[analysis.Tokens[sentence.First].Start..analysis.Tokens[sentence.End - 1].End].ReplaceLineEndings(" "));
            for (int i = sentence.First; i < sentence.End; i++)
            {
                var token = analysis.Tokens[i];
                output.AppendJoin(
                    '\t', i - sentence.First + 1, text[token.Start..token.End], token.Lemma, UniversalNames.PartsOfSpeech[(int)token.PartOfSpeech], token.Tag,
                    token.Morphology == Morphology.None ? "_" : token.Morphology.ToString().Replace(", ", "|", StringComparison.Ordinal),
                    token.Head < 0 ? 0 : token.Head - sentence.First + 1, UniversalNames.Relations[(int)token.Relation], "_",
                    entities.TryGetValue(i, out var mention) ? $"Entity={mention.Type}:{text[token.Start..analysis.Tokens[mention.End - 1].End].ReplaceLineEndings(" ")}" : "_");
                output.AppendLine();
            }

            output.AppendLine();
        }
    }
}
