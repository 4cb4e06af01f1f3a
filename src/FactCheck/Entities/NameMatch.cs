using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Entities;

/// <summary>Tells whether two entities, of one document or of two, bear the same name.</summary>
internal static class NameMatch
{
    /// <summary>How the names stand to each other. Symmetric.</summary>
    public static NameRelation Compare(NamedEntity left, NamedEntity right)
    {
        if (left.Joined != right.Joined && left.Type == EntityType.Place && right.Type == EntityType.Place
            && (EnglishModel.Default.IsPartOf(left.Name, right.Name) || EnglishModel.Default.IsPartOf(right.Name, left.Name)))
            return NameRelation.Compatible;
        if (left.Country is not null && right.Country is not null)
            return OfCountries(left.Country, right.Country);
        if (left.Country is not null || right.Country is not null)
            return Contains(left, right) ? NameRelation.Compatible : NameRelation.Different;
        if (left.Joined == right.Joined || AreAcronym(left, right) || AreAcronym(right, left))
            return NameRelation.Same;
        if (NumberedName.HaveOneNumber(left.Words, right.Words) is { } same)
            return same ? NameRelation.Same : NameRelation.Different;
        if (AreAbbreviated(left, right))
            return NameRelation.Compatible;
        if ((left.IsPerson || right.IsPerson) && left.Person is not null && right.Person is not null)
            return OfPersons(left.Person, right.Person);
        if (left.IsPerson != right.IsPerson && left.Words.Length == 1 && right.Words.Length == 1)
            return NameSpelling.IsNear(left.Joined, right.Joined) ? NameRelation.Misspelt : NameRelation.Different;

        // The model sees no person in a surname it has never met; the full name elsewhere tells.
        if (left.IsPerson != right.IsPerson && Math.Min(left.Words.Length, right.Words.Length) == 1 && Math.Max(left.Words.Length, right.Words.Length) is 2 or 3
            && (left.Words.Length == 1 ? right : left).IsPerson && NameSpelling.IsNear(left.Words[^1], right.Words[^1]))
            return NameRelation.Misspelt;
        return OfThings(left.Words, right.Words, left, right);
    }

    /// <summary>Whether two entities may be the same thing, by their names. Symmetric.</summary>
    public static bool MayBeSame(NamedEntity left, NamedEntity right) => MayBeSame(Compare(left, right));

    /// <summary>Whether the relation lets both be the same thing.</summary>
    public static bool MayBeSame(NameRelation relation) => relation is NameRelation.Same or NameRelation.Compatible;

    // A Scot is British ("GB-SCT" lies in "GB"), and that is said less exactly, not wrongly.
    private static NameRelation OfCountries(string left, string right) =>
        left == right ? NameRelation.Same
        : left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal) ? NameRelation.Compatible
        : NameRelation.Different;

    private static NameRelation OfPersons(PersonName left, PersonName right)
    {
        switch (left.RelationTo(right))
        {
            case PersonNameRelation.Same:
                return NameRelation.Same;
            case PersonNameRelation.Compatible:
                return NameRelation.Compatible;
            case PersonNameRelation.Misspelt:
                return Nicknamed(left, right) ? NameRelation.Compatible : NameRelation.Misspelt;
            case PersonNameRelation.GivenNameDiffers:
                return Nicknamed(left, right) ? NameRelation.Compatible : NameRelation.GivenNameDiffers;
            case PersonNameRelation.SurnameDiffers:
                return NameRelation.WordDiffers;
        }

        // "Malala" for "Malala Yousafzai".
        bool given = (!left.IsFull && right.Given.Contains(left.Surname)) || (!right.IsFull && left.Given.Contains(right.Surname));
        return given ? NameRelation.Compatible : NameRelation.Different;
    }

    private static bool Nicknamed(PersonName left, PersonName right) =>
        left.Surname == right.Surname && left.IsFull && right.IsFull && left.Given[0] != right.Given[0] && Nicknames.AreSame(left.Given[0], right.Given[0]);

    private static NameRelation OfThings(ImmutableArray<string> left, ImmutableArray<string> right, NamedEntity first, NamedEntity second)
    {
        if (Contains(first, second))
            return NameRelation.Compatible;
        int edits = 0, near = 0;
        if (left.Length == right.Length)
        {
            for (int i = 0; i < left.Length; i++)
            {
                if (left[i] == right[i])
                    continue;

                // "at" for "to" is a slip of the scanner, not another name.
                edits += Math.Min(left[i].Length, right[i].Length) < 3 ? 2 : 1;
                if (NameSpelling.IsNear(left[i], right[i]))
                    near++;
                if (NameSpelling.HaveOneKey(left[i], right[i]))
                    edits--;
            }

            return (edits, near) switch
            {
                (0, _) => NameRelation.Compatible,
                (1, 1) => NameRelation.Misspelt,
                (1, _) when left.Length >= 3 => NameRelation.WordDiffers,
                _ => NameRelation.Different,
            };
        }

        return NameRelation.Different;
    }

    // The words of one are among those of the other, in order: "Magistrates' Court" in "Prestatyn Magistrates' Court".
    private static bool Contains(NamedEntity left, NamedEntity right)
    {
        (ImmutableArray<string> few, ImmutableArray<string> many) = left.Words.Length <= right.Words.Length ? (left.Words, right.Words) : (right.Words, left.Words);
        int found = 0;
        foreach (string word in many)
        {
            if (found < few.Length && few[found] == word)
                found++;
        }

        return found == few.Length && found > 0;
    }

    private static bool AreAcronym(NamedEntity full, NamedEntity other) =>
        other.Words.Length == 1 && full.Words.Length > 1 && other.Joined.Length > 1
        && ((other.Joined[0] == full.Joined[0] && (other.Type != EntityType.Person || other.Name.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            && ((full.Acronym ?? Acronyms.Of(full.Words)) == other.Joined || Acronyms.OfAll(full.Words, full.Name) == other.Joined))
        || (full.Acronym is null && !full.IsPerson && Acronyms.MayBe(other.Name) && Acronyms.AreInitials(other.Joined, full.Name)));

    private static bool IsGiven(NamedEntity entity) => entity.IsPerson && EnglishModel.Default.GenderOf(entity.Words[0]) != Morphology.None && EnglishModel.Default.IsOnlyName(entity.Words[0]);

    // "Man Utd" for "Manchester United", "Lib Dems" for "Liberal Democrats". A person's "Chris" may be another's.
    private static bool AreAbbreviated(NamedEntity left, NamedEntity right)
    {
        if (left.Words.Length != right.Words.Length || left.Words.Length < 2 || (left.Words[^1] == right.Words[^1] && (IsGiven(left) || IsGiven(right))))
            return false;
        for (int i = 0; i < left.Words.Length; i++)
        {
            if (left.Words[i] != right.Words[i] && !NameSpelling.IsAbbreviation(left.Words[i], right.Words[i]) && !NameSpelling.IsAbbreviation(right.Words[i], left.Words[i]))
                return false;
        }

        return true;
    }
}
