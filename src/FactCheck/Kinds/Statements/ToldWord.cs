using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>A word that says that something is so or not so, with the words around it. Immutable.</summary>
internal sealed class ToldWord
{
    private const double MinSimilarity = 0.45;
    private const double Tied = 0.6;

    // Who does it ties two words only where nearly all else is the same.
    private const double SureShare = 0.75;

    // Among so many most frequent words a verb stands for too much.
    private const int CommonWord = 250;

    private readonly Lazy<ImmutableArray<(int Token, WordEntry Entry, int Steps)>> _around;

    private ToldWord(Document document, int token, bool isNegated, Modality modality, bool isVerb)
    {
        Document = document;
        Token = token;
        IsNegated = isNegated;
        Modality = modality;
        IsVerb = isVerb;
        Entry = EnglishModel.Default.Meaning.Find(document.Tokens[token].Lemma, document.Tokens[token].PartOfSpeech);
        _around = new(WordsAround);
    }

    /// <summary>The article.</summary>
    public Document Document { get; }

    /// <summary>The word.</summary>
    public int Token { get; }

    /// <summary>Whether it is denied.</summary>
    public bool IsNegated { get; }

    /// <summary>How it stands to the facts.</summary>
    public Modality Modality { get; }

    /// <summary>Whether it is a predicate.</summary>
    public bool IsVerb { get; }

    /// <summary>The word, looked up.</summary>
    public WordEntry Entry { get; }

    /// <summary>Its sentence.</summary>
    public Sentence Sentence => Document.SentenceOf(Token);

    /// <summary>Whether nobody says that it is so: "no reason to throw it away".</summary>
    public bool IsBare => IsVerb && new ClauseReality(Document, new FrameReader(Document)).IsBare(Token);

    private Token Word => Document.Tokens[Token];

