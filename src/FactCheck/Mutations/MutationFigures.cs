namespace FactCheck.Mutations;

/// <summary>How many changes of one kind were planted, and how many of them were pointed at.</summary>
/// <param name="Planted">All changes.</param>
/// <param name="Found">Those with a finding of the severity that counts, or above.</param>
/// <param name="Noted">Those with a finding of any severity.</param>
public readonly record struct MutationFigures(int Planted, int Found, int Noted)
{
    /// <summary>The share found, 0 to 1; 1 where nothing was planted.</summary>
    public double Recall => Planted == 0 ? 1 : (double)Found / Planted;

    internal static MutationFigures Of(IEnumerable<MutationOutcome> outcomes, Claims.Severity level)
    {
        int planted = 0, found = 0, noted = 0;
        foreach (MutationOutcome outcome in outcomes)
        {
            planted++;
            found += outcome.Found >= level ? 1 : 0;
            noted += outcome.Found > Claims.Severity.None ? 1 : 0;
        }

        return new MutationFigures(planted, found, noted);
    }
}
