using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quotes;

/// <summary>Reads the clause that says who speaks: its verb, the subject of it, and the name the subject has.</summary>
internal static class ReportingClause
{
    // "said the minister of transport, Ida Marsh"
    private const int MaxInverted = 6;
    private const int MaxClauses = 3;

    // Where a clause is longer, its beginning may not be in sight.
    private const int MaxClause = 17;

    // "Det Ch Insp Ida Marsh"
    private const int MaxTitles = 5;

    /// <summary>Whether a token is a reporting verb whose subject speaks; "was asked" and "was told" have no such subject.</summary>
    public static bool IsReporting(Document document, int token) =>
        document.Tokens[token].PartOfSpeech == PartOfSpeech.Verb && ReportingVerbs.Contains(document.Tokens[token].Lemma)
        && document.Tokens[token].Relation != DependencyRelation.AdjectivalModifier && document.Syntax.Child(token, DependencyRelation.PassiveSubject) < 0 && document.Syntax.Child(token, DependencyRelation.PassiveAuxiliary) < 0;

    /// <summary>Whether "according to" begins at a token.</summary>
    public static bool IsAccordingTo(Document document, int token, int end) =>
        token + 2 < end
        && document.TextOf(token).Equals("according", StringComparison.OrdinalIgnoreCase)
        && document.TextOf(token + 1).Equals("to", StringComparison.OrdinalIgnoreCase);

    /// <summary>The speaker that a reporting verb names; null when its clause has no noun.</summary>
    /// <param name="document">The document.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="start">Index of the first token that may belong to the clause.</param>
    /// <param name="end">Index after the last one.</param>
    public static Speaker? Subject(Document document, int verb, int start, int end)
    {
        int subject = SubjectOf(document, verb, start, end);
        if (subject < 0)
            subject = OnlyPerson(document, start, verb);

        // The parse may not see through the marks: the nearest noun before the verb, else the nearest behind it.
        for (int i = verb - 1; i >= start && subject < 0; i--)
        {
            if (IsNominal(document.Tokens[i]))
                subject = i;
        }

        if (subject < 0)
            subject = NounAfter(document, verb + 1, Math.Min(end, verb + MaxInverted));
        return Named(document, subject, verb, document.Tokens[verb].Lemma);
    }

    /// <summary>
    /// The person named before a colon behind which a quotation begins, in a clause with no reporting verb: "coach Ida Marsh: ...", "Ida Marsh
    /// went further: ..."; null when it names no person so.
    /// </summary>
    public static Speaker? BeforeColon(Document document, int start, int colon)
    {
        EntityTable table = EntityTable.Of(document);
        bool hasVerb = false;
        for (int i = start; i < colon; i++)
        {
            hasVerb |= document.Tokens[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
            if (document.Tokens[i].Relation == DependencyRelation.NominalSubject && document.Tokens[i].Head >= 0 && document.Tokens[document.Tokens[i].Head].Relation == DependencyRelation.Root
                && (table.NamedAt(i) is { IsPerson: true } || InName(document, i, colon) != i))
                return Named(document, i, document.Tokens[i].Head, null);
        }

        return !hasVerb && table.NamedAt(colon - 1) is { IsPerson: true } ? Named(document, colon - 1, colon - 1, null) : null;
    }

    /// <summary>A token as speaker, with the whole name it belongs to; null for no token.</summary>
    public static Speaker? Named(Document document, int token, int other, string? verb)
    {
        if (token < 0)
            return null;
        token = InName(document, token, other);
        int first = token, end = token + 1;
        while (first > 0 && document.Tokens[first - 1].PartOfSpeech == PartOfSpeech.ProperNoun && document.Tokens[token].PartOfSpeech == PartOfSpeech.ProperNoun)
            first--;
        while (end < document.Tokens.Length && document.Tokens[end].PartOfSpeech == PartOfSpeech.ProperNoun && document.Tokens[token].PartOfSpeech == PartOfSpeech.ProperNoun)
            end++;
        TextSpan name = document.SpanOf(first, end);
        TextSpan word = document.SpanOf(other);
        var span = new TextSpan(Math.Min(name.Start, word.Start), Math.Max(name.End, word.End));
        return new Speaker(token, new Attribution(name.Of(document.Text).ToString(), verb, span));
    }

    /// <summary>The first noun, name or third person of a stretch; -1 when there is none.</summary>
    public static int NounAfter(Document document, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsNominal(document.Tokens[i]))
                return i;
        }

        return -1;
    }

    // "Ida Marsh, who has run the shop for 18 years, said"
    private static int OnlyPerson(Document document, int start, int verb)
    {
        if (verb - start > MaxClause)
            return -1;
        EntityTable table = EntityTable.Of(document);
        int found = -1;
        for (int i = start; i < verb; i++)
        {
            if (table.NamedAt(i) is not { IsPerson: true } person)
                continue;
            if (found >= 0 && table.NamedAt(found) != person)
                return -1;
            found = found < 0 ? i : found;
        }

        return found;
    }

    // The subject of the verb, or of the one it hangs on: "Mori left early, saying ...", "the coach, who said ...".
    private static int SubjectOf(Document document, int verb, int start, int end)
    {
        for (int clause = verb, steps = 0; clause >= 0 && steps < MaxClauses; clause = document.Tokens[clause].Head, steps++)
        {
            int subject = document.Syntax.Child(clause, DependencyRelation.NominalSubject);
            if (subject >= 0 && subject >= start && subject < end)
            {
                bool relative = document.Tokens[clause].Relation == DependencyRelation.RelativeClause && document.TextOf(subject) is "who" or "which" or "that";
                return relative ? document.Tokens[clause].Head : subject;
            }

            if (document.Tokens[clause].Relation == DependencyRelation.AdnominalClause)
                return document.Tokens[clause].Head;
            if (document.Tokens[clause].Relation is not (DependencyRelation.AdverbialClause or DependencyRelation.OpenComplement or DependencyRelation.Conjunct))
                return -1;
        }

        return -1;
    }

    // "Ms Lund said": the parse may take "Ms" for the subject; "Minister of Defence Ida Marsh said": or the title.
    private static int InName(Document document, int token, int verb)
    {
        EntityTable table = EntityTable.Of(document);
        if (token < verb && verb - token <= MaxTitles && table.NamedAt(verb - 1) is { IsPerson: true } named && named != table.NamedAt(token) && !HasMark(document, token, verb))
            return verb - 1;

        // "said rescue chief Ida Marsh": the name behind the words for what she is.
        for (int i = token; token > verb && i < Math.Min(token + MaxTitles, document.SentenceOf(token).EndToken) && document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun; i++)
        {
            if (table.NamedAt(i) is { IsPerson: true })
                return i;
        }

        if (document.Tokens[token].PartOfSpeech != PartOfSpeech.ProperNoun || table.NamedAt(token) is { IsPerson: true })
            return token;
        int limit = Math.Min(token + MaxTitles, token < verb ? verb : document.SentenceOf(token).EndToken);
        for (int i = token; table.MentionAt(token) < 0 && i < limit && document.Tokens[i].PartOfSpeech == PartOfSpeech.ProperNoun; i++)
        {
            if (table.NamedAt(i) is { IsPerson: true })
                return i;
        }

        return token;
    }

    private static bool HasMark(Document document, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (document.TextOf(i) is "," or "and" or "&")
                return true;
        }

        return false;
    }

    private static bool IsNominal(Token token) =>
        token.PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun || (token.PartOfSpeech == PartOfSpeech.Pronoun && token.Is(Morphology.ThirdPerson));
}
