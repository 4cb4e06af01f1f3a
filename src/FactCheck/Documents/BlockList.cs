using System.Collections.Immutable;

namespace FactCheck.Documents;

/// <summary>Collects the blocks of a document, section by section.</summary>
internal sealed class BlockList
{
    /// <summary>A date or an opening is looked for around so many paragraphs: a caption and a summary may stand before it.</summary>
    private const int DateWithin = 3;

    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly Dictionary<PageLine, int> _indexOf = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds the blocks of one section and answers the section.</summary>
    public Section AddSection(string text, List<PageLine> lines, int first, int end, int section, Article article, DateOrder dates)
    {
        TextSpan? headline = null;
        DateOnly? published = null;
        string? place = null;
        int paragraphs = 0;
        bool hasOpening = false;
        for (int i = first; i < end; i++)
        {
            PageLine line = lines[i];
            // The date stands at the top. Those far below belong to links and comments, unless they say otherwise.
            if (line.Kind == BlockKind.Dateline && line.Dateline is not null && (paragraphs <= DateWithin || line.Dateline.IsLabelled))
            {
                published ??= dates.Resolve(line.Dateline.Date);
                place ??= line.Dateline.Place;
            }

            TextSpan content = line.Kind is BlockKind.Furniture or BlockKind.Dateline ? line.Span : new TextSpan(line.Content, line.Span.End);
            if (line.Kind == BlockKind.Headline)
                headline ??= content;

            if (line.Kind == BlockKind.Paragraph && ++paragraphs <= DateWithin && !hasOpening)
            {
                if (DatelineReader.ReadOpening(text, content, out int start) is Dateline opening)
                {
                    hasOpening = true;
                    published ??= dates.Resolve(opening.Date);
                    place = opening.Place ?? place;
                    _blocks.Add(new Block(BlockKind.Dateline, PageLineReader.Trim(text, content.Start, start), section, -1));
                    content = new TextSpan(start, content.End);
                }
            }

            _indexOf.Add(line, _blocks.Count);
            int introducedBy = line.Introduction is not null && _indexOf.TryGetValue(line.Introduction, out int index) ? index : -1;
            _blocks.Add(new Block(line.Kind, content, section, introducedBy));
        }

        TextSpan span = end > first ? new TextSpan(lines[first].Span.Start, lines[end - 1].Span.End) : default;
        return new Section(span, headline, published ?? article.Published, place);
    }

    public ImmutableArray<Block> ToImmutable() => _blocks.ToImmutable();
}
