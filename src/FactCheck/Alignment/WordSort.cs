namespace FactCheck.Alignment;

/// <summary>What sort of content word a token is, as far as errors differ by it.</summary>
internal enum WordSort : byte
{
    /// <summary>No content word.</summary>
    None,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>A part of a name.</summary>
    Name,

    /// <summary>A common noun.</summary>
    Noun,

    /// <summary>A full verb.</summary>
    Verb,

    /// <summary>An adjective or adverb.</summary>
    Modifier,
}
