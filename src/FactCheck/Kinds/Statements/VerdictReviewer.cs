using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for a verdict, a plea or an answer about bail that is turned round, whoever it is told of: cleared in the rewrite, where
/// the sources know a conviction and no acquittal, or the other way round. Thread-safe.
/// </summary>
internal sealed class VerdictReviewer : IClaimReviewer
{
    // "a jury found the former police officer not guilty"
    private const int Reach = 6;

    private const int Conviction = 1, Plea = 2, Bail = 3;

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
            if (verdict == 0 || IsOpen(rewrite, i) || claims.AnchorAt(rewrite, rewrite.SentenceOf(i).Index, rewrite.SpanOf(i), StatementKind.Is) is not { } anchor)
                continue;
            if (Opposite(claims, verdict) is { } other)
                comparisons.Add(Comparison.AgainstPassage(anchor, StatementRules.Opposite, $"the other text says \"{other.Text}\", the opposite", rewrite.SpanOf(i), other, 0.6));
            else if (verdict == Conviction && Accusation(claims) is { } step && !comparisons.Any(comparison => comparison.IsAbout(StatementRules.Settled, rewrite, rewrite.SpanOf(i))))
                comparisons.Add(Comparison.AgainstPassage(anchor, StatementRules.Settled, $"the other text has \"{step.Text}\" and goes no further", rewrite.SpanOf(i), step, 0.6));
        }
    }

    // Where the sources accuse somebody; null where any word of theirs may tell of a verdict.
    private static Location? Accusation(ClaimSet claims)
    {
        Location? found = null;
        foreach (Document source in claims.Sources)
        {
            for (int i = 0; i < source.Tokens.Length; i++)
            {
                if ((MayConvict(source, i) || source.Tokens[i].Lemma is "verdict" or "convicted" or "offender" or "guilt") && !IsOpen(source, i) && !IsThreatened(source, i))
                    return null;
                if (source.Tokens[i] is { PartOfSpeech: PartOfSpeech.Verb, Lemma: "charge" or "accuse" or "indict" })
                    found ??= new Location(source, source.SpanOf(i));
            }
        }

        return found;
    }

    // Where the sources tell the opposite; null where they tell of both, or of something that may be the same.
    private static Location? Opposite(ClaimSet claims, int verdict)
    {
        Location? found = null;
        foreach (Document source in claims.Sources)
        {
            for (int i = 0; i < source.Tokens.Length; i++)
            {
                if (MayBe(source, i, verdict))
                    return null;
                if (VerdictOf(source, i) == -verdict && !IsOpen(source, i))
                    found ??= new Location(source, source.SpanOf(i));
            }
        }

        return found;
    }

    private static bool MayBe(Document source, int token, int verdict) => verdict switch
    {
        -Conviction => MayAcquit(source, token),
        Conviction => MayConvict(source, token),
        -Plea => VerdictOf(source, token) == -Plea || source.Tokens[token].Lemma is "deny" or "contest" or "dispute" or "reject" or "insist" or "innocent" or "innocence",
        Plea => VerdictOf(source, token) == Plea || source.Tokens[token].Lemma is "admit" or "confess" or "accept" or "acknowledge" or "plea" or "admission",
        -Bail => VerdictOf(source, token) == -Bail || source.Tokens[token].Lemma is "custody" or "remand" or "detain" or "jail",
        _ => VerdictOf(source, token) == Bail,
    };

    // A conviction, a plea of guilty or bail; less than 0 for its opposite, 0 for any other word.
    private static int VerdictOf(Document document, int token)
    {
        Token word = document.Tokens[token];
        switch (word.Lemma)
        {
            case "acquit" or "exonerate":
                return -Conviction;
            case "clear" when word.PartOfSpeech == PartOfSpeech.Verb && word.Tag is "VBN" or "VBD" && OfWhat(document, token) is >= 0 and var charge && document.Tokens[charge].Lemma is not ("any" or "all" or "wrongdoing" or "misconduct" or "blame"):
                return -Conviction;
            case "convict" when word.PartOfSpeech == PartOfSpeech.Verb:
                return Conviction;
            case "guilty" when IsBehind(document, token, "plead"):
                return IsBehind(document, token, "not") ? -Plea : Plea;
            case "admit" or "deny" when word.PartOfSpeech == PartOfSpeech.Verb && GovernsCrime(document, token):
                return word.Lemma == "admit" ? Plea : -Plea;
            case "bail" when word.Head >= 0:
                return document.Tokens[word.Head].Lemma switch { "refuse" or "deny" => -Bail, "grant" or "give" or "release" or "free" => Bail, _ => 0 };
            case "guilty" when IsBehind(document, token, "find"):
                return IsBehind(document, token, "not") ? -Conviction : Conviction;
            default:
                return 0;
        }
    }

    // "faces ten years in prison", "carries a sentence of ten years"
    private static bool IsThreatened(Document document, int token) => IsBehind(document, token, "face") || IsBehind(document, token, "carry") || IsBehind(document, token, "maximum");

    // "was not convicted", "if convicted", "could be cleared", "after being convicted in 2012"
    private static bool IsOpen(Document document, int token)
    {
        int first = Math.Max(document.SentenceOf(token).FirstToken, token - Reach);
        for (int i = token - 1; i >= first && document.TextOf(i) is not ("," or ";"); i--)
        {
            if ((document.Tokens[i].Lemma is "not" or "n't" or "never" or "without" && document.Tokens[token].Lemma != "guilty")
                || document.Tokens[i].Lemma is "if" or "unless" or "whether" or "until" or "previously" or "could" or "may" or "might" or "would" or "should" or "will")
                return true;
        }

        return false;
    }

    private static bool MayAcquit(Document document, int token) => VerdictOf(document, token) == -Conviction
        || document.Tokens[token].Lemma is "acquittal" or "clear" or "quash" or "overturn" or "innocent" or "innocence" or "vindicate" or "dismiss" or "drop" or "appeal" or "collapse" or "pardon" or "retrial" or "release"
        || (document.Tokens[token].Lemma == "guilty" && IsBehind(document, token, "not"));

    private static bool MayConvict(Document document, int token) => VerdictOf(document, token) is Conviction or Plea
        || document.Tokens[token].Lemma is "conviction" or "convict" or "sentence" or "jail" or "imprison" or "prison" or "admit" or "confess" or "fine" or "punish"
        || (document.Tokens[token].Lemma == "guilty" && !IsBehind(document, token, "not"));

    // "cleared of fraud", "cleared the teacher Ida Marsh of assaulting a pupil"; not "cleared the road of snow"; -1 where it is of nothing.
    private static int OfWhat(Document document, int verb)
    {
        for (int i = verb + 1; i < Math.Min(document.SentenceOf(verb).EndToken - 1, verb + Reach); i++)
        {
            if (document.Tokens[i].Lemma == "of")
                return i == verb + 1 || EntityTable.Of(document).NamedAt(i - 1) is { IsPerson: true } || EnglishModel.Default.IsKindOf(document.Tokens[i - 1].Lemma, "person", PartOfSpeech.Noun) ? i + 1 : -1;
            if (document.Tokens[i].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Pronoun))
                return -1;
        }

        return -1;
    }

    // "denied murder", "admitted causing death"
    private static bool GovernsCrime(Document document, int verb)
    {
        int next = verb + 1;
        while (next < document.Tokens.Length && document.Tokens[next].PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.Adjective)
            next++;
        return next < document.Tokens.Length && document.Tokens[next] is var word
            && (word.Lemma is "murder" or "manslaughter" or "rape" or "theft" or "fraud" or "assault" or "robbery" or "burglary" or "arson" or "perjury" or "charge" or "count" or "offence" or "offense"
                || (word.PartOfSpeech == PartOfSpeech.Verb && word.Tag == "VBG"));
    }

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
