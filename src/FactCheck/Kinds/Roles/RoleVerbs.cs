using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Roles;

/// <summary>Reads offices off verbs: "X chairs the board", "the board, chaired by X", "X, who heads the institute".</summary>
internal static class RoleVerbs
{
    // How usual the sense of a noun as a body of people has to be: "mission" is one, "series" and "pack" hardly.
    private const double UsualBody = 0.6;

    /// <summary>Adds the offices that the verbs of a document give.</summary>
    public static void Read(ClaimKind kind, EntityTable table, List<RoleClaim> claims)
    {
        Document document = table.Document;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].PartOfSpeech != PartOfSpeech.Verb || RoleTitles.OfVerb(document.Tokens[i].Lemma) is not { } title)
                continue;
            (int holder, int body) = HolderAndBody(document, i);
            if (holder < 0 || body < 0 || table.ReferentOf(holder) is not { Person: not null } person || !IsBody(table, body, title) || IsOrdered(document, i, body))
                continue;
            (int first, int end) = document.Syntax.PhraseOf(body);
            TextSpan span = document.SpanOf(Math.Min(holder, Math.Min(i, body)), Math.Max(holder, Math.Max(i, body)) + 1);
            claims.Add(new RoleClaim(kind, document, span, document.SentenceOf(i).Index)
            {
                Person = person,
                Title = title,
                Group = RoleTitles.GroupOf(title) ?? "chief",
                Organizations = RoleExtractor.Organizations(table, person, first, Math.Min(end, first + RoleExtractor.MaxAfter)),
                Beside = claims,
                Keys = RoleExtractor.KeysOf(person, title),
            });
        }
    }

    // "directed the ministry to stop"; "led Norway to the final" is something else.
    private static bool IsOrdered(Document document, int verb, int body)
    {
        if (document.Syntax.Child(verb, DependencyRelation.OpenComplement) >= 0)
            return true;
        for (int i = body + 1; i > verb && i + 1 < document.Tokens.Length && i <= body + RoleExtractor.MaxAfter && document.TextOf(i) is not ("," or "."); i++)
        {
            if (document.TextOf(i) is "to")
                return document.Tokens[i + 1].PartOfSpeech == PartOfSpeech.Verb;
        }

        return false;
    }

    // Who leads a committee, a club or "Norda" has an office; who leads the way, a race or the scoring has none. Films are directed and papers edited.
    private static bool IsBody(EntityTable table, int body, string title)
    {
        Token word = table.Document.Tokens[body];
        if (table.NamedAt(body) is { } named)
            return !named.IsPerson && named.Type is EntityType.Organization or EntityType.Place or EntityType.Other;
        bool works = title is "director" or "editor";
        return word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            && ((works && WorkNouns.Contains(word.Lemma)) || EnglishModel.Default.Meaning.KindOf(word.Lemma, "group", PartOfSpeech.Noun, out _) >= UsualBody);
    }

    private static (int Holder, int Body) HolderAndBody(Document document, int verb)
    {
        int subject = -1, patient = -1, agent = -1;
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            switch (document.Tokens[child].Relation)
            {
                case DependencyRelation.NominalSubject:
                    subject = child;
                    break;
                case DependencyRelation.Object or DependencyRelation.PassiveSubject:
                    patient = child;
                    break;
                case DependencyRelation.ObliqueAgent:
                case DependencyRelation.Oblique when IsBy(document, child):
                    agent = child;
                    break;
            }
        }

        bool modifies = document.Tokens[verb].Relation is DependencyRelation.RelativeClause or DependencyRelation.AdnominalClause;
        if (agent >= 0)
            return (agent, patient >= 0 && document.Tokens[patient].PartOfSpeech != PartOfSpeech.Pronoun ? patient : modifies ? document.Tokens[verb].Head : -1);
        if (subject >= 0 && document.Tokens[subject].PartOfSpeech == PartOfSpeech.Pronoun && modifies)
            subject = document.Tokens[verb].Head;
        return (subject, patient);
    }

    private static bool IsBy(Document document, int token)
    {
        int mark = document.Syntax.Child(token, DependencyRelation.Case);
        return mark >= 0 && document.TextOf(mark) is "by";
    }
}
