using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Ranks;

/// <summary>Reads the how-manieth time something happened: "its third leak in a decade", "for the fourth time running", "had never won before".</summary>
internal sealed class TimeReader
{
    // The 40th time is a row of its own kind: summits, editions, birthdays.
    private const int MaxPlace = 40;

    private const int MaxApart = 12;

    private readonly Document _document;

    private TimeReader(Document document) => _document = document;

    /// <summary>What a document counts so, in text order; what is quoted is left out.</summary>
    public static List<TimeCounted> Read(Document document)
    {
        var found = new List<TimeCounted>();
        var reader = new TimeReader(document);
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            TimeCounted? counted = document.Tokens[i].Lemma is "never" or "ever" ? reader.OfNever(i)
                : NumberWords.TryWord(document.TextOf(i), out NumberWord? word) && word.Role is NumberRole.OrdinalDigit or NumberRole.OrdinalTeen or NumberRole.OrdinalTen ? reader.OfOrdinal(i, (int)word.Value)
                : document.TextOf(i) is [>= '1' and <= '9', .., 't', 'h'] or [>= '1' and <= '9', .., 'n' or 'r', 'd'] or [>= '1' and <= '9', .., 's', 't'] && int.TryParse(document.TextOf(i)[..^2], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int place) ? reader.OfOrdinal(i, place)
                : null;
            if (counted is not null && !reader.IsSupposed(counted.Sentence) && !document.IsQuoted(counted.Token))
                found.Add(counted);
        }

