using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Copies;

/// <summary>Looks at what differs in sentences that are otherwise copied. Thread-safe.</summary>
internal sealed class CopyReviewer : IClaimReviewer
{
    // An edit longer than this was written anew.
    private const int MaxWords = 6;

    // The rule of what is open and told as settled, in whatever words.
    private const string OpenTold = "FC5030";

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        ReviewSentences(claims, comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        foreach ((NameMention mention, string reason, Location other) in NameBeforeRun.Of(rewrite, [.. claims.Sources]))
        {
            TextSpan focus = rewrite.SpanOf(mention.First, mention.End);
            if (!comparisons.Any(comparison => comparison.IsAbout(CopyRules.Name, rewrite, focus)) && claims.AnchorAt(rewrite, rewrite.SentenceOf(mention.First).Index, focus) is { } anchor)
                comparisons.Add(Comparison.AgainstPassage(anchor, CopyRules.Name, reason, focus, other, 0.8));
        }
    }

    private static void ReviewSentences(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (claims.Copies.IsEmpty)
            return;
        ILookup<(Document, int), Claim> bySentence = claims.Claims.ToLookup(claim => (claim.Document, claim.SentenceIndex));
        foreach (CopiedSentence copy in claims.Copies)
        {
            // Among equals two names exchanged tell that somebody else did the like, not that one of the texts is wrong.
            if (claims.Rewrite is null && copy.Edits.Count(edit => NameChange.Of(copy, edit) is not null) > 1)
                continue;

            (CopyEdit Edit, Change Change)[] changes = [.. Changes(copy)];

            // "Prices rose faster than wages", "wages rose slower than prices": all that was changed says the same.
            if (changes.Any(changed => IsShort(changed.Edit) && IsTurnedComparison(copy, changed.Change)) || WordExchange.AreClausesExchanged(copy))
                continue;
            WordExchange? exchange = WordExchange.Of(copy);
            if (exchange is { IsEven: true })
                continue;

            // Of "input" and "output" exchanged each is told as the opposite of the other, which is the graver finding.
            if (exchange is not null && changes.Any(changed => changed.Change.Rule == CopyRules.Opposite))
                exchange = null;
            if (exchange is not null)
                Add(copy, new Change(CopyRules.Exchanged, $"\"{Words(copy, exchange.First)}\" and \"{Words(copy, exchange.Second)}\" stand the other way round in the other text", exchange.First.First, exchange.First.End, exchange.First.OriginalFirst, exchange.First.OriginalEnd), bySentence, comparisons);
            foreach ((CopyEdit edit, Change change) in changes)
            {
                if (exchange?.Covers(edit) != true && IsShort(edit))
                    Add(copy, change, bySentence, comparisons);
            }
        }

        if (claims.Rewrite is null)
            return;
        foreach ((CopiedSentence copy, CopyEdit edit) in CrossedWords.Of(claims.Copies))
        {
            if (ChangeOf(copy, edit) is null or { Rule.Severity: Severity.Note })
                Add(copy, new Change(CopyRules.Exchanged, $"\"{Words(copy, edit)}\" stands where the other text has \"{copy.Original.SpanOf(edit.OriginalFirst, edit.OriginalEnd).Of(copy.Original.Text)}\", which stands in its place in another sentence", edit.First, edit.End, edit.OriginalFirst, edit.OriginalEnd), bySentence, comparisons);
        }
    }

    private static IEnumerable<(CopyEdit Edit, Change Change)> Changes(CopiedSentence copy)
    {
        foreach (CopyEdit edit in copy.Edits)
        {
            if (ChangeOf(copy, edit) is { } change)
                yield return (edit, change);
        }
    }

    private static bool IsShort(CopyEdit edit) => edit.End - edit.First <= MaxWords && edit.OriginalEnd - edit.OriginalFirst <= MaxWords;

    private static void Add(CopiedSentence copy, Change change, ILookup<(Document, int), Claim> bySentence, ICollection<Comparison> comparisons)
    {
        TextSpan focus = copy.Document.SpanOf(change.First, change.End);
        if (Nearest(bySentence[(copy.Document, copy.Sentence)], focus) is not { } claim)
            return;

        // The same doubt found in the words told anew: here it is told more exactly.
        if (change.Rule == CopyRules.Certainty && comparisons.FirstOrDefault(comparison => IsOpenTold(comparison, copy)) is { } settled)
            comparisons.Remove(settled);
        comparisons.Add(Comparison.AgainstPassage(claim, change.Rule, change.Reason, focus, new Location(copy.Original, copy.Original.SpanOf(change.OriginalFirst, change.OriginalEnd)), 0.9));
    }

    private static bool IsOpenTold(Comparison comparison, CopiedSentence copy) =>
        comparison.Rule is { Id: OpenTold } && ReferenceEquals(comparison.Claims[0].Document, copy.Document) && comparison.Claims[0].SentenceIndex == copy.Sentence
        && comparison.Passages.Any(passage => ReferenceEquals(passage.Document, copy.Original) && copy.Original.Sentences[copy.OriginalSentence].Span.Overlaps(passage.Span));

    private static bool IsTurnedComparison(CopiedSentence copy, Change change) =>
        change.Rule == CopyRules.Opposite && TurnedComparison.AreOne(copy.Document, change.First, copy.Original, change.OriginalFirst);

    private static string Words(CopiedSentence copy, CopyEdit edit) => copy.Document.SpanOf(edit.First, edit.End).Of(copy.Document.Text).ToString();

    private static Change? ChangeOf(CopiedSentence copy, CopyEdit edit) =>
        NameChange.Of(copy, edit) ?? TitleChange.Of(copy, edit) ?? StatusChange.Of(copy, edit) ?? NegationChange.Of(copy, edit) ?? WordChange.Of(copy, edit) ?? CertaintyChange.Of(copy, edit);

    // The claim that says the least beside the words that were exchanged.
    private static Claim? Nearest(IEnumerable<Claim> claims, TextSpan focus) =>
        claims.Where(claim => claim.Span.Overlaps(focus)).MinBy(claim => claim.Span.Length) ?? claims.MinBy(claim => claim.Span.Length);
}
