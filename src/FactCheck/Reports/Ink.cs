using FactCheck.Claims;

namespace FactCheck.Reports;

/// <summary>ANSI colours, or none.</summary>
internal sealed class Ink(bool colored)
{
    public static string Plain(string text) => text;

    public string Bold(string text) => Paint("1", text);

    public string Faint(string text) => Paint("2", text);

    public string Of(Severity severity, string text) => severity switch
    {
        Severity.Error => Paint("1;31", text),
        Severity.Warning => Paint("1;33", text),
        Severity.Note => Paint("1;36", text),
        _ => Paint("1;32", text),
    };

    private string Paint(string code, string text) => colored && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
