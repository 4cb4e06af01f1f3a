using System.Collections.Immutable;
using System.Text;
using FactCheck.Documents;

namespace FactCheck.Html;

/// <summary>Puts the text of an article together out of blocks of a page, and keeps where each character came from.</summary>
internal sealed class TextAssembler(string html)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextOrigin.Run>.Builder _runs = ImmutableArray.CreateBuilder<TextOrigin.Run>();

    public void Add(PageBlock block)
    {
        int start = block.Pieces[0].Start;
        int before = _text.Length;
        if (before > 0)
            Insert("\n\n", start);

        // The marker tells the analysis what the element tells a browser.
        if (block.Element == "li")
            Insert("- ", start);

        bool pendingBlank = false;
        bool any = false;
        foreach ((int from, int to) in block.Pieces)
        {
            for (int i = from; i < to;)
            {
                if (html[i] == '&' && CharacterReference.TryRead(html, i, to, out string decoded, out int length))
                {
                    bool isBlank = string.IsNullOrWhiteSpace(decoded);
                    if (!isBlank)
                    {
                        Blank(ref pendingBlank, any, i);
                        Append(decoded, i, i + length);
                        any = true;
                    }

                    pendingBlank |= isBlank;
                    i += length;
                }
                else if (char.IsWhiteSpace(html[i]) || html[i] == '\0')
                {
                    pendingBlank = true;
                    i++;
                }
                else
                {
                    Blank(ref pendingBlank, any, i);
                    int end = i + 1;
                    while (end < to && html[end] != '&' && html[end] != '\0' && !char.IsWhiteSpace(html[end]))
                        end++;

                    Append(html.AsSpan(i, end - i), i, end);
                    any = true;
                    i = end;
                }
            }
        }
    }

    public (string Text, TextOrigin Origin) ToText() => (_text.ToString(), new TextOrigin(html, _runs.ToImmutable()));

    private void Blank(ref bool pending, bool any, int at)
    {
        // One blank of the page stands for any run of blanks.
        if (pending && any)
        {
            if (at > 0 && html[at - 1] == ' ')
                Append(" ", at - 1, at);
            else
                Insert(" ", at);
        }

        pending = false;
    }

    private void Insert(string text, int at) => Append(text, at, at);

    private void Append(ReadOnlySpan<char> text, int start, int end)
    {
        int length = text.Length;
        TextOrigin.Run? last = _runs.Count > 0 ? _runs[^1] : null;
        bool goesOn = last is { } run && run.Length == run.Original.Length && length == end - start && run.Original.End == start;
        if (goesOn)
            _runs[^1] = new TextOrigin.Run(last!.Value.Start, last.Value.Length + length, new TextSpan(last.Value.Original.Start, end));
        else
            _runs.Add(new TextOrigin.Run(_text.Length, length, new TextSpan(start, end)));

        _text.Append(text);
    }
}
