using FactCheck.Language;
using FactCheck.Training.Treebank;

namespace FactCheck.Training.Evaluation;

/// <summary>What goes wrong most often, for whoever improves the engine: <c>evaluate FILE --errors lemmas|tokens|tags|heads|entities</c>.</summary>
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

        if (kind == "entities")
            Entities(file, analysis, Count);
        foreach (var (text, count) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(400))
            Console.WriteLine($"{count,5} {text}");

        void Count(string text) => counts[text] = counts.GetValueOrDefault(text) + 1;
    }

    private static void Entities(TreebankFile file, Analysis analysis, Action<string> count)
    {
        var gold = new Dictionary<(int, int), EntityType>();
        foreach (var sentence in file.Sentences)
        {
            foreach (var (first, end, type, head) in Learning.EntityLabels.Flatten(sentence))
            {
                if (sentence.Words[head].Upos == "PROPN")
                    gold[(sentence.Words[first].Start, sentence.Words[end - 1].End)] = type;
            }
        }

        foreach (var mention in analysis.Entities)
        {
            var (start, end) = (analysis.Tokens[mention.First].Start, analysis.Tokens[mention.End - 1].End);
            bool isNamed = analysis.Tokens[mention.Head].PartOfSpeech == PartOfSpeech.ProperNoun;
            if (gold.Remove((start, end), out var type))
                count(type == mention.Type ? $"right {type}" : $"type {type} not {mention.Type}: {file.Text[start..end]}");
            else if (isNamed)
                count($"{mention.Type}: too much: {file.Text[start..end]}");
        }

        foreach (var ((start, end), type) in gold)
            count($"{type}: missed: {file.Text[start..end]}");
    }
}
