using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Descriptions;

/// <summary>
/// Compares two descriptions. One noun with one word exchanged among others that are the same is told; a word more or less is not.
/// </summary>
internal sealed class DescriptionComparer : IClaimComparer<DescriptionClaim>
{
    // The sentences have to be alike, and more so where the descriptions have nothing else in common.
    private const double MinContext = 0.35;
    private const double MinContextAlone = 0.5;
    private const double Alike = 0.5;

    // Rows of the vectors are in the order of frequency.
    private const int CommonWords = 800;

    /// <inheritdoc/>
    public Comparison Compare(DescriptionClaim claim, DescriptionClaim evidence, Correspondence correspondence)
    {
        if (ReferenceEquals(claim.Document, evidence.Document))
            return Comparison.Unrelated(claim, evidence);
        bool sameHead = claim.Head == evidence.Head;
        if (!sameHead && !Opposites.Are(claim.Head, evidence.Head, PartOfSpeech.Noun))
            return Comparison.Unrelated(claim, evidence);
        var missing = new List<Modifier>();
        var left = new List<Modifier>(evidence.Modifiers.Length);
        left.AddRange(evidence.Modifiers.AsSpan());
        int same = 0;
        foreach (Modifier modifier in claim.Modifiers)
        {
            int match = IndexOf(claim.Document, modifier, evidence.Document, left);
            if (match < 0)
            {
                missing.Add(modifier);
                continue;
            }

            left.RemoveAt(match);
            same++;
        }

        if (!sameHead)
            return missing.Count == 0 && same > 0 && !AreTwo(claim, evidence, left)
                ? Result(claim, evidence, Agreement.Conflict, DescriptionRules.Opposite, $"the other text says \"{evidence.Location.Text}\", the opposite", 0.8, null)
                : Comparison.Unrelated(claim, evidence);
        if (missing.Count == 0)
            return Result(claim, evidence, Agreement.Agrees, null, "the other text describes it so too", 0.5 + (0.1 * same), null);
        if (Rivals(missing, left) is not (Modifier word, Modifier instead))
            return Comparison.Unrelated(claim, evidence);
        bool one = correspondence.Counterpart || correspondence.Contexts >= (same > 0 ? MinContext : MinContextAlone);
        if (!one || IsOneOfSeveral(word, claim) || IsOneOfSeveral(instead, evidence) || IsCommon(word) || IsCommon(instead) || IsNearby(word, evidence) || IsNearby(instead, claim)
            || TurnedComparison.AreOne(claim.Document, word.Token, evidence.Document, instead.Token))
            return Comparison.Unrelated(claim, evidence);
        return Result(
            claim,
            evidence,
            Agreement.Discrepancy,
            DescriptionRules.Modifier,
            $"the other text has \"{evidence.Document.TextOf(instead.Token)}\" {claim.Head}, not \"{claim.Document.TextOf(word.Token)}\"",
            0.3 + (0.1 * same) + (0.3 * correspondence.Contexts),
            word);
    }

    private static int IndexOf(Document document, Modifier modifier, Document other, List<Modifier> modifiers)
    {
        for (int i = 0; i < modifiers.Count; i++)
        {
            if (AreSame(modifier, modifiers[i]) || document.TextOf(modifier.Token).Equals(other.TextOf(modifiers[i].Token), StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    // "their first defeat" and "Norda's first victory"; a man and a woman of Lisov in a text that tells of both.
    private static bool AreTwo(DescriptionClaim claim, DescriptionClaim evidence, List<Modifier> left) =>
        left.Exists(modifier => modifier.Entity is not null)
        || (EnglishModel.Default.IsKindOf(claim.Head, "person", PartOfSpeech.Noun) && (Has(evidence.Document, claim.Head) || Has(claim.Document, evidence.Head)));

    private static bool Has(Document document, string noun)
    {
        foreach (Token token in document.Tokens)
        {
            if (token.PartOfSpeech == PartOfSpeech.Noun && token.Lemma.Equals(noun, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "new", "last", "better": words that fit everything exclude nothing.
    private static bool IsCommon(Modifier modifier) =>
        modifier.Sort == ModifierSort.Adjective && EnglishModel.Default.Vectors.TryGetRow(modifier.Lemma, out int rank) && rank < CommonWords;

    // "Trade and economic cooperation": beside another word it is not the one that was exchanged.
    private static bool IsOneOfSeveral(Modifier modifier, DescriptionClaim claim) =>
        claim.Document.Syntax.Child(modifier.Token, DependencyRelation.Conjunct) >= 0
        || claim.Document.Tokens[modifier.Token].Relation == DependencyRelation.Conjunct;

    // The other text has the word as well, at another place of the sentence: it says both.
    private static bool IsNearby(Modifier modifier, DescriptionClaim evidence)
    {
        Document document = evidence.Document;
        for (int i = Math.Max(0, evidence.SentenceIndex - 1); i < Math.Min(document.Sentences.Length, evidence.SentenceIndex + 2); i++)
        {
            for (int token = document.Sentences[i].FirstToken; token < document.Sentences[i].EndToken; token++)
            {
                if (string.Equals(document.Tokens[token].Lemma, modifier.Lemma, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static bool AreSame(Modifier left, Modifier right)
    {
        if (left.Entity is not null && right.Entity is not null)
            return NameMatch.MayBeSame(left.Entity, right.Entity);
        return string.Equals(left.Lemma, right.Lemma, StringComparison.OrdinalIgnoreCase)
            || NameSpelling.IsNear(left.Folded, right.Folded)
            || (left.Entity is null && right.Entity is null
                && EnglishModel.Default.Meaning.Pair(left.Entry, right.Entry) is var pair && (pair.Similarity >= Alike || pair.AreDerived));
    }

    // The one word of each side that the other side has not, both at the same place and of the same sort: two names or two common words.
    private static (Modifier Word, Modifier Instead)? Rivals(List<Modifier> missing, List<Modifier> left)
    {
        if (missing.Count != 1 && left.Count != 1)
            return null;
        (Modifier, Modifier)? found = null;
        foreach (Modifier word in missing)
        {
            foreach (Modifier other in left)
            {
                if (word.Sort != other.Sort || word.Preposition != other.Preposition || (word.Entity is null) != (other.Entity is null))
                    continue;
                if (found is not null)
                    return null;
                found = (word, other);
            }
        }

        return found;
    }

    private static Comparison Result(
        DescriptionClaim claim, DescriptionClaim evidence, Agreement agreement, Rule? rule, string reason, double strength, Modifier? focus) => new()
        {
            Claims = [claim, evidence],
            Agreement = agreement,
            Rule = rule,
            Reason = reason,
            Strength = strength,
            Focus = focus is null ? null : FocusOf(claim.Document, focus),
        };

    private static TextSpan FocusOf(Document document, Modifier modifier)
    {
        EntityTable table = EntityTable.Of(document);
        return table.MentionAt(modifier.Token) is >= 0 and var mention ? table.SpanOf(table.Mentions[mention]) : document.SpanOf(modifier.Token);
    }
}
