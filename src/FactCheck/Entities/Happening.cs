using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Entities;

/// <summary>What a clause or a noun of action tells: which act, of what, and the words beside it. Immutable.</summary>
internal sealed class Happening
{
    private ImmutableArray<int> _words;
    private ImmutableArray<NamedEntity> _people, _peopleBeside;

    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>The token that names the act: a verb, a noun of action, an adjective behind "be".</summary>
    public required int Token { get; init; }

    /// <summary>The verb whose clause it is; the same as <see cref="Token"/> for a verb; -1 where there is none.</summary>
    public required int Verb { get; init; }

    /// <summary>The acts its words may tell of (see <see cref="Lexicons.Acts"/>).</summary>
    public required ImmutableArray<string> Acts { get; init; }

    /// <summary>The tokens of what it happens to and of who takes part, the first-named first.</summary>
    public required ImmutableArray<int> Parts { get; init; }

    /// <summary>Those of <see cref="Parts"/> that it happens to: what was found, who was freed, what began.</summary>
    public required ImmutableArray<int> Themes { get; init; }

    /// <summary>Other words of the sentence that tell something.</summary>
    public required ImmutableArray<int> Context { get; init; }

    /// <summary><see cref="Context"/> and <see cref="Parts"/>, each lemma once.</summary>
    public ImmutableArray<int> Words => _words.IsDefault ? _words = [.. Context.Concat(Parts).DistinctBy(i => Document.Tokens[i].Lemma)] : _words;

    /// <summary>The people among <see cref="Parts"/>.</summary>
    public ImmutableArray<NamedEntity> People => _people.IsDefault ? _people = PeopleAt(Parts) : _people;

    /// <summary>The people among <see cref="Parts"/> and <see cref="Context"/>.</summary>
    public ImmutableArray<NamedEntity> PeopleBeside => _peopleBeside.IsDefault ? _peopleBeside = PeopleAt(Parts.Concat(Context)) : _peopleBeside;

    /// <summary>Whether it is still ahead: "will", "is to", "could".</summary>
    public required bool IsAhead { get; init; }

    /// <summary>Whether it is told as past: "was opened", "has opened".</summary>
    public required bool IsPast { get; init; }

    /// <summary>Whether it is said not to be.</summary>
    public required bool IsNegated { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public Sentence Sentence => Document.SentenceOf(Token);

    private ImmutableArray<NamedEntity> PeopleAt(IEnumerable<int> tokens)
    {
        EntityTable table = EntityTable.Of(Document);
        return [.. tokens.Select(table.ReferentOf).OfType<NamedEntity>().Where(entity => entity.IsPerson).Distinct()];
    }
}
