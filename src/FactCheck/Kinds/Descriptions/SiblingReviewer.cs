using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Descriptions;

/// <summary>
/// Looks for a word that no source has where the sentence it retells has one of the same sort that the rewrite has lost: "sheep" for
/// "goat", "southern" for "northern". Thread-safe.
/// </summary>
internal sealed class SiblingReviewer : IClaimReviewer
{
    // Nobody writes 120 months for ten years.
    private const int MostWholes = 8;

    // "half of its financial year"
    private const int MaxOfHalf = 4;

    // 24 weeks are five and a half months.
    private const decimal MaxApart = 0.1m;

    private const int Candidates = 2;

    // A part of the sentence this large has to be told by the other one before their words are held against each other.
    private const double MinShare = 0.2;

    private const double UsualKind = 0.44;

    // Things that nobody calls by each other's names.
    private static readonly string[] Sorts = ["animal", "plant", "food", "metal", "chemical", "element", "instrument", "disease", "fruit", "vegetable", "fish", "bird", "garment", "weapon", "fuel", "drink"];

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    private static readonly StoryNouns Story = new();

    private static readonly SideReviewer Side = new();

    private static readonly PortfolioReviewer Portfolios = new();

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        Side.Review(claims, comparisons);
        if (claims.Rewrite is not { } rewrite)
        {
            Story.Review(claims, comparisons);
            return;
        }

