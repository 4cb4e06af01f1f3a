using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>What one article of a story tells: its affairs, the day it was written on, and how often its words stand. Immutable.</summary>
internal sealed class Telling
{
    // The day an article speaks of first is the day it tells of.
    private const int OpeningSentences = 5;

    private const int FewSentences = 6;

    private static readonly Lazy<FrozenDictionary<string, int>> Weekdays =
        new(() => LexiconTable.Load("weekdays.tsv").Rows.Where(row => row["form"] == "name").ToFrozenDictionary(row => row["word"], row => row.Integer("day"), StringComparer.OrdinalIgnoreCase));

    private readonly Dictionary<string, int> _sentencesWith = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads an article.</summary>
    public Telling(Document document, IEnumerable<StatementClaim> statements)
    {
        Document = document;
        Frames = new FrameReader(document);
        Affairs = AffairReader.Read(document, statements);
        Index = new AffairIndex(Affairs);
        foreach (Sentence sentence in document.Sentences)
        {
            foreach (string lemma in LemmasOf(sentence).Distinct(StringComparer.OrdinalIgnoreCase))
                _sentencesWith[lemma] = _sentencesWith.GetValueOrDefault(lemma) + 1;
        }

        Day = DayOfWriting();
    }

    /// <summary>The article.</summary>
    public Document Document { get; }

    /// <summary>Its clauses.</summary>
    public FrameReader Frames { get; }

    /// <summary>What it tells, in text order.</summary>
    public ImmutableArray<Affair> Affairs { get; }

    /// <summary>The same, for looking up.</summary>
    public AffairIndex Index { get; }

    /// <summary>The weekday it was written on, as far as its opening tells: 1 for Monday; 0 when nothing tells.</summary>
    public int Day { get; }

    /// <summary>The share of the sentences that have a word; 0 in a note of a few sentences, which are all about one thing.</summary>
    public double ShareOf(string lemma) => Document.Sentences.Length < FewSentences ? 0 : _sentencesWith.GetValueOrDefault(lemma) / (double)Document.Sentences.Length;

    /// <summary>How many sentences have a word.</summary>
    public int CountOf(string lemma) => _sentencesWith.GetValueOrDefault(lemma);

    /// <summary>The weekday named nearest to a token in its sentence; 0 when none is.</summary>
    public int DayAt(int token)
    {
        Sentence sentence = Document.SentenceOf(token);
        int day = 0, nearest = int.MaxValue;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Math.Abs(i - token) < nearest && WeekdayAt(i) is > 0 and var named)
                (day, nearest) = (named, Math.Abs(i - token));
        }

        return day;
    }

    /// <summary>The weekday a token names, 1 for Monday; 0 for other words.</summary>
    public int WeekdayAt(int token) => char.IsUpper(Document.TextOf(token)[0]) ? Weekdays.Value.GetValueOrDefault(Document.Tokens[token].Lemma) : 0;

    // The day on which somebody said something, else the first day that is past.
    private int DayOfWriting()
    {
        int first = 0;
        foreach (Sentence sentence in Document.Sentences.Take(OpeningSentences))
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (WeekdayAt(i) is not (> 0 and var day) || Document.Tokens[i].Head is not (>= 0 and var verb)
                    || (Document.Syntax.Child(i, DependencyRelation.Case) is >= 0 and var preposition && Document.Tokens[preposition].Lemma != "on"))
                    continue;
                if (Document.Tokens[verb].PartOfSpeech == PartOfSpeech.Verb && Document.Tokens[verb].Tag is "VBD" && ReportingVerbs.Contains(Document.Tokens[verb].Lemma))
                    return day;
                if (first == 0 && Document.Tokens[verb].Tag is "VBD" or "VBN")
                    first = day;
            }
        }

        return first;
    }

    private IEnumerable<string> LemmasOf(Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            yield return Document.Tokens[i].Lemma;
    }
}
