using System.Runtime.InteropServices;

namespace FactCheck.Language;

/// <summary>Reads entity mentions off the labels of the tokens and, for figures, off the parse.</summary>
internal static class EntityReader
{
    /// <summary>Types the network labels; label 0 is outside, 2k+1 begins the type at place k, 2k+2 continues it.</summary>
    internal static ReadOnlySpan<EntityType> Types =>
    [
        EntityType.Person, EntityType.Organization, EntityType.Place, EntityType.Event, EntityType.Work, EntityType.Product,
        EntityType.Date, EntityType.Other,
    ];

    /// <summary>Adds the mentions of one sentence.</summary>
    public static void Read(ReadOnlySpan<byte> labels, ReadOnlySpan<Token> tokens, int first, int end, List<EntityMention> mentions)
    {
        int begin = mentions.Count;
        for (int i = first; i < end;)
        {
            int label = labels[i];
            if (label == 0)
            {
                i++;
                continue;
            }

            int place = (label - 1) / 2, stop = i + 1;
            while (stop < end && labels[stop] == (2 * place) + 2)
                stop++;
            if (place < Types.Length)
                mentions.Add(new(i, stop, Types[place], Head(tokens, i, stop)));
            i = stop;
        }

        int named = mentions.Count;
        AddQuantities(tokens, first, end, begin, named, mentions);
        if (mentions.Count > named)
            CollectionsMarshal.AsSpan(mentions)[begin..].Sort(static (x, y) => x.First.CompareTo(y.First));
    }

    /// <summary>A numeral and the noun it counts, where no named mention covers them.</summary>
    private static void AddQuantities(ReadOnlySpan<Token> tokens, int first, int end, int begin, int named, List<EntityMention> mentions)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Relation != DependencyRelation.NumericModifier)
                continue;
            int head = tokens[i].Head;
            int from = i, to = Math.Max(i, head) + 1;
            from = Math.Min(from, head);
            while (from > first && IsPartOfFigure(tokens, from - 1, i))
                from--;
            bool isFree = true;
            for (int m = begin; m < mentions.Count && isFree; m++)
                isFree = mentions[m].End <= from || mentions[m].First >= to;
            if (isFree && to - from <= 12)
                mentions.Add(new(from, to, EntityType.Quantity, head));
        }
    }

    private static bool IsPartOfFigure(ReadOnlySpan<Token> tokens, int word, int figure) =>
        tokens[word].Head == figure && tokens[word].Relation is DependencyRelation.Compound or DependencyRelation.NumericModifier;

    private static int Head(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int head = tokens[i].Head;
            if ((head < first || head >= end) && tokens[i].PartOfSpeech != PartOfSpeech.Punctuation)
                return i;
        }

        return end - 1;
    }
}
