using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Titles;

/// <summary>Finds titles: quoted, capitalised beside a work noun, or described by one ("the initiative on ..."). Thread-safe.</summary>
internal sealed class TitleExtractor : IClaimExtractor<TitleClaim>
{
    /// <summary>A quotation longer than this is speech.</summary>
    private const int MaxQuotedTokens = 16;

    /// <summary>A described title says at least this many things.</summary>
    private const int MinDescribedWords = 3;

    /// <inheritdoc/>
    public IEnumerable<TitleClaim> Extract(ClaimKind kind, Document document)
    {
        var claims = new List<TitleClaim>();
        AddQuoted(kind, document, claims);
        foreach (Sentence sentence in document.Sentences)
        {
            AddCapitalised(kind, document, sentence, claims);
            AddDescribed(kind, document, sentence, claims);
        }

        claims.Sort((one, other) => one.Span.CompareTo(other.Span));
        return claims;
    }

    private static void AddQuoted(ClaimKind kind, Document document, List<TitleClaim> claims)
    {
        foreach (Quotation quotation in document.Quotations)
        {
            (int first, int end) = TitleTokens.Range(document, quotation.Content);
            if (end - first is < 1 or > MaxQuotedTokens || document.SentenceOf(first).Index != document.SentenceOf(end - 1).Index)
                continue;
            int before = TitleTokens.Before(document, quotation.Span.Start);
            int after = TitleTokens.After(document, quotation.Span.End);
            string? noun = TitleTokens.WorkNounBeside(document, before, after);
            if (!TitleTokens.IsTitleCase(document, first, end) && (noun is null || TitleTokens.HasFiniteVerb(document, first, end)))
                continue;
            Add(kind, document, first, end, noun, TitleMark.Quoted, claims, quotation.Content);
        }
    }

    /// <summary>Runs of capitalised words with a work noun directly before or after, or as their own last word.</summary>
    private static void AddCapitalised(ClaimKind kind, Document document, Sentence sentence, List<TitleClaim> claims)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!TitleTokens.IsCapitalised(document, i) || (i == sentence.FirstToken && document.Tokens[i].PartOfSpeech != PartOfSpeech.ProperNoun))
                continue;
            int end = TitleTokens.RunEnd(document, i, sentence.EndToken);
            int start = i;
            i = end - 1;
            if (IsClaimed(claims, document.SpanOf(start, end)))
                continue;
            string? noun = TitleTokens.WorkNounBeside(document, start - 1, end, capitalised: true) ?? OwnNoun(document, start, end);
            if (noun is null || end - start < 2 || TitleTokens.IsAllPeople(document, start, end))
                continue;
            Add(kind, document, start, end, noun, TitleMark.Capitalised, claims, document.SpanOf(start, end));
        }
    }

    /// <summary>"The initiative on clean rivers and safe dams": the noun and what follows its "on" or "for".</summary>
    private static void AddDescribed(ClaimKind kind, Document document, Sentence sentence, List<TitleClaim> claims)
    {
        for (int i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
        {
            Token noun = document.Tokens[i];
            if (noun.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || !WorkNouns.Contains(noun.Lemma)
                || document.TextOf(i + 1) is not "on")
                continue;
            int end = TitleTokens.DescriptionEnd(document, i + 2, sentence.EndToken);
            TextSpan span = document.SpanOf(i + 2, Math.Max(end, i + 3));
            if (IsClaimed(claims, span) || TitleTokens.ContentWords(document, i + 2, end).Length < MinDescribedWords)
                continue;
            Add(kind, document, i + 2, end, noun.Lemma, TitleMark.Described, claims, span);
            i = end - 1;
        }
    }

    private static bool IsClaimed(List<TitleClaim> claims, TextSpan span) => claims.Exists(claim => claim.Span.Overlaps(span));

    /// <summary>The work noun that ends or opens the title: "the Lisbon Declaration", "the Treaty of Lisbon".</summary>
    private static string? OwnNoun(Document document, int first, int end)
    {
        foreach (int i in (ReadOnlySpan<int>)[end - 1, first])
        {
            string word = document.TextOf(i).ToString().ToLowerInvariant();
            if (WorkNouns.Contains(word, capitalised: true) && (i == end - 1 || document.TextOf(i + 1) is "of" or "on"))
                return word;
        }

        return null;
    }

    private static void Add(
        ClaimKind kind,
        Document document,
        int first,
        int end,
        string? noun,
        TitleMark mark,
        List<TitleClaim> claims,
        TextSpan span)
    {
        ImmutableArray<TitleWord> words = TitleTokens.ContentWords(document, first, end);
        if (words.IsEmpty || (words.Length == 1 && mark != TitleMark.Quoted))
            return;
        claims.Add(new TitleClaim(kind, document, span, document.SentenceOf(first).Index)
        {
            Words = words,
            WorkNoun = noun?.ToLowerInvariant(),
            Mark = mark,
            Keys = [.. words.Select(word => "w:" + word.Lemma).Distinct()],
        });
    }
}
