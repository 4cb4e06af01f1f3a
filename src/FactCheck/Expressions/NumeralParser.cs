using System.Runtime.CompilerServices;
using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <summary>Reads one numeral at a place of a text: "two hundred and fifty-six thousand", "2.5 million", "a third", "24th".</summary>
internal ref partial struct NumeralParser
{
    private readonly ReadOnlySpan<NumeralToken> _tokens;
    private int _next;
    private decimal _total;
    private decimal _group;
    private decimal _step;
    private decimal _scale;
    private decimal _wholeBeforeAnd;
    private Rank _rank;
    private NumeralTraits _traits;

    private NumeralParser(ReadOnlySpan<NumeralToken> tokens)
    {
        _tokens = tokens;
        _scale = 1;
    }

    private enum Rank
    {
        None,
        Digit,
        Teen,
        Ten,
        Hundred,
        Scale,
        Literal,
        Closed,
    }

    [SkipLocalsInit]
    public static bool TryParse(ReadOnlySpan<char> text, int start, int limit, out Numeral numeral)
    {
        Span<NumeralToken> tokens = stackalloc NumeralToken[NumeralLexer.MaxTokens];
        int count = NumeralLexer.Read(text, start, limit, tokens);
        numeral = default;
        if (count == 0 || IsJoinedOrdinal(text, tokens[..count], limit))
            return false;

        try
        {
            return new NumeralParser(tokens[..count]).TryNumeral(out numeral);
        }
        catch (OverflowException)
        {
            // More than 7.9e28: no figure of a newspaper.
            return false;
        }
    }

    // "a sixth-minute lead" is no sixth: the ordinal is read from its own word on.
    private static bool IsJoinedOrdinal(ReadOnlySpan<char> text, ReadOnlySpan<NumeralToken> tokens, int limit) =>
        tokens is [{ Role: NumberRole.Article }, var ordinal] && IsOrdinal(ordinal.Role) && TextWords.BehindHyphen(text, ordinal.End, limit) >= 0;

    private readonly NumeralToken? Peek(int ahead = 0) => _next + ahead < _tokens.Length ? _tokens[_next + ahead] : null;

    private bool TryNumeral(out Numeral numeral)
    {
        NumeralToken first = _tokens[0];
        numeral = default;
        if (first.Role == NumberRole.Literal && first.Traits.HasFlag(NumeralTraits.Ordinal))
        {
            numeral = new Numeral(first.Start, first.End, first.Value, 0, 1, first.Traits);
            return true;
        }

        if (first.Role == NumberRole.Article)
        {
            _traits |= NumeralTraits.Article;
            _next = 1;
        }

        if (Peek() is { Role: NumberRole.Part } part)
            return TryPart(part, out numeral);
        if (first.Role == NumberRole.Article && Peek() is { } denominator && (TryDenominator(denominator, 1, out numeral) || TryCompoundDenominator(1, out numeral)))
            return true;

        // "a three-year-old" is no number of "a three".
        if (first.Role == NumberRole.Article && Peek() is not { Role: NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen })
            return false;

        int firstOfInteger = _next;
        if (!ReadInteger())
            return TryOrdinal(out numeral);

        decimal value = _total + _group;
        if (_rank != Rank.Closed)
        {
            if (TryOrdinal(out numeral))
                return true;
            if (Peek() is { } tail)
            {
                // "one-third", "three fifths"
                bool single = value == 1 && _next == firstOfInteger + 1;
                if (tail.Role == NumberRole.Parts || (single && tail.Role == NumberRole.Part))
                    return TryParts(tail, value, firstOfInteger, out numeral);
                if (TryCompoundDenominator(value, out numeral))
                    return true;
                if (single && _tokens[firstOfInteger].Role == NumberRole.Digit && TryDenominator(tail, value, out numeral))
                    return true;
            }

            value += ReadDecimals() + ReadMixedFraction();
        }

        numeral = Make(value);
        return true;
    }

    private readonly Numeral Make(decimal value)
    {
        NumeralTraits traits = _traits;
        bool one = _next == 1 && _tokens[0] is { Role: NumberRole.Digit, Value: 1 };
        if (one)
            traits |= NumeralTraits.One;
        if (_scale >= 1000)
            traits |= NumeralTraits.Scaled;
        return new Numeral(_tokens[0].Start, _tokens[_next - 1].End, value, _step, _scale, traits);
    }

    private static bool IsOrdinal(NumberRole role) => role is >= NumberRole.OrdinalDigit and <= NumberRole.OrdinalScale;

    /// <summary>An ordinal that ends what was read: "twenty-first", "three trillionth", or stands alone.</summary>
    private bool TryOrdinal(out Numeral numeral)
    {
        numeral = default;
        int skip = Peek() is { Role: NumberRole.And } && _rank is Rank.Hundred or Rank.Scale ? 1 : 0;
        if (Peek(skip) is not { } token || !IsOrdinal(token.Role) || (_traits.HasFlag(NumeralTraits.Article) && _rank == Rank.None))
            return false;

        bool fits = token.Role switch
        {
            NumberRole.OrdinalDigit => _rank is Rank.None or Rank.Ten or Rank.Hundred or Rank.Scale,
            NumberRole.OrdinalTeen or NumberRole.OrdinalTen => _rank is Rank.None or Rank.Hundred or Rank.Scale,
            NumberRole.OrdinalHundred => _rank is Rank.None or Rank.Digit,
            _ => _rank is Rank.None or Rank.Digit or Rank.Teen or Rank.Ten or Rank.Hundred,
        };

        // "thirty second" may be a length of time, and digits take no ordinal word: "5 first places".
        if (!fits || (_tokens[0].Role == NumberRole.Literal && _rank != Rank.None))
            return false;
        decimal value = token.Role is NumberRole.OrdinalHundred or NumberRole.OrdinalScale && _rank != Rank.None
            ? _total + (_group * token.Value)
            : _total + _group + token.Value;
        _next += skip + 1;
        numeral = new Numeral(_tokens[0].Start, token.End, value, 0, 1, NumeralTraits.Ordinal);
        return true;
    }
}
