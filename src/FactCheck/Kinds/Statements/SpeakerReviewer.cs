using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Looks for words that a rewrite puts into another mouth: what one person is said to say is, by its content words, what another person
/// says in the source, and nothing the first one says there. Thread-safe.
/// </summary>
internal sealed class SpeakerReviewer : IClaimReviewer
{
    // So much of what is said has to be told by the other speaker, and so much more than by anything of the first one.
    private const double MinLikeness = 0.22;
    private const double Margin = 0.15;
    private const double MaxOwnShare = 0.4;

    // Where the wording of the sentence is kept, what else the first speaker says counts less.
    private const double MinLikenessOfCopy = 0.45;
    private const double MarginOfCopy = 0.2;
    private const int MinSharedOfCopy = 3;
    private const double MinLikenessOfFew = 0.6;

    // From here on one word may stand for the other; in a sentence that keeps its wording few do.
    private const double MinSimilarity = 0.4;
    private const double MinSimilarityOfCopy = 0.5;

    // The rule of a quotation with another speaker, told of the same words.
    private const string QuoteSpeaker = "FC4004";

    // One word tells nothing.
    private const int MinWords = 2;

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
        List<Document> sources = [.. claims.Sources];
        List<Utterance> said = [.. sources.SelectMany(document => UtteranceReader.Read(document, claims.Of(document)))];
        var people = new SourcePeople(sources);
        EntityTable table = EntityTable.Of(rewrite);
        foreach (Utterance utterance in told)
        {
            if (table.MentionAt(utterance.Place) < 0 && rewrite.Tokens[utterance.Place].PartOfSpeech == PartOfSpeech.Pronoun)
                continue;
            if (IsVerbatim(utterance, sources) || comparisons.Any(comparison => comparison.Rule is { Id: QuoteSpeaker } && comparison.Claims[0].Document == rewrite && comparison.Claims[0].SentenceIndex == utterance.Sentence.Index))
                continue;
            List<NamedEntity> meant = people.MeantBy(rewrite, utterance.Place, utterance.Speaker);
            // "the retailer": which of two companies it is, nothing tells but their order.
            if (meant.Count == 0 || (table.MentionAt(utterance.Place) < 0 && !meant[0].IsPerson && !RoleTitles.IsTitle(rewrite.Tokens[utterance.Place].Lemma)) || Other(utterance, meant, said, sources) is not { } other
                || claims.Of(rewrite).Where(claim => claim.SentenceIndex == utterance.Sentence.Index).MinBy(claim => claim.Attribution is null ? 1 : 0) is not { } anchor)
                continue;
            comparisons.Add(Comparison.AgainstPassage(anchor, StatementRules.Mouth, $"what {meant[0].Name} is said to say here, {other.Speaker!.Name} says in the other text", table.MentionAt(utterance.Place) is >= 0 and var mention ? table.SpanOf(table.Mentions[mention]) : rewrite.SpanOf(utterance.Place), new Location(other.Document, other.Sentence.Span), 0.6));
        }
    }

    // Whose words a quotation is, is told by where it stands in the source.
    private static bool IsVerbatim(Utterance utterance, List<Document> sources)
    {
        Document document = utterance.Document;
        foreach (Quotation quotation in document.Quotations)
        {
            if (utterance.Words.IsEmpty || !utterance.Words.All(word => quotation.Span.Contains(new TextSpan(word.Start, word.End))))
                continue;
            string words = quotation.Content.Of(document.Text).Trim().TrimEnd(".,!?").ToString();
            return words.Contains(' ', StringComparison.Ordinal) && sources.Exists(source => source.Text.Contains(words, StringComparison.Ordinal));
        }

        return false;
    }

    private static Utterance? Other(Utterance utterance, List<NamedEntity> meant, List<Utterance> said, List<Document> sources) =>
        OfCopy(utterance, meant, said) ?? OfRetelling(utterance, meant, said, sources);

    private static Utterance? OfCopy(Utterance utterance, List<NamedEntity> meant, List<Utterance> said)
    {
        (Utterance? best, double most, double own) = Best(meant, said, other => SharesWord(utterance, other) ? LikenessOfSentences(utterance, other) : 0);
        return most >= MinLikenessOfCopy && most >= own + MarginOfCopy && IsApart(utterance, best!, meant) ? best : null;
    }

    private static Utterance? OfRetelling(Utterance utterance, List<NamedEntity> meant, List<Utterance> said, List<Document> sources)
    {
        if (utterance.Words.DistinctBy(word => word.Lemma, StringComparer.OrdinalIgnoreCase).Count() < MinWords || !meant.Exists(IsPerson))
            return null;
        (Utterance? best, double most, double own) = Best(meant, said, other => Likeness(utterance, other));
        if (most < Math.Max(MinLikeness, own + Margin) || !IsPerson(best!.Speaker!) || !IsApart(utterance, best, meant))
            return null;
        own = Math.Max(own, LikenessAround(utterance, meant, sources));
        return most >= own + Margin && own <= MaxOwnShare * most ? best : null;
    }

    private static (Utterance? Best, double Most, double Own) Best(List<NamedEntity> meant, List<Utterance> said, Func<Utterance, double> likenessOf)
    {
        Utterance? best = null;
        double most = 0, own = 0;
        foreach (Utterance other in said)
        {
            double likeness = likenessOf(other);
            if (other.Speaker is null || IsAmong(meant, other.Speaker))
                own = Math.Max(own, likeness);
            else if (likeness > most)
                (best, most) = (other, likeness);
        }

        return (best, most, own);
    }

    // Where either sentence names both, both may have a part in it.
    private static bool IsApart(Utterance utterance, Utterance other, List<NamedEntity> meant) =>
        !Names(utterance, other.Speaker!) && !meant.Exists(person => Names(other, person)) && !SpeaksFor(other, meant);

    // "His solicitor Julia Brask has asked": for him, and nobody else is "his" where an article begins so.
    private static bool SpeaksFor(Utterance other, List<NamedEntity> meant)
    {
        EntityTable table = EntityTable.Of(other.Document);
        for (int i = other.Sentence.FirstToken; i < other.Sentence.EndToken; i++)
        {
            if (other.Document.Tokens[i] is { Relation: DependencyRelation.PossessiveModifier, Head: >= 0 and var head } && (table.ReferentOf(i) is { } owner ? IsAmong(meant, owner) : i == other.Sentence.FirstToken && other.Document.Tokens[i].PartOfSpeech == PartOfSpeech.Pronoun)
                && (table.ReferentOf(head) == other.Speaker || (head + 1 < other.Sentence.EndToken && table.NamedAt(head + 1) == other.Speaker)))
                return true;
        }

        return false;
    }

    // Words that only mean the same are looked at beside one that is the same: a likeness costs a hundred times as much.
    private static bool SharesWord(Utterance told, Utterance said)
    {
        foreach (Token word in told.Around)
        {
            foreach (Token other in said.Around)
            {
                if (word.Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    // What any sentence that has to do with the speaker says of it.
    private static double LikenessAround(Utterance utterance, List<NamedEntity> meant, List<Document> sources)
    {
        double own = 0;
        foreach (Document source in sources)
        {
            EntityTable table = EntityTable.Of(source);
            foreach (Sentence sentence in source.Sentences)
            {
                for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    if (table.ReferentOf(i) is not { } named || !IsAmong(meant, named))
                        continue;
                    own = Math.Max(own, Likeness(utterance, UtteranceReader.Whole(source, sentence, i)));
                    break;
                }
            }
        }

        return own;
    }

    private static bool IsPerson(NamedEntity entity) => entity.IsPerson || (entity.Type == EntityType.Other && entity.Person is not null);

    private static bool IsAmong(List<NamedEntity> people, NamedEntity person) => people.Exists(one => NameMatch.Compare(one, person) != NameRelation.Different);

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

    // The share of what is said in the rewrite that the other speaker says, a word for a word.
    private static double Likeness(Utterance told, Utterance said) => Likeness(told.Words, told.Entries, said.Words, said.Entries, MinSimilarity).Share;

    private static double LikenessOfSentences(Utterance told, Utterance said)
    {
        (double share, int count) = Likeness(told.Around, told.EntriesAround, said.Around, said.EntriesAround, MinSimilarityOfCopy);
        return count < MinWords || (count < MinSharedOfCopy && share < MinLikenessOfFew) ? 0 : share;
    }

    private static (double Share, int Count) Likeness(ImmutableArray<Token> told, ImmutableArray<WordEntry> entries, ImmutableArray<Token> said, ImmutableArray<WordEntry> others, double least)
    {
        double weight = 0, shared = 0;
        int count = 0;
        for (int i = 0; i < told.Length; i++)
        {
            Token word = told[i];
            double worth = word.PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.ProperNoun ? 1.5 : 1;
            weight += worth;
            double best = 0;
            for (int j = 0; j < said.Length; j++)
            {
                Token other = said[j];
                double similarity = word.Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase) ? 1
                    : word.PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.ProperNoun || other.PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.ProperNoun ? 0
                    : EnglishModel.Default.Meaning.Pair(entries[i], others[j]).Similarity;
                best = Math.Max(best, similarity);
            }

            if (best < least)
                continue;
            count++;
            shared += worth * best;
        }

        return (weight == 0 ? 0 : shared / weight, count);
    }
}
