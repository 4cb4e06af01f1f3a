namespace FactCheck.Lexicons;

/// <summary>Where the word of a currency stands.</summary>
internal enum CurrencySide
{
    /// <summary>Before its figure: "US$ 5".</summary>
    Before,

    /// <summary>After it: "5 euros".</summary>
    After,

    /// <summary>On either side: "EUR 5", "5 EUR".</summary>
    Both,

    /// <summary>Before its figure and touching it: "R5 million".</summary>
    Attached,

    /// <summary>After its figure and touching it: "50p".</summary>
    AttachedAfter,

    /// <summary>After a figure with a scale: "5 million won", since "5 won" may be a verb.</summary>
    Scaled,

    /// <summary>After a figure where the text speaks of money, since "pounds" may be a mass.</summary>
    Money,
}
