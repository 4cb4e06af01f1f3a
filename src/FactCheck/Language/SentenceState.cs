namespace FactCheck.Language;

/// <summary>What a sentence holds so far, as far as it matters for where it ends.</summary>
internal struct SentenceState
{
    public int OpenBrackets;
    public bool HasOpenQuote;
    public bool HasVerbLike;

    /// <summary>Takes in one token.</summary>
    public void Add(ReadOnlySpan<char> token)
    {
        switch (token[0])
        {
            case '(' or '[' or '{':
                OpenBrackets++;
                break;
            case ')' or ']' or '}':
                OpenBrackets = Math.Max(0, OpenBrackets - 1);
                break;
            case '"':
                HasOpenQuote = !HasOpenQuote;
                break;
            case '\u201C':
                HasOpenQuote = true;
                break;
            case '\u201D':
                HasOpenQuote = false;
                break;
            default:
                HasVerbLike |= token is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "be" or "will" or "said" or "'s" or "'m" or "do";
                break;
        }
    }
}
