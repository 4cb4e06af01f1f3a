namespace FactCheck.Values;

/// <summary>Figures that are told in fewer digits. Pure functions.</summary>
internal static class RoundFigure
{
    /// <summary>Who hedges a figure may be so far off, as a share of it: "nearly 2,000" for 1,850.</summary>
    public const decimal HedgedShare = 0.08m;

    private const int MostDigits = 28;

    // "over 1,000" for 1,863; nobody calls 57 "nearly 100".
    private const decimal MaxCut = 2, MaxRaise = 1.2m;

    /// <summary>
    /// Whether a writer who cuts an amount off, or rounds it up, in fewer digits may come to the figure: 1,800 and 1,900 for 1,863, and
    /// 2,000; not 80 for 100, which has no more digits. True for the amount itself.
    /// </summary>
    public static bool MayBe(decimal figure, decimal amount)
    {
        if (figure == amount)
            return true;
        if (figure <= 0 || amount <= 0)
            return false;
        decimal step = Step(amount), own = Step(figure);
        if (own <= step)
            return false;
        decimal cut = decimal.Truncate(amount / own) * own;
        return (figure == cut && figure * MaxCut >= amount) || (figure == cut + own && figure <= amount * MaxRaise);
    }

    // The place of the last digit that is not 0: 100 for 1,800.
    private static decimal Step(decimal value)
    {
        decimal step = 1;
        for (int i = 0; i < MostDigits && value % step != 0; i++)
            step /= 10;
        for (int i = 0; i < MostDigits && value % (step * 10) == 0; i++)
            step *= 10;
        return step;
    }
}
