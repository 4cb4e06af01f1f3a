using System.Runtime.CompilerServices;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>The weekday on which an article was written, as far as its opening tells, and the weekdays it names. 1 is Monday; 0 is no day.</summary>
internal static class ArticleDay
{
    // The day an article speaks of first is the day it tells of.
    private const int OpeningSentences = 5;

    private static readonly KeptReading<StrongBox<int>> Days = new(static document => new StrongBox<int>(Read(document)));

    /// <summary>The day an article was written on: the one on which somebody said something, else the first day that is past.</summary>
    public static int Of(Document document) => Days.Of(document).Value;

    /// <summary>The weekday named nearest to a token in its sentence.</summary>
    public static int At(Document document, int token)
    {
        Sentence sentence = document.SentenceOf(token);
        int day = 0, nearest = int.MaxValue;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Math.Abs(i - token) < nearest && Named(document, i) is > 0 and var named)
                (day, nearest) = (named, Math.Abs(i - token));
        }

        return day;
    }

    /// <summary>The weekday a token names.</summary>
    public static int Named(Document document, int token) =>
        char.IsUpper(document.TextOf(token)[0]) ? Weekdays.NumberOf(document.Tokens[token].Lemma) : 0;

    private static int Read(Document document)
    {
        int first = 0;
        foreach (Sentence sentence in document.Sentences.Take(OpeningSentences))
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (Named(document, i) is not (> 0 and var day) || document.Tokens[i].Head is not (>= 0 and var verb)
                    || (document.Syntax.Child(i, DependencyRelation.Case) is >= 0 and var preposition && document.Tokens[preposition].Lemma != "on"))
                    continue;
                if (document.Tokens[verb] is { PartOfSpeech: PartOfSpeech.Verb, Tag: "VBD" } said && ReportingVerbs.Contains(said.Lemma))
                    return day;
                if (first == 0 && document.Tokens[verb].Tag is "VBD" or "VBN")
                    first = day;
            }
        }

        return first;
    }
}
