using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Claims;

/// <summary>A kind of fact: its name, its rules, and how its claims are extracted and compared. Immutable and thread-safe.</summary>
public abstract class ClaimKind
{
    private protected ClaimKind(string name, ImmutableArray<Rule> rules, IClaimReviewer? reviewer)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Rules = rules;
        Reviewer = reviewer;
    }

    /// <summary>The name used in reports and configuration: "quantity", "date", "title".</summary>
    public string Name { get; }

    /// <summary>The rules this kind reports.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Looks at claims together where a pair does not tell enough; null when the kind has no such check.</summary>
    public IClaimReviewer? Reviewer { get; }

    /// <summary>
    /// Whether the comparer reads <see cref="Correspondence.Wording"/>; false for the library's own kinds that do not, because it costs more
    /// than the rest of a comparison (the fuzzy matcher's token sort).
    /// </summary>
    internal bool ReadsWording { get; private set; } = true;

    /// <summary>The same kind, with <see cref="Correspondence.Wording"/> left at 0. Called once, before the kind is used.</summary>
    internal ClaimKind WithoutWording()
    {
        ReadsWording = false;
        return this;
    }

    /// <summary>
    /// Whether the comparer tells by the claims, <see cref="Correspondence.Counterpart"/> and <see cref="Correspondence.Contexts"/> alone that a
    /// pair is unrelated, so that the rest is reckoned for the few pairs that are not.
    /// </summary>
    internal bool RefusesByContexts { get; private set; }

    /// <summary>The same kind, whose comparer refuses pairs by their contexts. Called once, before the kind is used.</summary>
    internal ClaimKind RefusingByContexts()
    {
        RefusesByContexts = true;
        return this;
    }

    /// <summary>Whether two claims of the kind are ever compared; false for the library's own kinds whose reviewer does everything.</summary>
    internal bool ComparesPairs { get; private set; } = true;

    /// <summary>The same kind, with no pair compared. Called once, before the kind is used.</summary>
    internal ClaimKind WithoutPairs()
    {
        ComparesPairs = false;
        return this;
    }

    /// <summary>
    /// Whether two claims of one article may be related; false for the library's own kinds whose comparer says of all of them that they are
    /// not, so that nothing is reckoned for its answer.
    /// </summary>
    internal bool ComparesWithin { get; private set; } = true;

    /// <summary>The same kind, with only claims of different articles compared. Called once, before the kind is used.</summary>
    internal ClaimKind BetweenArticles()
    {
        ComparesWithin = false;
        return this;
    }

    /// <summary>Whether the kind is left out of the check of a rewrite, where other kinds hold the same words against the sources.</summary>
    internal bool IsAmongEquals { get; private set; }

    /// <summary>The same kind, for articles among equals only. Called once, before the kind is used.</summary>
    internal ClaimKind AmongEquals()
    {
        IsAmongEquals = true;
        return this;
    }

    /// <summary>Binds an extractor and a comparer of one claim type to each other.</summary>
    public static ClaimKind Create<T>(
        string name,
        ImmutableArray<Rule> rules,
        IClaimExtractor<T> extractor,
        IClaimComparer<T> comparer,
        IClaimReviewer? reviewer = null)
        where T : Claim
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(comparer);
        return new Bound<T>(name, rules, extractor, comparer, reviewer);
    }

    /// <summary>Adds the claims of this kind that the document makes, in text order.</summary>
    public abstract void Extract(Document document, ICollection<Claim> claims);

    /// <summary>Compares two claims of this kind. Symmetric in its outcome except where the comparison says who is weaker.</summary>
    public abstract Comparison Compare(Claim claim, Claim evidence, Correspondence correspondence);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private sealed class Bound<T>(
        string name,
        ImmutableArray<Rule> rules,
        IClaimExtractor<T> extractor,
        IClaimComparer<T> comparer,
        IClaimReviewer? reviewer)
        : ClaimKind(name, rules, reviewer)
        where T : Claim
    {
        public override void Extract(Document document, ICollection<Claim> claims)
        {
            foreach (T claim in extractor.Extract(this, document))
                claims.Add(claim);
        }

        public override Comparison Compare(Claim claim, Claim evidence, Correspondence correspondence) =>
            comparer.Compare((T)claim, (T)evidence, correspondence);
    }
}
