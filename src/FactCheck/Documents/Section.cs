namespace FactCheck.Documents;

/// <summary>A part of a page with a headline and a date of its own; an ordinary article is one section.</summary>
/// <param name="Span">The section's text, headline and dateline included.</param>
/// <param name="Headline">The headline; null when it has none.</param>
/// <param name="Published">The section's own date, else the article's; null when neither is known.</param>
/// <param name="Place">The place its dateline names ("GENEVA"); null when it names none.</param>
public sealed record Section(TextSpan Span, TextSpan? Headline, DateOnly? Published, string? Place);
