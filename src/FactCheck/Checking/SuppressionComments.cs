using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Documents;

namespace FactCheck.Checking;

/// <summary>
/// Reads the suppressions written into an article as comments:
/// <c>&lt;!-- factcheck-ignore FC1001; reason: confirmed by telephone; author: M. Lind; expires: 2026-12-31 --&gt;</c>. A comment on a line of its
/// own reaches the paragraph that follows; one beside words reaches its line.
/// </summary>
internal static class SuppressionComments
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Command = "factcheck-ignore";

    public static IEnumerable<SuppressionEntry> Of(Document document)
    {
        string text = document.Article.Text;
        for (int from = 0; ;)
        {
            int start = text.IndexOf(Open, from, StringComparison.Ordinal);
            int end = start < 0 ? -1 : text.IndexOf(Close, start + Open.Length, StringComparison.Ordinal);
            if (end < 0)
                yield break;

            ReadOnlyMemory<char> comment = text.AsMemory(start + Open.Length, end - start - Open.Length).Trim();
            from = end + Close.Length;
            if (comment.Span.StartsWith(Command, StringComparison.Ordinal))
                yield return Read(document, new TextSpan(start, from), comment[Command.Length..].ToString());
        }
    }

    private static SuppressionEntry Read(Document document, TextSpan span, string content)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["rules"] = "" };
        string current = "rules";
        foreach (string part in content.Split(';'))
        {
            int colon = part.IndexOf(':', StringComparison.Ordinal);
            string name = colon < 0 ? "" : part[..colon].Trim();
            if (name is "reason" or "author" or "expires")
            {
                current = name;
                fields[name] = part[(colon + 1)..].Trim();
            }
            else
            {
                // A semicolon inside a reason separates nothing.
                fields[current] = fields[current].Length == 0 ? part.Trim() : $"{fields[current]}; {part.Trim()}";
            }
        }

        ImmutableArray<string> rules = [.. fields["rules"].Split([' ', ',', ';', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)];
        string? expires = fields.GetValueOrDefault("expires");
        bool isDay = DateOnly.TryParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        string reason = fields.GetValueOrDefault("reason") ?? "";
        return new SuppressionEntry
        {
            Location = new Location(document, span),
            Origin = SuppressionOrigin.Inline,
            Rules = rules,
            Reach = Reach(document.Article.Text, span),
            Reason = reason,
            Author = fields.GetValueOrDefault("author") is { Length: > 0 } author ? author : null,
            Expires = isDay ? day : null,
            Defect = Defect(rules, reason, expires, isDay),
        };
    }

    private static string? Defect(ImmutableArray<string> rules, string reason, string? expires, bool isDay)
    {
        if (rules.IsEmpty)
            return "it names no rule";

        if (rules.FirstOrDefault(rule => !IsRuleId(rule)) is { } stranger)
            return $"\"{stranger}\" is no rule id";

        if (reason.Length == 0)
            return "it gives no reason";

        return expires is not null && !isDay ? $"\"{expires}\" is no day as 2026-12-31" : null;
    }

    private static bool IsRuleId(string rule) =>
        rule.Length == 6 && rule.StartsWith("FC", StringComparison.Ordinal) && rule.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    private static TextSpan Reach(string text, TextSpan comment)
    {
        int lineStart = comment.Start;
        while (lineStart > 0 && text[lineStart - 1] is not ('\n' or '\r'))
            lineStart--;
        int lineEnd = EndOfLine(text, comment.End);
        if (!IsBlank(text, lineStart, comment.Start) || !IsBlank(text, comment.End, lineEnd))
            return new TextSpan(lineStart, lineEnd);

        int start = lineEnd;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        int end = EndOfLine(text, start);
        for (int next = NextLine(text, end); next < text.Length && !IsBlank(text, next, EndOfLine(text, next)); next = NextLine(text, end))
            end = EndOfLine(text, next);

        return new TextSpan(start, end);
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    private static int EndOfLine(string text, int from)
    {
        int length = text.AsSpan(from).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : from + length;
    }

    private static int NextLine(string text, int endOfLine)
    {
        if (endOfLine + 1 < text.Length && text[endOfLine] == '\r' && text[endOfLine + 1] == '\n')
            return endOfLine + 2;

        return Math.Min(text.Length, endOfLine + 1);
    }
}
