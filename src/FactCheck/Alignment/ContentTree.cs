using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Alignment;

/// <summary>
/// A document reduced to its content words: for each token its sort, the content word that governs it and the part it plays there.
/// Conjuncts play the part of the first; what hangs on a function word hangs on that word's governor.
/// </summary>
internal sealed class ContentTree
{
    private readonly Document _document;

    public ContentTree(Document document)
    {
        _document = document;
        int count = document.Tokens.Length;
        Sorts = new WordSort[count];
        Governors = new int[count];
        Arcs = new ArcSort[count];
        for (int i = 0; i < count; i++)
            Sorts[i] = SortOf(document.Tokens[i]);
        for (int i = 0; i < count; i++)
            (Governors[i], Arcs[i]) = Sorts[i] == WordSort.None ? (-1, ArcSort.None) : GovernorOf(i);
    }

    /// <summary>The sort of each token; <see cref="WordSort.None"/> for function words and punctuation.</summary>
    public WordSort[] Sorts { get; }

    /// <summary>The token that governs each content word, or -1.</summary>
    public int[] Governors { get; }

    /// <summary>The part each content word plays below its governor.</summary>
    public ArcSort[] Arcs { get; }

    private static WordSort SortOf(in Token token) => token.PartOfSpeech switch
    {
        PartOfSpeech.Number => WordSort.Number,
        PartOfSpeech.ProperNoun => WordSort.Name,
        PartOfSpeech.Noun => WordSort.Noun,
        PartOfSpeech.Verb => WordSort.Verb,
        PartOfSpeech.Adjective or PartOfSpeech.Adverb => token.Is(Morphology.Negative) ? WordSort.None : WordSort.Modifier,
        _ => WordSort.None,
    };

    private (int Governor, ArcSort Arc) GovernorOf(int token)
    {
        DependencyRelation relation = _document.Tokens[token].Relation;
        int governor = _document.Tokens[token].Head;

        // "Mills and farms closed": farms are a subject of closed too. The bound keeps a broken tree from going round.
        for (int steps = 0; steps < 8 && governor >= 0; steps++)
        {
            bool passesOn = relation == DependencyRelation.Conjunct || Sorts[governor] == WordSort.None;
            if (!passesOn)
                return (governor, Sort(relation));

            relation = relation == DependencyRelation.Conjunct || relation == DependencyRelation.Dependent
                ? _document.Tokens[governor].Relation
                : relation;
            governor = _document.Tokens[governor].Head;
        }

        return (-1, ArcSort.None);
    }

    private static ArcSort Sort(DependencyRelation relation) => relation switch
    {
        DependencyRelation.NominalSubject or DependencyRelation.OuterSubject or DependencyRelation.ClausalSubject
            or DependencyRelation.ObliqueAgent => ArcSort.Subject,
        DependencyRelation.Object or DependencyRelation.PassiveSubject or DependencyRelation.IndirectObject => ArcSort.Object,
        DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked => ArcSort.Circumstance,
        DependencyRelation.NumericModifier => ArcSort.Number,
        DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.Fixed or DependencyRelation.GoesWith => ArcSort.Name,
        DependencyRelation.AdverbialClause or DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement
            or DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause or DependencyRelation.Parataxis => ArcSort.Clause,
        _ => ArcSort.Modifier,
    };
}
