using System.Collections.Frozen;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Derivations;

/// <summary>The verbs and nouns of change ("rise", "growth"), read once from <c>measure-words.tsv</c>.</summary>
internal static class ChangeWords
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LexiconTable.Load("measure-words.tsv", keyColumns: 2).Rows
        .Where(row => row["meaning"] == "Change")
        .Select(row => row["lemma"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the lemma says that something changed.</summary>
    public static bool Contains(string lemma) => Words.Value.Contains(lemma);

    /// <summary>1 where the verbs of a sentence tell of a rise, -1 where they tell of a fall, 0 where they tell neither or both.</summary>
    public static int DirectionOf(FigureSentence sentence)
    {
        int direction = 0;
        for (int token = sentence.Sentence.FirstToken; token < sentence.Sentence.EndToken; token++)
        {
            Token word = sentence.Document.Tokens[token];
            if (word.PartOfSpeech != PartOfSpeech.Verb)
                continue;
            bool up = Is(word.Lemma, "raise", "lower"), down = Is(word.Lemma, "lower", "raise");
            if (up == down)
                continue;
            if (direction == (up ? -1 : 1))
                return 0;
            direction = up ? 1 : -1;
        }

        return direction;
    }

    private static bool Is(string verb, string like, string unlike) => verb == like || EnglishModel.Default.AreOpposites(verb, unlike, PartOfSpeech.Verb);
}
