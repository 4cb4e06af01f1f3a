namespace FactCheck.Benchmarks.Specs;

/// <summary>What the scanner found, in the words of a spec file.</summary>
internal sealed record SpecFinding(int Start, int End, string Value, string Unit)
{
    public override string ToString() => $"{Start}..{End} {Value} {Unit}".TrimEnd();
}
