using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Ranks;

/// <summary>Reads the superlatives of a document: "the second-largest bank", "its worst result since 2002", "a record high".</summary>
internal sealed class RankReader
{
    private const string Level = "level";

    private readonly Document _document;
    private readonly EntityTable _table;

    private RankReader(Document document)
    {
        _document = document;
        _table = EntityTable.Of(document);
    }

    /// <summary>The ranks of a document, in text order; what is quoted or denied is left out.</summary>
    public static List<Rank> Read(Document document)
    {
        var ranks = new List<Rank>();
        RankReader? reader = null;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].Tag is "JJS" or "RBS" || document.Tokens[i].Lemma == "record")
            {
                reader ??= new RankReader(document);
                if (reader.At(i) is { } rank)
                    ranks.Add(rank);
            }
        }

        return ranks;
    }

    private Rank? At(int token)
    {
        Token word = _document.Tokens[token];
        Sentence sentence = _document.SentenceOf(token);
        if (word.Lemma == "record")
            return OfRecord(token, sentence);
        int adjective = token;

        // "the most expensive storm", "the least popular"
        bool graded = word.Lemma is "most" or "least" || _document.TextOf(token) is "most" or "least" or "Most" or "Least";
        if (graded && token + 1 < sentence.EndToken && _document.Tokens[token + 1] is { PartOfSpeech: PartOfSpeech.Adjective, Tag: not "JJS" })
            adjective = token + 1;
        else if (word.Tag != "JJS" || graded)
            return null;

        // "at least", "at best", "the latest", "the nearest hospital" rank nothing.
        if ((token > sentence.FirstToken && _document.Tokens[token - 1].Lemma is "at") || word.Lemma is "late" or "near")
            return null;
        string lemma = _document.Tokens[adjective].Lemma;
        (string scale, int sign) = RankWords.TryScale(lemma, out (string Scale, int Sign) known) ? known : (lemma, 1);
        if (graded && _document.TextOf(token) is "least" or "Least")
            sign = -sign;

        // "one of the oldest coins": of several that share the rank.
        if (IsOneOf(adjective, sentence))
            return null;
        int noun = _document.Tokens[adjective].Relation == DependencyRelation.AdjectivalModifier ? _document.Tokens[adjective].Head : -1;
        (int place, int first) = PlaceOf(token, sentence);
        if (noun >= 0 && noun < token)
            noun = -1;

        // "the frost was the worst since 1976"
        int subject = noun < 0 ? _document.Syntax.SubjectOf(adjective) : -1;
        if (subject >= 0 && _document.Tokens[subject].PartOfSpeech == PartOfSpeech.Noun)
            noun = subject;
        return Make(token, first, lemma, scale, sign, place, noun, RankReach.After(_document, Math.Max(adjective, noun), sentence.EndToken));
    }

    // "a record high", "a record 142,000 tickets"
    private Rank? OfRecord(int token, Sentence sentence)
    {
        Token word = _document.Tokens[token];
        if (word.Relation is not (DependencyRelation.Compound or DependencyRelation.AdjectivalModifier) || word.Head <= token || _document.Tokens[word.Head].Tag == "NNS" && _document.Syntax.Child(word.Head, DependencyRelation.NumericModifier) < 0)
            return null;
        string noun = _document.Tokens[word.Head].Lemma;

        // "record-breaking", "record player", "record holder"
        if (_document.Text[word.End] == '-' || (_document.Tokens[word.Head].PartOfSpeech == PartOfSpeech.Noun && _document.Syntax.Child(word.Head, DependencyRelation.NumericModifier) < 0 && (IsKindOf(noun, "artifact") || IsKindOf(noun, "person") || IsKindOf(noun, "organization"))))
            return null;
        return Make(token, token, "high", Level, noun == "low" ? -1 : 1, 1, word.Head, RankReach.AllTime(token + 1));
    }

    private static bool IsKindOf(string noun, string kind) => EnglishModel.Default.IsKindOf(noun, kind, PartOfSpeech.Noun);

    private Rank Make(int token, int first, string adjective, string scale, int sign, int place, int noun, RankReach? reach) => new()
    {
        Document = _document,
        Token = token,
        First = first,
        Adjective = adjective,
        Scale = scale,
        Sign = sign,
        Place = place,
        Noun = noun,
        Reach = reach,
        Holder = noun < 0 ? null : HolderOf(noun),
        Among = noun < 0 ? null : AmongOf(noun, first),
    };

    private bool IsOneOf(int adjective, Sentence sentence)
    {
        for (int i = adjective - 1; i > Math.Max(sentence.FirstToken, adjective - 7); i--)
        {
            if (_document.Tokens[i].Lemma == "of" && _document.Tokens[i - 1].Lemma is "one" or "some" or "among" or "two" or "three")
                return true;
        }

        return false;
    }

    // "second-largest", "third most expensive"
    private (int Place, int First) PlaceOf(int token, Sentence sentence)
    {
        int before = token - 1;
        if (before > sentence.FirstToken && _document.TextOf(before) is "-" or "‑")
            before--;
        if (before < sentence.FirstToken || !NumberWords.TryWord(_document.TextOf(before), out NumberWord? word) || word.Role is not (NumberRole.OrdinalDigit or NumberRole.OrdinalTeen or NumberRole.OrdinalTen))
            return (1, token);
        return word.Value == 1 ? (1, token) : ((int)word.Value, before);
    }

    // "Norda, the second-largest bank", "the second-largest bank, Norda", "Norda is the second-largest bank"
    private NamedEntity? HolderOf(int noun)
    {
        Token word = _document.Tokens[noun];
        if (word.Relation == DependencyRelation.Apposition && word.Head >= 0)
            return _table.NamedAt(word.Head);
        if (_document.Syntax.Child(noun, DependencyRelation.Apposition) is >= 0 and var name)
            return _table.NamedAt(name);
        return _document.Syntax.Child(noun, DependencyRelation.Copula) >= 0 && _document.Syntax.SubjectOf(noun) is >= 0 and var subject ? _table.ReferentOf(subject) : null;
    }

    // "Europe's largest bank", "the largest bank in Europe", "the world's largest"
    private NamedEntity? AmongOf(int noun, int first)
    {
        foreach (int child in _document.Syntax.ChildrenOf(noun))
        {
            Token word = _document.Tokens[child];
            if ((word.Relation == DependencyRelation.PossessiveModifier && child < first)
                || (word.Relation is DependencyRelation.NominalModifier or DependencyRelation.Oblique && child > noun && _document.Syntax.Child(child, DependencyRelation.Case) is >= 0 and var preposition && _document.Tokens[preposition].Lemma is "in" or "of" or "on"))
            {
                if (_table.ReferentOf(child) is { } entity)
                    return entity;
            }
        }

        return null;
    }
}
