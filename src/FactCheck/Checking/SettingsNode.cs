using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactCheck.Checking;

/// <summary>One value of a settings file with the line it stands on. Comments and trailing commas are allowed; a key given twice is not.</summary>
internal sealed class SettingsNode
{
    private readonly JsonElementKind _kind;
    private readonly string _text;

    private SettingsNode(string path, string key, int line, int start, int end, JsonElementKind kind, string text)
    {
        Path = path;
        Key = key;
        Line = line;
        Start = start;
        End = end;
        _kind = kind;
        _text = text;
    }

    private enum JsonElementKind
    {
        Object,
        Array,
        String,
        Number,
        Boolean,
        Null,
    }

    /// <summary>The file as the caller named it.</summary>
    public string Path { get; }

    /// <summary>The key with its parents: "overrides[0].files".</summary>
    public string Key { get; }

    /// <summary>The line of the value, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The first UTF-8 byte of the value.</summary>
    public int Start { get; }

    /// <summary>The byte after the value.</summary>
    public int End { get; private set; }

    /// <summary>The values of an array; empty otherwise.</summary>
    public List<SettingsNode> Items { get; } = [];

    /// <summary>The members of an object by name, in the order written; empty otherwise.</summary>
    public OrderedDictionary<string, SettingsNode> Members { get; } = [];

    /// <summary>Whether it is <c>null</c>.</summary>
    public bool IsNull => _kind == JsonElementKind.Null;

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="SettingsException">The text is not JSON.</exception>
    public static SettingsNode Parse(string text, string path)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            reader.Read();
            SettingsNode root = Read(ref reader, bytes, path, "");
            // Whatever follows the first value makes the reader throw.
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            throw new SettingsException(path, (int)(exception.LineNumber ?? 0) + 1, "", $"expected JSON; {Reason(exception)}", exception);
        }
    }

    /// <summary>The exception that says what was expected here.</summary>
    public SettingsException Expected(string what) => new(Path, Line, Key, $"expected {what}, found {Shown()}.");

    /// <summary>The object's members; every name has to be among those known.</summary>
    public OrderedDictionary<string, SettingsNode> Object(params string[] known)
    {
        if (_kind != JsonElementKind.Object)
            throw Expected("an object");

        foreach ((string name, SettingsNode value) in Members)
        {
            if (!known.Contains(name))
                throw new SettingsException(Path, value.Line, value.Key, $"unknown key; expected {Choice(known)}.");
        }

        return Members;
    }

    /// <summary>The object's members, whatever their names.</summary>
    public OrderedDictionary<string, SettingsNode> Map() => _kind == JsonElementKind.Object ? Members : throw Expected("an object");

    /// <summary>The array's values.</summary>
    public List<SettingsNode> Array(string of) => _kind == JsonElementKind.Array ? Items : throw Expected($"a list of {of}");

    /// <summary>The text of a string that is not empty.</summary>
    public string String(string what) =>
        _kind == JsonElementKind.String && !string.IsNullOrWhiteSpace(_text) ? _text : throw Expected(what);

    /// <summary>A number within bounds.</summary>
    public decimal Number(string what, Func<decimal, bool> isAllowed) =>
        _kind == JsonElementKind.Number
        && decimal.TryParse(_text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && isAllowed(number)
            ? number
            : throw Expected(what);

    /// <summary>True or false.</summary>
    public bool Boolean() => _kind == JsonElementKind.Boolean ? _text == "true" : throw Expected("true or false");

    /// <summary>A day, written 2026-12-31.</summary>
    public DateOnly Day() =>
        _kind == JsonElementKind.String
        && DateOnly.TryParseExact(_text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw Expected("a day as \"2026-12-31\"");

    /// <summary>"a", "b" or "c", quoted.</summary>
    public static string Choice(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "nothing",
        1 => $"\"{names[0]}\"",
        _ => $"{string.Join(", ", names.Take(names.Count - 1).Select(name => $"\"{name}\""))} or \"{names[^1]}\"",
    };

    private static SettingsNode Read(ref Utf8JsonReader reader, byte[] bytes, string path, string key)
    {
        int start = (int)reader.TokenStartIndex;
        int line = bytes.AsSpan(0, start).Count((byte)'\n') + 1;
        (JsonElementKind kind, string text) = reader.TokenType switch
        {
            JsonTokenType.StartObject => (JsonElementKind.Object, ""),
            JsonTokenType.StartArray => (JsonElementKind.Array, ""),
            JsonTokenType.String => (JsonElementKind.String, reader.GetString()!),
            JsonTokenType.Number => (JsonElementKind.Number, Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.True => (JsonElementKind.Boolean, "true"),
            JsonTokenType.False => (JsonElementKind.Boolean, "false"),
            _ => (JsonElementKind.Null, "null"),
        };
        var node = new SettingsNode(path, key, line, start, (int)reader.BytesConsumed, kind, text);
        if (kind == JsonElementKind.Array)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                node.Items.Add(Read(ref reader, bytes, path, FormattableString.Invariant($"{key}[{node.Items.Count}]")));
        }
        else if (kind == JsonElementKind.Object)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                string name = reader.GetString()!;
                string nameKey = key.Length == 0 ? name : $"{key}.{name}";
                reader.Read();
                SettingsNode value = Read(ref reader, bytes, path, nameKey);
                if (!node.Members.TryAdd(name, value))
                    throw new SettingsException(path, value.Line, nameKey, "expected each key once, found it twice.");
            }
        }

        node.End = (int)reader.BytesConsumed;
        return node;
    }

    private string Shown() => _kind switch
    {
        JsonElementKind.Object => "an object",
        JsonElementKind.Array => "a list",
        JsonElementKind.String => $"\"{_text}\"",
        _ => _text,
    };

    // The reader's message ends in its own line and byte count, which are said already.
    private static string Reason(JsonException exception)
    {
        int position = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return position > 0 ? exception.Message[..position] : exception.Message;
    }
}
