using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Looks for a cause that the rewrite gives ("because of the price", "caused by storms") and no source has a word for. Thread-safe.</summary>
internal sealed class CauseReviewer : IClaimReviewer
{
    // From here on a word of the source may be what is meant.
    private const double MinSimilarity = 0.5;

    // So much of what came of it both sentences name.
    private const int MinEffect = 2;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        HashSet<(string Lemma, PartOfSpeech Part)>? words = null;
        for (int i = 0; i < rewrite.Tokens.Length; i++)
        {
            int cause = CauseAt(rewrite, i);
            if (cause < 0 || IsQuoted(claims, rewrite, i))
                continue;
            words ??= [.. claims.Documents.Where(document => document != rewrite).SelectMany(document => document.Tokens).Where(IsContent).Select(token => (token.Lemma, token.PartOfSpeech))];
            (int first, int end) = rewrite.Syntax.PhraseOf(cause);
            int content = 0;
            bool known = false;
            for (int word = first; word < end && !known; word++)
            {
                // "poor health": that a source has the adjective says little.
                if (!IsContent(rewrite.Tokens[word]) || rewrite.Tokens[word].PartOfSpeech == PartOfSpeech.Adjective)
                    continue;
                content++;
                known = IsKnown(rewrite.Tokens[word], words);
            }

            int sentence = rewrite.SentenceOf(i).Index;
            if (content == 0 || known || IsToldAfter(claims, rewrite, i, first, end) || (content == 1 && PointsBack(rewrite, cause)) || claims.Claims.Where(claim => ReferenceEquals(claim.Document, rewrite) && claim.SentenceIndex == sentence).MinBy(claim => claim.Span.Overlaps(rewrite.SpanOf(cause)) ? 0 : 1) is not { } anchor)
                continue;
            comparisons.Add(Comparison.AgainstPassages(anchor, StatementRules.Cause, "no source gives this cause", rewrite.SpanOf(Math.Min(i, first), end), [], 0.5));
        }
    }

    // "Trains stood still after a power cut" tells the cause of it too, in whatever words.
    private static bool IsToldAfter(ClaimSet claims, Document rewrite, int token, int first, int end)
    {
        HashSet<string> effect = [];
        Sentence sentence = rewrite.SentenceOf(token);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if ((i < Math.Min(token, first) || i >= end) && IsContent(rewrite.Tokens[i]))
                effect.Add(rewrite.Tokens[i].Lemma);
        }

        foreach (Document source in claims.Sources)
        {
            for (int i = 0; i < source.Tokens.Length; i++)
            {
                if (source.Tokens[i] is { Lemma: "after" or "following", Relation: DependencyRelation.Case or DependencyRelation.Marker, Head: >= 0 and var cause }
                    && source.Tokens[cause].Head is >= 0 and var outcome && !IsSpan(source, i) && !IsTime(source, cause) && IsEffect(source, outcome, cause, effect))
                    return true;
            }
        }

        return false;
    }

    // "two years after the vote"
    private static bool IsSpan(Document source, int after) => after > 0 && TimeUnits.Contains(source.Tokens[after - 1].Lemma);

    // "after lunch on Monday", "after 1998", "following the weekend"
    private static bool IsTime(Document source, int token) => source.Tokens[token].PartOfSpeech is PartOfSpeech.Number || ArticleDay.Named(source, token) > 0
        || (source.Tokens[token].PartOfSpeech == PartOfSpeech.Noun && (TimeUnits.Contains(source.Tokens[token].Lemma) || EnglishModel.Default.IsKindOf(source.Tokens[token].Lemma, "meal", PartOfSpeech.Noun)));

    // What came after is what the rewrite gives a cause for: its clause has so much of it.
    private static bool IsEffect(Document source, int outcome, int cause, HashSet<string> effect)
    {
        (int first, int end) = source.Syntax.PhraseOf(cause);
        int clause = source.Syntax.ClauseOf(outcome), shared = 0;
        Sentence sentence = source.SentenceOf(outcome);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if ((i < first || i >= end) && source.Syntax.ClauseOf(i) == clause && IsContent(source.Tokens[i]) && effect.Contains(source.Tokens[i].Lemma))
                shared++;
        }

        return shared >= MinEffect;
    }

    // "because he could not stand it": what was told before.
    private static bool PointsBack(Document rewrite, int verb)
    {
        int patient = rewrite.Syntax.Child(verb, DependencyRelation.Object);
        return patient >= 0 && rewrite.TextOf(patient) is "it" or "this" or "that" or "them" or "so";
    }

    // What stands between quotation marks is told word by word.
    private static bool IsQuoted(ClaimSet claims, Document rewrite, int token) =>
        claims.Claims.Any(claim => ReferenceEquals(claim.Document, rewrite) && claim.Kind.Name == "quote" && claim.Span.Overlaps(rewrite.SpanOf(token, token + 1)));

    // The noun or verb that tells the cause, where the token brings one in; -1 where it does not.
    private static int CauseAt(Document document, int token)
    {
        Token word = document.Tokens[token];
        switch (word.Lemma)
        {
            case "because" or "due" or "owing" or "thanks" when word.Head >= 0 && word.Relation is DependencyRelation.Case or DependencyRelation.Marker or DependencyRelation.AdverbialModifier:
                return word.Head > token ? word.Head : -1;
            case "by" when word.Relation == DependencyRelation.Case && word.Head >= 0 && document.Tokens[word.Head].Head is >= 0 and var verb
                && document.Tokens[verb].Lemma is "cause" or "trigger" or "delay" or "prompt" or "spark" or "hold" or "provoke" or "motivate":
                return document.Tokens[word.Head].PartOfSpeech == PartOfSpeech.Noun ? word.Head : -1;
            case "on" when word.Relation == DependencyRelation.Case && word.Head >= 0 && document.Tokens[word.Head].Head is >= 0 and var blame && document.Tokens[blame].Lemma == "blame":
                return document.Tokens[word.Head].PartOfSpeech == PartOfSpeech.Noun ? word.Head : -1;
            default:
                return -1;
        }
    }

    private static bool IsKnown(Token word, HashSet<(string Lemma, PartOfSpeech Part)> words)
    {
        foreach ((string lemma, PartOfSpeech part) in words)
        {
            if (lemma.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase) || EnglishModel.Default.Meaning.Similarity(word.Lemma, word.PartOfSpeech, lemma, part) >= MinSimilarity)
                return true;
        }

        return false;
    }

    private static bool IsContent(Token word) => word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun
        || (word.PartOfSpeech == PartOfSpeech.Verb && !LightVerbs.Contains(word.Lemma));
}
