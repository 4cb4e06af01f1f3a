namespace FactCheck.Language;

/// <summary>What becomes of the letters that a lemma keeps of its form; the numbers stand in the model.</summary>
internal enum LemmaCase
{
    /// <summary>They stay as written.</summary>
    AsWritten = 0,

    /// <summary>They become small.</summary>
    Lower = 1,

    /// <summary>The first becomes a capital.</summary>
    Capitalised = 2,
}
