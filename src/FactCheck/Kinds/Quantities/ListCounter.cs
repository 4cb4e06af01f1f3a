using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>Counts the items of a list under its announcing sentence: "The following resolutions were passed:". Stateless.</summary>
internal static class ListCounter
{
    /// <summary>A list shorter than this announces nothing worth counting.</summary>
    private const int MinItems = 2;

    /// <summary>Adds a claim for each announced list of a document.</summary>
    public static void Add(ClaimKind kind, Document document, List<QuantityClaim> claims)
    {
        var items = new SortedDictionary<int, int>();
        foreach (Block block in document.Blocks)
        {
            if (block.Kind == BlockKind.ListItem && block.IntroducedBy >= 0)
                items[block.IntroducedBy] = items.GetValueOrDefault(block.IntroducedBy) + 1;
        }

        foreach ((int introduction, int count) in items)
        {
            if (count < MinItems)
                continue;
            foreach (Sentence sentence in document.Sentences)
            {
                if (sentence.Block != introduction || (sentence.Index + 1 < document.Sentences.Length && document.Sentences[sentence.Index + 1].Block == introduction))
                    continue;
                int noun = AnnouncedNoun(document, sentence);
                if (noun >= 0 && !claims.Exists(claim => claim.SentenceIndex == sentence.Index))
                    claims.Add(ToClaim(kind, document, sentence, noun, count));
            }
        }
    }

    /// <summary>
    /// The plural noun the list spells out: the one with "following", else the subject of a passive or the object of the main verb, else
    /// the last plural noun.
    /// </summary>
    private static int AnnouncedNoun(Document document, Sentence sentence)
    {
        int found = -1;
        int rank = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = document.Tokens[i];
            if (token.PartOfSpeech != PartOfSpeech.Noun || !token.Is(Morphology.Plural))
                continue;
            int own = Announces(document, i) || (i + 1 < sentence.EndToken && document.TextOf(i + 1) is ":") ? 4 : token.Relation switch
            {
                DependencyRelation.PassiveSubject or DependencyRelation.Object => 3,
                DependencyRelation.NominalSubject => 2,
                _ => 1,
            };
            if (own >= rank)
            {
                found = i;
                rank = own;
            }
        }

        return found;
    }

    private static bool Announces(Document document, int noun)
    {
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (document.TextOf(child).Equals("following", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static QuantityClaim ToClaim(ClaimKind kind, Document document, Sentence sentence, int noun, int count)
    {
        Predicate predicate = Predicate.Of(document, noun, noun);
        var measure = new Measure
        {
            Head = document.Tokens[noun].Lemma,
            HeadSpan = document.SpanOf(noun),
            Topic = document.Tokens[noun].Lemma,
            Text = document.SpanOf(noun),
            Modifiers = [.. NounPhrase.Modifiers(document, noun, noun, noun).Where(modifier => modifier != "following" && modifier != "follow")],
            Of = NounPhrase.Complements(document, noun, noun, noun),
            Subject = predicate.Subject,
            Relation = predicate.Relation,
            Scope = predicate.Scope,
        };
        var quantity = new Quantity { Unit = Unit.Count, Low = count, High = count, Figure = count };
        return new QuantityClaim(kind, document, sentence.Span, sentence.Index)
        {
            Origin = QuantityOrigin.CountedList,
            Quantity = quantity,
            Measure = measure,
            Figure = document.SpanOf(noun),
            Keys = QuantityKeys.Of(quantity, measure),
        };
    }
}
