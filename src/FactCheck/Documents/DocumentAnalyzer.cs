using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Documents;

/// <summary>Makes a document of an article: lines, date lines, furniture, sections, blocks; then the language engine reads the blocks.</summary>
internal static class DocumentAnalyzer
{
    public static Document Analyze(Article article, EnglishModel model)
    {
        DocumentStructure structure = ReadStructure(article);
        if (!LanguageIdentifier.IsEnglish(structure.Language))
            return new Document(article, structure, new Analysis([], [], []), []);

        var analyzed = ImmutableArray.CreateBuilder<int>(structure.Blocks.Length);
        var ranges = new List<Range>(structure.Blocks.Length);
        for (int i = 0; i < structure.Blocks.Length; i++)
        {
            if (structure.Blocks[i].Kind is BlockKind.Furniture or BlockKind.Dateline || structure.Blocks[i].Span.Length == 0)
                continue;

            analyzed.Add(i);
            ranges.Add(structure.Blocks[i].Span.Start..structure.Blocks[i].Span.End);
        }

        // No range at all would stand for the whole text.
        Analysis analysis = ranges.Count == 0 ? new Analysis([], [], []) : model.Analyze(structure.Text, [.. ranges]);
        return new Document(article, structure, analysis, analyzed.ToImmutable());
    }

    /// <summary>Everything but the language engine's part.</summary>
    public static DocumentStructure ReadStructure(Article article)
    {
        string text = Blank(article);
        List<PageLine> lines = PageLineReader.Read(text);
        foreach (PageLine line in lines)
        {
            line.Dateline = DatelineReader.ReadLine(text, line);
            if (line.Dateline is not null)
            {
                line.Settle(BlockKind.Dateline);
                continue;
            }

            line.Reach = Furniture.Recognize(text, line);
            if (line.Reach == FurnitureReach.Credit)
                line.Settle(line.Words > 8 ? BlockKind.Caption : BlockKind.Furniture);
            else if (line.Reach != FurnitureReach.None)
                line.Settle(BlockKind.Furniture);
            else if (Furniture.EndsInCredit(text, line))
                line.Settle(BlockKind.Caption);
        }

        MarkForeignScript(lines);
        List<int> starts = SectionSplitter.Split(lines);
        var dates = DateOrder.Of(article, lines);
        var blocks = new BlockList();
        var sections = ImmutableArray.CreateBuilder<Section>(starts.Count);
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            BlockClassifier.Classify(text, lines, starts[i], end);
            sections.Add(blocks.AddSection(text, lines, starts[i], end, i, article, dates));
        }

        ImmutableArray<Block> all = blocks.ToImmutable();
        string language = LanguageIdentifier.Identify(text, all.Where(block => block.Kind is not (BlockKind.Furniture or BlockKind.Dateline)).Select(block => block.Span), article.Language);
        return new DocumentStructure(text, sections.ToImmutable(), all, language);
    }

    /// <summary>The text with every excluded range blanked out, so that offsets stay; the text itself when nothing is excluded.</summary>
    private static string Blank(Article article) =>
        article.Excluded.Count == 0 ? article.Text : string.Create(article.Text.Length, article, static (characters, article) =>
        {
            article.Text.CopyTo(characters);
            foreach (TextSpan span in article.Excluded)
            {
                // Line ends stay, or the lines around an excluded range would run together.
                foreach (ref char c in characters[span.Start..span.End])
                    c = c is '\n' or '\r' ? c : ' ';
            }
        });

    /// <summary>A short line in another script than the page's is a label of the site, like a source line in its home language.</summary>
    private static void MarkForeignScript(List<PageLine> lines)
    {
        long latin = 0;
        long letters = 0;
        foreach (PageLine line in lines)
        {
            latin += line.LatinLetters;
            letters += line.Letters;
        }

        if (latin * 10 < letters * 9)
            return;

        foreach (PageLine line in lines)
        {
            if (!line.IsSettled && line.LatinLetters * 2 < line.Letters && line.Words <= 6)
                line.Settle(BlockKind.Furniture);
        }
    }
}
