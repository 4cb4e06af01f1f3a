using FactCheck.Entities;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>A date of an article with what happened on it. Immutable.</summary>
/// <param name="Claim">The date.</param>
/// <param name="Slot">Its days.</param>
/// <param name="Happening">What happened.</param>
internal sealed record DatedHappening(DateClaim Claim, DaySlot Slot, Happening Happening)
{
    /// <summary>The dated happenings of a document; what is only said on a day, or denied, is left out.</summary>
    public static List<DatedHappening> Of(IEnumerable<DateClaim> claims)
    {
        var told = new List<DatedHappening>();
        foreach (DateClaim claim in claims)
        {
            DaySlot slot = DaySlot.Of(claim);
            if (!slot.IsTold || claim.Event.Governor < 0 || claim.Event.Role == DateRole.Length || (slot.IsOfWeek && claim.Expression.Bound is DateBound.By or DateBound.Until or DateBound.Before))
                continue;
            Happening happening = HappeningReader.Read(claim.Document, claim.Event.Governor, claim.FirstToken, claim.EndToken);
            if (!happening.IsNegated)
                told.Add(new DatedHappening(claim, slot, happening));
        }

        return told;
    }

    /// <summary>Whether it is the last of its kind so far.</summary>
    public bool IsLast => Claim.Event.IsLast;

    /// <summary>How the words bound the time; "since" dates what has lasted from its start.</summary>
    public DateBound Bound => Claim.Expression.Bound == DateBound.From ? DateBound.At : Claim.Expression.Bound;

    /// <summary>The word for what happened, as written.</summary>
    public string Word => Claim.Document.TextOf(Happening.Token).ToString();

    /// <summary>Whether the act is more than saying something.</summary>
    public bool IsDeed => !Happening.Acts.IsEmpty || !ReportingVerbs.Contains(Claim.Document.Tokens[Happening.Token].Lemma);
}
