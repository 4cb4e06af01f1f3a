namespace FactCheck.Language;

/// <summary>One token as the network reads it: rows of the embedding tables.</summary>
internal struct EncodedWord
{
    public ulong Exact;
    public ulong Normal;
    public int Row;

    /// <summary>Row of the word vectors; -1 where the word has none.</summary>
    public int Vector;
    public int Prefix;
    public int ShortSuffix;
    public int Suffix;
    public int LongSuffix;
    public int Shape;
    public int Spacing;

    /// <summary>Row of the forms that the dictionary gives the word.</summary>
    public int Forms;
    public int Case;
    public int Topic;
    public CasePattern Casing;

    /// <summary>Whether the network is given the same for both.</summary>
    public readonly bool IsSameInput(in EncodedWord other) =>
        Row == other.Row && Vector == other.Vector && Prefix == other.Prefix && ShortSuffix == other.ShortSuffix && Suffix == other.Suffix
        && LongSuffix == other.LongSuffix && Shape == other.Shape && Spacing == other.Spacing && Forms == other.Forms && Case == other.Case
        && Topic == other.Topic;
}
