using FactCheck.Documents;
using FactCheck.Entities;

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

    private static readonly string[] Quarters = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

    /// <summary>The bearings of a document, in text order.</summary>
    public static List<Bearing> Read(Document document)
    {
        var found = new List<Bearing>();
        EntityTable table = EntityTable.Of(document);
        for (int i = 0; i + 2 < document.Tokens.Length; i++)
        {
            // "the north of England" is a part of it.
            if (document.TextOf(i + 1) is "of" && char.IsAsciiLetterLower(document.TextOf(i)[0]) && !(i > 0 && document.Tokens[i - 1].Lemma is "the") && DirectionOf(document, i) is >= 0 and var direction && table.MentionAt(i + 2) is >= 0 and var mention)
                found.Add(new Bearing(document, i, direction, table.Entities[table.Mentions[mention].Entity], table.Mentions[mention].End));
        }

        return found;
    }

    /// <summary>The words.</summary>
    public TextSpan Span => Document.SpanOf(Token, End);

    /// <summary>Whether both are seen from one place, in directions that exclude each other.</summary>
    public bool Excludes(Bearing other)
    {
        if (!NameMatch.MayBeSame(NameMatch.Compare(Place, other.Place)))
            return false;
        int turn = Math.Abs(Direction - other.Direction);
        return Math.Min(turn, 360 - turn) > MaxTurn;
    }

    private static int DirectionOf(Document document, int token)
    {
        string word = document.Tokens[token].Lemma.ToLowerInvariant();
        int quarter = Array.FindIndex(Quarters, direction => direction == word || direction.Replace("-", "", StringComparison.Ordinal) == word);

        // "north-east" may be three tokens.
        if (quarter >= 0 && token >= 2 && document.TextOf(token - 1) is "-")
            quarter = Array.IndexOf(Quarters, $"{document.Tokens[token - 2].Lemma.ToLowerInvariant()}-{word}");
        return quarter < 0 ? -1 : quarter * MaxTurn;
    }
}
