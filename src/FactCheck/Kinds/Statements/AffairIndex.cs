using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>The affairs of the sources, found by what they are and, where another verb may tell them, by who takes part.</summary>
internal sealed class AffairIndex
{
    private const string Verb = "verb ";

    private readonly Dictionary<string, List<Affair>> _affairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Affair>> _participants = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string, string), int> _signs = [];

    /// <summary>Files affairs.</summary>
    public AffairIndex(IEnumerable<Affair> affairs)
    {
        foreach (Affair affair in affairs)
        {
            Add(_affairs, affair.Name, affair);
            if (affair.IsFramed)
                continue;
            foreach ((int _, Argument argument) in affair.Parts)
                Add(_participants, KeyOf(argument), affair);
        }
    }

    /// <summary>
    /// The affairs that may be the one told: of its name, or by a verb that means the same; with -1 where the verb means the opposite.
    /// </summary>
    public List<(Affair Affair, int Sign)> Of(Affair told)
    {
        var found = new List<(Affair Affair, int Sign)>();
        if (_affairs.TryGetValue(told.Name, out List<Affair>? named))
        {
            foreach (Affair affair in named)
                found.Add((affair, 1));
        }

        if (told.IsFramed)
            return found;
        foreach ((int _, Argument argument) in told.Parts)
        {
            if (!_participants.TryGetValue(KeyOf(argument), out List<Affair>? sharing))
                continue;
            foreach (Affair affair in sharing)
            {
                if (affair.Name != told.Name && SignOf(told.Name, affair.Name) is not 0 and var sign && !found.Contains((affair, sign)))
                    found.Add((affair, sign));
            }
        }

        return found;
    }

    private int SignOf(string name, string other)
    {
        if (!_signs.TryGetValue((name, other), out int sign))
            _signs.Add((name, other), sign = Relate(name[Verb.Length..], other[Verb.Length..]));
        return sign;
    }

    private static int Relate(string verb, string other) =>
        Opposites.Are(verb, other, PartOfSpeech.Verb) ? -1
        : EnglishModel.Default.Meaning.AreSynonyms(verb, other, PartOfSpeech.Verb) ? 1
        : 0;

    private static string KeyOf(Argument argument) => argument.Entity is { } entity ? entity.Country ?? entity.Words[^1] : argument.Lemma;

    private static void Add(Dictionary<string, List<Affair>> index, string key, Affair affair)
    {
        if (!index.TryGetValue(key, out List<Affair>? affairs))
            index.Add(key, affairs = []);
        if (affairs.Count == 0 || affairs[^1] != affair)
            affairs.Add(affair);
    }
}
