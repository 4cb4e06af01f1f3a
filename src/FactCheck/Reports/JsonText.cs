using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Reports;

/// <summary>JSON as FactCheck writes it everywhere: LF, two spaces, quotation marks of articles readable.</summary>
internal static class JsonText
{
    /// <summary>Writes one JSON value and a line feed.</summary>
    public static void Write(TextWriter writer, bool indented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",
            // The default escapes every letter beyond ASCII; these files are UTF-8 and no browser reads them as markup.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(buffer, options))
            write(json);

        writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        writer.Write('\n');
    }
}
