using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Alignment;

/// <summary>How many words of a sentence negate, and how many make what it says possible or planned only.</summary>
internal readonly record struct Polarity(int Negations, int Modals)
{
    public static Polarity Of(Document document, Sentence sentence)
    {
        int negations = 0, modals = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            negations += document.Tokens[i].Is(Morphology.Negative) ? 1 : 0;
            modals += document.Tokens[i].Tag == "MD" ? 1 : 0;
        }

        return new Polarity(negations, modals);
    }
}
