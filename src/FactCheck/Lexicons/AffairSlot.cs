namespace FactCheck.Lexicons;

/// <summary>A place beside a word where somebody or something that takes part stands.</summary>
/// <param name="Name">"agent", "patient", "recipient", a preposition, "'s" for a possessor, "compound", "does" and "undergoes" for the subject of a supporting verb.</param>
/// <param name="Part">The part in the affair, from 1.</param>
/// <param name="IsRequired">Whether the word has this meaning only where the slot is filled: "lose to".</param>
internal readonly record struct AffairSlot(string Name, int Part, bool IsRequired);
