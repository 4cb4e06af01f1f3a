namespace FactCheck.Checking;

/// <summary>Where a suppression is written.</summary>
public enum SuppressionOrigin
{
    /// <summary>In the article, as a comment beside the words.</summary>
    Inline,

    /// <summary>In a file beside the article.</summary>
    Sidecar,
}
