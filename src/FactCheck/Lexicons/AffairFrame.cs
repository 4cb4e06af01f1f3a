using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>One way to word a step of an affair, and who takes which part in it. Immutable.</summary>
/// <param name="Affair">The affair: "sale", "contest", "level".</param>
/// <param name="Step">
/// How far or which way: steps of one sign follow each other, opposite signs exclude each other, and so do two steps of an affair that
/// lie apart unless it is a ladder.
/// </param>
/// <param name="Slots">The slots of the wording in the order written: "agent", "patient", "to", "'s" ...</param>
internal sealed record AffairFrame(string Affair, int Step, ImmutableArray<AffairSlot> Slots)
{
    /// <summary>The part that a slot holds; 0 when the frame has no such slot.</summary>
    public int PartOf(string slot)
    {
        foreach (AffairSlot candidate in Slots)
        {
            if (candidate.Name == slot)
                return candidate.Part;
        }

        return 0;
    }
}
