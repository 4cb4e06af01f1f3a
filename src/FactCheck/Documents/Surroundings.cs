using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Documents;

/// <summary>
/// The words that tell what a figure or a date is of: those of its own part of the sentence, between the commas and conjunctions around it.
/// Immutable.
/// </summary>
internal sealed class Surroundings
{
    private Surroundings(ImmutableArray<ContextWord> near, ImmutableArray<ContextWord> far)
    {
        Near = near;
        Far = far;
    }

    /// <summary>The words of its own part of the sentence.</summary>
    public ImmutableArray<ContextWord> Near { get; }

    /// <summary>The other words of the sentence.</summary>
    public ImmutableArray<ContextWord> Far { get; }

    /// <summary>The surroundings of the tokens <c>[first, end)</c>, which are no part of them.</summary>
    public static Surroundings Of(Document document, int first, int end)
    {
        Sentence sentence = document.SentenceOf(first);
        int left = first, right = end;
        bool isTold = false;

        // A part that says nothing belongs to the one before it: "finished second, 41 seconds back".
        while (true)
        {
            while (right < sentence.EndToken && !Ends(document, right))
                isTold |= Tells(document, right++);
            while (left > sentence.FirstToken && !Ends(document, left - 1))
                isTold |= Tells(document, --left);
            if (isTold || left == sentence.FirstToken)
                break;
            left--;
        }

        var near = ImmutableArray.CreateBuilder<ContextWord>();
        var far = ImmutableArray.CreateBuilder<ContextWord>();
        int distance = -CountOf(document, sentence.FirstToken, first);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (i == first)
                distance = 1;
            if ((i >= first && i < end) || !IsWord(document, i))
                continue;
            Token word = document.Tokens[i];
            (i >= left && i < right ? near : far).Add(new ContextWord(word.Lemma.ToUpperInvariant(), word.PartOfSpeech, distance++));
        }

        return new Surroundings(near.ToImmutable(), far.ToImmutable());
    }

    private static int CountOf(Document document, int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
            count += IsWord(document, i) ? 1 : 0;
        return count;
    }

    private static bool Ends(Document document, int token) =>
        document.TextOf(token) is "," or ";" or ":" or "-" or "\u2013" or "\u2014" or "(" or ")" or "and" or "but" or "while" or "or" or "whereas" or "that" or "who" or "which";

    private static bool Tells(Document document, int token) => document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    private static bool IsWord(Document document, int token)
    {
        Token word = document.Tokens[token];
        return word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb
            || (word.PartOfSpeech == PartOfSpeech.Number && word.Length == 4 && char.IsAsciiDigit(document.TextOf(token)[0]));
    }
}
