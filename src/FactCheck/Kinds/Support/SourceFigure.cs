using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Support;

/// <summary>A figure of a source.</summary>
/// <param name="Quantity">Its value.</param>
/// <param name="IsOpen">Whether the words around it leave open what it counts: "Berg, 34,", "120 goalless minutes", "from 5 to 7".</param>
/// <param name="Sentence">The index of its sentence in its source.</param>
internal readonly record struct SourceFigure(Quantity Quantity, bool IsOpen, int Sentence)
{
    // "North Ferriby United"
    private const int MaxName = 4;

    private const decimal MostWickets = 10;

    /// <summary>The figure of a claim.</summary>
    public static SourceFigure Of(Claim claim) => new(claim.Quantity!, claim.Quantity!.Unit.Dimension switch
    {
        UnitDimension.Count => claim.Measure?.Head is not { } head || head == "age" || IsApart(claim) || claim.IsAmountOfNoun || (UnitWords.TryMatch(head, 0, head.Length, out int end, out _) && end == head.Length),
        UnitDimension.Ordinal or UnitDimension.Ratio or UnitDimension.Score or UnitDimension.Other => true,
        _ => false,
    }, claim.SentenceIndex);

    /// <summary>The numbers of a document that are no claims: "a girl of six", "the vote had been six to three", "and 15 are missing".</summary>
    /// <param name="document">A source.</param>
    /// <param name="claims">The claims of the document that have a figure.</param>
    public static IEnumerable<SourceFigure> Bare(Document document, IReadOnlyCollection<Claim> claims)
    {
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            TextSpan span = document.SpanOf(i);
            ReadOnlySpan<char> text = document.TextOf(i);

            // "his 37th and last"
            if (char.IsAsciiDigit(text[0]) && text.Length > 2 && text[^2..] is "th" or "st" or "nd" or "rd" && decimal.TryParse(text[..^2], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out decimal place))
                yield return new SourceFigure(new Quantity { Unit = Unit.Count, Figure = place, Low = place, High = place }, IsOpen: true, document.SentenceOf(i).Index);

            // "39 were rescued and 15 are missing"
            if (char.IsAsciiDigit(document.TextOf(i)[0]) && i + 1 < document.Tokens.Length && document.Tokens[i + 1].PartOfSpeech is PartOfSpeech.Auxiliary or PartOfSpeech.Verb && decimal.TryParse(document.TextOf(i), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out decimal number) && !claims.Any(claim => claim.Span.Overlaps(span)))
                yield return new SourceFigure(new Quantity { Unit = Unit.Count, Figure = number, Low = number, High = number }, IsOpen: true, document.SentenceOf(i).Index);

            // "took five for 41"
            if (i > 1 && document.TextOf(i - 1) is "for" && document.Tokens[i].PartOfSpeech == PartOfSpeech.Number && NumberedName.TryRead(NameSpelling.Fold(document.TextOf(i - 2)), out decimal wickets) && wickets <= MostWickets && TryGoals(document, i, out decimal runs))
                yield return new SourceFigure(new Quantity { Unit = Unit.Score, Parts = [wickets, runs] }, IsOpen: true, document.SentenceOf(i).Index);

            // "England 1, France 2"
            if (ScoreAt(document, i) is { } score)
                yield return new SourceFigure(score, IsOpen: true, document.SentenceOf(i).Index);

            // "Q4", "4Q": the fourth quarter
            if (QuarterAt(document.TextOf(i)) is > 0 and var quarter)
                yield return OfPlace(quarter, document, i);

            // "8. Lund (Norda)": the place in a table
            if (IsPlace(document, i) && decimal.TryParse(document.TextOf(i), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out place))
                yield return OfPlace(place, document, i);
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Number && char.IsLetter(document.TextOf(i)[0]) && NumberedName.TryRead(NameSpelling.Fold(document.TextOf(i)), out decimal figure) && !claims.Any(claim => claim.Span.Overlaps(span)))
                yield return new SourceFigure(new Quantity { Unit = Unit.Count, Figure = figure, Low = figure, High = figure }, IsOpen: true, document.SentenceOf(i).Index);
        }
    }

    // Two names with a figure behind each, from the first figure on.
    private static Quantity? ScoreAt(Document document, int token)
    {
        if (token == 0 || !TryGoals(document, token, out decimal first) || !char.IsUpper(document.TextOf(token - 1)[0]))
            return null;
        int next = token + 1;
        if (next < document.Tokens.Length && document.TextOf(next) is "," or "-")
            next++;
        int name = next;
        while (next < document.Tokens.Length && next - name < MaxName && char.IsUpper(document.TextOf(next)[0]))
            next++;
        return next > name && next < document.Tokens.Length && TryGoals(document, next, out decimal second) ? new Quantity { Unit = Unit.Score, Parts = [first, second] } : null;
    }

    private static bool TryGoals(Document document, int token, out decimal goals) =>
        decimal.TryParse(document.TextOf(token), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out goals) && document.Tokens[token].Length < 3;

    private static int QuarterAt(ReadOnlySpan<char> text) => text is ['Q', >= '1' and <= '4'] ? text[1] - '0' : text is [>= '1' and <= '4', 'Q'] ? text[0] - '0' : 0;

    private static SourceFigure OfPlace(decimal place, Document document, int token) =>
        new(new Quantity { Unit = Unit.Ordinal, Figure = place, Low = place, High = place }, IsOpen: true, document.SentenceOf(token).Index);

    /// <summary>Whether it counts something else than an amount of the unit does: "£1,000" does not carry "1,000 tonnes", nor do 25 points 25 minutes.</summary>
    /// <param name="unit">The unit of a figure of the rewrite.</param>
    public bool IsOther(Unit unit) =>
        !IsOpen && unit.Dimension is not (UnitDimension.Ordinal or UnitDimension.Ratio or UnitDimension.Score or UnitDimension.Other)
        && unit.Dimension != Quantity.Unit.Dimension && !unit.MayBe(Quantity.Unit) && !(IsShare(unit) && IsShare(Quantity.Unit));

    // "Lena Berg, 46, won": what stands before the comma is not counted.
    private static bool IsApart(Claim claim)
    {
        int before = claim.Span.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(claim.Document.Text[before]))
            before--;
        return before >= 0 && claim.Document.Text[before] == ',' && claim.Measure?.HeadSpan is { } head && head.End <= before;
    }

    private static bool IsPlace(Document document, int token) =>
        document.Tokens[token].Length < 4 && char.IsAsciiDigit(document.TextOf(token)[0]) && token + 2 < document.Tokens.Length
        && document.TextOf(token + 1) is "." && char.IsUpper(document.TextOf(token + 2)[0]) && (token == 0 || document.Text.AsSpan(document.Tokens[token - 1].Start, document.Tokens[token].Start - document.Tokens[token - 1].Start) is var before && (before.Contains('.') || before.Contains('\n')));

    private static bool IsShare(Unit unit) => unit.Dimension is UnitDimension.Percent or UnitDimension.PercentagePoint;
}
