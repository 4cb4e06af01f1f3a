namespace FactCheck.Checking;

/// <summary>How many claims ended in which verdict. The four verdicts add up to <see cref="Extracted"/>.</summary>
/// <param name="Supported">Claims a source carries.</param>
/// <param name="Contradicted">Claims a source speaks against.</param>
/// <param name="Unsupported">Claims no source carries.</param>
/// <param name="NotChecked">Claims that were not compared.</param>
public readonly record struct Counts(int Supported, int Contradicted, int Unsupported, int NotChecked)
{
    /// <summary>All claims.</summary>
    public int Extracted => Supported + Contradicted + Unsupported + NotChecked;
}
