using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Somebody who gave up a post by one article of a story and was removed from it by another. Pure functions.</summary>
internal static class Departures
{
    private const string Post = "post";

    private const int Left = -1, Removed = -2;

    private const int MaxReach = 24;

    // The person, and that it was a post.
    private const double Ties = 3;

    /// <summary>The pairs of two articles that exclude each other; an article that tells both of a person speaks against nobody.</summary>
    public static IEnumerable<StoryConflict> Conflicts(Telling one, Telling other)
    {
        foreach (Affair affair in one.Affairs)
        {
            if (PersonOf(one, affair) is not var (person, step))
                continue;
            foreach (Affair counter in other.Affairs)
            {
                if (PersonOf(other, counter) is var (rival, way) && way != step && NameMatch.MayBeSame(person, rival)
                    && !Tells(one, person, way) && !Tells(other, rival, step) && !StoryTimes.AreOfOtherYears(affair, counter))
                    yield return new StoryConflict(StatementRules.Opposite, affair, counter, Ties);
            }
        }
    }

    private static bool Tells(Telling telling, NamedEntity person, int step) =>
        telling.Affairs.Any(affair => PersonOf(telling, affair) is var (other, way) && way == step && NameMatch.MayBeSame(person, other));

    // "resigned", "was sacked", and of whom; null for what is denied or not yet done.
    private static (NamedEntity Person, int Step)? PersonOf(Telling telling, Affair affair)
    {
        if (affair.IsNegated || affair.Modality != Modality.Actual || affair.IsNominal)
            return null;
        ImmutableArray<AffairFrame> frames = AffairFrames.OfVerb(telling.Frames.PhraseOf(affair.Token));
        if (affair.Name == Post && affair.Step == Left && telling.Document.Tokens[affair.Token].Lemma is not "lose" && Person(affair, 1) is { } who)
            return (who, Left);
        if (OfOwnAccord(telling.Document, affair.Token) && affair.Parts.Select(part => part.Argument.Entity).FirstOrDefault(entity => entity is { Country: null }) is { } leaver)
            return (leaver, Left);
        return frames.Any(frame => frame.Affair == Post && frame.Step == Removed) && Person(affair, affair.Name == Post ? 1 : 2) is { } removed ? (removed, Removed) : null;
    }

    // "left of her own accord"
    private static bool OfOwnAccord(Document document, int token) => document.Tokens[token].Lemma is "leave" or "go"
        && document.Text.AsSpan(document.Tokens[token].End, Math.Min(MaxReach, document.Text.Length - document.Tokens[token].End)).Contains(" own accord", StringComparison.Ordinal);

    private static NamedEntity? Person(Affair affair, int part) => affair.In(part).Select(argument => argument.Entity).FirstOrDefault(entity => entity is { Country: null } && (entity.IsPerson || entity.Person is not null));
}
