using FactCheck.Documents;

namespace FactCheck.Kinds.Titles;

/// <summary>A content word of a title.</summary>
/// <param name="Text">The word in upper case.</param>
/// <param name="Lemma">Its lemma in upper case.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct TitleWord(string Text, string Lemma, TextSpan Span)
{
    /// <summary>Whether the two are one word, inflection aside.</summary>
    public bool Is(TitleWord other) =>
        string.Equals(Text, other.Text, StringComparison.Ordinal) || string.Equals(Lemma, other.Lemma, StringComparison.Ordinal);
}
