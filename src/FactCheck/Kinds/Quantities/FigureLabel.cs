using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quantities;

/// <summary>What a preposition behind a figure says which one of a row it is: March in "400 tons in March", Canada in "210,000 of them in Canada".</summary>
/// <param name="Sort">What it is one of.</param>
/// <param name="Text">Its words, as written.</param>
/// <param name="Number">The month, the year, the day of the week or the sort of time a change is counted from; 0 for a name.</param>
/// <param name="Name">What is named; null for a time, and where the text names nobody known.</param>
internal readonly record struct FigureLabel(FigureLabelSort Sort, string Text, int Number, NamedEntity? Name)
{
    // "870,000 of them are in the United States"
    private const int MaxGap = 8;

    // "in March compared with the previous month"
    private const int MaxBase = 10, MonthsOfYear = 12;

    private const int FirstYear = 1500, LastYear = 2100;

    /// <summary>Whether both are the same one, or may be.</summary>
    public bool MayBe(FigureLabel other) => Sort == other.Sort
        && (Sort != FigureLabelSort.Name ? Number == other.Number : Name is { } name && other.Name is { } there ? NameMatch.MayBeSame(name, there) : Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The labels of a figure: those behind it, and a time that its clause begins with.</summary>
    public static List<FigureLabel> Of(QuantityClaim claim)
    {
        (Document document, Sentence sentence) = (claim.Document, claim.Sentence);
        (int first, int end) = document.TokensIn(sentence, claim.Figure);
        var labels = new List<FigureLabel>();
        bool adposition = false;
        for (int token = end; token < sentence.EndToken && token < end + MaxGap; token++)
        {
            if (At(document, token) is { } label)
            {
                if (!adposition || labels.Exists(other => other.Sort == label.Sort))
                    break;
                labels.Add(label);
                end = token;
                adposition = false;
                token = EndOfName(document, token) - 1;
                continue;
            }

            // "870,000 cars in a speech in Denmark"
            Token word = document.Tokens[token];
            if (adposition && word.PartOfSpeech == PartOfSpeech.Noun)
                break;
            if (word.PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.SubordinatingConjunction || (word.PartOfSpeech == PartOfSpeech.Pronoun && document.TextOf(token) is not "them")
                || document.TextOf(token) is "from" or "to" or "than" or "after" or "before" or "since" or "until" or "by" || (word.PartOfSpeech == PartOfSpeech.Verb && word.Is(Morphology.Present)))
                break;
            adposition = document.TextOf(token) is "in" or "for" or "during" or "on" or "at" || (adposition && word.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective);
        }

        if (!labels.Exists(label => label.Sort != FigureLabelSort.Name) && TimeBefore(document, sentence, first) is { } time)
            labels.Add(time);
        if (BaseBehind(document, sentence, document.TokensIn(sentence, claim.Figure).End, labels) is { } start)
            labels.Add(start);
        return labels;
    }

    // "from the previous month", "than a year earlier", "month on month"; "from February" of what is told of March.
    private static FigureLabel? BaseBehind(Document document, Sentence sentence, int end, List<FigureLabel> labels)
    {
        int last = Math.Min(sentence.EndToken, end + MaxBase);
        for (int token = end; token < last; token++)
        {
            if (document.Tokens[token].PartOfSpeech is PartOfSpeech.CoordinatingConjunction or PartOfSpeech.SubordinatingConjunction || document.TextOf(token) is ";" || char.IsAsciiDigit(document.TextOf(token)[0]))
                return null;
            ReadOnlySpan<char> before = document.TextOf(Math.Max(end, token - 1)), behind = token + 1 < sentence.EndToken ? document.TextOf(token + 1) : [];
            int unit = document.TextOf(token) switch { "year" => 1, "quarter" => 2, "month" => 3, "week" => 4, _ => 0 };
            if (unit > 0 && (before is "previous" or "preceding" or "prior" || (before is "a" or "one" or "the" && behind is "earlier" or "ago" or "before" or "previously") || (behind is "on" or "-" && token + 2 < last && document.TextOf(token + 2).SequenceEqual(behind is "on" ? document.TextOf(token) : "on"))))
                return new FigureLabel(FigureLabelSort.Base, $"a change from the {document.TextOf(token)} before", unit, null);
            if (before is "with" or "from" && At(document, token) is { Sort: FigureLabelSort.Month } month && labels.Exists(label => label.Sort == FigureLabelSort.Month && label.Number == (month.Number % MonthsOfYear) + 1))
                return new FigureLabel(FigureLabelSort.Base, "a change from the month before", 3, null);
        }

        return null;
    }

    // "In March the mill made 400 tons": at the head of the sentence, and no other figure before this one.
    private static FigureLabel? TimeBefore(Document document, Sentence sentence, int first)
    {
        int token = sentence.FirstToken;
        if (token + 1 >= first || document.TextOf(token) is not ("In" or "For" or "On" or "During") || At(document, token + 1) is not { Sort: not FigureLabelSort.Name } label)
            return null;
        for (token += 2; token < first; token++)
        {
            if (document.Tokens[token].PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.CoordinatingConjunction
                || document.TextOf(token) is "from" or "than" or "against" or "after" or "with" || At(document, token) is { Sort: not FigureLabelSort.Name })
                return null;
        }

        return label;
    }

    private static FigureLabel? At(Document document, int token)
    {
        string text = document.TextOf(token).ToString();
        if (char.IsUpper(text[0]) && MonthNames.NumberOf(text) is > 0 and var month && (text is not ("May" or "March") || document.Tokens[token].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun))
            return new FigureLabel(FigureLabelSort.Month, text, month, null);
        if (ArticleDay.Named(document, token) is > 0 and var day)
            return new FigureLabel(FigureLabelSort.Weekday, text, day, null);
        if (text.Length == 4 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) && year is >= FirstYear and < LastYear)
            return new FigureLabel(FigureLabelSort.Year, text, year, null);
        EntityTable table = EntityTable.Of(document);
        return table.NamedAt(token) is { } name ? new FigureLabel(FigureLabelSort.Name, name.Name, 0, name)
            : document.Tokens[token].PartOfSpeech == PartOfSpeech.ProperNoun ? new FigureLabel(FigureLabelSort.Name, text, 0, null)
            : null;
    }

    private static int EndOfName(Document document, int token)
    {
        EntityTable table = EntityTable.Of(document);
        return table.MentionAt(token) is >= 0 and var mention ? table.Mentions[mention].End : token + 1;
    }
}
