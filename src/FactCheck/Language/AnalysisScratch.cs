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

    /// <summary>What speaks for the types of the names among the mentions.</summary>
    public List<float> Evidence { get; } = [];

    public Dictionary<ulong, EntityGroup> Groups { get; } = [];

    public EncodedWord[] Words { get; } = new EncodedWord[NetworkPass.MaxTokens];

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
        Evidence.Clear();
    }
}
