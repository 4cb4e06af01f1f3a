using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Mutations;

/// <summary>Denies what a clause says, or drops its denial.</summary>
internal sealed class NegationMutator() : Mutator(MutationKind.Negation)
{
    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        Document document = context.Document;
        foreach (Sentence sentence in document.Sentences)
        {
            if (document.Text[sentence.Span.End - 1] == '?')
                continue;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (IsPredicate(context, i) && Denied(context, i) is { } edit)
                    yield return Replace(sentence.Index, edit.Span, edit.Replacement);
            }
        }
    }

    private static bool IsPredicate(MutationContext context, int token)
    {
        Token word = context.Document.Tokens[token];
        bool isClause = word.Relation is DependencyRelation.Root or DependencyRelation.ClausalComplement or DependencyRelation.RelativeClause
            or DependencyRelation.Conjunct or DependencyRelation.AdverbialClause;
        bool isVerb = word.PartOfSpeech == PartOfSpeech.Verb && !word.Is(Morphology.Imperative) && !ReportingVerbs.Contains(word.Lemma);
        bool hasSubject = context.Child(token, DependencyRelation.NominalSubject, DependencyRelation.PassiveSubject) is >= 0 and var subject && subject < token;
        return isClause && hasSubject && (isVerb || context.Child(token, DependencyRelation.Copula) >= 0)
            && !context.IsQuoted(context.Document.SpanOf(token)) && !IsConditional(context, token);
    }

    // "If it rains" says of neither that it is so.
    private static bool IsConditional(MutationContext context, int token)
    {
        int marker = context.Child(token, DependencyRelation.Marker);
        return marker >= 0 && context.Document.Tokens[marker].Lemma is "if" or "whether" or "unless" or "although" or "though" or "while";
    }

    private static TextEdit? Denied(MutationContext context, int token)
    {
        Document document = context.Document;
        int first = -1;
        int negation = -1;
        foreach (int child in document.Syntax.ChildrenOf(token))
        {
            Token word = document.Tokens[child];
            if (first < 0 && word.Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula)
                first = child;
            else if (word.Is(Morphology.Negative) || word.Lemma is "not" or "never" or "no" or "nobody" or "nothing" or "neither" or "nor" or "hardly" or "only" or "also" or "even")
                negation = negation < 0 ? child : int.MaxValue;
            if (word.Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Object && HasNegative(context, child))
                return null;
        }

        if (negation >= 0)
            return negation < int.MaxValue && first >= 0 ? Affirmed(document, first, negation) : null;
        return first >= 0 ? Negated(document, first) : WithDo(document, token);
    }

    private static bool HasNegative(MutationContext context, int token) =>
        context.Child(token, DependencyRelation.Determiner) is >= 0 and var determiner && context.Document.Tokens[determiner].Lemma is "no" or "neither";

    private static TextEdit? Negated(Document document, int auxiliary)
    {
        Token word = document.Tokens[auxiliary];
        ReadOnlySpan<char> text = document.TextOf(auxiliary);
        bool isFinite = word.Tag is "MD" or "VBZ" or "VBP" or "VBD";
        return !isFinite || !char.IsLetter(text[0]) ? null : new TextEdit(new TextSpan(word.End, word.End), text is "can" ? "not" : " not");
    }

    // "did not rise" would have to become "rose"; "is not", "has not" and "will not" only lose a word.
    private static TextEdit? Affirmed(Document document, int auxiliary, int negation)
    {
        Token denied = document.Tokens[negation];
        bool isPlain = document.TextOf(negation) is "not" && document.Tokens[auxiliary].Lemma is not "do" && negation == auxiliary + 1 && denied.Start == document.Tokens[auxiliary].End + 1;
        return isPlain ? new TextEdit(new TextSpan(document.Tokens[auxiliary].End, denied.End), "") : null;
    }

    private static TextEdit? WithDo(Document document, int token)
    {
        Token verb = document.Tokens[token];
        string? auxiliary = verb.Tag switch { "VBD" => "did", "VBZ" => "does", "VBP" => "do", _ => null };
        return auxiliary is null || verb.Lemma is "be" ? null : new TextEdit(document.SpanOf(token), $"{auxiliary} not {verb.Lemma}");
    }
}