        return found;
    }

    // "if he had claimed his second victory"
    private bool IsSupposed(Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_document.Tokens[i].Lemma is "if" or "unless")
                return true;
        }

        return false;
    }

    // "It was the second escape in its history", "for the third time"
    private TimeCounted? OfOrdinal(int token, int place)
    {
        int noun = _document.Tokens[token].Head;
        Sentence sentence = _document.SentenceOf(token);
        if (place is < 1 or > MaxPlace || noun <= token || noun - token > 4 || noun >= sentence.EndToken || _document.Tokens[noun].PartOfSpeech != PartOfSpeech.Noun || _document.Tokens[noun].Is(Morphology.Plural))
            return null;
        RankReach? reach = RankReach.After(_document, noun, sentence.EndToken);
        bool row = IsInRow(noun, sentence.EndToken);
        string lemma = _document.Tokens[noun].Lemma;
        if (lemma == "time")
        {
            int verb = _document.Tokens[noun].Head;
            if (_document.Tokens[noun].Relation is DependencyRelation.Root || _document.Syntax.Child(noun, DependencyRelation.Copula) >= 0)
                verb = ClauseBelow(noun);
            return verb < 0 || _document.Tokens[verb].PartOfSpeech != PartOfSpeech.Verb || LightVerbs.Contains(_document.Tokens[verb].Lemma) ? null
                : new TimeCounted(_document, token, place, [verb, .. ObjectOf(verb)], reach, row, (token, Math.Max(noun, reach?.End - 1 ?? noun)));
        }

        // "the second half", "a third party": only what is said to be one of a row.
        bool told = _document.Syntax.Child(noun, DependencyRelation.Copula) >= 0 || _document.Syntax.Child(noun, DependencyRelation.PossessiveModifier) >= 0 || row;
        return reach is null && !told || TimeUnits.Contains(lemma) || !IsHappening(lemma) ? null
            : new TimeCounted(_document, token, place, [noun], reach, row, (token, Math.Max(noun, reach?.End - 1 ?? noun)));
    }

    // "Never before had it leaked", "no animal had ever got out of the zoo before"
    private TimeCounted? OfNever(int token)
    {
        Sentence sentence = _document.SentenceOf(token);
        int verb = VerbOf(token, sentence);
        if (verb < 0 || _document.Tokens[verb].PartOfSpeech != PartOfSpeech.Verb || Math.Abs(verb - token) > MaxApart)
            return null;
        bool denied = _document.Tokens[token].Lemma == "never", before = false;
        int first = token, last = verb;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Math.Abs(i - verb) > MaxApart)
                continue;
            if (_document.Tokens[i].Lemma == "before" && (i == token + 1 || i + 1 == sentence.EndToken || _document.Tokens[i + 1].PartOfSpeech is PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction))
            {
                before = true;
                last = Math.Max(last, i);
            }

            // "no animal had ever"
            if (i < token && _document.Tokens[i].Lemma == "no" && _document.Tokens[i] is { Relation: DependencyRelation.Determiner, Head: >= 0 and var noun } && _document.Tokens[noun].Head == verb)
            {
                denied = true;
                first = i;
            }
        }

        if (!denied)
            return null;
        int[] things = [.. ObjectOf(verb)];
        string lemma = _document.Tokens[verb].Lemma;

        // "had never won": what has not been so until now has happened now. "Had never been" says too little.
        if (!before && !(_document.Tokens[token].Lemma == "ever" || lemma is "win" or "lose" or "happen" or "occur") || (LightVerbs.Contains(lemma) && things.Length == 0 && Acts.Of(PhrasalVerbs.WordOf(_document, verb)).IsEmpty))
            return null;
        return new TimeCounted(_document, token, 1, [.. (LightVerbs.Contains(lemma) && things.Length > 0) || lemma is "suffer" or "see" or "experience" or "stand" ? [] : new[] { verb }, .. things], RankReach.AllTime(last + 1), false, (first, Math.Max(last, things.DefaultIfEmpty(last).Max())));
    }

    // The verb behind "had never" and "never before had it", whatever the parse makes of the turned order; -1 where nothing is told as done.
    private int VerbOf(int token, Sentence sentence)
    {
        bool turned = token + 2 < sentence.EndToken && _document.TextOf(token + 1) is "before" && _document.Tokens[token + 2].Lemma == "have";
        if (!turned)
            return _document.Tokens[token].Head is >= 0 and var head && HasPerfect(head) ? head : -1;
        for (int i = token + 3; i < Math.Min(sentence.EndToken, token + MaxApart); i++)
        {
            if (_document.Tokens[i].Tag is "VBN" or "VBD")
                return i;
        }

        return -1;
    }

    private bool HasPerfect(int verb)
    {
        foreach (int child in _document.Syntax.ChildrenOf(verb))
        {
            if (_document.Tokens[child].Relation == DependencyRelation.Auxiliary && _document.Tokens[child].Lemma == "have")
                return true;
        }

        return false;
    }

    private int ClauseBelow(int noun)
    {
        foreach (int child in _document.Syntax.ChildrenOf(noun))
        {
            if (child > noun && _document.Tokens[child].PartOfSpeech == PartOfSpeech.Verb)
                return child;
        }

        return -1;
    }

    private IEnumerable<int> ObjectOf(int verb)
    {
        foreach (int child in _document.Syntax.ChildrenOf(verb))
        {
            if (_document.Tokens[child] is { PartOfSpeech: PartOfSpeech.Noun, Relation: DependencyRelation.Object or DependencyRelation.PassiveSubject } thing && !TimeUnits.Contains(thing.Lemma))
                yield return child;
        }
    }

    // "in a row", "running", "in succession"
    private bool IsInRow(int noun, int end) => (noun + 1 < end && _document.TextOf(noun + 1) is "running")
        || (noun + 3 < end && _document.TextOf(noun + 1) is "in" && _document.TextOf(noun + 3) is "row") || (noun + 2 < end && _document.TextOf(noun + 1) is "in" && _document.TextOf(noun + 2) is "succession");

    private static bool IsHappening(string noun) => Nominalisations.VerbOf(noun) is not null || !AffairFrames.OfNoun(noun).IsEmpty
        || EnglishModel.Default.IsKindOf(noun, "event", PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(noun, "act", PartOfSpeech.Noun) || noun is "cup" or "title" or "medal" or "trophy" or "emergency";
}
