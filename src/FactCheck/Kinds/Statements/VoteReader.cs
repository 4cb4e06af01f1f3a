using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Reads whether a vote was unanimous ("unanimously", "all nine members voted for it") or not ("five of the nine members", "six to three",
/// "three against", "one abstained"). Pure functions.
/// </summary>
internal static class VoteReader
{
    // "All nine members of the board had voted"
    private const int Reach = 8, LongReach = 30;

    /// <summary>What an article tells of votes, in text order.</summary>
    public static List<VoteTold> Read(Document document)
    {
        var votes = new List<VoteTold>();
        foreach (Sentence sentence in document.Sentences)
        {
            if (!TellsOfVote(document, sentence))
                continue;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                int end = UnanimousAt(document, sentence, i);
                if (end > 0 && !IsNegated(document, sentence, i))
                    votes.Add(new VoteTold(document, i, end, true));
                else if (DividedAt(document, sentence, i) is > 0 and var last)
                    votes.Add(new VoteTold(document, i, last, false));
            }
        }

        return votes;
    }

    // "unanimously", "all nine members voted", "like all his colleagues, voted"
    private static int UnanimousAt(Document document, Sentence sentence, int token)
    {
        string lemma = document.Tokens[token].Lemma;
        if (VoteWords.Is(lemma, VoteWord.Unanimous))
            return token + 1;
        if (!VoteWords.Is(lemma, VoteWord.Everybody))
            return 0;
        bool body = false;
        for (int i = token + 1; i < Math.Min(sentence.EndToken, token + Reach + 4); i++)
        {
            Token word = document.Tokens[i];
            if (i <= token + 3 && VoteWords.Is(word.Lemma, VoteWord.Body))
                body = true;
            else if (body && word.PartOfSpeech == PartOfSpeech.Verb && word.Lemma is "vote" or "back" or "agree" or "favour")
                return IsAgainst(document, sentence, i) ? 0 : i + 1;
        }

        return 0;
    }

    private static int DividedAt(Document document, Sentence sentence, int token)
    {
        Token word = document.Tokens[token];

        // "The board was divided", "two abstained"
        if (VoteWords.Is(word.Lemma, VoteWord.Divided))
            return word.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Verb && IsNegated(document, sentence, token) ? 0
                : word.Lemma is "abstain" or "abstention" or "dissenter" || word is { Lemma: "dissent", PartOfSpeech: PartOfSpeech.Verb } || (document.Syntax.SubjectOf(token) is >= 0 and var subject && VoteWords.Is(document.Tokens[subject].Lemma, VoteWord.Body)) ? token + 1 : 0;
        if (NumberAt(document, token) is not (> 0 and var number))
            return 0;

        // "five of its nine members voted", "six of the nine"
        if (token + 2 < sentence.EndToken && document.TextOf(token + 1) is "of" && Has(document, sentence, VoteWord.Vote))
        {
            for (int i = token + 2; i < Math.Min(sentence.EndToken, token + 5); i++)
            {
                if (NumberAt(document, i) is > 0 and var whole)
                    return whole > number && i + 1 < sentence.EndToken && VoteWords.Is(document.Tokens[i + 1].Lemma, VoteWord.Body) ? i + 2 : 0;
            }
        }

        // "by 17 to 14", "by six votes to three", "six were in favour and three against"
        for (int i = token + 1; i < Math.Min(sentence.EndToken, token + Reach); i++)
        {
            if (document.TextOf(i) is "to" && i <= token + 2 && i + 1 < sentence.EndToken && NumberAt(document, i + 1) > 0 && HasVote(document, sentence) && (token == sentence.FirstToken || document.Tokens[token - 1].Lemma is "by" or "vote"))
                return i + 2;
            if (document.TextOf(i) is "against" && NumberAt(document, i - 1) is > 0 && Favours(document, token, i))
                return i + 1;
        }

        // "five members were for lifting the rate to seven percent on Thursday, four against"
        for (int i = token + Reach; i < Math.Min(sentence.EndToken, token + LongReach); i++)
        {
            if (document.TextOf(i) is "against" && NumberAt(document, i - 1) is > 0 && document.TextOf(i - 2) is "," or "and" or "with" && token + 1 < i && VoteWords.Is(document.Tokens[token + 1].Lemma, VoteWord.Body) && Favours(document, token, i))
                return i + 1;
        }

        return 0;
    }

    /// <summary>How many were for it, by the words of a divided vote; 0 where they do not say: "two abstained", "three of the nine voted against".</summary>
    public static int CountOf(VoteTold vote)
    {
        Document document = vote.Document;
        int first = NumberAt(document, vote.First);
        if (vote.IsUnanimous || first == 0)
            return 0;
        bool part = document.TextOf(vote.First + 1) is "of";
        for (int i = vote.First; i < (part ? vote.Sentence.EndToken : vote.End - 2); i++)
        {
            if (part ? document.Tokens[i].Lemma is "against" or "oppose" or "reject" or "dissent" or "abstain" or "want" or "prefer" : document.Tokens[i].Lemma is "against")
                return 0;
        }

        return first;
    }

    private static bool Favours(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Tokens[i].Lemma is "favour" or "favor" or "for")
                return true;
        }

        return false;
    }

    private static bool HasVote(Document document, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Lemma is "vote" or "ballot")
                return true;
        }

        return false;
    }

    private static bool IsAgainst(Document document, Sentence sentence, int verb) =>
        verb + 1 < sentence.EndToken && document.TextOf(verb + 1) is "against" or "down";

    private static bool IsNegated(Document document, Sentence sentence, int token)
    {
        for (int i = Math.Max(sentence.FirstToken, token - 4); i < token; i++)
        {
            if (ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Negative))
                return true;
        }

        return false;
    }

    private static bool TellsOfVote(Document document, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (VoteWords.Of(document.Tokens[i].Lemma) is not (null or VoteWord.Everybody))
                return true;
        }

        return false;
    }

    private static bool Has(Document document, Sentence sentence, VoteWord word)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (VoteWords.Is(document.Tokens[i].Lemma, word))
                return true;
        }

        return false;
    }

    private static int NumberAt(Document document, int token)
    {
        ReadOnlySpan<char> text = document.TextOf(token);
        if (int.TryParse(text, out int number))
            return number is > 0 and < 1000 ? number : 0;
        return document.Tokens[token].PartOfSpeech == PartOfSpeech.Number && NumberWords.TryWord(text, out NumberWord? word) && word.Role is NumberRole.Digit or NumberRole.Teen or NumberRole.Ten ? (int)word.Value : 0;
    }
}
