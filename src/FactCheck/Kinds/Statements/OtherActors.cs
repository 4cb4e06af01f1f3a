using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for an act that the sources give to another: what is done stands in one clause of a source in nearly the same words, somebody
/// else does it there, and nothing in the sources lets the one named in the rewrite do it. Stateless.
/// </summary>
internal static class OtherActors
{
    // So much of what the clause says, in so many words, stands in the clause of the source.
    private const double MinShare = 0.6;
    private const int MinShared = 2, MinSharedOfOtherVerb = 3;

    // What is told nearly as much alike of the one named may be the same.
    private const double Margin = 0.3;

    // "missed the penalty" is no "scored the penalty".
    private const double OneVerb = 0.55, NearVerb = 0.2;

    /// <summary>Adds the acts that another did.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (claims.Rewrite is not { } rewrite)
            return;
        List<ToldAct>? sources = null;
        foreach (ToldAct told in ToldAct.Read(rewrite))
        {
            if (LightVerbs.Contains(told.Word) || ClauseWords.IsEitherWay(told.Word, areNamed: true) || ReportingVerbs.Contains(rewrite.Tokens[told.Verb].Lemma))
                continue;
            sources ??= [.. claims.Sources.SelectMany(ToldAct.Read)];
            foreach (ArgumentRole role in (ReadOnlySpan<ArgumentRole>)[ArgumentRole.Agent, ArgumentRole.Patient])
            {
                if (Other(told, role, sources) is not (Argument here, ToldAct other, Argument there, bool exchanged))
                    continue;
                TextSpan focus = SpanOf(rewrite, here);
                if (comparisons.Any(comparison => comparison.IsAbout(StatementRules.Participant, rewrite, focus) || (comparison.Rule == StatementRules.Exchanged && comparison.Claims[0].Document == rewrite && comparison.Claims[0].SentenceIndex == rewrite.SentenceOf(told.Verb).Index))
                    || claims.AnchorAt(rewrite, rewrite.SentenceOf(told.Verb).Index, focus, StatementKind.Is) is not { } anchor)
                    continue;
                comparisons.Add(Comparison.AgainstPassage(
                    anchor,
                    exchanged ? StatementRules.Exchanged : StatementRules.Participant,
                    $"the other text has {NameOf(there)}, not {NameOf(here)}",
                    focus,
                    new Location(other.Document, SpanOf(other.Document, there)),
                    0.6));
            }
        }
    }

    private static (Argument Here, ToldAct Other, Argument There, bool Exchanged)? Other(ToldAct told, ArgumentRole role, List<ToldAct> sources)
    {
        ImmutableArray<Argument> own = WhoTakes(told, role);
        if (own.IsEmpty || own.Any(argument => argument.IsOpen) || own.FirstOrDefault(argument => IsNamed(told.Document, argument) && IsAt(told, argument)) is not { } here)
            return null;
        ImmutableArray<int> words = told.WordsBut(role);
        if (words.Length < MinShared)
            return null;
        (ToldAct Act, Argument There, double Share, bool Exchanged)? best = null;
        double carried = 0;
        foreach (ToldAct other in sources)
        {
            int verbs = Relate(told, other, role);
            if (verbs == 0)
                continue;
            ImmutableArray<int> others = other.WordsBut(role);
            (double share, int shared) = told.Share(words, other, others);
            ImmutableArray<Argument> rivals = WhoTakes(other, role);
            if (rivals.IsEmpty)
                continue;
            if (rivals.Any(rival => own.Any(argument => MayBeOne(argument, rival, other.Document))))
            {
                // "So did Lund, who had backed the old one": what it was, few words do not tell.
                carried = Math.Max(carried, verbs == 2 && others.Length < MinShared ? 1 : share);
                continue;
            }

            if (rivals.FirstOrDefault(rival => IsNamed(other.Document, rival) && IsAt(other, rival) && AreTwo(here, rival)) is not { } there || share < MinShare || shared < (verbs == 2 ? MinShared : MinSharedOfOtherVerb))
                continue;
            bool ownBeside = Names(other, others, here.Entity!) || IsWith(other, there, here.Entity!), rivalBeside = Names(told, words, there.Entity!);

            // "Lund opened it with Holm": who stands beside the other there may do it too.
            if (ownBeside != rivalBeside || (!ownBeside && here.Entity!.Type == EntityType.Place))
                continue;
            if (best is null || share > best.Value.Share)
                best = (other, there, share, ownBeside);
        }

        return best is { } found && !ToldOn.Is(found.Act.Document, found.Act.Document.SentenceOf(found.Act.Verb).Index) && carried < found.Share - Margin && sources.Exists(act => Knows(act.Document, here.Entity!)) ? (here, found.Act, found.There, found.Exchanged) : null;
    }

    // 2 for one act, 1 for one that may be meant, 0 for another.
    private static int Relate(ToldAct told, ToldAct other, ArgumentRole role)
    {
        if (told.Word == other.Word)
            return 2;
        if (LightVerbs.Contains(other.Word) || ReportingVerbs.Contains(other.Document.Tokens[other.Verb].Lemma) || Opposites.Are(told.Word, other.Word, PartOfSpeech.Verb))
            return 0;
        if (AffairFrames.OfVerb(told.Word).Any(frame => AffairFrames.OfVerb(other.Word).Any(rival => rival.Affair == frame.Affair && rival.Step == frame.Step && rival.PartOf("agent") == frame.PartOf("agent"))))
            return 2;
        double similarity = EnglishModel.Default.Meaning.Similarity(told.Word, PartOfSpeech.Verb, other.Word, PartOfSpeech.Verb);
        return similarity >= OneVerb ? 2 : role == ArgumentRole.Agent && similarity >= NearVerb && HaveOneObject(told, other) ? 1 : 0;
    }

    // "scored the winner", "struck the winner"
    private static bool HaveOneObject(ToldAct told, ToldAct other) => told.In(ArgumentRole.Patient).Any(thing => thing.Entity is null && other.In(ArgumentRole.Patient).Any(rival => rival.Entity is null && rival.Lemma == thing.Lemma));

    // "Senator Lowe", "substitute Marek Dunne": one, by the name.
    private static ImmutableArray<Argument> WhoTakes(ToldAct act, ArgumentRole role)
    {
        ImmutableArray<Argument> all = act.In(role);
        EntityTable table = EntityTable.Of(act.Document);
        return [.. all.Where(argument => argument.IsNamed || !all.Any(other => other.IsNamed && other.Token > argument.Token && (other.Entity == argument.Entity || table.Mentions[table.MentionAt(other.Token)].First == argument.Token + 1)))];
    }

    // What a verb takes over from the verb before may be somebody else's.
    private static bool IsAt(ToldAct act, Argument argument)
    {
        Token verb = act.Document.Tokens[act.Verb];
        int head = act.Document.Tokens[argument.Token].Head;
        return head == act.Verb || verb.Head == argument.Token || (verb.Relation is DependencyRelation.Conjunct or DependencyRelation.OpenComplement && head == verb.Head)
            || (head >= 0 && act.Document.Tokens[argument.Token].Relation is DependencyRelation.Apposition or DependencyRelation.Flat or DependencyRelation.Conjunct && act.Document.Tokens[head].Head == act.Verb);
    }

    // At its own place, or right behind the noun that says what it is.
    private static bool IsNamed(Document document, Argument argument)
    {
        if (argument.Entity is null || !IsSomebody(argument))
            return false;
        EntityTable table = EntityTable.Of(document);
        return argument.IsNamed || (argument.Token + 1 < document.Tokens.Length && argument.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && table.NamedAt(argument.Token + 1) == argument.Entity);
    }

    // A pronoun nobody is known for may be anyone; a description may be of the one named.
    private static bool MayBeOne(Argument argument, Argument rival, Document source) =>
        rival.IsOpen || rival.Entity is null || argument.Entity is null || ArgumentMatch.Compare(argument, rival) == ArgumentRelation.Same || NameMatch.Compare(argument.Entity, rival.Entity) != NameRelation.Different
        || EntityTable.Of(source).Entities.Any(entity => entity.Words.Contains(rival.Lemma.ToLowerInvariant()) && NameMatch.MayBeSame(entity, argument.Entity));

    private static bool AreTwo(Argument argument, Argument rival) =>
        rival.Entity is { } other && IsSomebody(rival) && (argument.Entity!.Type == other.Type || (argument.Entity.Person is not null && other.Person is not null)) && NameMatch.Compare(argument.Entity, other) == NameRelation.Different;

    private static bool IsSomebody(Argument argument) => argument.Entity is { } entity && (entity.Country is null && (entity.IsPerson || entity.Type is EntityType.Organization or EntityType.Place || entity.Person is not null));

    private static bool Names(ToldAct act, ImmutableArray<int> words, NamedEntity entity)
    {
        EntityTable table = EntityTable.Of(act.Document);
        return words.Any(word => table.NamedAt(word) is { } named && NameMatch.Compare(named, entity) != NameRelation.Different);
    }

    // "Holm, together with Lund, opened it"
    private static bool IsWith(ToldAct act, Argument argument, NamedEntity entity)
    {
        EntityTable table = EntityTable.Of(act.Document);
        (int first, int end) = act.Document.Syntax.PhraseOf(argument.Token);
        for (int i = first; i < end; i++)
        {
            if (table.NamedAt(i) is { } named && NameMatch.Compare(named, entity) != NameRelation.Different)
                return true;
        }

        return false;
    }

    private static bool Knows(Document document, NamedEntity entity) =>
        EntityTable.Of(document).Entities.Any(named => NameMatch.MayBeSame(named, entity));

    private static string NameOf(Argument argument) => argument.Entity?.Name ?? $"the {argument.Lemma}";

    private static TextSpan SpanOf(Document document, Argument argument)
    {
        EntityTable table = EntityTable.Of(document);
        return table.MentionAt(argument.Token) is >= 0 and var mention ? table.SpanOf(table.Mentions[mention]) : document.SpanOf(argument.Token);
    }
}
