using System.Globalization;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Support;

/// <summary>How many members the lists of the sources have: what a source lists, a rewrite may count.</summary>
internal sealed class Enumerations
{
    // Three things stand side by side in every second sentence.
    private const int MinSideBySide = 4;
    private const int MinItems = 2;

    private readonly HashSet<int> _lengths = [];

    /// <summary>Reads the sources.</summary>
    public Enumerations(IEnumerable<Document> sources)
    {
        foreach (Document source in sources)
        {
            AddItems(source);
            AddSideBySide(source);
            AddNumbered(source.Text);
        }
    }

    /// <summary>Whether a source has a list of so many.</summary>
    public bool Has(decimal count) => count == decimal.Truncate(count) && count is >= MinItems and < 1000 && _lengths.Contains((int)count);

    // Items that follow each other, with or without a paragraph to each.
    private void AddItems(Document source)
    {
        int items = 0, others = 0;
        foreach (Block block in source.Blocks)
        {
            if (block.Kind == BlockKind.ListItem)
            {
                items++;
                others = 0;
            }
            else if (++others > 1)
            {
                Add(ref items);
            }
        }

        Add(ref items);
    }

    // "1. Oslo", "2. Turku": lines that count on, whatever stands between them.
    private void AddNumbered(string text)
    {
        int items = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = raw.TrimStart(" \t*#");
            int digits = 0;
            while (digits < line.Length && char.IsAsciiDigit(line[digits]))
                digits++;
            if (digits is 0 or > 3 || digits + 1 >= line.Length || line[digits] is not ('.' or ')') || line[digits + 1] != ' ')
                continue;
            int number = int.Parse(line[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
            if (number == items + 1)
            {
                items++;
                continue;
            }

            Add(ref items);
            items = number == 1 ? 1 : 0;
        }

        Add(ref items);
    }

    private void Add(ref int items)
    {
        if (items >= MinItems)
            _lengths.Add(items);
        items = 0;
    }

    // "Bremen, Graz, Linz and Lisov"
    private void AddSideBySide(Document source)
    {
        var members = new int[source.Tokens.Length];
        foreach (Token token in source.Tokens)
        {
            if (token.Relation == DependencyRelation.Conjunct && token.Head >= 0 && token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                members[token.Head]++;
        }

        foreach (int joined in members)
        {
            if (joined + 1 >= MinSideBySide)
                _lengths.Add(joined + 1);
        }
    }
}
