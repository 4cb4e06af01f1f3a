using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quantities;

/// <summary>Whose forecast a figure is: two of different people or bodies may differ. Stateless.</summary>
internal static class Forecast
{
    private const int MaxSteps = 5;

    private const double Alike = 0.5;

    /// <summary>Whether both figures are expected, each by somebody else.</summary>
    public static bool AreOfOthers(QuantityClaim claim, QuantityClaim other)
    {
        int forecaster = ForecasterOf(claim), rival = ForecasterOf(other);
        if (forecaster < 0 || rival < 0)
            return false;
        NamedEntity? entity = EntityTable.Of(claim.Document).ReferentOf(forecaster), counterpart = EntityTable.Of(other.Document).ReferentOf(rival);
        if (entity is not null && counterpart is not null)
            return !NameMatch.MayBeSame(entity, counterpart);
        Token one = claim.Document.Tokens[forecaster], two = other.Document.Tokens[rival];
        return one.PartOfSpeech == PartOfSpeech.Noun && two.PartOfSpeech == PartOfSpeech.Noun && !MayBeOne(one.Lemma, two.Lemma);
    }

    // "the carmaker" and "the company"
    private static bool MayBeOne(string noun, string other) => noun == other
        || EnglishModel.Default.Similarity(noun, PartOfSpeech.Noun, other, PartOfSpeech.Noun) >= Alike
        || Siblings.IsSortOf(noun, other) || Siblings.IsSortOf(other, noun)
        || EnglishModel.Default.IsKindOf(noun, other, PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(other, noun, PartOfSpeech.Noun);

    // The subject of "expects", "forecast", "predicts" above the figure; -1 where none is.
    private static int ForecasterOf(QuantityClaim claim)
    {
        Document document = claim.Document;
        int token = document.TokensIn(claim.Sentence, claim.Figure).First;
        for (int step = 0; step < MaxSteps && token >= 0; step++, token = document.Tokens[token].Head)
        {
            if (document.Tokens[token].PartOfSpeech == PartOfSpeech.Verb && Modalities.TryGet(document.Tokens[token].Lemma, out Modality modality) && modality == Modality.Expected)
                return document.Syntax.Child(token, DependencyRelation.NominalSubject);
        }

        return -1;
    }
}
