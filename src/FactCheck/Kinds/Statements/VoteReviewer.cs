using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Looks for a vote that one article of a story calls unanimous and another tells as divided. An article that tells both speaks of two
/// votes and is let be. Thread-safe.
/// </summary>
internal static class VoteReviewer
{
    /// <summary>Adds the votes that two articles tell differently.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        Func<Document, List<VoteTold>> read = PerDocument.Once(VoteReader.Read);
        foreach ((Document one, Document other) in claims.StoryPairs())
        {
            List<VoteTold> votes = read(one), others = read(other);
            if (CountOf(votes) is > 0 and var count && CountOf(others) is > 0 and var rival && count != rival && Counted(votes) is var told && Counted(others) is var otherwise && AreOfOne(told, otherwise)
                && claims.AnchorAt(one, told.Sentence.Index, told.Span) is { } anchor)
                comparisons.Add(Comparison.AgainstPassage(anchor, StatementRules.Divided, $"one article has {count} for it, the other {rival}", told.Span, new Location(other, otherwise.Span), 0.6));
            if (votes.Count == 0 || others.Count == 0 || AreMixed(votes) || AreMixed(others) || votes[0].IsUnanimous == others[0].IsUnanimous)
                continue;
            VoteTold[] here = [.. votes.Where(vote => others.Exists(rival => AreOfOne(vote, rival)))], there = [.. others.Where(rival => votes.Exists(vote => AreOfOne(vote, rival)))];
            if (here.Length > 0 && claims.AnchorAt(one, here[0].Sentence.Index, here[0].Span) is { } claim)
                comparisons.Add(Report(claim, here, there));
        }
    }

    // How many were for it where the article tells one such number; of two votes either may be meant.
    private static int CountOf(List<VoteTold> votes) => votes.Select(VoteReader.CountOf).Where(count => count > 0).Distinct().ToArray() is [var count] ? count : 0;

    private static VoteTold Counted(List<VoteTold> votes) => votes.Find(vote => VoteReader.CountOf(vote) > 0)!;

    private static bool AreMixed(List<VoteTold> votes) => votes.Exists(vote => vote.IsUnanimous != votes[0].IsUnanimous);

    // Who voted, or on what, stands in both sentences or right before them.
    private static bool AreOfOne(VoteTold vote, VoteTold other)
    {
        StoryWords words = StoryWords.Of(vote.Document), others = StoryWords.Of(other.Document);
        var there = Around(other).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Around(vote).Any(lemma => there.Contains(lemma) && (VoteWords.Is(lemma, VoteWord.Body) || Math.Min(words.RarityOf(lemma), others.RarityOf(lemma)) > 0));
    }

    private static IEnumerable<string> Around(VoteTold vote)
    {
        Document document = vote.Document;
        int first = vote.Sentence.Index > 0 && document.Sentences[vote.Sentence.Index - 1] is var before && before.Block == vote.Sentence.Block ? before.FirstToken : vote.Sentence.FirstToken;
        for (int i = first; i < vote.Sentence.EndToken; i++)
        {
            Token word = document.Tokens[i];
            if (word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !VoteWords.Is(word.Lemma, VoteWord.Vote) && ArticleDay.Named(document, i) == 0)
                yield return word.Lemma;
        }
    }

    private static Comparison Report(Claim claim, VoteTold[] votes, VoteTold[] others) => Comparison.AgainstPassages(claim, StatementRules.Divided, $"one article has them of one mind, the other divided: \"{votes[0].Span.Of(votes[0].Document.Text)}\" and \"{others[0].Span.Of(others[0].Document.Text)}\"", votes[0].Span, [.. votes.Skip(1).Concat(others).Select(vote => new Location(vote.Document, vote.Span))], 0.6);
}
