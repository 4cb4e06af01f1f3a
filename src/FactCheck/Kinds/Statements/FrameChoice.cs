using System.Collections.Immutable;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Which of the frames of a word fits what stands around it. Pure functions.</summary>
internal static class FrameChoice
{
    /// <summary>The frame whose required slots are all filled, the more of them the better; then the first. Null where none is.</summary>
    public static AffairFrame? Of(ImmutableArray<AffairFrame> frames, List<(string Slot, Argument Argument)> slots)
    {
        AffairFrame? best = null;
        int most = -1;
        foreach (AffairFrame frame in frames)
        {
            int required = 0, missing = 0, filled = 0;
            foreach (AffairSlot slot in frame.Slots)
            {
                bool has = AffairSlots.Has(slots, slot.Name);
                required += !slot.IsRequired || !has ? 0 : slot.Name is AffairSlots.Person ? 2 : 1;
                missing += slot.IsRequired && !has ? 1 : 0;
                filled += has ? 1 : 0;
            }

            if (missing == 0 && filled > 0 && required > most)
                (best, most) = (frame, required);
        }

        return best;
    }
}
