using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quantities;

/// <summary>What relates a number to its subject: the verb or verbal noun it hangs on, whose it is, and where and when.</summary>
/// <param name="Verb">The token of the verb or governing noun; -1 when the number hangs on nothing.</param>
/// <param name="Relation">The lemma of <paramref name="Verb"/>; null where it only tells that something is, takes place or is told.</param>
/// <param name="Subject">The subject or possessor as named; null when nobody is.</param>
/// <param name="Scope">Content lemmas of the place and period phrases around the number and its verb.</param>
internal readonly record struct Predicate(int Verb, string? Relation, string? Subject, ImmutableArray<string> Scope)
{
    /// <summary>
    /// Reads the surroundings of the noun that carries the number. Whose the noun is counts as the subject where
    /// <paramref name="possessed"/> says so: in "half of the town's people" the town has the people, not the share.
    /// </summary>
    public static Predicate Of(Document document, int noun, int core, bool possessed = true)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        var scope = ImmutableArray.CreateBuilder<string>();
        string? subject = possessed ? Possessor(document, noun) : null;
        AddScope(document, noun, core, scope);
        int verb = -1;
        int below = noun;
        for (int i = tokens[noun].Head; i >= 0; below = i, i = tokens[i].Head)
        {
            if (tokens[i].PartOfSpeech is PartOfSpeech.Verb || IsCopular(document, i))
            {
                verb = i;
                break;
            }

            // "the signing of 25 documents": the noun names what was done; whose it is and where come from it too. "25 tonnes of wheat" names the unit.
            if (i != core && tokens[i].PartOfSpeech is PartOfSpeech.Noun && tokens[below].Relation == DependencyRelation.NominalModifier && verb < 0
                && NounPhrase.HasCase(document, below, "of"))
            {
                verb = i;
                subject ??= Possessor(document, i);
                AddScope(document, i, noun, scope);
                break;
            }
        }

        if (verb < 0 && IsCopular(document, noun))
            verb = noun;
        if (verb < 0)
            return new Predicate(-1, null, subject, scope.ToImmutable());

        int governor = verb;
        while (tokens[governor].PartOfSpeech != PartOfSpeech.Verb && tokens[governor].Head >= 0 && !IsCopular(document, governor))
            governor = tokens[governor].Head;
        if (subject is null && document.Syntax.SubjectOf(governor) is var found && found >= 0 && !document.Syntax.IsBelow(noun, found))
            subject = NameOf(document, found);
        AddScope(document, governor, noun, scope);
        // "The club adds 40 seats" is no report: what is said is a clause, not an amount.
        bool reports = ReportingVerbs.TryGetForce(tokens[verb].Lemma, out _)
            && tokens[below].Relation is not (DependencyRelation.Object or DependencyRelation.Oblique) && tokens[core].Relation != DependencyRelation.Object;
        if (reports)
            subject = Possessor(document, noun);
        string? relation = verb == noun || reports || MeasureWords.IsGeneralAct(tokens[verb].Lemma) || tokens[verb].PartOfSpeech is PartOfSpeech.Symbol or PartOfSpeech.Number || IsCopular(document, verb) ? null : tokens[verb].Lemma;
        return new Predicate(verb, relation, subject, scope.ToImmutable());
    }

    /// <summary>The name or lemma a token stands for: its whole name where it is one, else its lemma; null for a bare pronoun.</summary>
    public static string? NameOf(Document document, int token)
    {
        Token head = document.Tokens[token];
        if (head.PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Number or PartOfSpeech.Determiner)
            return null;
        if (head.PartOfSpeech != PartOfSpeech.ProperNoun)
            return IsAcronym(document.TextOf(token)) ? document.TextOf(token).ToString() : head.Lemma;
        int first = token;
        int end = token + 1;
        while (first - 1 >= 0 && document.Tokens[first - 1].PartOfSpeech == PartOfSpeech.ProperNoun && document.Tokens[first - 1].Head >= 0
            && document.Syntax.IsBelow(first - 1, token))
            first--;
        while (end < document.Tokens.Length && document.Tokens[end].PartOfSpeech == PartOfSpeech.ProperNoun && document.Syntax.IsBelow(end, token))
            end++;
        return document.SpanOf(first, end).Of(document.Text).ToString();
    }

    private static bool IsAcronym(ReadOnlySpan<char> text) => text.Length >= 2 && !text.ContainsAnyExceptInRange('A', 'Z');

    private static string? Possessor(Document document, int noun)
    {
        int possessor = document.Syntax.Child(noun, DependencyRelation.PossessiveModifier);
        return possessor < 0 ? null : NameOf(document, possessor);
    }

    private static bool IsCopular(Document document, int token) => document.Syntax.Child(token, DependencyRelation.Copula) >= 0;

    private static void AddScope(Document document, int governor, int except, ImmutableArray<string>.Builder scope)
    {
        foreach (int child in document.Syntax.ChildrenOf(governor))
        {
            if (child == except || document.Syntax.IsBelow(except, child))
                continue;
            if (document.Tokens[child].Relation is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked
                || (document.Tokens[child].Relation == DependencyRelation.NominalModifier && !NounPhrase.HasCase(document, child, "of")))
                NounPhrase.AddContent(document, child, scope);
        }
    }
}
