using System.Collections.Immutable;

namespace FactCheck.Values;

/// <summary>
/// The name of a person in its parts, folded (<see cref="NameSpelling.Fold"/>): "Jean-Luc Moreau" has the given name
/// "jeanluc" and the surname "moreau". Titles and honorifics are not part of it. Immutable.
/// </summary>
public sealed class PersonName
{
    private readonly string _joined;
    private readonly string _surnameKey;

    private PersonName(ImmutableArray<string> given, string surname)
    {
        Given = given;
        Surname = surname;
        _joined = string.Concat([.. given, surname]);
        _surnameKey = NameSpelling.TransliterationKey(surname);
    }

    /// <summary>Given and middle names in order; empty when only the surname is known. An initial is one letter.</summary>
    public ImmutableArray<string> Given { get; }

    /// <summary>The last word of the name; particles ("van", "al") belong to it: "vandijk", "alsisi".</summary>
    public string Surname { get; }

    /// <summary>Whether a given name is known.</summary>
    public bool IsFull => !Given.IsEmpty;

    /// <summary>Takes the words of a name apart; null when there are none.</summary>
    /// <param name="words">The folded words in order, without titles.</param>
    public static PersonName? Of(ImmutableArray<string> words)
    {
        if (words.IsDefaultOrEmpty)
            return null;
        int last = words.Length - 1;
        if (last > 0 && words[last] is "jr" or "sr" or "ii" or "iii" or "iv")
            last--;
        int surname = last;
        while (surname > 1 && IsParticle(words[surname - 1]))
            surname--;
        return new PersonName(words[..surname], string.Concat(words[surname..(last + 1)]));
    }

    /// <summary>How this name stands to another one.</summary>
    public PersonNameRelation RelationTo(PersonName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (_surnameKey != other._surnameKey)
        {
            // "Van Dijk" without his given name.
            if (_joined == other.Surname || other._joined == Surname)
                return PersonNameRelation.Compatible;

            // "Liu Xiang" and "Xiang Liu".
            if (Given.Length == 1 && other.Given.Length == 1 && Given[0] == other.Surname && Surname == other.Given[0])
                return PersonNameRelation.Same;
            bool given = IsFull && other.IsFull && GivenRelation(other) is PersonNameRelation.Same or PersonNameRelation.Compatible;
            bool near = NameSpelling.IsNear(Surname, other.Surname);
            return (given, near) switch
            {
                (true, true) => PersonNameRelation.Misspelt,
                (true, false) => PersonNameRelation.SurnameDiffers,
                (false, true) when !IsFull || !other.IsFull => PersonNameRelation.Misspelt,
                _ => PersonNameRelation.Different,
            };
        }

        PersonNameRelation relation = !IsFull || !other.IsFull ? PersonNameRelation.Compatible : GivenRelation(other);
        return relation == PersonNameRelation.Same && Surname != other.Surname ? PersonNameRelation.Compatible : relation;
    }

    private PersonNameRelation GivenRelation(PersonName other)
    {
        string left = Given[0], right = other.Given[0];
        if (left == right)
        {
            // A middle name left out is the same person; two different ones are not.
            bool same = Given.Length < 2 || other.Given.Length < 2 || Given[1][0] == other.Given[1][0];
            return same ? PersonNameRelation.Same : PersonNameRelation.GivenNameDiffers;
        }

        if (left.Length == 1 || right.Length == 1)
            return left[0] == right[0] ? PersonNameRelation.Compatible : PersonNameRelation.GivenNameDiffers;
        if (NameSpelling.HaveOneKey(left, right)
            || (Math.Min(left.Length, right.Length) >= 3 && (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal)))
            || Given.Contains(right) || other.Given.Contains(left))
            return PersonNameRelation.Compatible;
        return NameSpelling.IsNear(left, right) ? PersonNameRelation.Misspelt : PersonNameRelation.GivenNameDiffers;
    }

    private static bool IsParticle(string word) =>
        word is "al" or "el" or "bin" or "bint" or "ibn" or "abu" or "van" or "von" or "der" or "den" or "de" or "di" or "da" or "del" or "della" or "dos" or "du" or "la" or "le" or "ter" or "ten";

    /// <summary>The name, folded, given names first.</summary>
    public override string ToString() => string.Join(' ', Given.Add(Surname));
}
