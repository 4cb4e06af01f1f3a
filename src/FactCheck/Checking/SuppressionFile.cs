using System.Collections.Immutable;
using System.Text;
using FactCheck.Documents;

namespace FactCheck.Checking;

/// <summary>
/// Suppressions in a file beside an article, for articles nobody may write comments into: a JSON object with a list
/// <c>suppressions</c>, each with <c>reason</c> and at least one of <c>fingerprint</c> and <c>text</c>, and where wanted <c>rule</c>,
/// <c>author</c> and <c>expires</c>. Comments are allowed. Immutable.
/// </summary>
public sealed class SuppressionFile
{
    private SuppressionFile(string path, ImmutableArray<SuppressionEntry> entries)
    {
        Path = path;
        Entries = entries;
    }

    /// <summary>The file as the caller named it.</summary>
    public string Path { get; }

    /// <summary>How many suppressions it holds.</summary>
    public int Count => Entries.Length;

    internal ImmutableArray<SuppressionEntry> Entries { get; }

    /// <summary>The file that belongs to an article: its path with ".factcheck.json" after it.</summary>
    public static string PathFor(string articlePath) => articlePath + ".factcheck.json";

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="SettingsException">The text is no list of suppressions; the message names line and key.</exception>
    public static SuppressionFile Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(path);
        SettingsNode root = SettingsNode.Parse(text, path);
        OrderedDictionary<string, SettingsNode> members = root.Object("$schema", "suppressions");
        if (!members.TryGetValue("suppressions", out SettingsNode? list))
            throw new SettingsException(path, root.Line, "suppressions", "expected a list of suppressions, found none.");

        // The file becomes a document without sentences, so that a finding can point at a line of it.
        Document file = Document.Unread(new Article(text) { Path = path });
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return new SuppressionFile(path, [.. list.Array("suppressions").Select(node => Read(node, file, bytes))]);
    }

    private static SuppressionEntry Read(SettingsNode node, Document file, byte[] bytes)
    {
        OrderedDictionary<string, SettingsNode> members = node.Object("rule", "fingerprint", "text", "reason", "author", "expires");
        string? fingerprint = members.TryGetValue("fingerprint", out SettingsNode? key) ? key.String("16 hexadecimal digits") : null;
        string? text = members.TryGetValue("text", out SettingsNode? words) ? words.String("the words that are accepted").Trim() : null;
        string reason = members.TryGetValue("reason", out SettingsNode? why) && !why.IsNull ? why.String("a reason") : "";
        var span = new TextSpan(
            Encoding.UTF8.GetCharCount(bytes, 0, node.Start),
            Encoding.UTF8.GetCharCount(bytes, 0, node.End));
        return new SuppressionEntry
        {
            Location = new Location(file, span),
            Origin = SuppressionOrigin.Sidecar,
            Rules = members.TryGetValue("rule", out SettingsNode? rule) ? [rule.String("a rule id as \"FC1001\"")] : [],
            Fingerprint = fingerprint,
            Text = text,
            Reason = reason,
            Author = members.TryGetValue("author", out SettingsNode? author) ? author.String("a name") : null,
            Expires = members.TryGetValue("expires", out SettingsNode? expires) ? expires.Day() : null,
            Defect = fingerprint is null && text is null ? "it names neither a fingerprint nor a text"
                : reason.Length == 0 ? "it gives no reason"
                : null,
        };
    }
}