    /// <summary>The words of a document that say something is so: its statements, and the adjectives and adverbs that have an opposite.</summary>
    public static IEnumerable<ToldWord> Read(Document document, IEnumerable<Claim> claims)
    {
        foreach (StatementClaim statement in claims.OfType<StatementClaim>().DistinctBy(claim => claim.Predicate))
        {
            // "won back", "kept down": with its particle it says something else.
            if (statement.PartOfSpeech == PartOfSpeech.Verb && !statement.Lemma.Contains(' ', StringComparison.Ordinal) && statement.Lemma == document.Tokens[statement.Predicate].Lemma && !LightVerbs.Contains(statement.Lemma) && !ReportingVerbs.Contains(statement.Lemma) && IsRare(statement.Lemma)
                && document.Syntax.Child(statement.Predicate, DependencyRelation.ClausalComplement) < 0)
                yield return new ToldWord(document, statement.Predicate, statement.IsNegated || statement.Modality == Modality.Denied, statement.Modality, isVerb: true);
        }

        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token word = document.Tokens[i];
            if (word.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Adverb && OppositeWords.Has(word.Lemma) && !IsMeasured(document, i) && !OppositeWording.IsOfTime(document, i))
                yield return new ToldWord(document, i, isNegated: i > 0 && ClauseWords.Is(document.Tokens[i - 1].Lemma, ClauseWord.Negative) || i > 0 && document.Tokens[i - 1].Lemma == "no", Modality.Actual, isVerb: false);
        }
    }

    /// <summary>1 for a word that says the same, -1 for its opposite, 0 for any other.</summary>
    public int RelationTo(ToldWord other)
    {
        if (IsVerb != other.IsVerb)
            return 0;
        string lemma = Word.Lemma, rival = other.Word.Lemma;
        if (lemma.Equals(rival, StringComparison.OrdinalIgnoreCase))
            return 1;
        bool opposite = Word.PartOfSpeech == other.Word.PartOfSpeech ? Opposites.Are(lemma, Entry, rival, other.Entry) : Opposites.Are(lemma, rival, Word.PartOfSpeech);
        if (opposite)
            return IsVerb && AreOneStep(lemma, rival) ? 0 : -1;
        return EnglishModel.Default.Meaning.Pair(Entry, other.Entry).AreSynonyms ? 1 : 0;
    }

    // "Calder bought it", "Nordbank sold it": one affair from both its sides.
    private static bool AreOneStep(string verb, string other)
    {
        foreach (AffairFrame frame in AffairFrames.OfVerb(verb))
        {
            foreach (AffairFrame counterpart in AffairFrames.OfVerb(other))
            {
                if (frame.Affair == counterpart.Affair && frame.Step == counterpart.Step)
                    return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the two may yet say the same: the sentence of the other has this word too, or another opposite of its own; or only one of
    /// them speaks of less.
    /// </summary>
    public bool MayMean(ToldWord other)
    {
        bool less = false, otherLess = false;
        for (int i = Sentence.FirstToken; i < Sentence.EndToken; i++)
        {
            Token word = Document.Tokens[i];
            if (i != Token && word.Lemma.Equals(other.Word.Lemma, StringComparison.OrdinalIgnoreCase))
                return true;
            less |= i != Token && IsLess(word.Lemma);
        }

        for (int i = other.Sentence.FirstToken; i < other.Sentence.EndToken; i++)
        {
            Token word = other.Document.Tokens[i];
            if (i == other.Token)
                continue;
            if (word.Lemma.Equals(Word.Lemma, StringComparison.OrdinalIgnoreCase) || OppositeWords.Contains(word.Lemma, other.Word.Lemma)
                || (word.PartOfSpeech == other.Word.PartOfSpeech && Opposites.Are(word.Lemma, other.Word.Lemma, word.PartOfSpeech)))
                return true;
            otherLess |= IsLess(word.Lemma);
        }

        return less != otherLess || HasOtherFigure(other) || HasOtherObject(other) || (RelationTo(other) < 0 && OppositeWording.IsCountered(Document, Token, other.Document, other.Token));
    }

    // "loses his heart", "won the prize"
    private bool HasOtherObject(ToldWord other)
    {
        int thing = ObjectOf(this), counterpart = ObjectOf(other);
        return thing >= 0 && counterpart >= 0
            && Similarity(thing, Look(Document, thing), EntityTable.Of(Document), other.Document, counterpart, Look(other.Document, counterpart), EntityTable.Of(other.Document)) < MinSimilarity;
    }

    private static int ObjectOf(ToldWord word)
    {
        int found = word.Document.Syntax.Child(word.Token, DependencyRelation.Object);
        return found >= 0 ? found : word.Document.Syntax.Child(word.Token, DependencyRelation.PassiveSubject);
    }

    private static WordEntry Look(Document document, int token) => EnglishModel.Default.Meaning.Find(document.Tokens[token].Lemma, document.Tokens[token].PartOfSpeech);

    private static bool IsLess(string lemma) => lemma is "less" or "few" or "fewer" or "little" or "without" or "no" or "only" or "hardly" or "least";

    // "Turnover dropped 9 percent" and "volumes grew 5 percent".
    private bool HasOtherFigure(ToldWord other)
    {
        string[] own = [.. FiguresOf(this)], others = [.. FiguresOf(other)];
        return own.Length > 0 && others.Length > 0 && !own.Intersect(others).Any();
    }

    private static IEnumerable<string> FiguresOf(ToldWord word) =>
        word._around.Value.Where(near => near.Steps <= 3 && word.Document.Tokens[near.Token].PartOfSpeech == PartOfSpeech.Number).Select(near => word.Document.Tokens[near.Token].Lemma);

    /// <summary>How much of the words around this one stand around the other, and whether one of them stands next to both.</summary>
    public (double Share, bool IsTied) ShareIn(ToldWord other)
    {
        EntityTable table = EntityTable.Of(Document), otherTable = EntityTable.Of(other.Document);
        double weight = 0, shared = 0;
        int count = 0;
        bool tied = false;
        foreach ((int token, WordEntry entry, int steps) in _around.Value)
        {
            double worth = (steps <= 1 ? 1 : steps == 2 ? 0.7 : 0.4) * (Document.Tokens[token].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Number ? 1.3 : 1);
            weight += worth;
            double best = 0;
            bool near = false;
            foreach ((int counterpart, WordEntry otherEntry, int otherSteps) in other._around.Value)
            {
                double similarity = Similarity(token, entry, table, other.Document, counterpart, otherEntry, otherTable);
                if (similarity > best || (similarity == best && otherSteps <= 2))
                    (best, near) = (similarity, otherSteps <= 2);
            }

            if (best < MinSimilarity)
                continue;
            shared += worth * best;
            count++;
            tied |= near && steps <= 2 && best >= Tied && table.NamedAt(token) is null;
        }

        return count < 2 ? (0, false) : (shared / weight, tied || shared / weight >= SureShare);
    }

    private double Similarity(int token, WordEntry entry, EntityTable table, Document document, int counterpart, WordEntry otherEntry, EntityTable otherTable)
    {
        if (table.ReferentOf(token) is { } entity && otherTable.ReferentOf(counterpart) is { } other)
            return NameMatch.MayBeSame(entity, other) ? 1 : 0;
        Token word = Document.Tokens[token], rival = document.Tokens[counterpart];
        if (word.Lemma.Equals(rival.Lemma, StringComparison.OrdinalIgnoreCase))
            return 1;
        if (word.PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.ProperNoun || rival.PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.ProperNoun)
            return 0;
        return EnglishModel.Default.Meaning.Pair(entry, otherEntry).Similarity;
    }

    // The content words of the clause, by how far they are in the tree; those of the sentence where the clause says little.
    private ImmutableArray<(int Token, WordEntry Entry, int Steps)> WordsAround()
    {
        var words = ImmutableArray.CreateBuilder<(int, WordEntry, int)>();
        Sentence sentence = Sentence;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = Document.Tokens[i];
            bool content = word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number
                || (word.PartOfSpeech == PartOfSpeech.Verb && !LightVerbs.Contains(word.Lemma) && !ReportingVerbs.Contains(word.Lemma))
                || (word.PartOfSpeech == PartOfSpeech.Pronoun && EntityTable.Of(Document).ReferentOf(i) is not null);
            if (content && i != Token)
                words.Add((i, EnglishModel.Default.Meaning.Find(word.Lemma, word.PartOfSpeech), Steps(i)));
        }

        return words.ToImmutable();
    }

    private int Steps(int other)
    {
        int steps = 0;
        for (int up = Token; up >= 0 && steps < 5; up = Document.Tokens[up].Head, steps++)
        {
            int back = 0;
            for (int down = other; down >= 0 && back < 5; down = Document.Tokens[down].Head, back++)
            {
                if (up == down)
                    return steps + back;
            }
        }

        return 9;
    }

    // "six million years old", "three metres high" is how much, not which.
    private static bool IsMeasured(Document document, int adjective) =>
        document.Tokens[adjective].PartOfSpeech == PartOfSpeech.Adjective && adjective > 1 && document.Tokens[adjective - 1].PartOfSpeech == PartOfSpeech.Noun
        && document.Syntax.Child(adjective - 1, DependencyRelation.NumericModifier) >= 0;

    private static bool IsRare(string lemma) => !EnglishModel.Default.Vectors.TryGetRow(lemma, out int rank) || rank >= CommonWord;
}
