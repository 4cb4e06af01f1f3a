namespace FactCheck.Language;

/// <summary>Reads how words and sentences are cased; the trainer and the engine share it.</summary>
internal static class Casing
{
    private const int LongWord = 4;

    public static CasePattern Of(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0;
        foreach (char c in word)
        {
            if (char.IsAsciiLetterLower(c) || (c >= 0x80 && char.IsLower(c)))
                lower++;
            else if (char.IsAsciiLetterUpper(c) || (c >= 0x80 && char.IsUpper(c)))
                upper++;
        }

        return (upper, lower) switch
        {
            (0, 0) => CasePattern.NoLetter,
            (0, _) => CasePattern.Lower,
            (1, 0) => CasePattern.OneCapital,
            (_, 0) => CasePattern.Capitals,
            (1, _) when char.IsUpper(word[0]) => CasePattern.Capitalised,
            _ => CasePattern.Mixed,
        };
    }

    /// <summary>The position of a word after another token of its sentence, or at its beginning.</summary>
    public static WordPosition Position(bool isFirst, ReadOnlySpan<char> before) =>
        isFirst ? WordPosition.First
        : before.Length > 0 && !char.IsLetterOrDigit(before[^1]) && before[^1] is not (',' or ';' or '-' or ')' or '/' or '&' or '%' or '$' or '\'' or '\u2019')
            ? WordPosition.AfterMark : WordPosition.Inside;

    /// <summary>Counts the words of one sentence.</summary>
    internal struct Count
    {
        private int _lower;
        private int _upper;
        private int _longLower;
        private int _longUpper;

        public void Add(ReadOnlySpan<char> word, CasePattern pattern, bool isFirst)
        {
            bool isLong = word.Length >= LongWord;
            switch (pattern)
            {
                case CasePattern.Lower:
                    _lower++;
                    _longLower += isLong ? 1 : 0;
                    break;
                case CasePattern.Capitalised or CasePattern.Mixed:
                    _lower++;
                    _upper++;
                    _longUpper += isLong && !isFirst ? 1 : 0;
                    break;
                case CasePattern.Capitals or CasePattern.OneCapital:
                    _upper++;
                    break;
            }
        }

        public readonly SentenceCase Result =>
            _lower == 0 && _upper > 0 ? SentenceCase.NoLower
            : _upper == 0 ? SentenceCase.NoCapital
            : _longUpper >= 2 && _longUpper * 10 >= (_longUpper + _longLower) * 6 ? SentenceCase.Title
            : SentenceCase.Usual;
    }
}
