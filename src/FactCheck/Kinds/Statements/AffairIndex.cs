using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>The affairs of the sources, found by what they are and, where another verb may tell them, by who takes part.</summary>
internal sealed class AffairIndex
{
    /// <summary>What the name of an affair without a frame begins with where a verb, or the noun of its act, tells it.</summary>
    public const string Verb = "verb";

    /// <summary>The same where an adjective tells it.</summary>
    public const string Adjective = "adjective";

    private const string Harm = "harm", Hospital = "hospital";

    // From here on two verbs of one story may tell one act: "tell", "inform".
    private const double Alike = 0.7;

    private readonly bool _ofStory;
    private readonly Dictionary<string, List<Affair>> _affairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Affair>> _participants = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string, string), int> _signs = [];

    /// <summary>Files affairs; those of an article of a story are found by words that are no more than near as well.</summary>
    public AffairIndex(IEnumerable<Affair> affairs, bool ofStory = false)
    {
        _ofStory = ofStory;
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
            {
                // Two answers, or two judgements, are held against each other as such.
                if (told.Origin is null || affair.Origin != told.Origin)
                    found.Add((affair, 1));
            }
        }

        // "nobody was hurt", "eleven were treated in hospital"
        if (_ofStory && OtherName(told) is { } name && _affairs.TryGetValue(name, out List<Affair>? near))
            found.AddRange(near.Where(affair => OtherName(affair) == told.Name).Select(affair => (affair, 1)));
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

    // Who is taken to hospital has come to harm; who has come to harm need not be.
    private static string? OtherName(Affair affair) => affair.Name switch
    {
        Harm when affair.Step == (affair.IsNegated ? 1 : -1) => Hospital,
        Hospital when affair is { IsNegated: false, Step: > 0 } => Harm,
        _ => null,
    };

    private int SignOf(string name, string other)
    {
        if (!_signs.TryGetValue((name, other), out int sign))
            _signs.Add((name, other), sign = Relate(name, other));
        return sign;
    }

    private int Relate(string name, string other)
    {
        (PartOfSpeech part, string word) = WordOf(name);
        (PartOfSpeech otherPart, string rival) = WordOf(other);

        // "was clean", "was contaminated": an adjective and a participle.
        if (part != otherPart)
            return OppositeWords.Contains(word, rival) ? -1 : EnglishModel.Default.Meaning.AreDerived(word, part, rival, otherPart) ? 1 : 0;
        return Opposites.Are(word, rival, part) ? -1
            : EnglishModel.Default.Meaning.AreSynonyms(word, rival, part) || (_ofStory && EnglishModel.Default.Meaning.Similarity(word, part, rival, part) >= Alike) ? 1
            : 0;
    }

    private static (PartOfSpeech Part, string Word) WordOf(string name)
    {
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        return (name.AsSpan(0, space) is Adjective ? PartOfSpeech.Adjective : PartOfSpeech.Verb, name[(space + 1)..]);
    }

    private static string KeyOf(Argument argument) => argument.Entity is { } entity ? entity.Country ?? entity.Words[^1] : argument.Lemma;

    private static void Add(Dictionary<string, List<Affair>> index, string key, Affair affair)
    {
        if (!index.TryGetValue(key, out List<Affair>? affairs))
            index.Add(key, affairs = []);
        if (affairs.Count == 0 || affairs[^1] != affair)
            affairs.Add(affair);
    }
}
