namespace FactCheck.Alignment;

/// <summary>What is known of one content word of a rewrite when it is judged by itself.</summary>
/// <param name="Features">What speaks for and against it, in the order of <see cref="WordFeatures.Names"/>.</param>
/// <param name="NewWord">The lemma in small letters where no source has the word; null for a word that a source has, a name or a number.</param>
internal readonly record struct WordObservation(double[] Features, string? NewWord);
