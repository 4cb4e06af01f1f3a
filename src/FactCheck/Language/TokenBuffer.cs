namespace FactCheck.Language;

/// <summary>The places of the tokens of one text while it is analysed; reused from text to text.</summary>
internal sealed class TokenBuffer
{
    private int[] _starts = new int[1024];
    private int[] _ends = new int[1024];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count);

    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int start, int end)
    {
        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, Count * 2);
            Array.Resize(ref _ends, Count * 2);
        }

        _starts[Count] = start;
        _ends[Count++] = end;
    }
}
