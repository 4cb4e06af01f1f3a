using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>What one clause has somebody do, or done to somebody, with all the words it has for it. Immutable.</summary>
/// <param name="Document">The article.</param>
/// <param name="Verb">The token of the verb.</param>
/// <param name="Word">The verb with its particle.</param>
/// <param name="Arguments">Who and what takes part.</param>
internal sealed record ToldAct(Document Document, int Verb, string Word, ImmutableArray<Argument> Arguments)
{
    // A clause says what it has to say within so many words.
    private const int MostWords = 12;

    // Three reviewers look at them; by role, as the words are asked for again and again.
    private static readonly KeptReading<List<ToldAct>> Acts = new(ReadAll);

    private readonly ImmutableArray<int>[] _words = new ImmutableArray<int>[Enum.GetValues<ArgumentRole>().Length];

    /// <summary>The acts of a document, in text order.</summary>
    public static List<ToldAct> Read(Document document) => Acts.Of(document);

    private static List<ToldAct> ReadAll(Document document)
    {
        var frames = new FrameReader(document);
        var acts = new List<ToldAct>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Verb && frames.IsPredicate(i) && frames.Arguments(i) is { IsEmpty: false } arguments)
                acts.Add(new ToldAct(document, i, frames.WordOf(i), arguments));
        }

        return acts;
    }

    /// <summary>Those who take one part.</summary>
    public ImmutableArray<Argument> In(ArgumentRole role) => [.. Arguments.Where(argument => argument.Role == role)];

    /// <summary>The content words of the act, in text order: the verb itself, who takes the part and what is told beside the act are left out.</summary>
    public ImmutableArray<int> WordsBut(ArgumentRole role)
    {
        ref ImmutableArray<int> known = ref _words[(int)role];
        return known.IsDefault ? known = ReadWordsBut(role) : known;
    }

    private ImmutableArray<int> ReadWordsBut(ArgumentRole role)
    {
        var words = ImmutableArray.CreateBuilder<int>();
        var leftOut = new HashSet<int>();
        foreach (Argument argument in Arguments)
        {
            if (argument.Role == role)
                leftOut.Add(argument.Token);
        }

        Sentence sentence = Document.SentenceOf(Verb);
        for (int i = sentence.FirstToken; i < sentence.EndToken && words.Count < MostWords; i++)
        {
            Token word = Document.Tokens[i];
            if (i != Verb && RelatedWords.IsContent(word) && word.PartOfSpeech != PartOfSpeech.Adverb && word.Length > 2 && !(word.PartOfSpeech == PartOfSpeech.Verb && LightVerbs.Contains(word.Lemma)) && BelongsTo(i, leftOut))
                words.Add(i);
        }

        return words.ToImmutable();
    }

    /// <summary>The content words of what a verb of saying brings in, whichever hangs on the other: "said that", "..., the council said".</summary>
    public ImmutableArray<int> WordsSaid()
    {
        ImmutableArray<int> below = WordsBut(ArgumentRole.Agent);
        if (!below.IsEmpty || Document.Tokens[Verb] is not { Relation: DependencyRelation.Parataxis, Head: >= 0 and var said })
            return below;
        return (this with { Verb = said, Arguments = [] }).WordsBut(ArgumentRole.Agent) is var beside ? [.. beside.Where(word => !Document.Syntax.IsBelow(word, Verb))] : below;
    }

    /// <summary>How much of some words of the act stands among words of another, what it is done to counted twice; and how many of them.</summary>
    public (double Share, int Shared) Share(ImmutableArray<int> words, ToldAct other, ImmutableArray<int> others)
    {
        double weight = 0, shared = 0;
        int count = 0;
        foreach (int word in words)
        {
            Token token = Document.Tokens[word];
            double worth = token.Head == Verb && token.Relation is DependencyRelation.Object or DependencyRelation.PassiveSubject ? 2 : 1;
            weight += worth;
            foreach (int rival in others)
            {
                if (!RelatedWords.AreRelated(token, other.Document.Tokens[rival]))
                    continue;
                shared += worth;
                count++;
                break;
            }
        }

        return (weight == 0 ? 0 : shared / weight, count);
    }

    // Below the verb, and not by way of the part left out, or of another clause.
    private bool BelongsTo(int token, HashSet<int> leftOut)
    {
        for (int i = token; i != Verb; i = Document.Tokens[i].Head)
        {
            Token word = Document.Tokens[i];
            if (word.Head < 0 || leftOut.Contains(i) || word.Relation is DependencyRelation.Parataxis or DependencyRelation.AdverbialClause or DependencyRelation.RelativeClause
                || (word.Relation == DependencyRelation.Conjunct && word.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
                || (word.Head == Verb && word.Relation is DependencyRelation.NominalSubject or DependencyRelation.OuterSubject && leftOut.Count > 0 && leftOut.All(other => other != i) && IsDoer(leftOut)))
                return false;
        }

        return true;
    }

    private bool IsDoer(HashSet<int> part) => Arguments.Any(argument => argument.Role == ArgumentRole.Agent && part.Contains(argument.Token));
}
