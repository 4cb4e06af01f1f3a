namespace FactCheck.Training.Learning;

/// <summary>What a regular inflected form may come from; a dictionary has to say which of them are words.</summary>
internal static class Inflections
{
    public static IEnumerable<string> Singulars(string word)
    {
        if (!word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal) || word.Length < 3)
            yield break;
        yield return word[..^1];
        if (word.EndsWith("es", StringComparison.Ordinal))
            yield return word[..^2];
        if (word.EndsWith("ies", StringComparison.Ordinal))
            yield return word[..^3] + "y";
    }

    public static IEnumerable<string> Stems(string word, string ending)
    {
        if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length < ending.Length + 2)
            yield break;
        string stem = word[..^ending.Length];
        yield return stem;
        yield return stem + "e";
        if (stem[^1] == 'i')
            yield return stem[..^1] + "y";
        if (stem.Length > 2 && stem[^1] == stem[^2])
            yield return stem[..^1];
    }
}
