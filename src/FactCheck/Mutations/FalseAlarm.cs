namespace FactCheck.Mutations;

/// <summary>A finding at a place where nothing was planted that is wrong.</summary>
/// <param name="Article">The article.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Message">The reason it gave.</param>
/// <param name="Text">The sentence it points at.</param>
/// <param name="Source">The source's side, where it shows one; otherwise empty.</param>
/// <param name="HasFix">Whether it offers a fix, which would then change what is right.</param>
public sealed record FalseAlarm(string Article, string Rule, string Message, string Text, string Source, bool HasFix);
