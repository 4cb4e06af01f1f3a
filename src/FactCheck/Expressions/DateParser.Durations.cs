using FactCheck.Values;

namespace FactCheck.Expressions;

/// <summary>Lengths of time: "three years", "a two-week", "18 months", "two and a half years"; ages are told apart.</summary>
internal sealed partial class DateParser
{
    private bool TryDuration(int i, out TemporalExpression? expression, out int next)
    {
        expression = null;
        next = i;
        int j = Is(i, "the") ? i + 1 : i;
        if (j > i || !TryCount(j, out Count count, out j))
            return false;
        decimal high = count.Value;
        int other = Symbol(j) == '-' || Is(j, "to") || Is(j, "or") ? j + 1 : -1;
        if (other > 0 && TryCount(other, out Count second, out int afterSecond) && second.Value > count.Value)
            (high, j) = (second.Value, afterSecond);
        bool hyphen = Symbol(j) == '-' && ((IsGlued(j) && IsGlued(j + 1)) || (high > 1 && Class(j + 1) == TemporalClass.Unit && text[lexemes[j + 1].End - 1] is not 's'));
        if (hyphen)
            j++;
        if (Class(j) != TemporalClass.Unit)
            return false;
        var unit = (TemporalUnit)lexemes[j].Word.Value;
        bool singular = text[lexemes[j].End - 1] is not ('s' or 'S');
        if (singular && !hyphen && high != 1 && high != 0.5m && unit is TemporalUnit.Minute or TemporalUnit.Quarter)
            return false;
        if (unit is TemporalUnit.Quarter or TemporalUnit.Half or TemporalUnit.Weekend)
            return false;
        // "three a day", "$3 a week": a rate, unless the words around make it a length.
        if (count.IsArticle && !(Is(i - 1, "for") || Is(i - 1, "of") || Is(i - 1, "within") || Is(i - 1, "in") || unit is TemporalUnit.Decade or TemporalUnit.Century) && !Is(i, "half"))
            return false;
        next = j + 1;
        if (Is(next, "and") && Is(next + 1, "a") && Is(next + 2, "half"))
        {
            high += 0.5m;
            count = count with { Value = count.Value + 0.5m };
            next += 3;
        }

        // "a 34-year-old", "34 years old", "aged two years": an age, which is no period.
        if ((Symbol(next) == '-' && Is(next + 1, "old")) || Is(next, "old") || Is(i - 1, "aged") || (Is(next, "of") && Is(next + 1, "age")))
        {
            next += Symbol(next) == '-' ? 2 : 1;
            return true;
        }

        (DurationUnit counted, int each) = DateScanner.Counted(unit);
        expression = new TemporalExpression(lexemes[i].Start, lexemes[next - 1].End, TemporalKind.Duration)
        {
            Duration = new Duration(count.Value * each, high * each, counted, count.IsVague),
        };
        return true;
    }

    private readonly record struct Count(decimal Value, bool IsVague, bool IsArticle);

    // "three", "3", "2.5", "a", "a few", "a couple of", "half a", "one and a half", "twenty-four".
    private bool TryCount(int i, out Count count, out int next)
    {
        count = default;
        next = i;
        if (Number(i) >= 0)
        {
            if (IsGlued(i) && (IsWord(i - 1) || Symbol(i - 1) is '$' or '£' or '€' or '.' or ',' or ':' or '/' or '-' && Number(i - 2) >= 0))
                return false;
            decimal value = Number(i);
            next = i + 1;
            if (Symbol(next) == '.' && IsGlued(next) && Number(next + 1) >= 0 && IsGlued(next + 1) && lexemes[next + 1].Length <= 3)
            {
                decimal fraction = Number(next + 1);
                for (int digit = 0; digit < lexemes[next + 1].Length; digit++)
                    fraction /= 10;
                value += fraction;
                next += 2;
            }

            if (value > 99_999 || (IsGlued(next) && IsWord(next) && Class(next) != TemporalClass.Unit))
                return false;
            count = new Count(value, IsVague: false, IsArticle: false);
            return AndAHalf(ref count, ref next);
        }

        if (Is(i, "half") && (Is(i + 1, "a") || Is(i + 1, "an")))
        {
            count = new Count(0.5m, IsVague: false, IsArticle: true);
            next = i + 2;
            return true;
        }

        bool article = Is(i, "a") || Is(i, "an");
        if (article && Class(i + 1) == TemporalClass.Vague)
            i++;
        if (Class(i) == TemporalClass.Vague)
        {
            bool couple = Is(i, "couple");
            count = new Count(lexemes[i].Word.Value, IsVague: !couple, IsArticle: false);
            next = Is(i + 1, "of") ? i + 2 : i + 1;
            return true;
        }

        if (article && Class(i + 1) == TemporalClass.Unit)
        {
            count = new Count(1, IsVague: false, IsArticle: true);
            next = i + 1;
            return true;
        }

        if (article && Class(i + 1) is not (TemporalClass.Cardinal or TemporalClass.None))
            return false;
        if (article)
            i++;
        if (article && Number(i) >= 0)
            return TryCount(i, out count, out next);
        if (Class(i) != TemporalClass.Cardinal)
            return false;
        int number = lexemes[i].Word.Value;
        next = i + 1;
        int units = Symbol(next) == '-' ? next + 1 : next;
        if (number >= 20 && Class(units) == TemporalClass.Cardinal && lexemes[units].Word.Value < 10)
        {
            number += lexemes[units].Word.Value;
            next = units + 1;
        }

        count = new Count(number, IsVague: false, IsArticle: false);
        return AndAHalf(ref count, ref next);
    }

    private bool AndAHalf(ref Count count, ref int next)
    {
        if (Is(next, "and") && Is(next + 1, "a") && Is(next + 2, "half"))
        {
            count = count with { Value = count.Value + 0.5m };
            next += 3;
        }

        return true;
    }
}
