using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Training.Learning;
using FactCheck.Training.Treebank;

namespace FactCheck.Training.Evaluation;

/// <summary>Figures of one analysis against the gold annotation of its file.</summary>
internal static class Scores
{
    /// <summary>F1 of tokens, sentences and what the words carry.</summary>
    public static IEnumerable<(string Name, double Value)> Of(TreebankFile file, Analysis analysis)
    {
        var alignment = new Alignment(file, analysis);
        var tokens = analysis.Tokens;
        int gold = alignment.Words.Length, system = tokens.Length;
        int matched = 0, upos = 0, xpos = 0, lemma = 0, features = 0, attached = 0, labelled = 0;
        for (int i = 0; i < system; i++)
        {
            int w = alignment.Matched[i];
            if (w < 0)
                continue;
            matched++;
            var word = alignment.Words[w];
            var token = tokens[i];
            upos += UniversalNames.PartsOfSpeech[(int)token.PartOfSpeech] == word.Upos ? 1 : 0;
            xpos += token.Tag == word.Xpos ? 1 : 0;
            lemma += word.Lemma == "_" || token.Lemma == word.Lemma ? 1 : 0;
            features += token.Morphology == UniversalNames.Features(word.Features) ? 1 : 0;
            int head = token.Head < 0 ? -1 : alignment.Matched[token.Head];
            bool isRight = token.Head < 0 ? alignment.Heads[w] < 0 : head >= 0 && head == alignment.Heads[w];
            attached += isRight ? 1 : 0;
            labelled += isRight && UniversalNames.Relations[(int)token.Relation] == word.Relation ? 1 : 0;
        }

        var goldSentences = file.Sentences.Select(sentence => (sentence.Words[0].Start, sentence.Words[^1].End)).ToHashSet();
        int sentences = analysis.Sentences.Count(range => goldSentences.Contains((tokens[range.First].Start, tokens[range.End - 1].End)));
        yield return ("tokens", F1(matched, gold, system));
        yield return ("sentences", F1(sentences, file.Sentences.Count, analysis.Sentences.Length));
        yield return ("upos", F1(upos, gold, system));
        yield return ("xpos", F1(xpos, gold, system));
        yield return ("features", F1(features, gold, system));
        yield return ("lemmas", F1(lemma, gold, system));
        yield return ("uas", F1(attached, gold, system));
        yield return ("las", F1(labelled, gold, system));
        if (file.Sentences.Exists(sentence => sentence.HasEntities))
        {
            foreach (var score in Entities(file, analysis))
                yield return score;
        }
    }

    private static IEnumerable<(string Name, double Value)> Entities(TreebankFile file, Analysis analysis)
    {
        var gold = new Dictionary<(int, int), (EntityType Type, bool IsNamed)>();
        foreach (var sentence in file.Sentences)
        {
            foreach (var (first, end, type, head) in EntityLabels.Flatten(sentence))
                gold[(sentence.Words[first].Start, sentence.Words[end - 1].End)] = (type, sentence.Words[head].Upos == "PROPN");
        }

        var system = analysis.Entities.Where(mention => mention.Type != EntityType.Quantity)
            .Select(mention => (Mention: mention, Extent: Extent(analysis.Tokens, mention))).ToList();
        int right = system.Count(entry => gold.TryGetValue(entry.Extent, out var found) && found.Type == entry.Mention.Type);
        yield return ("entities", F1(right, gold.Count, system.Count));
        // A mention counts as named where its head is a proper noun: for gold by the gold tags, for ours by our own.
        var named = system.Where(entry => analysis.Tokens[entry.Mention.Head].PartOfSpeech == PartOfSpeech.ProperNoun).ToList();
        int rightNamed = named.Count(entry => gold.TryGetValue(entry.Extent, out var found) && found.IsNamed && found.Type == entry.Mention.Type);
        yield return ("entities-named", F1(rightNamed, gold.Values.Count(value => value.IsNamed), named.Count));
        int spans = named.Count(entry => gold.TryGetValue(entry.Extent, out var found) && found.IsNamed);
        yield return ("entities-named-spans", F1(spans, gold.Values.Count(value => value.IsNamed), named.Count));
    }

    private static (int Start, int End) Extent(ImmutableArray<Token> tokens, EntityMention mention) =>
        (tokens[mention.First].Start, tokens[mention.End - 1].End);

    private static double F1(int right, int gold, int system) => gold + system == 0 ? 0 : 200.0 * right / (gold + system);
}
