using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Compares two statements. They disagree only where the predicates belong together and enough arguments are the same that both can
/// only speak of one thing; everything less is unrelated.
/// </summary>
internal sealed class StatementComparer : IClaimComparer<StatementClaim>
{
    // Two people do the same thing in many articles; the sentences have to share at least this much.
    private const double MinParticipantContext = 0.3;

    // A verb that a text has this often tells of many who do the same.
    private const int CommonVerb = 5;

    // Where the statements alone are thin, the sentences around them have to be alike.
    private const double MinContext = 0.4;

    /// <inheritdoc/>
    public Comparison Compare(StatementClaim claim, StatementClaim evidence, Correspondence correspondence)
    {
        if (ReferenceEquals(claim.Document, evidence.Document))
            return Comparison.Unrelated(claim, evidence);
        PredicateRelation predicates = PredicateMatch.Compare(claim, evidence);

        // Most pairs end here; the frames need not be laid side by side.
        if (predicates == PredicateRelation.Unrelated && (correspondence.Contexts < MinContext || !IsPlain(claim) || !IsPlain(evidence)))
            return Comparison.Unrelated(claim, evidence);
        if (predicates is PredicateRelation.Unrelated or PredicateRelation.Near && (!HasTwoInCore(claim) || (predicates == PredicateRelation.Near && claim.IsNegated != evidence.IsNegated)))
            return Comparison.Unrelated(claim, evidence);
        FrameAlignment frames = FrameAlignment.Of(claim, evidence);
        return predicates switch
        {
            PredicateRelation.Same when frames.Exchanged && claim.IsNegated == evidence.IsNegated =>
                StatementComparison.Conflict(claim, evidence, StatementRules.Exchanged, $"elsewhere it is {Name(evidence, ArgumentRole.Agent)} who does it to {Name(evidence, ArgumentRole.Patient)}", 0.9),
            PredicateRelation.Same when frames.Different.IsEmpty && frames.Unlike.IsEmpty => Aligned(claim, evidence, frames, correspondence.Contexts),
            PredicateRelation.Same when frames.Different.IsEmpty => OtherThing(claim, evidence, frames),
            PredicateRelation.Same => Clash(claim, evidence, frames, correspondence.Contexts),
            PredicateRelation.Opposite when frames.Different.IsEmpty => Opposed(claim, evidence, frames, correspondence.Contexts),
            PredicateRelation.Further or PredicateRelation.Earlier when frames.Different.IsEmpty && frames.Unlike.IsEmpty =>
                Ladder(claim, evidence, frames, predicates, correspondence.Contexts),
            PredicateRelation.Near when frames.Different.IsEmpty && frames.Covered && frames.SameCore >= 2 =>
                StatementComparison.Agree(claim, evidence, Agreement.Compatible, 0.5),
            PredicateRelation.Unrelated when frames.Different.IsEmpty && frames.Covered && frames.SameCore >= 2 && frames.SameName =>
                new Comparison
                {
                    Claims = [claim, evidence],
                    Agreement = Agreement.Discrepancy,
                    Rule = StatementRules.Predicate,
                    Reason = $"\"{claim.Location.Text}\" stands where the other text has \"{evidence.Location.Text}\" of the same {Participants(frames)}",
                    Strength = 0.4,
                },
            _ => Comparison.Unrelated(claim, evidence),
        };
    }

    // What is told by two words needs two who take part in both.
    private static bool HasTwoInCore(StatementClaim claim)
    {
        int core = 0;
        foreach (Argument argument in claim.Arguments)
            core += argument.IsCore ? 1 : 0;
        return core >= 2;
    }

