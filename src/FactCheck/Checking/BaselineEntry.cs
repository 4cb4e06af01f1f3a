namespace FactCheck.Checking;

/// <summary>One finding of a baseline. The fingerprint decides; the rest tells a reader of the file what was accepted.</summary>
/// <param name="Fingerprint">The key of the finding.</param>
/// <param name="Rule">Its rule id.</param>
/// <param name="Article">The article under check.</param>
/// <param name="Text">The words at its first place.</param>
/// <param name="Message">The reason it was reported for.</param>
public sealed record BaselineEntry(string Fingerprint, string Rule, string Article, string Text, string Message);
