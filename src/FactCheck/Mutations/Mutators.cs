using System.Collections.Immutable;

namespace FactCheck.Mutations;

/// <summary>All mutators, one a kind.</summary>
internal static class Mutators
{
    /// <summary>In the order of <see cref="MutationKind"/>.</summary>
    public static ImmutableArray<Mutator> All { get; } =
    [
        new DigitMutator(),
        new ScaleMutator(),
        new UnitMutator(),
        new HedgeMutator(),
        new DateMutator(),
        new NameMutator(),
        new RoleMutator(),
        new QuoteMutator(),
        new SpeakerMutator(),
        new NegationMutator(),
        new AntonymMutator(),
        new StatusMutator(),
        new PlaceMutator(),
        new RoundingMutator(),
        new DerivationMutator(),
        new WordingMutator(),
        new ReorderingMutator(),
    ];

    /// <summary>The mutator of a kind.</summary>
    public static Mutator Of(MutationKind kind) => All[(int)kind];
}
