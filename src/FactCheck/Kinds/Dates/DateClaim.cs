using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>A date bound to what happened on it. Immutable.</summary>
internal sealed class DateClaim(ClaimKind kind, Document document, TextSpan span, int sentence) : Claim(kind, document, span, sentence)
{
    /// <summary>The date as its words give it.</summary>
    public required TemporalExpression Expression { get; init; }

    /// <summary>What it is the date of.</summary>
    public required DateEvent Event { get; init; }

    /// <summary>Index of its first token.</summary>
    public int FirstToken { get; init; }

    /// <summary>Index after its last token.</summary>
    public int EndToken { get; init; }

    /// <summary>The days meant, counted from the dateline of the claim's section; null where nothing resolves them.</summary>
    public DateRange? Range { get; init; }

    /// <summary>The days of the other reading of a numeric date; null when there is one reading.</summary>
    public DateRange? OtherRange { get; init; }

    /// <summary>
    /// The days that words come to which hang on another date, counted from the one told before it: "six months later" after "March 2019" is
    /// September 2019. Null for other dates, and where nothing before it tells enough.
    /// </summary>
    public DateRange? Told { get; init; }

    /// <summary>The numbers of its sentence that belong to no date, as written.</summary>
    public IReadOnlySet<string> Figures { get; init; } = new HashSet<string>();

    /// <summary>The dates of its sentence, its own among them, as given.</summary>
    public IReadOnlyList<TemporalExpression> Beside { get; init; } = [];

    /// <summary>All dates of the document, this one among them.</summary>
    public IReadOnlyList<DateClaim> All { get; init; } = [];

    /// <summary>The day its section was published; null when unknown.</summary>
    public DateOnly? Dateline => Document.Sections[Sentence.Section].Published;

    /// <summary>Whether both ends of a period are given.</summary>
    public bool HasTwoEnds => Expression.Bound == DateBound.At && (Expression.To is not null || Expression.From is { EndYear: not null });

    /// <summary>The words as given.</summary>
    public string Words => Span.Of(Document.Text).ToString();
}
