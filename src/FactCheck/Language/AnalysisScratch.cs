namespace FactCheck.Language;

/// <summary>What one analysis needs while it runs; kept from text to text, one at a time a thread.</summary>
internal sealed class AnalysisScratch(NetworkWeights weights)
{
    public TokenBuffer Tokens { get; } = new();

    /// <summary>End of each sentence among the tokens.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>Block of each sentence.</summary>
    public List<int> Blocks { get; } = [];

    /// <summary>Mentions found so far.</summary>
    public List<EntityMention> Mentions { get; } = [];

    public EncodedWord[] Words { get; } = new EncodedWord[NetworkPass.MaxTokens];

    public byte[] EntityLabels { get; private set; } = new byte[1024];

    public int[] BatchEnds { get; } = new int[NetworkPass.MaxTokens];

    public int[] Heads { get; } = new int[NetworkPass.MaxTokens];

    public NetworkPass Pass { get; } = new(weights);

    public TreeDecoder Decoder { get; } = new();

    public void Clear()
    {
        Tokens.Clear();
        Ends.Clear();
        Blocks.Clear();
        Mentions.Clear();
    }

    public void Grow(int tokens)
    {
        if (EntityLabels.Length < tokens)
            EntityLabels = new byte[tokens * 2];
    }
}
