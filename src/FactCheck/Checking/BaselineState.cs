namespace FactCheck.Checking;

/// <summary>How a finding stands to the baseline, the list of findings accepted as they were on one day.</summary>
public enum BaselineState
{
    /// <summary>No baseline was given.</summary>
    None,

    /// <summary>The baseline does not know it.</summary>
    New,

    /// <summary>The baseline has it: it was there before and fails no gate.</summary>
    Unchanged,
}
