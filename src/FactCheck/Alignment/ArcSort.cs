namespace FactCheck.Alignment;

/// <summary>The part a content word plays below its governor; active and passive are one.</summary>
internal enum ArcSort : byte
{
    /// <summary>No governor in its sentence.</summary>
    None,

    /// <summary>Who does it.</summary>
    Subject,

    /// <summary>Whom or what it is done to.</summary>
    Object,

    /// <summary>Where, when, with what.</summary>
    Circumstance,

    /// <summary>A modifier of a noun or verb.</summary>
    Modifier,

    /// <summary>A figure of its noun.</summary>
    Number,

    /// <summary>A part of one name or compound.</summary>
    Name,

    /// <summary>A clause below a clause.</summary>
    Clause,
}
