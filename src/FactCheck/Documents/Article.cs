namespace FactCheck.Documents;

/// <summary>An article as the caller has it: the text untouched, with what is known about it. Immutable.</summary>
public sealed class Article
{
    /// <summary>Makes an article of a text.</summary>
    /// <param name="text">The text as given; every offset in every report counts in it.</param>
    public Article(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>The caller's key for the article; null when none was given.</summary>
    public string? Id { get; init; }

    /// <summary>Where the text came from, as the caller named it; null for text from memory.</summary>
    public string? Path { get; init; }

    /// <summary>The title from metadata; null when the text has to tell.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, from metadata.</summary>
    public string? Source { get; init; }

    /// <summary>Who wrote it, from metadata.</summary>
    public string? Author { get; init; }

    /// <summary>The address it was published at, from metadata.</summary>
    public string? Url { get; init; }

    /// <summary>The day of publication, from metadata; null when the text has to tell.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The language from metadata as a BCP 47 tag ("en"); null when the text has to tell.</summary>
    public string? Language { get; init; }

    /// <summary>The ranges of <see cref="Text"/> that are not article text (front matter, markup); empty for plain text.</summary>
    public IReadOnlyList<TextSpan> Excluded { get; init; } = [];

    /// <summary>Leads from <see cref="Text"/> back into the file it was taken out of; null when the text is the file.</summary>
    public TextOrigin? Origin { get; init; }

    /// <summary>What a report calls the article: its id, else its path, else its title, else "article".</summary>
    public string Name => Id ?? Path ?? Title ?? "article";
}
