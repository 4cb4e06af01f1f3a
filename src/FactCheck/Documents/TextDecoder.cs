using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace FactCheck.Documents;

/// <summary>Turns the bytes of a file into text, or says at which byte they are none.</summary>
internal static class TextDecoder
{
    /// <summary>UTF-8, or UTF-16 with a byte order mark. The mark is not part of the text.</summary>
    /// <exception cref="ArticleFormatException">The bytes are no text in these encodings.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? path)
    {
        string text = bytes switch
        {
            [0xFF, 0xFE, 0x00, 0x00, ..] => throw new ArticleFormatException(path, null, "expected UTF-8 or UTF-16, found UTF-32; save the file as UTF-8."),
            [0xFF, 0xFE, ..] => DecodeUtf16(bytes[2..], bigEndian: false, path),
            [0xFE, 0xFF, ..] => DecodeUtf16(bytes[2..], bigEndian: true, path),
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes[3..], 3, path),
            _ => DecodeUtf8(bytes, 0, path),
        };
        int nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
            throw new ArticleFormatException(path, null, $"expected text, found a NUL character at offset {nul}; a binary file, or UTF-16 without a byte order mark.");

        return text;
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int skipped, string? path)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            OperationStatus status = Utf8.ToUtf16(bytes, buffer, out int read, out int written, replaceInvalidSequences: false);
            if (status != OperationStatus.Done)
            {
                throw new ArticleFormatException(
                    path,
                    null,
                    $"expected UTF-8, found the byte 0x{bytes[read]:X2} at byte {read + skipped}; a binary file, or text in another encoding: save it as UTF-8.");
            }

            return new string(buffer, 0, written);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, string? path)
    {
        try
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new ArticleFormatException(path, null, $"expected UTF-16 as its byte order mark says, found bytes that are none at byte {exception.Index + 2}.", exception);
        }
    }
}
