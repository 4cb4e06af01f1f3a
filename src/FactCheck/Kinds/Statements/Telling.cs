using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Statements;

/// <summary>What one article of a story tells: its affairs, the day it was written on, and how often its words stand. Not thread-safe.</summary>
internal sealed class Telling
{
    private const int FewSentences = 6;

    private readonly StoryWords _storyWords;
    private readonly Dictionary<int, StatementClaim> _statements = [];
    private readonly Dictionary<(Affair, bool), ImmutableArray<StoryWord>> _words = [];
    private readonly Lazy<List<Denial>> _denials;
    private readonly Lazy<List<CauseTold>> _causes;
    private readonly Lazy<ImmutableArray<Affair>> _open, _settled;
    private readonly Lazy<ImmutableArray<Deed>> _deeds;

    /// <summary>Reads an article.</summary>
    public Telling(Document document, IEnumerable<StatementClaim> statements)
    {
        Document = document;
        Frames = new FrameReader(document);
        foreach (StatementClaim statement in statements)
            _statements.TryAdd(statement.Predicate, statement);
        Affairs = AffairReader.Read(document, statements, ofStory: true);
        Index = new AffairIndex(Affairs, ofStory: true);
        _storyWords = StoryWords.Of(document);
        Day = ArticleDay.Of(document);
        _denials = new(() => DenialReader.Read(document));
        _causes = new(() => CauseReader.Read(document));
        _open = new(() => OpenQuestions.Read(document, Frames, open: true));
        _settled = new(() => OpenQuestions.Read(document, Frames, open: false));
        _deeds = new(() => OtherDoers.Read(this));
    }

    /// <summary>The article.</summary>
    public Document Document { get; }

    /// <summary>Its clauses.</summary>
    public FrameReader Frames { get; }

    /// <summary>What it tells, in text order.</summary>
    public ImmutableArray<Affair> Affairs { get; }

    /// <summary>The same, for looking up.</summary>
    public AffairIndex Index { get; }

    /// <summary>What it denies, in text order.</summary>
    public List<Denial> Denials => _denials.Value;

    /// <summary>What it says came of what, in text order.</summary>
    public List<CauseTold> Causes => _causes.Value;

    /// <summary>What it says may be, or is being considered, in text order.</summary>
    public ImmutableArray<Affair> OpenAffairs => _open.Value;

    /// <summary>What it tells as done or to be, in text order.</summary>
    public ImmutableArray<Affair> SettledAffairs => _settled.Value;

    /// <summary>What it has one do to things, in text order.</summary>
    public ImmutableArray<Deed> Deeds => _deeds.Value;

    /// <summary>The weekday it was written on, as far as its opening tells: 1 for Monday; 0 when nothing tells.</summary>
    public int Day { get; }

    /// <summary>The words beside one of its affairs; see <see cref="StoryWord.Beside"/>.</summary>
    public ImmutableArray<StoryWord> WordsBeside(Affair affair, bool wide)
    {
        if (!_words.TryGetValue((affair, wide), out ImmutableArray<StoryWord> words))
            _words.Add((affair, wide), words = StoryWord.Beside(this, affair, wide));
        return words;
    }

    /// <summary>The share of the sentences that have a word; 0 in a note of a few sentences, which are all about one thing.</summary>
    public double ShareOf(string lemma) => Document.Sentences.Length < FewSentences ? 0 : _storyWords.CountOf(lemma) / (double)Document.Sentences.Length;

    /// <summary>How many sentences have a word.</summary>
    public int CountOf(string lemma) => _storyWords.CountOf(lemma);

    /// <summary>The statement of a predicate; null where it makes none.</summary>
    public StatementClaim? StatementAt(int predicate) => _statements.GetValueOrDefault(predicate);

    /// <summary>The weekday named nearest to a token in its sentence; 0 when none is.</summary>
    public int DayAt(int token) => ArticleDay.At(Document, token);
}
