namespace FactCheck.Documents;

/// <summary>A line of a text without its line end.</summary>
/// <param name="Start">The first offset.</param>
/// <param name="End">The offset after the last character before the line end.</param>
internal readonly record struct TextLine(int Start, int End)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The lines from an offset on. LF, CRLF and a lone CR end a line, as do the Unicode line and paragraph separators.</summary>
    public static Enumerator Enumerate(string text, int start) => new(text, start);

    internal struct Enumerator(string text, int start)
    {
        private int _next = start;

        public TextLine Current { get; private set; }

        public bool MoveNext()
        {
            if (_next >= text.Length)
                return false;

            int length = text.AsSpan(_next).IndexOfAny("\n\r\u2028\u2029");
            int end = length < 0 ? text.Length : _next + length;
            Current = new TextLine(_next, end);
            _next = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                _next++;

            return true;
        }
    }
}
