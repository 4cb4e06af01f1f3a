using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>How much tells that two affairs of two articles are one. Pure functions.</summary>
internal static class StoryTies
{
    // A word that stands in more of the sentences says nothing about one of them.
    private const double CommonShare = 0.4;

    private const int MaxContext = 3;

    // What both articles begin with is what the story is about.
    private const int LeadSentences = 2;

    /// <summary>The weight of the parts both have in common, of the context and of rare words.</summary>
    public static double TiesOf(Telling one, Affair told, Telling other, Affair counter, AffairMatch match) =>
        match.Weight + Math.Min(2, ContextOf(one, told, other, counter, wide: false)) + (match.Weight > 0 ? RarityOf(one, told, other, counter) + (told.Sentence.Index < LeadSentences && counter.Sentence.Index < LeadSentences ? 1 : 0) : 0);

    // "the alarm" in both, and hardly a word of alarms elsewhere: one alarm. The same rare verb: one act.
    private static int RarityOf(Telling one, Affair told, Telling other, Affair counter)
    {
        int rare = 0;
        foreach ((int part, Argument argument) in told.Parts)
        {
            foreach (Argument rival in counter.In(part))
            {
                if (argument.Entity is null && argument.Lemma == rival.Lemma && argument.PartOfSpeech == PartOfSpeech.Noun && IsRare(one, other, argument.Lemma))
                    rare = Math.Max(rare, IsDefinite(told, argument) && IsDefinite(counter, rival) ? 2 : 1);
            }
        }

        string verb = told.Document.Tokens[told.Token].Lemma;
        return rare + (verb == counter.Document.Tokens[counter.Token].Lemma && !LightVerbs.Contains(verb) && IsRare(one, other, verb) ? 1 : 0);
    }

    private static bool IsRare(Telling one, Telling other, string lemma) => one.CountOf(lemma) <= 2 && other.CountOf(lemma) <= 2;

    private static bool IsDefinite(Affair affair, Argument argument) =>
        argument.Entity is null && argument.PartOfSpeech == PartOfSpeech.Noun
        && (affair.Document.Syntax.Child(argument.Token, DependencyRelation.PossessiveModifier) >= 0
            || (affair.Document.Syntax.Child(argument.Token, DependencyRelation.Determiner) is >= 0 and var the && affair.Document.Tokens[the].Lemma == "the"));

    /// <summary>How many things both sentences speak of beside the affair; of people whom nobody names the sentence before tells where.</summary>
    public static int ContextOf(Telling one, Affair told, Telling other, Affair counter, bool wide, double common = CommonShare, bool names = false)
    {
        int context = 0;
        ImmutableArray<StoryWord> others = other.WordsBeside(counter, wide);
        foreach (StoryWord word in one.WordsBeside(told, wide))
        {
            if (word.Share <= common && (!names || word.PartOfSpeech == PartOfSpeech.ProperNoun) && Stands(word, others) && other.ShareOf(word.Lemma) <= common && ++context == MaxContext)
                break;
        }

        return context;
    }

    private static bool Stands(in StoryWord word, ImmutableArray<StoryWord> words)
    {
        foreach (ref readonly StoryWord rival in words.AsSpan())
        {
            if (word.IsOneWith(rival))
                return true;
        }

        return false;
    }
}
