using System.Text;

namespace FactCheck.Tool.Batch;

/// <summary>Reads lines of at most a given length, so that no input can fill the memory; of a longer line only its start is kept.</summary>
internal sealed class RowReader(TextReader reader, int maxChars)
{
    private readonly char[] _buffer = new char[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>Whether the line read last was cut.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The next line without its end; null after the last.</summary>
    public async ValueTask<string?> ReadLineAsync(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        bool any = false;
        IsCut = false;
        while (true)
        {
            if (_start == _end)
            {
                _start = 0;
                _end = await reader.ReadAsync(_buffer, cancellation).ConfigureAwait(false);
                if (_end == 0)
                    return any ? Line(line) : null;
            }

            any = true;
            int length = Array.IndexOf(_buffer, '\n', _start, _end - _start) - _start;
            bool found = length >= 0;
            length = found ? length : _end - _start;
            int room = Math.Min(length, maxChars - line.Length);
            line.Append(_buffer, _start, room);
            IsCut |= room < length;
            _start += length + (found ? 1 : 0);
            if (found)
                return Line(line);
        }
    }

    private static string Line(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] == '\r')
            line.Length--;

        return line.ToString();
    }
}
