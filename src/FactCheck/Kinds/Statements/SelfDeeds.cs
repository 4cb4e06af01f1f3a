using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for somebody who is told to have done to themselves what nobody would word so: "the bank sued the bank", "Lund beat Lund". A name
/// was lost there. Stateless.
/// </summary>
internal static class SelfDeeds
{
    // What one does to one's own is told by "its" or "itself"; in other circumstances a name may well come twice ("in Orn", "as Lund").
    private static readonly string[] Towards = ["by", "against", "over"];

    private static readonly string[] OfObjects = ["of", "on", "at", "against", "over", "with"];

    /// <summary>Adds the clauses in which one name, or one noun, takes both parts.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (claims.Rewrite is not { } rewrite)
            return;
        var frames = new FrameReader(rewrite);
        for (int i = 0; i < rewrite.Tokens.Length; i++)
        {
            if (rewrite.Tokens[i].PartOfSpeech != PartOfSpeech.Verb || !frames.IsPredicate(i) || Doubled(rewrite, frames, i) is not var (first, second))
                continue;
            TextSpan focus = rewrite.SpanOf(Math.Min(first.Token, i), Math.Max(second.Token, i) + 1);
            if (IsTold(claims, rewrite, i, first) || claims.AnchorAt(rewrite, rewrite.SentenceOf(i).Index, focus, StatementKind.Is) is not { } anchor)
                continue;
            string name = first.Entity?.Name ?? $"the {first.Lemma}";
            comparisons.Add(Comparison.AgainstPassages(anchor, StatementRules.Self, $"\"{name}\" stands for both who does it and whom it is done to", focus, [], 0.7));
        }
    }

    private static (Argument First, Argument Second)? Doubled(Document document, FrameReader frames, int verb)
    {
        var arguments = frames.Arguments(verb);
        foreach (Argument first in arguments)
        {
            if (first.Role is not (ArgumentRole.Agent or ArgumentRole.Patient) || !IsAt(document, verb, first.Token))
                continue;
            foreach (Argument second in arguments)
            {
                if (second.Token > first.Token && second.Role != first.Role && IsPart(second) && IsAt(document, verb, second.Token) && AreOne(document, first, second))
                    return (first, second);
                if (first.Role == ArgumentRole.Patient && second == first && frames.IsPassive(verb) && ByBelow(document, frames, verb) is { } doer && AreOne(document, first, doer))
                    return (first, doer);
                if (second.Role == ArgumentRole.Patient && second.Token != first.Token && OfObject(document, frames, first, second) is { } inner)
                    return (first, inner);
            }
        }

        return null;
    }

    // "was accused of burying the report by the council": the parse may hang who did it on another word.
    private static Argument? ByBelow(Document document, FrameReader frames, int verb)
    {
        if (frames.Arguments(verb).Any(argument => argument.Role == ArgumentRole.Agent))
            return null;
        Sentence sentence = document.SentenceOf(verb);
        for (int i = verb + 1; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i] is { Lemma: "by", Relation: DependencyRelation.Case, Head: var noun } && noun > i && document.Syntax.IsBelow(noun, verb))
                return frames.Participants(ArgumentRole.Circumstance, noun, null).First();
        }

        return null;
    }

    private static bool IsPart(Argument argument) => argument.Role is ArgumentRole.Agent or ArgumentRole.Patient or ArgumentRole.Recipient
        || (argument.Role == ArgumentRole.Circumstance && Array.IndexOf(Towards, argument.Preposition) >= 0);

    // What a verb shares with another one may stand far from it.
    private static bool IsAt(Document document, int verb, int token) => document.Tokens[token].Head == verb
        || (document.Tokens[token].Relation == DependencyRelation.Conjunct && document.Tokens[token].Head is >= 0 and var joined && document.Tokens[joined].Head == verb);

    // "the bank announced the sale of the bank"
    private static Argument? OfObject(Document document, FrameReader frames, Argument first, Argument second)
    {
        foreach (int child in frames.Children(second.Token))
        {
            if (document.Tokens[child].Relation == DependencyRelation.NominalModifier && Array.IndexOf(OfObjects, frames.PrepositionOf(child)) >= 0)
            {
                Argument inner = frames.Participants(ArgumentRole.Circumstance, child, null).First();
                if ((first.Entity?.Type == EntityType.Organization || (first.Entity?.Type == EntityType.Person && frames.PrepositionOf(child) is not ("of" or "on"))) && AreOne(document, first, inner))
                    return inner;
            }
        }

        return null;
    }

    private static bool AreOne(Document document, Argument first, Argument second)
    {
        if (!document.TextOf(first.Token).Equals(document.TextOf(second.Token), StringComparison.OrdinalIgnoreCase))
            return false;
        return first.Entity is { } entity
            ? first.IsNamed && second.IsNamed && ReferenceEquals(entity, second.Entity) && NameAt(document, first.Token).Equals(NameAt(document, second.Token), StringComparison.OrdinalIgnoreCase)
            : second.Entity is null && first.PartOfSpeech == PartOfSpeech.Noun && document.Tokens[first.Token].Is(Morphology.Singular)
                && ModifiersOf(document, first.Token) is { } modifiers && ModifiersOf(document, second.Token) is { } others && modifiers.SequenceEqual(others);
    }

    private static ReadOnlySpan<char> NameAt(Document document, int token)
    {
        EntityTable table = EntityTable.Of(document);
        return table.SpanOf(table.Mentions[table.MentionAt(token)]).Of(document.Text);
    }

    // The words that tell "the bank" from another; null where it is none that is known ("a bank").
    private static List<string>? ModifiersOf(Document document, int noun)
    {
        bool isDefinite = false;
        List<string> modifiers = [];
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            Token word = document.Tokens[child];
            if (word.Relation == DependencyRelation.Determiner)
                isDefinite = word.Lemma == "the";
            else if (word.Relation is not (DependencyRelation.Case or DependencyRelation.Punctuation))
                modifiers.Add(word.Lemma);
        }

        return isDefinite ? modifiers : null;
    }

    // Two people of one surname, or a source that words it so.
    private static bool IsTold(ClaimSet claims, Document rewrite, int verb, Argument told)
    {
        foreach (Document source in claims.Sources)
        {
            if (told.Entity?.Person is { } person && EntityTable.Of(source).Entities.Count(entity => entity.Person?.Surname == person.Surname) > 1)
                return true;
            // "Mila and Dana Orsk": the name is that of both.
            for (int i = 2; i < source.Tokens.Length; i++)
            {
                if (source.TextOf(i).SequenceEqual(rewrite.TextOf(told.Token)) && source.Tokens[i - 1].PartOfSpeech == PartOfSpeech.ProperNoun && source.TextOf(i - 2) is "and" or "&")
                    return true;
            }

            foreach (Sentence sentence in source.Sentences)
            {
                int names = 0;
                bool hasVerb = false;
                for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    names += source.TextOf(i).SequenceEqual(rewrite.TextOf(told.Token)) ? 1 : 0;
                    hasVerb |= source.Tokens[i].Lemma == rewrite.Tokens[verb].Lemma;
                }

                if (names > 1 && hasVerb)
                    return true;
            }
        }

        return false;
    }
}
