using FactCheck.Language;
using FactCheck.Training.Treebank;

namespace FactCheck.Training.Evaluation;

/// <summary>What goes wrong most often, for whoever improves the engine: <c>evaluate FILE --errors lemmas|tokens|tags|heads</c>.</summary>
internal static class ErrorList
{
    public static void Print(TreebankFile file, Analysis analysis, string kind)
    {
        var alignment = new Alignment(file, analysis);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < analysis.Tokens.Length; i++)
        {
            var token = analysis.Tokens[i];
            int w = alignment.Matched[i];
            if (w < 0)
            {
                if (kind == "tokens")
                    Count($"{file.Text[Math.Max(0, token.Start - 12)..token.Start]}[{file.Text[token.Start..token.End]}]{file.Text[token.End..Math.Min(file.Text.Length, token.End + 8)]}".ReplaceLineEndings("/"));
                continue;
            }

            var word = alignment.Words[w];
            if (kind == "lemmas" && token.Lemma != word.Lemma)
                Count($"{word.Form} {word.Xpos}/{token.Tag}: {word.Lemma} not {token.Lemma}");
            string upos = UniversalNames.PartsOfSpeech[(int)token.PartOfSpeech];
            if (kind == "tags" && (upos != word.Upos || token.Tag != word.Xpos))
                Count($"{word.Upos} {word.Xpos} not {upos} {token.Tag}");
            string relation = UniversalNames.Relations[(int)token.Relation];
            int head = token.Head < 0 ? -1 : alignment.Matched[token.Head];
            if (kind == "heads" && (head != alignment.Heads[w] || relation != word.Relation))
                Count($"{word.Relation} {(relation == word.Relation ? "other head" : "is " + relation)}{(head == alignment.Heads[w] ? " same head" : "")}");
        }

        foreach (var (text, count) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(60))
            Console.WriteLine($"{count,5} {text}");

        void Count(string text) => counts[text] = counts.GetValueOrDefault(text) + 1;
    }
}
