using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Looks for words that a rewrite puts into another mouth: what one person is said to say is, by its content words, what another person
/// says in the source, and nothing the first one says there. Thread-safe.
/// </summary>
internal sealed class SpeakerReviewer : IClaimReviewer
{
    // So much of what is said has to be told by the other speaker's sentence, and so much more than by anything else.
    private const double MinLikeness = 0.45;
    private const double Margin = 0.2;

    // Two words tell something only where little else is said.
    private const int MinShared = 3;
    private const double MinLikenessOfFew = 0.6;

    // From here on one word may stand for the other.
    private const double MinSimilarity = 0.5;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<Utterance> told = UtteranceReader.Read(rewrite, claims.Of(rewrite));
        if (told.Count == 0)
            return;
        List<Utterance> said = [.. claims.Documents.Where(document => document != rewrite).Distinct().SelectMany(document => UtteranceReader.Read(document, claims.Of(document)))];
        foreach (Utterance utterance in told)
        {
            if (EntityTable.Of(rewrite).MentionAt(utterance.Place) < 0 || Other(utterance, said) is not { } other
                || claims.Of(rewrite).Where(claim => claim.SentenceIndex == utterance.Sentence.Index).MinBy(claim => claim.Attribution is null ? 1 : 0) is not { } anchor)
                continue;
            EntityTable table = EntityTable.Of(rewrite);
            comparisons.Add(new Comparison
            {
                Claims = [anchor],
                Agreement = Agreement.Conflict,
                Rule = StatementRules.Mouth,
                Reason = $"what {utterance.Speaker.Name} is said to say here, {other.Speaker.Name} says in the other text",
                Focus = table.SpanOf(table.Mentions[table.MentionAt(utterance.Place)]),
                Passages = [new Location(other.Document, other.Sentence.Span)],
                Joins = false,
                Strength = 0.6,
            });
        }
    }

    private static Utterance? Other(Utterance utterance, List<Utterance> said)
    {
        Utterance? best = null;
        double most = 0, own = 0;
        foreach (Utterance other in said)
        {
            NameRelation relation = NameMatch.Compare(utterance.Speaker, other.Speaker);
            double likeness = SharesWord(utterance, other) ? Likeness(utterance, other) : 0;
            if (relation != NameRelation.Different)
                own = Math.Max(own, likeness);
            else if (likeness > most)
                (best, most) = (other, likeness);
        }

        // Where either sentence names both, both may have a part in it.
        return most >= MinLikeness && most >= own + Margin && !Names(utterance, best!.Speaker) && !Names(best, utterance.Speaker) ? best : null;
    }

    // Words that only mean the same are looked at beside one that is the same: a likeness costs a hundred times as much.
    private static bool SharesWord(Utterance told, Utterance said)
    {
        foreach (Token word in told.Words)
        {
            foreach (Token other in said.Words)
            {
                if (word.Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static bool Names(Utterance utterance, NamedEntity person)
    {
        EntityTable table = EntityTable.Of(utterance.Document);
        for (int i = utterance.Sentence.FirstToken; i < utterance.Sentence.EndToken; i++)
        {
            if (table.NamedAt(i) is { } other && NameMatch.Compare(other, person) != NameRelation.Different)
                return true;
        }

        return false;
    }

    // The share of what is said in the rewrite that the sentence of the source says, a word for a word.
    private static double Likeness(Utterance told, Utterance said)
    {
        double weight = 0, shared = 0;
        int count = 0;
        for (int i = 0; i < told.Words.Length; i++)
        {
            Token word = told.Words[i];
            double worth = word.PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.ProperNoun ? 1.5 : 1;
            weight += worth;
            double best = 0;
            for (int j = 0; j < said.Words.Length; j++)
            {
                Token other = said.Words[j];
                double similarity = word.Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase) ? 1
                    : word.PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.ProperNoun || other.PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.ProperNoun ? 0
                    : EnglishModel.Default.Meaning.Pair(told.Entries[i], said.Entries[j]).Similarity;
                best = Math.Max(best, similarity);
            }

            if (best >= MinSimilarity)
                count++;
            shared += worth * (best >= MinSimilarity ? best : 0);
        }

        return count < 2 || (count < MinShared && shared / weight < MinLikenessOfFew) ? 0 : shared / weight;
    }
}
