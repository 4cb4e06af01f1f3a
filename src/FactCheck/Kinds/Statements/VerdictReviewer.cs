using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for a verdict that is turned round, whoever it is told of: cleared in the rewrite, where the sources know a conviction
/// and no acquittal, or the other way round. Thread-safe.
/// </summary>
internal sealed class VerdictReviewer : IClaimReviewer
{
    // "a jury found the former police officer not guilty"
    private const int Reach = 6;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        for (int i = 0; i < rewrite.Tokens.Length; i++)
        {
            int verdict = VerdictOf(rewrite, i);
            if (verdict == 0 || IsOpen(rewrite, i) || Opposite(claims, verdict) is not { } other
                || claims.AnchorAt(rewrite, rewrite.SentenceOf(i).Index, rewrite.SpanOf(i), StatementKind.Is) is not { } anchor)
                continue;
            comparisons.Add(new Comparison
            {
                Claims = [anchor],
                Agreement = Agreement.Conflict,
                Rule = StatementRules.Opposite,
                Reason = $"the other text says \"{other.Text}\", the opposite",
                Focus = rewrite.SpanOf(i),
                Passages = [other],
                Joins = false,
                Strength = 0.6,
            });
        }
    }

    // Where the sources tell the opposite; null where they tell of both, or of something that may be the same.
    private static Location? Opposite(ClaimSet claims, int verdict)
    {
        Location? found = null;
        foreach (Document source in claims.Sources)
        {
            for (int i = 0; i < source.Tokens.Length; i++)
            {
                if (verdict < 0 ? MayAcquit(source, i) : MayConvict(source, i))
                    return null;
                if (VerdictOf(source, i) == -verdict && !IsOpen(source, i))
                    found ??= new Location(source, source.SpanOf(i));
            }
        }

        return found;
    }

    // 1 for a conviction, -1 for an acquittal, 0 for any other word.
    private static int VerdictOf(Document document, int token)
    {
        Token word = document.Tokens[token];
        switch (word.Lemma)
        {
            case "acquit" or "exonerate":
                return -1;
            case "clear" when word.PartOfSpeech == PartOfSpeech.Verb && word.Tag is "VBN" or "VBD" && token + 1 < document.Tokens.Length && document.TextOf(token + 1) is "of"
                && !(token + 2 < document.Tokens.Length && document.Tokens[token + 2].Lemma is "any" or "all" or "wrongdoing" or "misconduct" or "blame"):
                return -1;
            case "convict" when word.PartOfSpeech == PartOfSpeech.Verb:
                return 1;
            case "guilty" when IsBehind(document, token, "find"):
                return IsBehind(document, token, "not") ? -1 : 1;
            default:
                return 0;
        }
    }

    // "was not convicted", "if convicted", "could be cleared", "after being convicted in 2012"
    private static bool IsOpen(Document document, int token)
    {
        int first = Math.Max(document.SentenceOf(token).FirstToken, token - Reach);
        for (int i = token - 1; i >= first && document.TextOf(i) is not ("," or ";"); i--)
        {
            if ((document.Tokens[i].Lemma is "not" or "n't" or "never" or "without" && document.Tokens[token].Lemma != "guilty")
                || document.Tokens[i].Lemma is "if" or "unless" or "whether" or "until" or "previously" or "deny" or "could" or "may" or "might" or "would" or "should" or "will")
                return true;
        }

        return false;
    }

    private static bool MayAcquit(Document document, int token) => VerdictOf(document, token) < 0
        || document.Tokens[token].Lemma is "acquittal" or "clear" or "quash" or "overturn" or "innocent" or "innocence" or "vindicate" or "dismiss" or "drop" or "appeal" or "collapse" or "pardon" or "retrial" or "release"
        || (document.Tokens[token].Lemma == "guilty" && IsBehind(document, token, "not"));

    private static bool MayConvict(Document document, int token) => VerdictOf(document, token) > 0
        || document.Tokens[token].Lemma is "conviction" or "convict" or "sentence" or "jail" or "imprison" or "prison" or "admit" or "confess" or "fine" or "punish"
        || (document.Tokens[token].Lemma == "guilty" && !IsBehind(document, token, "not"));

    private static bool IsBehind(Document document, int token, string lemma)
    {
        int first = Math.Max(document.SentenceOf(token).FirstToken, token - Reach);
        for (int i = token - 1; i >= first; i--)
        {
            if (document.Tokens[i].Lemma == lemma)
                return true;
        }

        return false;
    }
}