    // One predicate, nothing against each other among the arguments: polarity, certainty and attribution remain.
    private static Comparison Aligned(StatementClaim claim, StatementClaim evidence, FrameAlignment frames, double contexts)
    {
        int weight = frames.Same.Length;
        bool content = !LightVerbs.Contains(claim.Lemma);
        if (weight == 0)
            return Comparison.Unrelated(claim, evidence);
        if (claim.Step is { } step && evidence.Step is { } earlier && frames.Covered && contexts >= MinContext / 2
            && StatusLadders.Compare(step, earlier) > 0 && !ReachesStep(evidence, step))
            return Further(claim, evidence);
        if (claim.IsNegated != evidence.IsNegated)
        {
            bool one = frames.Covered && (weight >= 2 || (content && Complete(claim) && Complete(evidence))) && claim.Modality == evidence.Modality
                && IsSaid(claim) && IsSaid(evidence) && !AreFates(claim, evidence) && !AreFates(evidence, claim) && HasClause(claim) == HasClause(evidence)
                && !DenialWording.IsShared(claim.Document, claim.Predicate, evidence.Document, evidence.Predicate)
                && !DenialWording.IsUntilThen(claim.Document, claim.Predicate, claim.IsNegated, evidence.Document, evidence.Predicate);
            return one
                ? StatementComparison.Conflict(claim, evidence, StatementRules.Polarity, claim.IsNegated ? "the other text says that it is so" : "the other text says that it is not so", 0.8)
                : Comparison.Unrelated(claim, evidence);
        }

        if (!frames.Covered || (!content && weight < 2))
            return Comparison.Unrelated(claim, evidence);
        if (Manners.Opposite(claim, evidence) is (int manner, int other))
            return StatementComparison.Manner(claim, evidence, manner, other);
        if (claim.Attribution is null && evidence.Attribution is { } attribution && Speakers.IsDoubtful(attribution) && weight >= 2 && contexts >= MinContext / 2)
            return StatementComparison.Doubt(claim, evidence, StatementRules.Attribution, $"the other text leaves it to {attribution.Speaker ?? "hearsay"}: \"{attribution.Span.Of(evidence.Document.Text)}\"", 0.5);
        if (claim.Modality == Modality.Actual && evidence.Modality is not (Modality.Actual or Modality.Future or Modality.Conditional) && weight >= 2)
            return StatementComparison.Doubt(claim, evidence, StatementRules.Certainty, $"the other text says that it is {evidence.Modality.ToString().ToLowerInvariant()}", 0.6);
        if (weight >= 2 && contexts >= MinContext && Speakers.AreOthers(claim, evidence))
            return StatementComparison.Doubt(claim, evidence, StatementRules.Speaker, $"the other text has it from {evidence.Attribution!.Speaker}, not from {claim.Attribution!.Speaker}", 0.5);
        return StatementComparison.Agree(claim, evidence, claim.Modality == evidence.Modality && claim.Lemma == evidence.Lemma ? Agreement.Agrees : Agreement.Compatible, 0.5 + (0.1 * weight));
    }

    // "no reason to throw it away", "if it is not thrown away" say neither that it is thrown away nor that it is not; "failed to" says it.
    private static bool IsSaid(StatementClaim claim)
    {
        ClauseReality reality = new FrameReader(claim.Document).Reality;
        return !reality.IsConditional(claim.Predicate) && (claim.IsNegated || claim.Modality != Modality.Actual || !reality.IsBare(claim.Predicate));
    }

    // "It would be hard for him to stay on", "he quit": the infinitive tells of no act.
    private static bool IsBare(StatementClaim claim) => claim.Document.Tokens[claim.Predicate].Tag == "VB" && new FrameReader(claim.Document).Reality.IsBare(claim.Predicate);

    // "Plans to build it were rejected", "plans to build it": what became of them the other text may tell in another sentence.
    private static bool AreFates(StatementClaim rejected, StatementClaim told) =>
        rejected.IsNegated && told.Document.Tokens[told.Predicate] is { Relation: DependencyRelation.AdnominalClause } word && word.Is(Morphology.Infinitive)
        && new FrameReader(rejected.Document).Reality.RejectionOf(rejected.Predicate) >= 0;

    // "found no link", "found that there is none"; what is found may stand first.
    private static bool HasClause(StatementClaim claim)
    {
        Syntax syntax = claim.Document.Syntax;
        return syntax.Child(claim.Predicate, DependencyRelation.ClausalComplement) >= 0 || claim.Document.Tokens[claim.Predicate].Relation == DependencyRelation.Parataxis
            || (syntax.Child(claim.Predicate, DependencyRelation.Parataxis) is >= 0 and var clause && clause < claim.Predicate);
    }

    private static Comparison Further(StatementClaim claim, StatementClaim evidence) => new()
    {
        Claims = [claim, evidence],
        Agreement = Agreement.Update,
        Rule = StatementRules.Status,
        Reason = $"the other text goes no further than \"{evidence.Document.TextOf(evidence.StepToken)}\"",
        Focus = claim.Document.SpanOf(claim.StepToken),
        Strength = 0.6,
    };

