using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.EventPlaces;

/// <summary>Where something lies as seen from a place: "190 kilometres south of Orn". Immutable.</summary>
/// <param name="Document">The document.</param>
/// <param name="Token">The token of the direction.</param>
/// <param name="Direction">The direction in degrees, clockwise from north.</param>
/// <param name="Place">The place.</param>
/// <param name="End">Index after the last token of the place.</param>
internal sealed record Bearing(Document Document, int Token, int Direction, NamedEntity Place, int End)
{
    // North-east may be told as north or east.
    private const int MaxTurn = 45;

    // "the small port town of"
    private const int MaxWords = 6;

    private static readonly string[] Quarters = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

    /// <summary>The bearings of a document, in text order.</summary>
    public static List<Bearing> Read(Document document)
    {
        var found = new List<Bearing>();
        EntityTable table = EntityTable.Of(document);
        for (int i = 0; i + 2 < document.Tokens.Length; i++)
        {
            // "the north of England" is a part of it.
            if (document.TextOf(i + 1) is "of" && char.IsAsciiLetterLower(document.TextOf(i)[0]) && !(i > 0 && document.Tokens[i - 1].Lemma is "the") && DirectionOf(document, i) is >= 0 and var direction
                && MentionBehind(document, table, i + 2) is >= 0 and var mention)
                found.Add(new Bearing(document, IsHyphened(document, i) ? i - 2 : i, direction, table.Entities[table.Mentions[mention].Entity], table.Mentions[mention].End));
        }

        return found;
    }

    /// <summary>The words.</summary>
    public TextSpan Span => Document.SpanOf(Token, End);

    /// <summary>Whether both are seen from one place, in directions that exclude each other.</summary>
    public bool Excludes(Bearing other)
    {
        if (!NameMatch.MayBeSame(Place, other.Place))
            return false;
        int turn = Math.Abs(Direction - other.Direction);
        return Math.Min(turn, 360 - turn) > MaxTurn;
    }

    // "of Orn", "of the island of Orn", "of the capital, Orn"
    private static int MentionBehind(Document document, EntityTable table, int token)
    {
        int end = Math.Min(document.SentenceOf(token).EndToken, token + MaxWords);
        for (int i = token; i < end; i++)
        {
            if (table.MentionAt(i) is >= 0 and var mention)
                return mention;
            if (document.Tokens[i].PartOfSpeech is not (PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.Adjective) && document.TextOf(i) is not ("of" or ","))
                return -1;
        }

        return -1;
    }

    private static bool IsHyphened(Document document, int token) => token >= 2 && document.TextOf(token - 1) is "-";

    private static int DirectionOf(Document document, int token)
    {
        string word = document.Tokens[token].Lemma.ToLowerInvariant();
        int quarter = Array.FindIndex(Quarters, direction => direction == word || direction.Replace("-", "", StringComparison.Ordinal) == word);

        // "north-east" may be three tokens.
        if (quarter >= 0 && IsHyphened(document, token))
            quarter = Array.IndexOf(Quarters, $"{document.Tokens[token - 2].Lemma.ToLowerInvariant()}-{word}");
        return quarter < 0 ? -1 : quarter * MaxTurn;
    }
}
