using FactCheck.Claims;

namespace FactCheck.Checking;

/// <summary>Disjoint sets of claims that grow by joining (union-find).</summary>
internal sealed class ClaimPartition
{
    private readonly Dictionary<Claim, Claim> _parents = [];

    /// <summary>The claim that stands for the set.</summary>
    public Claim RootOf(Claim claim)
    {
        Claim root = claim;
        while (_parents.TryGetValue(root, out Claim? parent))
            root = parent;
        while (claim != root)
        {
            Claim next = _parents[claim];
            _parents[claim] = root;
            claim = next;
        }

        return root;
    }

    /// <summary>Puts two claims in one set.</summary>
    public void Join(Claim one, Claim other)
    {
        Claim root = RootOf(one);
        Claim otherRoot = RootOf(other);
        if (root != otherRoot)
            _parents[otherRoot] = root;
    }
}
