namespace FactCheck.Kinds.Statements;

/// <summary>A place where somebody is said to say or to think something.</summary>
/// <param name="Speaker">The token that names the speaker or stands for it.</param>
/// <param name="Verb">The verb that says that it is said; -1 where none does: "according to Lund".</param>
/// <param name="First">The first token of what is said.</param>
/// <param name="End">The token behind it.</param>
internal readonly record struct Speech(int Speaker, int Verb, int First, int End)
{
    /// <summary>Whether a token is part of what is said.</summary>
    public bool Has(int token) => token >= First && token < End;
}
