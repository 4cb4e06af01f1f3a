using System.Collections.Immutable;

namespace FactCheck.Kinds.Titles;

/// <summary>Two titles laid side by side by the longest common subsequence of their content words.</summary>
/// <param name="Kept">How many words both keep, in order.</param>
/// <param name="StartsAlike">Whether the first words are the same.</param>
/// <param name="EndsExchanged">Whether the last gap with words on both sides is the end of the titles.</param>
/// <param name="Exchanged">The gaps where both sides have words of their own; a gap on one side only is no exchange.</param>
internal readonly record struct TitleAlignment(
    int Kept,
    bool StartsAlike,
    bool EndsExchanged,
    ImmutableArray<(ImmutableArray<TitleWord> These, ImmutableArray<TitleWord> Those)> Exchanged)
{
    /// <summary>Aligns two titles.</summary>
    public static TitleAlignment Of(ImmutableArray<TitleWord> these, ImmutableArray<TitleWord> those)
    {
        int[,] common = new int[these.Length + 1, those.Length + 1];
        for (int a = these.Length - 1; a >= 0; a--)
        {
            for (int b = those.Length - 1; b >= 0; b--)
                common[a, b] = these[a].Is(those[b]) ? common[a + 1, b + 1] + 1 : Math.Max(common[a + 1, b], common[a, b + 1]);
        }

        var exchanged = ImmutableArray.CreateBuilder<(ImmutableArray<TitleWord>, ImmutableArray<TitleWord>)>();
        int i = 0;
        int j = 0;
        int fromThese = 0;
        int fromThose = 0;
        while (i < these.Length && j < those.Length)
        {
            if (these[i].Is(those[j]))
            {
                Close(i, j);
                fromThese = ++i;
                fromThose = ++j;
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        Close(these.Length, those.Length);
        return new TitleAlignment(common[0, 0], these[0].Is(those[0]), fromThese < these.Length && fromThose < those.Length, exchanged.ToImmutable());

        void Close(int endThese, int endThose)
        {
            if (endThese > fromThese && endThose > fromThose)
                exchanged.Add((these[fromThese..endThese], those[fromThose..endThose]));
        }
    }
}
