using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Documents;

/// <summary>
/// The dependency trees of a document, read by position: children, clauses, phrases. Built once per document; immutable.
/// Token indexes are those of <see cref="Document.Tokens"/>.
/// </summary>
internal sealed class Syntax
{
    private readonly ImmutableArray<Token> _tokens;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _clause;

    public Syntax(ImmutableArray<Token> tokens)
    {
        _tokens = tokens;
        _firstChild = new int[tokens.Length];
        _nextSibling = new int[tokens.Length];
        _clause = new int[tokens.Length];
        Array.Fill(_firstChild, -1);
        Array.Fill(_clause, -1);
        for (int i = tokens.Length - 1; i >= 0; i--)
        {
            int head = tokens[i].Head;
            _nextSibling[i] = head < 0 ? -1 : _firstChild[head];
            if (head >= 0)
                _firstChild[head] = i;
        }
    }

    /// <summary>The children of a token in text order.</summary>
    public Children ChildrenOf(int token) => new(_firstChild[token], _nextSibling);

    /// <summary>The first child in the relation, or -1.</summary>
    public int Child(int token, DependencyRelation relation)
    {
        foreach (int child in ChildrenOf(token))
        {
            if (_tokens[child].Relation == relation)
                return child;
        }

        return -1;
    }

    /// <summary>The token that heads the clause the token belongs to: the nearest ancestor, itself included, that opens a clause.</summary>
    public int ClauseOf(int token)
    {
        // Heads are followed once per token; the loop is bounded by the sentence because a tree has no cycle.
        int root = token;
        while (_clause[root] < 0 && !OpensClause(root))
            root = _tokens[root].Head;
        int clause = _clause[root] < 0 ? root : _clause[root];
        for (int i = token; _clause[i] < 0; i = _tokens[i].Head)
        {
            _clause[i] = clause;
            if (i == clause)
                break;
        }

        return clause;
    }

    /// <summary>The tokens of the phrase below a token, itself included, as the half-open range from its first to its last descendant.</summary>
    public (int First, int End) PhraseOf(int token)
    {
        int first = token;
        int last = token;
        var pending = new Stack<int>();
        pending.Push(token);
        while (pending.TryPop(out int next))
        {
            first = Math.Min(first, next);
            last = Math.Max(last, next);
            foreach (int child in ChildrenOf(next))
                pending.Push(child);
        }

        return (first, last + 1);
    }

    /// <summary>Whether <paramref name="ancestor"/> is the token or lies above it.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        for (int i = token; i >= 0; i = _tokens[i].Head)
        {
            if (i == ancestor)
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the tokens <c>[first, end)</c> is a verb, whatever the parse makes of it.</summary>
    public bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_tokens[i].PartOfSpeech == PartOfSpeech.Verb)
                return true;
        }

        return false;
    }

    /// <summary>The subject of a predicate (nominal or clausal, active or passive), or -1; a conjunct without one takes its first conjunct's.</summary>
    public int SubjectOf(int predicate)
    {
        for (int i = predicate; ; i = _tokens[i].Head)
        {
            foreach (int child in ChildrenOf(i))
            {
                if (_tokens[child].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject
                    or DependencyRelation.OuterSubject or DependencyRelation.ClausalSubject or DependencyRelation.PassiveClausalSubject)
                    return child;
            }

            if (_tokens[i].Head < 0 || _tokens[i].Relation is not (DependencyRelation.Conjunct or DependencyRelation.OpenComplement))
                return -1;
        }
    }

    private bool OpensClause(int token) => _tokens[token].Head < 0 || _tokens[token].Relation switch
    {
        DependencyRelation.AdverbialClause or DependencyRelation.AdverbialRelativeClause or DependencyRelation.AdnominalClause
            or DependencyRelation.RelativeClause or DependencyRelation.ClausalComplement or DependencyRelation.ClausalSubject
            or DependencyRelation.PassiveClausalSubject or DependencyRelation.Parataxis => true,
        DependencyRelation.Conjunct => _tokens[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary,
        _ => false,
    };

    /// <summary>Enumerates the children of one token without allocating.</summary>
    public readonly struct Children(int first, int[] nextSibling)
    {
        /// <summary>The enumerator.</summary>
        public Enumerator GetEnumerator() => new(first, nextSibling);

        /// <summary>Walks the sibling chain.</summary>
        public struct Enumerator(int first, int[] nextSibling)
        {
            private int _next = first;

            /// <summary>The child's token index.</summary>
            public int Current { get; private set; } = -1;

            /// <summary>Moves to the next child.</summary>
            public bool MoveNext()
            {
                Current = _next;
                if (_next < 0)
                    return false;
                _next = nextSibling[_next];
                return true;
            }
        }
    }
}
