using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Looks for a way that two texts tell the other way round: "moved the start from the harbour to the town hall", "from the town hall to the
/// harbour". A text that tells both ways speaks against nobody. Pure functions.
/// </summary>
internal static class Routes
{
    private static readonly string[] Sorts = ["artifact", "location", "region", "facility", "geological formation", "body of water"];

    private const int Reach = 10, FarReach = 24;

    /// <summary>Adds the ways that two texts tell the other way round.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        Func<Document, List<Route>> read = PerDocument.Once(Read);
        foreach ((Document one, Document other) in claims.ComparedPairs())
        {
            foreach (Route route in read(one))
            {
                if (read(other).Find(rival => Are(route, rival, turned: true) && SharesTheme(route, rival)) is { } found
                    && !read(other).Exists(same => Are(route, same, turned: false)) && !read(one).Exists(same => Are(same, route, turned: true))
                    && claims.AnchorAt(one, one.SentenceOf(route.From).Index, route.Span) is { } anchor)
                    comparisons.Add(Comparison.AgainstPassage(anchor, StatementRules.Exchanged, $"\"{route.Span.Of(one.Text)}\" and \"{found.Span.Of(other.Text)}\" lead opposite ways", route.Span, new Location(other, found.Span), 0.6));
            }
        }
    }

    private static List<Route> Read(Document document)
    {
        var routes = new List<Route>();
        EntityTable table = EntityTable.Of(document);
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.TextOf(i) is not "from" || EndOf(document, table, i + 1) is not (>= 0 and var start) || !IsMove(document, i) || IsBack(document, i))
                continue;
            int end = document.SentenceOf(i).EndToken;
            for (int j = start + 1; j < Math.Min(end, start + FarReach); j++)
            {
                // "from Orn ... bound for Lund"
                bool bound = document.TextOf(j) is "for" or "to" && document.Tokens[j - 1].Lemma is "bind" or "bound" or "head";
                if ((document.TextOf(j) is "to" && j - start <= Reach || bound) && EndOf(document, table, j + 1) is >= 0 and var target)
                {
                    routes.Add(new Route(document, table, start, target, i));
                    break;
                }

                if (document.TextOf(j) is "from")
                    break;
            }
        }

        return routes;
    }

    // "moved from", "on the way from"; a line from Orn to Lund leads both ways.
    private static bool IsMove(Document document, int from)
    {
        int place = document.Tokens[from].Head, head = place < 0 ? -1 : document.Tokens[place].Head;
        return head >= 0 && ((document.Tokens[head].PartOfSpeech == PartOfSpeech.Verb && !ClauseWords.Is(document.Tokens[head].Lemma, ClauseWord.Extending)) || ClauseWords.Is(document.Tokens[head].Lemma, ClauseWord.Way)
            || (document.Tokens[head] is { Relation: DependencyRelation.Object or DependencyRelation.PassiveSubject, Head: >= 0 and var verb } && ClauseWords.Is(document.Tokens[verb].Lemma, ClauseWord.Moving)));
    }

    // "on its way back from Lund to Orn": the other half of the way.
    private static bool IsBack(Document document, int from)
    {
        Sentence sentence = document.SentenceOf(from);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Return))
                return true;
        }

        return false;
    }

    // The place or thing behind "from" or "to"; -1 for figures, times and what is done.
    private static int EndOf(Document document, EntityTable table, int token)
    {
        for (int i = token; i < Math.Min(document.SentenceOf(Math.Min(token, document.Tokens.Length - 1)).EndToken, token + 4); i++)
        {
            Token word = document.Tokens[i];
            if (table.NamedAt(i) is not null && ArticleDay.Named(document, i) == 0 && !MonthNames.Contains(word.Lemma))
                return table.MentionAt(i) is >= 0 and var mention ? table.Mentions[mention].Head : i;
            bool last = i + 1 >= document.Tokens.Length || document.Tokens[i + 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun);
            if (word.PartOfSpeech == PartOfSpeech.Noun && last)
                return !TimeUnits.Contains(word.Lemma) && Sorts.Any(sort => EnglishModel.Default.IsKindOf(word.Lemma, sort, PartOfSpeech.Noun)) && document.TextOf(token) is "the" or "its" or "their" ? i : -1;
            if (word.PartOfSpeech is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun))
                return -1;
        }

        return -1;
    }

    private static bool Are(Route one, Route other, bool turned) =>
        !ReferenceEquals(one, other) && IsOne(one, one.From, other, turned ? other.To : other.From) && IsOne(one, one.To, other, turned ? other.From : other.To);

    private static bool IsOne(Route one, int end, Route other, int rival) => one.Table.NamedAt(end) is { } place
        ? other.Table.NamedAt(rival) is { } name && NameMatch.MayBeSame(place, name)
        : other.Table.NamedAt(rival) is null && one.Document.Tokens[end].Lemma == other.Document.Tokens[rival].Lemma;

    // What goes that way: a noun of both sentences.
    private static bool SharesTheme(Route one, Route other)
    {
        Sentence sentence = one.Document.SentenceOf(one.From), passage = other.Document.SentenceOf(other.From);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = one.Document.Tokens[i];
            if (i == one.From || i == one.To || word.PartOfSpeech != PartOfSpeech.Noun || TimeUnits.Contains(word.Lemma) || one.Table.MentionAt(i) >= 0)
                continue;
            for (int j = passage.FirstToken; j < passage.EndToken; j++)
            {
                if (j != other.From && j != other.To && other.Document.Tokens[j].Lemma == word.Lemma)
                    return true;
            }
        }

        return false;
    }

    private sealed record Route(Document Document, EntityTable Table, int From, int To, int First)
    {
        public TextSpan Span => Document.SpanOf(First, To + 1);
    }
}
