using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for what "the ministry" is said to say where the source has it from "the union": both speak in the source, and its ministry
/// says nothing of the kind. Stateless.
/// </summary>
internal static class OtherBodies
{
    private const double MinShare = 0.6, Margin = 0.4;

    private const int MinShared = 3;

    // Below it two nouns for a body or for people have little to do with each other.
    private const double Alike = 0.4;

    /// <summary>Adds what another body says in the source.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (claims.Rewrite is not { } rewrite)
            return;
        List<(ToldAct Act, Argument Speaker, ImmutableArray<int> Words)>? sources = null;
        foreach ((ToldAct told, Argument speaker, ImmutableArray<int> words) in Read(rewrite))
        {
            if (words.Length < MinShared)
                continue;
            sources ??= [.. claims.Sources.SelectMany(Read)];
            if (Other(told, speaker, words, sources) is not (ToldAct other, Argument there) || claims.Sources.Any(source => AreLinked(source, speaker.Lemma, there.Lemma)))
                continue;
            int sentence = rewrite.SentenceOf(told.Verb).Index;
            if (comparisons.Any(comparison => comparison.Rule == StatementRules.Mouth && comparison.Claims[0].Document == rewrite && comparison.Claims[0].SentenceIndex == sentence)
                || claims.AnchorAt(rewrite, sentence, rewrite.SpanOf(speaker.Token), StatementKind.Is) is not { } anchor)
                continue;
            comparisons.Add(Comparison.AgainstPassage(anchor, StatementRules.Mouth, $"what the {speaker.Lemma} is said to say here, the {there.Lemma} says in the other text", rewrite.SpanOf(speaker.Token), new Location(other.Document, other.Document.SpanOf(there.Token)), 0.6));
        }
    }

    private static IEnumerable<(ToldAct Act, Argument Speaker, ImmutableArray<int> Words)> Read(Document document)
    {
        foreach (ToldAct act in ToldAct.Read(document))
        {
            if (ReportingVerbs.TryGetForce(document.Tokens[act.Verb].Lemma, out ReportingForce force) && force != ReportingForce.Order && act.In(ArgumentRole.Agent) is [{ Entity: null, PartOfSpeech: PartOfSpeech.Noun } speaker] && IsSomebody(speaker.Lemma))
                yield return (act, speaker, act.WordsSaid());
        }
    }

    private static (ToldAct Other, Argument There)? Other(ToldAct told, Argument speaker, ImmutableArray<int> words, List<(ToldAct Act, Argument Speaker, ImmutableArray<int> Words)> sources)
    {
        (ToldAct Act, Argument There, double Share)? best = null;
        double own = 0;
        bool speaks = false;
        if (IsPerson(speaker.Lemma) || sources.Exists(source => source.Speaker.Lemma == speaker.Lemma && Agrees(source.Act)))
            return null;
        foreach ((ToldAct act, Argument there, ImmutableArray<int> said) in sources)
        {
            (double share, int shared) = told.Share(words, act, said);
            if (!AreTwo(speaker.Lemma, there.Lemma) && !HaveOtherModifiers(speaker, there))
            {
                own = Math.Max(own, share);
                speaks |= speaker.Lemma == there.Lemma;
            }
            else if (shared >= MinShared && share >= MinShare && (best is null || share > best.Value.Share))
                best = (act, there, share);
        }

        return best is { } found && speaks && own <= found.Share - Margin && !IsBeside(found.Act, speaker.Lemma) ? (found.Act, found.There) : null;
    }

    // "The ministry confirmed the figures": what another said it says too.
    private static bool Agrees(ToldAct act) => ReportingVerbs.TryGetForce(act.Document.Tokens[act.Verb].Lemma, out ReportingForce force) && force == ReportingForce.Confirm;

    // "the union said, as the ministry's figures showed"
    private static bool IsBeside(ToldAct act, string noun)
    {
        Sentence sentence = act.Document.SentenceOf(act.Verb);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (act.Document.Tokens[i].Lemma == noun)
                return true;
        }

        return false;
    }

    // "the power company", "environmental groups"
    private static bool HaveOtherModifiers(Argument speaker, Argument other) =>
        speaker.Lemma != other.Lemma && IsPerson(speaker.Lemma) == IsPerson(other.Lemma) && !speaker.Modifiers.IsEmpty && !other.Modifiers.IsEmpty
        && !speaker.Modifiers.Any(modifier => other.Modifiers.Any(rival => ArgumentMatch.IsOneWord(modifier.Lemma, rival.Lemma) || rival.Lemma == speaker.Lemma || modifier.Lemma == other.Lemma));

    // A spokesman speaks for an office, a study for its researchers.
    private static bool AreTwo(string noun, string other) => noun != other && IsPerson(noun) == IsPerson(other)
        && !EnglishModel.Default.Meaning.IsKindOf(noun, other, PartOfSpeech.Noun) && !EnglishModel.Default.Meaning.IsKindOf(other, noun, PartOfSpeech.Noun)
        && EnglishModel.Default.Meaning.Similarity(noun, PartOfSpeech.Noun, other, PartOfSpeech.Noun) < Alike;

    // "the ministry's spokesman", "a report by the agency", "the scientist, who led the study": one voice.
    private static bool AreLinked(Document source, string noun, string other)
    {
        for (int i = 0; i < source.Tokens.Length; i++)
        {
            Token word = source.Tokens[i];
            if (word.Head >= 0 && word.Relation is DependencyRelation.PossessiveModifier or DependencyRelation.Compound or DependencyRelation.NominalModifier or DependencyRelation.Apposition
                && ((word.Lemma == noun && source.Tokens[word.Head].Lemma == other) || (word.Lemma == other && source.Tokens[word.Head].Lemma == noun)))
                return true;
        }

        return false;
    }

    private static bool IsPerson(string noun) => EnglishModel.Default.IsKindOf(noun, "person", PartOfSpeech.Noun);

    private static bool IsSomebody(string noun) =>
        IsPerson(noun) || EnglishModel.Default.IsKindOf(noun, "organization", PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(noun, "group", PartOfSpeech.Noun);
}
