namespace FactCheck.Language;

/// <content>What words mean.</content>
public sealed partial class EnglishModel
{
    /// <summary>The word vectors.</summary>
    internal WordVectors Vectors { get; }
}
