using System.Text;

namespace FactCheck.Tool.Batch;

/// <summary>Where the answers of a batch go, and the answers that are there from an earlier run.</summary>
internal sealed class BatchOutput : IDisposable
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);
    private readonly bool _owns;

    private BatchOutput(TextWriter writer, bool owns, IReadOnlyList<string?> done)
    {
        Writer = writer;
        _owns = owns;
        Done = done;
    }

    public TextWriter Writer { get; }

    /// <summary>The ids answered by an earlier run, in order; null for a row without one.</summary>
    public IReadOnlyList<string?> Done { get; }

    public static BatchOutput Open(string? output, string? resume, ToolConsole console)
    {
        if (resume is null)
            return output is null ? new BatchOutput(console.Out, owns: false, []) : new BatchOutput(new StreamWriter(output, append: false, Encoding), owns: true, []);

        var done = new List<string?>();
        var file = new FileStream(resume, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        try
        {
            // A line without its end was being written when the earlier run was stopped: it is written again.
            file.SetLength(EndOfLastLine(file));
            file.Position = 0;
            using (var reader = new StreamReader(file, Encoding, detectEncodingFromByteOrderMarks: false, bufferSize: -1, leaveOpen: true))
            {
                while (reader.ReadLine() is string line)
                    done.Add(BatchRow.ReadId(line));
            }

            file.Position = file.Length;
            return new BatchOutput(new StreamWriter(file, Encoding), owns: true, done);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_owns)
            Writer.Dispose();
    }

    private static long EndOfLastLine(FileStream file)
    {
        byte[] block = new byte[4096];
        for (long end = file.Length; end > 0;)
        {
            int size = (int)Math.Min(block.Length, end);
            file.Position = end - size;
            file.ReadExactly(block, 0, size);
            int last = Array.LastIndexOf(block, (byte)'\n', size - 1);
            if (last >= 0)
                return end - size + last + 1;

            end -= size;
        }

        return 0;
    }
}
