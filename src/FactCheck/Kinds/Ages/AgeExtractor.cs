using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Expressions;
using FactCheck.Language;

namespace FactCheck.Kinds.Ages;

/// <summary>
/// Finds the ages of people, "Berg, 34,", "the 34-year-old", "who is 34", and of things, "the 120-year-old bridge". An age of another day ("then 29", "was 29 when she fled") is left
/// out. Thread-safe.
/// </summary>
internal sealed class AgeExtractor : IClaimExtractor<AgeClaim>
{
    private const int MaxYears = 120;

    // Of a wall or a tree.
    private const int MaxYearsOfThing = 5_000;

    // "when the singer's father was 34"
    private const int MaxReach = 7;

    /// <inheritdoc/>
    public IEnumerable<AgeClaim> Extract(ClaimKind kind, Document document)
    {
        EntityTable table = EntityTable.Of(document);
        var claims = new List<AgeClaim>();
        var open = new List<(Sentence Sentence, int First, int End, int Years, string? Noun)>();
        foreach (Sentence sentence in document.Sentences)
        {
            IReadOnlyList<QuantityExpression> found = SentenceQuantities.In(document, document.Text, sentence.Span.Start, sentence.Span.End);
            foreach ((int first, int end, int years) in Ages(document, sentence, found))
            {
                if (IsOfAnotherDay(document, sentence, first, end))
                    continue;
                AgeHolder holder = AgeHolder.Of(table, sentence, first, end);
                if (years > MaxYears && (holder.IsOpen || holder.Person is not null))
                    continue;
                if (holder.IsOpen)
                    open.Add((sentence, first, end, years, holder.Noun));
                else if (holder.Person is not null || holder.Noun is not null)
                    claims.Add(ToClaim(kind, document, sentence, (first, end), years, holder, claims));
            }
        }

        // "the 61-year-old" is whoever is told to be of no other age.
        AgeClaim[] told = [.. claims];
        foreach ((Sentence sentence, int first, int end, int years, string? noun) in open)
        {
            NamedEntity? person = AgeHolder.Meant(table, sentence, first, entity => told.All(claim => claim.Person != entity || claim.Years == years));
            if (person is not null || noun is not null)
                claims.Add(ToClaim(kind, document, sentence, (first, end), years, new AgeHolder(person, noun, IsOpen: true), claims));
        }

        claims.Sort((left, right) => left.Span.CompareTo(right.Span));
        return claims;
    }

    private static AgeClaim ToClaim(ClaimKind kind, Document document, Sentence sentence, (int First, int End) tokens, int years, AgeHolder holder, List<AgeClaim> claims) =>
        new(kind, document, document.SpanOf(tokens.First, tokens.End), sentence.Index)
        {
            Person = holder.Person,
            Noun = holder.Noun,
            Years = years,
            IsInferred = holder.IsOpen,
            Beside = claims,
            Keys = KeysOf(holder),
        };

    private static ImmutableArray<string> KeysOf(AgeHolder holder) =>
    [
        .. holder.Person is null ? [] : holder.Person.Words.Where(word => word.Length > 2).Select(word => "p:" + word),
        .. holder.Noun is null ? Array.Empty<string>() : ["n:" + holder.Noun],
    ];

    private static IEnumerable<(int First, int End, int Years)> Ages(Document document, Sentence sentence, IReadOnlyList<QuantityExpression> found)
    {
        int token = sentence.FirstToken;
        foreach (QuantityExpression expression in found)
        {
            if (!expression.Is(QuantityTraits.Age) || expression.Is(QuantityTraits.Listed) || expression.Quantity is not { Unit.Id: "year", Hedge: Values.Hedge.Exact, Figure: > 0 and <= MaxYearsOfThing and var years }
                || years != decimal.Truncate(years))
                continue;
            while (token < sentence.EndToken && document.Tokens[token].End <= expression.Start)
                token++;
            int end = token;
            while (end < sentence.EndToken && document.Tokens[end].Start < expression.End)
                end++;
            if (end > token)
                yield return (token, end, (int)years);
        }

        // "who is 34", "Berg (34)", "the driver, 34,"
        for (int i = sentence.FirstToken + 2; i + 1 < sentence.EndToken; i++)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Number && !found.Any(age => age.Is(QuantityTraits.Age) && age.Start <= document.Tokens[i].Start && age.End >= document.Tokens[i].End) && int.TryParse(document.TextOf(i), NumberStyles.None, CultureInfo.InvariantCulture, out int years) && years is > 5 and <= MaxYears
                && (IsPredicate(document, i) || IsBracketed(document, i) || IsBehindNoun(document, i) || AgeBehindNoun.Of(document, i, years) >= 0))
                yield return (i, i + 1, years);
        }
    }

    private static bool IsPredicate(Document document, int token) =>
        document.TextOf(token - 1) is "is" or "was" && document.TextOf(token + 1) is "," or "." or "and" or "or" or ";"
        && document.Syntax.Child(token, DependencyRelation.Copula) == token - 1;

    private static bool IsBracketed(Document document, int token) => document.TextOf(token - 1) is "(" && document.TextOf(token + 1) is ")" && document.TextOf(token).Length == 2;

    private static bool IsBehindNoun(Document document, int token) => document.TextOf(token - 1) is "," && document.TextOf(token + 1) is "," or "." && document.TextOf(token).Length == 2
        && document.Tokens[token - 2].PartOfSpeech == PartOfSpeech.Noun;

    // "then 29", "by the time he is 30", "died when she was 16"
    private static bool IsOfAnotherDay(Document document, Sentence sentence, int first, int end)
    {
        for (int i = first - 1; i >= sentence.FirstToken && first - i <= MaxReach && document.TextOf(i) is not ("," or ";" or "\u2014"); i--)
        {
            if (document.TextOf(i) is "then" or "when" or "time" or "until" or "before" or "after" or "since" or "if" or "Then" or "When" or "Until" or "Before" or "After" or "Since" or "If")
                return true;
        }

        // "was a 15-year-old schoolgirl when she met him"
        bool was = first > sentence.FirstToken + 1 && document.TextOf(first - 1) is "a" or "an" && document.TextOf(first - 2) is "was";
        for (int i = end; was && i < sentence.EndToken && i - end <= MaxReach && document.TextOf(i) is not ("," or ";" or "\u2014"); i++)
        {
            if (document.TextOf(i) is "when")
                return true;
        }

        return end < sentence.EndToken && (document.TextOf(end) is "when" || (end + 2 < sentence.EndToken && document.TextOf(end) is "at" && document.TextOf(end + 2) is "time"));
    }
}
