using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>The affairs of the sources, found by what they are and by the words for it.</summary>
internal sealed class AffairIndex
{
    private const string Verb = "verb ";

    private readonly Dictionary<string, List<Affair>> _affairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Affair Affair, int Sign)>> _found = new(StringComparer.Ordinal);

    /// <summary>Files affairs.</summary>
    public AffairIndex(IEnumerable<Affair> affairs)
    {
        foreach (Affair affair in affairs)
        {
            if (!_affairs.TryGetValue(affair.Name, out List<Affair>? named))
                _affairs.Add(affair.Name, named = []);
            named.Add(affair);
        }
    }

    /// <summary>
    /// The affairs that may be the one told: of its name, or by a verb that means the same; with -1 where the verb means the opposite.
    /// </summary>
    public IReadOnlyList<(Affair Affair, int Sign)> Of(Affair told)
    {
        if (_found.TryGetValue(told.Name, out List<(Affair, int)>? found))
            return found;
        found = [];
        foreach ((string name, List<Affair> affairs) in _affairs)
        {
            int sign = name == told.Name ? 1 : told.IsFramed || affairs[0].IsFramed ? 0 : Relate(told.Name[Verb.Length..], name[Verb.Length..]);
            if (sign != 0)
                found.AddRange(affairs.Select(affair => (affair, sign)));
        }

        _found.Add(told.Name, found);
        return found;
    }

    private static int Relate(string verb, string other) =>
        Opposites.Are(verb, other, PartOfSpeech.Verb) ? -1
        : EnglishModel.Default.Meaning.AreSynonyms(verb, other, PartOfSpeech.Verb) ? 1
        : 0;
}