    // One argument is another one, and something else of weight holds both statements together.
    private static Comparison Clash(StatementClaim claim, StatementClaim evidence, FrameAlignment frames, double contexts)
    {
        if (frames.Different.Length != 1 || claim.IsNegated != evidence.IsNegated || frames.Same.IsEmpty)
            return Comparison.Unrelated(claim, evidence);
        (Argument here, Argument there) = frames.Different[0];
        if ((LightVerbs.Contains(claim.Lemma) ? 2 : 1) > frames.Same.Length || (frames.Same.Length < 2 && contexts < MinContext))
            return Comparison.Unrelated(claim, evidence);

        // Two speakers may stress the importance of much: who says what is the same only where the sentences are.
        if (contexts < MinParticipantContext && (!frames.SameName || ReportingVerbs.TryGetForce(claim.Lemma, out _)))
            return Comparison.Unrelated(claim, evidence);

        // The other one may take part as well: "Costa and Lang opened the hall".
        if (Knows(evidence, here) || Knows(claim, there) || Names(evidence, here.Entity!) || Names(claim, there.Entity!))
            return Comparison.Unrelated(claim, evidence);

        // "Arsenal lost in the cup final and Chelsea in the league": what shares the preposition of another name may have no place of its own, and
        // who "the forward" is the text leaves to be guessed.
        if (!(here.IsNamed && there.IsNamed) || IsShared(claim, here) || IsShared(evidence, there))
            return Comparison.Unrelated(claim, evidence);

        // "is shown the yellow card" happens to many in one report.
        if (IsCommonIn(claim) || IsCommonIn(evidence))
            return Comparison.Unrelated(claim, evidence);
        if (!here.IsCore)
            return here.Entity!.Type == EntityType.Place && frames.SameCore > 0
                ? StatementComparison.Conflict(claim, evidence, StatementRules.Circumstance, $"the other text has {there.Entity!.Name}, not {here.Entity.Name}", 0.6, here)
                : Comparison.Unrelated(claim, evidence);
        return StatementComparison.Conflict(claim, evidence, StatementRules.Participant, $"the other text has {there.Entity!.Name}, not {here.Entity!.Name}", 0.7, here);
    }

    private static bool IsShared(StatementClaim claim, Argument argument) =>
        !argument.IsCore && claim.Document.Tokens[argument.Token].Relation == DependencyRelation.Conjunct;

    private static bool IsCommonIn(StatementClaim claim)
    {
        int count = 0;
        string verb = claim.Document.Tokens[claim.Predicate].Lemma;
        foreach (Token token in claim.Document.Tokens)
            count += token.PartOfSpeech == claim.PartOfSpeech && token.Lemma == verb ? 1 : 0;
        return count >= CommonVerb && !LightVerbs.Contains(claim.Lemma);
    }

    // The same name does the same with another thing. Common nouns may always be loose wording: a note, no more.
    private static Comparison OtherThing(StatementClaim claim, StatementClaim evidence, FrameAlignment frames)
    {
        if (frames.Unlike.Length != 1 || frames.Same.Length < 2 || !frames.SameName || claim.IsNegated != evidence.IsNegated || LightVerbs.Contains(claim.Lemma))
            return Comparison.Unrelated(claim, evidence);
        (Argument here, Argument there) = frames.Unlike[0];
        if (here.Lemma == there.Lemma)
            return Comparison.Unrelated(claim, evidence);
        return StatementComparison.Result(claim, evidence, Agreement.Discrepancy, StatementRules.Wording, $"the other text has \"{there.Lemma}\", not \"{here.Lemma}\"", 0.3, here);
    }

    private static Comparison Opposed(StatementClaim claim, StatementClaim evidence, FrameAlignment frames, double contexts)
    {
        bool strong = frames.Covered && Complete(claim) && (frames.Same.Length >= 2 || (frames.SameName && Complete(evidence) && contexts >= MinContext));
        if (!strong || AreOfOtherDays(claim, evidence) || claim.IsNegated != evidence.IsNegated || claim.Modality != evidence.Modality || LightVerbs.Contains(claim.Lemma) || LightVerbs.Contains(evidence.Lemma) || IsBare(claim) != IsBare(evidence) || OppositeWording.IsToldBeside(claim, evidence))
            return Comparison.Unrelated(claim, evidence);
        return StatementComparison.Conflict(claim, evidence, StatementRules.Opposite, $"the other text says \"{evidence.Location.Text}\", the opposite", 0.8);
    }