        Portfolios.Review(claims, comparisons);
        var sources = new SentenceIndex(claims.Sources);
        var kin = new UntoldKin(claims.Sources);
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Token token in rewrite.Tokens)
            own.Add(token.Lemma);
        foreach (Sentence sentence in rewrite.Sentences)
        {
            List<(Document Document, Sentence Sentence, double Share)>? nearest = null;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                bool known = sources.Has(rewrite.Tokens[i].Lemma);
                if (!IsCandidate(rewrite, i) || (known && !UntoldKin.IsInLaw(rewrite, i)))
                    continue;
                nearest ??= sources.Nearest(rewrite, sentence, Candidates);
                bool here = true;
                if ((known ? null : Find(rewrite, sentence, i, nearest, own)) is not (Document source, int instead, Rule rule))
                {
                    here = false;
                    if (kin.Instead(rewrite, i, nearest, own) is not (Document other, int relative))
                        continue;
                    (source, instead, rule) = (other, relative, DescriptionRules.Sibling);
                }

                if (TurnedComparison.AreOne(rewrite, i, source, instead) || claims.AnchorAt(rewrite, sentence.Index, rewrite.SpanOf(i, i + 1)) is not { } claim)
                    continue;
                comparisons.Add(new Comparison
                {
                    Claims = [claim],

                    // Another unit does not speak against a figure: whether a source has that, others say.
                    Agreement = rule != DescriptionRules.Other ? Agreement.Conflict : claim.Quantity is null ? Agreement.Discrepancy : Agreement.Unrelated,
                    Rule = rule,
                    Reason = here
                        ? $"no source has \"{rewrite.TextOf(i)}\" here; the sentence most like this one says \"{source.TextOf(instead)}\""
                        : $"no source has \"{rewrite.TextOf(i)}\", or a word for such kin; it has \"{source.TextOf(instead)}\"",
                    Focus = rewrite.SpanOf(i, i + 1),
                    Passages = [new Location(source, source.SpanOf(instead, instead + 1))],
                    Joins = false,
                    Strength = 0.6,
                });
            }
        }
    }

    private static (Document Source, int Instead, Rule Rule)? Find(Document rewrite, Sentence sentence, int word, List<(Document Document, Sentence Sentence, double Share)> nearest, HashSet<string> own)
    {
        foreach ((Document source, Sentence passage, double share) in nearest)
        {
            if (share < MinShare)
                break;
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (source.Tokens[i].PartOfSpeech == rewrite.Tokens[word].PartOfSpeech && IsCandidate(source, i) && !own.Contains(source.Tokens[i].Lemma)
                    && !(IsCounted(rewrite, word) || IsCounted(source, i) || AreOneLength(rewrite, word, source, i)) && RuleOf(rewrite.Tokens[word], source.Tokens[i], rewrite.IsQuoted(word)) is { } rule && IsDenied(rewrite, word) == IsDenied(source, i)
                    && !IsExplained(source, i, rewrite, sentence) && !IsExplained(rewrite, word, source, passage) && ShareContext(rewrite, word, source, i))
                    return (source, i, rule);
            }
        }

        return null;
    }

    private static bool IsCandidate(Document document, int token) =>
        document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb && document.Tokens[token].Length > 2 && EntityTable.Of(document).MentionAt(token) < 0 && !Opposites.IsOfAge(document, token)
        && !(document.Tokens[token].PartOfSpeech == PartOfSpeech.Verb && document.Tokens[token].Relation is DependencyRelation.AdjectivalModifier or DependencyRelation.Compound);

    // "twelve months" are a year, "14 days" two weeks, 18 months a year and a half.
    private static bool IsCounted(Document document, int token)
    {
        if (token == 0 || !TimeUnits.Contains(document.Tokens[token].Lemma) || !NumberedName.TryRead(NameSpelling.Fold(document.TextOf(token - 1)), out decimal figure))
            return false;
        for (decimal wholes = 1; wholes <= MostWholes; wholes += 0.5m)
        {
            if (TimeUnits.WholeOf(document.Tokens[token].Lemma.ToLowerInvariant(), figure / wholes) is not null)
                return true;
        }

        return false;
    }

    // "in the first half of its year" for "in six months", "nearly six months" for "24 weeks".
    private static bool AreOneLength(Document rewrite, int word, Document source, int other) =>
        LengthAt(rewrite, word) is { } length && LengthAt(source, other) is { } there && Math.Abs(length - there) <= MaxApart * Math.Max(length, there);

    // The length of time that a unit and the number before it tell, in seconds; of half of one, half.
    private static decimal? LengthAt(Document document, int token)
    {
        if (token == 0 || !TimeUnits.Contains(document.Tokens[token].Lemma) || !UnitWords.Has(document.Tokens[token].Lemma))
            return null;
        decimal unit = UnitWords.Unit(document.Tokens[token].Lemma).Factor;
        if (NumberedName.TryRead(NameSpelling.Fold(document.TextOf(token - 1)), out decimal figure))
            return unit * figure;
        for (int i = token - 1; i > 0 && i >= token - MaxOfHalf; i--)
        {
            if (document.TextOf(i) is "of" && document.TextOf(i - 1) is "half")
                return unit / 2;
        }

        return null;
    }

    // Two of one sort, neither of which is a word for the other.
    private static Rule? RuleOf(Token word, Token other, bool quoted)
    {
        PartOfSpeech part = word.PartOfSpeech;
        if (part != PartOfSpeech.Verb && Opposites.Are(word, other))
            return DescriptionRules.Sibling;
        if (KinWords.AreConverse(word.Lemma, other.Lemma))
            return null;
        if (!quoted && (part == PartOfSpeech.Verb ? Siblings.AreActs(word.Lemma, other.Lemma) : Siblings.Are(word.Lemma, other.Lemma)) is { } siblings)
            return siblings ? DescriptionRules.Sibling : null;
        if (part != PartOfSpeech.Noun || Meaning.Cosine(word.Lemma, other.Lemma) < 0.5 || MayBeOne(word, other))
            return null;
        if (Sorts.Any(sort => Meaning.KindOf(word.Lemma, sort, part, out _) >= UsualKind && Meaning.KindOf(other.Lemma, sort, part, out _) >= UsualKind))
            return DescriptionRules.Sibling;
        return Meaning.Nearness(word.Lemma, other.Lemma, part) >= 0.55 ? DescriptionRules.Other : null;
    }

    private static bool IsDenied(Document document, int token)
    {
        int clause = document.Syntax.ClauseOf(token);
        Sentence sentence = document.SentenceOf(token);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Lemma is "not" or "n't" or "never" or "no" or "without" or "neither" or "nor" && document.Syntax.ClauseOf(i) == clause)
                return true;
        }

        return false;
    }

    private static bool MayBeOne(Token word, Token other) =>
        word.Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase)
        || (word.PartOfSpeech == other.PartOfSpeech
            ? Meaning.Similarity(word.Lemma, word.PartOfSpeech, other.Lemma, other.PartOfSpeech) >= 0.55
            : Meaning.AreDerived(word.Lemma, word.PartOfSpeech, other.Lemma, other.PartOfSpeech));

    // Another word of the sentence says it.
    private static bool IsExplained(Document document, int word, Document other, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (MayBeOne(document.Tokens[word], other.Tokens[i]))
                return true;
        }

        return false;
    }

    // What hangs on the word, or it on, is the same in both.
    private static bool ShareContext(Document document, int word, Document source, int other)
    {
        foreach (int near in Neighbours(document, word))
        {
            foreach (int rival in Neighbours(source, other))
            {
                if (MayBeOne(document.Tokens[near], source.Tokens[rival]))
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<int> Neighbours(Document document, int word)
    {
        Sentence sentence = document.SentenceOf(word);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = document.Tokens[i];
            bool near = token.Head == word || document.Tokens[word].Head == i || (token.Head >= 0 && token.Head == document.Tokens[word].Head)
                || (document.Tokens[word].Head is >= 0 and var head && document.Tokens[head].Head == i);
            if (i != word && near && token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Verb or PartOfSpeech.Number)
                yield return i;
        }
    }
}
