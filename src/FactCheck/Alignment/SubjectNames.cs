using FactCheck.Claims;
using FactCheck.Entities;

namespace FactCheck.Alignment;

/// <summary>Whether two claims are about one subject, and whether two names may stand for one. Stateless.</summary>
internal static class SubjectNames
{
    /// <summary>The same name, one a part of the other ("Tokyo Metro", "Metro"), or one the initials of the other.</summary>
    public static bool MayBeOne(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || IsWordOf(one, other) || IsWordOf(other, one)
        || Initials.AreOf(one, other) || Initials.AreOf(other, one);

    /// <summary>Whether both are about one subject; a claim that names none is about the other's where its sentence names it.</summary>
    public static bool? Relate(Claim claim, Claim evidence, WordMatcher words)
    {
        string? subject = claim.Measure?.Subject;
        string? other = evidence.Measure?.Subject;
        if (subject is null || other is null)
        {
            return (subject is not null && NamesIt(evidence, subject)) || (other is not null && NamesIt(claim, other)) ? true : null;
        }

        if (MayBeOne(subject, other) || words.Relate(subject, other) is WordRelation.Same or WordRelation.Near)
            return true;

        // Two names tell two subjects; "the board" and "shareholders" may be both sides of one payment.
        return char.IsUpper(subject[0]) && char.IsUpper(other[0]) ? false : null;
    }

    private static bool NamesIt(Claim claim, string name) => char.IsUpper(name[0])
        && claim.Sentence.Span.Of(claim.Document.Text).Contains(name, StringComparison.Ordinal);

    private static bool IsWordOf(string word, string name) => char.IsUpper(word[0]) && name.Length > word.Length
        && ((name.EndsWith(word, StringComparison.Ordinal) && name[^(word.Length + 1)] == ' ')
            || (name.StartsWith(word, StringComparison.Ordinal) && name[word.Length] == ' '));
}