    // "turned it down three years ago", "approved it on Thursday"
    private static bool IsAgo(StatementClaim claim)
    {
        for (int i = claim.Sentence.FirstToken; i < claim.Sentence.EndToken; i++)
        {
            if (claim.Document.Tokens[i].Lemma == "ago" && claim.Document.Syntax.ClauseOf(i) == claim.Document.Syntax.ClauseOf(claim.Predicate))
                return true;
        }

        return false;
    }

    // The shares fell on Thursday and rose on Friday.
    private static bool AreOfOtherDays(StatementClaim claim, StatementClaim evidence)
    {
        if (IsAgo(claim) != IsAgo(evidence))
            return true;
        int named = ArticleDay.At(claim.Document, claim.Predicate), other = ArticleDay.At(evidence.Document, evidence.Predicate);
        if (named == 0 && other == 0)
            return false;
        int day = named > 0 ? named : ArticleDay.Of(claim.Document), otherDay = other > 0 ? other : ArticleDay.Of(evidence.Document);
        return day > 0 && otherDay > 0 && day != otherDay;
    }

    private static Comparison Ladder(StatementClaim claim, StatementClaim evidence, FrameAlignment frames, PredicateRelation relation, double contexts)
    {
        if (!frames.Covered || claim.IsNegated || evidence.IsNegated || !frames.SameName || contexts < MinContext / 2)
            return Comparison.Unrelated(claim, evidence);

        // What has been signed was proposed before: saying less is no mistake.
        return relation == PredicateRelation.Earlier
            ? StatementComparison.Agree(claim, evidence, Agreement.Compatible, 0.5)
            : ReachesStep(evidence, claim.Lemma) ? Comparison.Unrelated(claim, evidence)
            : StatementComparison.Result(claim, evidence, Agreement.Update, StatementRules.Status, $"the other text says no more than \"{evidence.Location.Text}\"", 0.6, null);
    }

    // Where the other text tells the earlier and the later step as fact, it does not stop at the earlier one; "if convicted" tells no step.
    private static bool ReachesStep(StatementClaim evidence, string lemma)
    {
        Document document = evidence.Document;
        var frames = new FrameReader(document);
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token token = document.Tokens[i];
            if (i == evidence.Predicate || token.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Noun) || !(token.Lemma == lemma || StatusLadders.Compare(token.Lemma, lemma) >= 0))
                continue;
            if (token.PartOfSpeech == PartOfSpeech.Noun || !(frames.Reality.IsConditional(i) || frames.Reality.IsNegated(i) || frames.Reality.ModalityOf(i) is not (Modality.Actual or Modality.Alleged)))
                return true;
        }

        return false;
    }

    private static bool Knows(StatementClaim statement, Argument argument) =>
        statement.Arguments.Any(other => other.Entity is not null && argument.Entity is not null && NameMatch.MayBeSame(other.Entity, argument.Entity));

    // The sentence of the other text names it as well, in another part.
    private static bool Names(StatementClaim statement, NamedEntity entity)
    {
        EntityTable table = EntityTable.Of(statement.Document);
        for (int i = statement.Sentence.FirstToken; i < statement.Sentence.EndToken; i++)
        {
            if (table.NamedAt(i) is { } other && NameMatch.MayBeSame(other, entity))
                return true;
        }

        return false;
    }

    private static bool Complete(StatementClaim claim) => !claim.Arguments.Any(argument => argument.IsCore && argument.IsOpen);

    private static bool IsPlain(StatementClaim claim) =>
        claim.PartOfSpeech == PartOfSpeech.Verb && claim.Modality == Modality.Actual && !claim.IsNegated && !LightVerbs.Contains(claim.Lemma);

    private static string Participants(FrameAlignment frames) =>
        string.Join(" and ", frames.Same.Where(pair => pair.Claim.IsCore).Select(pair => pair.Evidence.Entity?.Name ?? pair.Evidence.Lemma));

    private static string Name(StatementClaim statement, ArgumentRole role)
    {
        Argument argument = statement.Arguments.First(candidate => candidate.Role == role);
        return argument.Entity?.Name ?? argument.Lemma;
    }
}
