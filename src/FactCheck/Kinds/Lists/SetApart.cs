using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Lists;

/// <summary>
/// A member of the one article's list that the other article, which lists the rest of them, tells something else of in the same breath:
/// "Orn, Vell and Tann" and "Orn and Vell; Tann was spared". Immutable.
/// </summary>
/// <param name="Whole">The list with the member.</param>
/// <param name="Rest">The list without it.</param>
/// <param name="Token">The token of the member in the other article.</param>
internal sealed record SetApart(Enumeration Whole, Enumeration Rest, int Token)
{
    // What the sentences tell beside the list: a word hardly told of elsewhere.
    private const double MinShared = 0.7;

    /// <summary>The member told apart; null where the lists are no such pair.</summary>
    public static SetApart? Of(Enumeration whole, Enumeration rest)
    {
        if (whole.AreNames != rest.AreNames || whole.IsOpen || rest.IsOpen || rest.Words.Length < 2 || whole.Words.Length <= rest.Words.Length || (!whole.AreNames && !NamesBeside(rest, whole)) || !ListPair.HasAllOf(whole, rest))
            return null;
        foreach (ListMember member in whole.Words)
        {
            if (!rest.Has(member) && Apart(rest, member) is >= 0 and var token && AreTied(whole, rest))
                return new SetApart(whole, rest, token);
        }

        return null;
    }

    // Whether the sentence of a list names a thing of the other beside its own: few do, and what the things mean costs more to compare.
    private static bool NamesBeside(Enumeration rest, Enumeration whole)
    {
        for (int i = rest.Sentence.FirstToken; i < rest.Sentence.EndToken; i++)
        {
            if (i >= rest.First && i < rest.End)
                continue;
            foreach (ref readonly ListMember member in whole.Words.AsSpan())
            {
                if (rest.Document.Tokens[i].Lemma == member.Lemma)
                    return true;
            }
        }

        return false;
    }

    // Two places that the whole world knows are named together for many reasons.
    private static bool AreTied(Enumeration whole, Enumeration rest)
    {
        if (rest.Words.Length > 2 || (whole.Label is not null && whole.Label == rest.Label) || (whole.AreNames && rest.Words.All(member => member.Entity is { } entity && !EnglishModel.Default.Meaning.Find(entity.Name, PartOfSpeech.Noun).HasSense)))
            return true;
        return ClauseLikeness.Of(whole.Document, Beside(whole), rest.Document, Beside(rest)).Things >= MinShared;
    }

    private static ImmutableArray<int> Beside(Enumeration list) =>
        ClauseLikeness.WordsOf(list.Document, list.Sentence.FirstToken, list.Sentence.EndToken, i => i < list.First || i >= list.End);

    // In another clause of the sentence, which adds it to nothing: "and plans to enter Poland", "but Tann was spared".
    private static int Apart(Enumeration rest, ListMember member)
    {
        Document document = rest.Document;
        EntityTable table = EntityTable.Of(document);
        int clause = document.Syntax.ClauseOf(rest.Members[0]);
        for (int i = rest.End; i < rest.Sentence.EndToken; i++)
        {
            if (AddsOne(document, i))
                return -1;
        }

        for (int i = rest.Sentence.FirstToken; i < rest.Sentence.EndToken; i++)
        {
            // "in Orn and Vell, and plans to enter Tann", whatever the parse makes of "plans"
            if ((i >= rest.First && i < rest.End) || (document.Syntax.ClauseOf(i) == clause && !document.Syntax.HasVerb(rest.End, i)) || document.Tokens[i].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
                continue;
            bool same = member.Entity is { } entity
                ? table.NamedAt(i) is { } named && NameMatch.MayBeSame(entity, named)
                : document.Tokens[i].Lemma == member.Lemma;
            if (same && !TellsTheSame(rest, i))
                return i;
        }

        return -1;
    }

    private static bool AddsOne(Document document, int token) => ClauseWords.Is(document.Tokens[token].Lemma.ToLowerInvariant(), ClauseWord.Adding);

    // "Orn and Vell were hit, and Tann was struck by hail": what befell the others.
    private static bool TellsTheSame(Enumeration rest, int token)
    {
        Happening there = HappeningReader.Read(rest.Document, token, token, token + 1);
        return !there.IsNegated && HappeningMatch.AreOneAct(rest.Happening, there);
    }
}
