namespace FactCheck.Expressions;

/// <summary>Cuts a text into the runs of letters, runs of digits and single characters that the date scanner reads.</summary>
internal static class DateLexer
{
    /// <summary>The lexemes of <c>[start, end)</c>, in text order.</summary>
    public static List<DateLexeme> Read(string text, int start, int end)
    {
        var lexemes = new List<DateLexeme>((end - start) / 5);
        int position = start;
        bool glued = false;
        while (position < end)
        {
            char c = text[position];
            if (char.IsWhiteSpace(c))
            {
                position++;
                glued = false;
                continue;
            }

            int stop = position + 1;
            if (char.IsLetter(c))
            {
                while (stop < end && char.IsLetter(text[stop]))
                    stop++;
                lexemes.Add(new DateLexeme(position, stop, -1, '\0', glued, TemporalWords.Find(text.AsSpan(position, stop - position))));
            }
            else if (char.IsAsciiDigit(c))
            {
                while (stop < end && char.IsAsciiDigit(text[stop]))
                    stop++;
                int number = stop - position <= 9 ? int.Parse(text.AsSpan(position, stop - position), provider: null) : -1;
                lexemes.Add(new DateLexeme(position, stop, number, number < 0 ? '#' : '\0', glued, default));
            }
            else
            {
                lexemes.Add(new DateLexeme(position, stop, -1, Folded(c), glued, default));
            }

            position = stop;
            glued = true;
        }

        return lexemes;
    }

    private static char Folded(char c) => c switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '~' => '-',
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        _ => c,
    };
}
