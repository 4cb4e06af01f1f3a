using System.Collections.Frozen;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace FactCheck.Html;

/// <summary>
/// Reads a page token by token. Tokens instead of a tree: their positions lead back into the page, and no nesting, however deep or
/// broken, costs more than its characters.
/// </summary>
internal sealed class PageReader
{
    /// <summary>Elements deeper than this are read as if they stood in this one.</summary>
    private const int DeepestElement = 256;

    private static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr");
    private static readonly FrozenSet<string> Inline = Set("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr");
    private static readonly FrozenSet<string> Apart = Set("nav footer aside form button select option textarea iframe object canvas video audio map dialog menu");
    private static readonly FrozenSet<string> Unread = Set("script style noscript template svg math head title");

    private readonly string _html;
    private readonly List<OpenElement> _open = [new OpenElement("html", 0, IsApart: false, IsUnread: false, Semantic: -1, IsLink: false)];
    private readonly List<PageBlock> _blocks = [];
    private readonly PageMetadata _metadata = new();
    private int _elements;
    private PageBlock? _block;
    private bool _hasTime;

    private PageReader(string html) => _html = html;

    /// <summary>Reads a page; whatever it holds, this does not throw.</summary>
    public static Page Read(string html)
    {
        var reader = new PageReader(html);
        reader.ReadTokens();
        return new Page(reader._blocks, reader._metadata);
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private void ReadTokens()
    {
        using var source = new TextSource(_html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { IsNotConsumingCharacterReferences = true };
        HtmlToken token = tokenizer.Get();
        while (token.Type != HtmlTokenType.EndOfFile)
        {
            HtmlToken current = token;
            int start = current.Position.Index;
            string name = current.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag ? current.Name : "";
            if (current.Type == HtmlTokenType.StartTag)
                tokenizer.State = ModeOf(name);

            token = tokenizer.Get();
            int end = Math.Clamp(token.Type == HtmlTokenType.EndOfFile ? _html.Length : token.Position.Index, start, _html.Length);
            switch (current.Type)
            {
                case HtmlTokenType.StartTag:
                    Open(name, current.AsTag());
                    break;
                case HtmlTokenType.EndTag:
                    Close(name);
                    break;
                case HtmlTokenType.Character:
                    Text(start, end);
                    break;
            }
        }

        EndBlock();
    }

    private static HtmlParseMode ModeOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" or "noscript" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    private void Open(string name, HtmlTagToken tag)
    {
        if (name is "meta" or "link" or "html" or "time")
            ReadMetadata(name, tag);

        if (!Inline.Contains(name))
            EndBlock();

        if (Void.Contains(name) || tag.IsSelfClosing || _open.Count >= DeepestElement)
            return;

        OpenElement parent = _open[^1];
        // A paragraph cannot stand in a paragraph, nor an item in an item: the tag that ends the first was left out.
        if (name is "p" or "li" && parent.Name == name)
        {
            _open.RemoveAt(_open.Count - 1);
            parent = _open[^1];
        }

        int number = ++_elements;
        bool isHidden = tag.Attributes.Any(attribute => attribute.Name == "hidden") || tag.GetAttribute("style").Contains("display:none", StringComparison.OrdinalIgnoreCase);
        bool isPart = name is "div" or "section" or "ul" or "ol" or "p" or "span" or "table" or "header"
            && (PageParts.Name(tag.GetAttribute("class")) || PageParts.Name(tag.GetAttribute("id")));
        bool isSemantic = name is "article" or "main" || tag.GetAttribute("itemprop") == "articleBody" || tag.GetAttribute("role") is "main" or "article";
        _open.Add(new OpenElement(
            name,
            number,
            parent.IsApart || isHidden || (isPart && !isSemantic) || Apart.Contains(name) || tag.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary" or "search" or "dialog",
            parent.IsUnread || (Unread.Contains(name) && name != "head"),
            isSemantic ? number : parent.Semantic,
            parent.IsLink || name == "a"));
        if (name == "script" && tag.GetAttribute("type").Equals("application/ld+json", StringComparison.OrdinalIgnoreCase))
            _open[^1] = _open[^1] with { IsJson = true };
    }

    private void Close(string name)
    {
        if (!Inline.Contains(name))
            EndBlock();

        for (int i = _open.Count - 1; i > 0; i--)
        {
            if (_open[i].Name != name)
                continue;

            _open.RemoveRange(i, _open.Count - i);
            return;
        }
    }

    private void Text(int start, int end)
    {
        OpenElement parent = _open[^1];
        if (parent.IsJson)
        {
            _metadata.AddJson(_html.AsMemory(start, end - start));
            return;
        }

        if (parent.Name == "title")
            _metadata.AddTitle(_html[start..end]);

        if (parent.IsUnread)
            return;

        int characters = 0;
        for (int i = start; i < end; i++)
            characters += char.IsWhiteSpace(_html[i]) ? 0 : 1;

        if (characters == 0 && _block is null)
            return;

        if (_block is null)
        {
            int owner = _open.Count - 1;
            while (owner > 0 && Inline.Contains(_open[owner].Name))
                owner--;

            _block = new PageBlock
            {
                Element = _open[owner].Name,
                Parent = _open[Math.Max(owner - 1, 0)].Number,
                Grandparent = _open[Math.Max(owner - 2, 0)].Number,
                Semantic = _open[owner].Semantic,
                IsApart = parent.IsApart,
            };
        }

        _block.Pieces.Add((start, end));
        _block.Characters += characters;
        _block.LinkCharacters += parent.IsLink ? characters : 0;
    }

    private void EndBlock()
    {
        if (_block is { Characters: > 0 })
            _blocks.Add(_block);

        _block = null;
    }

    private void ReadMetadata(string name, HtmlTagToken tag)
    {
        switch (name)
        {
            case "meta":
                string property = tag.GetAttribute("property") is { Length: > 0 } given ? given : tag.GetAttribute("name") is { Length: > 0 } named ? named : tag.GetAttribute("itemprop");
                _metadata.AddMeta(property, tag.GetAttribute("content"));
                break;
            case "link" when tag.GetAttribute("rel") == "canonical":
                _metadata.AddCanonical(tag.GetAttribute("href"));
                break;
            case "html" when tag.GetAttribute("lang").Length > 0:
                _metadata.AddLanguage(tag.GetAttribute("lang"));
                break;
            case "time" when !_hasTime && tag.GetAttribute("datetime").Length > 0:
                _hasTime = true;
                _metadata.AddTime(tag.GetAttribute("datetime"));
                break;
        }
    }

    /// <summary>An element whose end has not come yet.</summary>
    private readonly record struct OpenElement(string Name, int Number, bool IsApart, bool IsUnread, int Semantic, bool IsLink)
    {
        public bool IsJson { get; init; }
    }
}
