using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Compressions;

/// <summary>
/// A word of a compressed sentence that goes with another one now, because what it went with was cut: "a pool of blood with her head", "a pool
/// of her head". Pure functions.
/// </summary>
internal static class MovedWord
{
    /// <summary>The word that was moved and what it went with in the original, both tokens of the original; null where the token still goes with the same.</summary>
    public static (int Word, int Governor)? Of(CompressedSentence sentence, int token)
    {
        Token word = sentence.Document.Tokens[token];
        int before = sentence.OriginalOf(token), head = sentence.OriginalOf(word.Head);
        if (before < 0 || head < 0)
            return null;
        if (IsComplement(word.Relation))
            return Preposition(sentence, token, before) ?? Complement(sentence, token, before, head);
        return IsMovedFunctionWord(sentence, token, before, head) ? (before, sentence.Original.Tokens[before].Head) : null;
    }

    private static bool IsComplement(DependencyRelation relation) => relation is DependencyRelation.Object or DependencyRelation.IndirectObject or DependencyRelation.Oblique
        or DependencyRelation.ObliqueUnmarked or DependencyRelation.ObliqueAgent or DependencyRelation.NominalModifier;

    // The preposition stood before another word, which was cut, and this one had another.
    private static (int Word, int Governor)? Preposition(CompressedSentence sentence, int token, int complement)
    {
        Document original = sentence.Original;
        int own = sentence.Document.Syntax.Child(token, DependencyRelation.Case), preposition = sentence.OriginalOf(own), before = original.Syntax.Child(complement, DependencyRelation.Case);
        return preposition >= 0 && before >= 0 && !IsSameWord(original, before, preposition)
            && original.Tokens[preposition] is { Head: >= 0 and var noun, Relation: DependencyRelation.Case or DependencyRelation.Marker } && noun < complement && sentence.IsCut(noun)
            && !original.Syntax.IsBelow(complement, noun) && !original.Syntax.IsBelow(noun, complement)
            ? (preposition, noun)
            : null;
    }

    // With another preposition it was worded anew, and what may complete a noun or a verb is parsed now so, now so.
    private static (int Word, int Governor)? Complement(CompressedSentence sentence, int token, int complement, int head)
    {
        Document original = sentence.Original;
        return original.Tokens[complement] is { Head: >= 0 and var governor, Relation: var relation } && governor != head && relation == sentence.Document.Tokens[token].Relation
            && sentence.IsCut(governor) && original.Tokens[governor].PartOfSpeech == PartOfSpeech.Verb && KeepsPreposition(sentence, token, complement)
            && IsOfAnotherClause(original, complement, governor, head) && !(complement > head && IsShared(original, head, governor)) && !IsSameWord(original, governor, head)
            ? (complement, governor)
            : null;
    }

    // "planned to move in spring" and "moved in spring" tell one happening, "was built in May and opened in June" two. "Died when a bomb went off in a market" and
    // "died in a market" are at one place and time.
    private static bool IsOfAnotherClause(Document original, int complement, int governor, int head)
    {
        for (int i = governor; i != head; i = original.Tokens[i].Head)
        {
            if (i < 0 || original.Tokens[i].Relation is DependencyRelation.RelativeClause or DependencyRelation.Conjunct
                || (original.Tokens[i].Relation == DependencyRelation.AdverbialClause && !(IsSetting(original, complement) && IsAtOnce(original, i)))
                || (original.Tokens[i].Relation == DependencyRelation.OpenComplement && original.Tokens[complement].Relation == DependencyRelation.Oblique && !IsSetting(original, complement)))
                return true;
        }

        return false;
    }

    private static bool IsSetting(Document original, int complement) =>
        original.Tokens[complement].Relation is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked
        && !(original.Syntax.Child(complement, DependencyRelation.Case) is >= 0 and var preposition && original.Tokens[preposition].Lemma is "by" or "with" or "for" or "to");

    private static bool IsAtOnce(Document original, int clause)
    {
        foreach (int child in original.Syntax.ChildrenOf(clause))
        {
            if (child < clause && original.Tokens[child].Relation is DependencyRelation.Marker or DependencyRelation.AdverbialModifier && original.Tokens[child].Lemma is "when" or "while" or "as")
                return true;
        }

        return false;
    }

    private static bool KeepsPreposition(CompressedSentence sentence, int token, int complement)
    {
        int own = sentence.Document.Syntax.Child(token, DependencyRelation.Case), before = sentence.Original.Syntax.Child(complement, DependencyRelation.Case);
        return own < 0 ? before < 0 : before >= 0 && sentence.Document.Tokens[own].Lemma == sentence.Original.Tokens[before].Lemma;
    }

    // "Police have been forced .. after residents complained", "Police have complained"; "could help to cut" and "could cut" say the same, and so do "has washed
    // and sold it" and "has sold it".
    private static bool IsMovedFunctionWord(CompressedSentence sentence, int token, int before, int head)
    {
        Document original = sentence.Original;
        Token was = original.Tokens[before];
        if (was.Head < 0 || was.Relation != sentence.Document.Tokens[token].Relation || !sentence.IsCut(was.Head) || original.Syntax.IsBelow(was.Head, head) || HasWord(original, head, was.Lemma))
            return false;
        bool isApart = !original.Syntax.IsBelow(head, was.Head);
        return was.Relation switch
        {
            DependencyRelation.Auxiliary => isApart || !IsShared(original, head, was.Head),
            DependencyRelation.Copula => isApart || !(IsShared(original, head, was.Head) || IsDescription(original, head, was.Head)),
            DependencyRelation.Marker => isApart,
            DependencyRelation.AdverbialModifier => isApart || (was.Tag == "WRB" && !IsShared(original, head, was.Head)),
            _ => false,
        };
    }

    private static bool HasWord(Document original, int head, string lemma)
    {
        foreach (int child in original.Syntax.ChildrenOf(head))
        {
            if (original.Tokens[child].Lemma == lemma)
                return true;
        }

        return false;
    }

    // A verb that is joined to the other or completes it has what that one has.
    private static bool IsShared(Document original, int predicate, int governor)
    {
        int i = predicate;
        while (i != governor && original.Tokens[i] is { Head: >= 0, Relation: DependencyRelation.OpenComplement or DependencyRelation.Conjunct })
            i = original.Tokens[i].Head;
        return i == governor;
    }

    // "is among the lenders that are likely to be hit", "is likely to be hit"
    private static bool IsDescription(Document original, int predicate, int noun) =>
        original.Tokens[predicate].Head == noun && original.Tokens[predicate].Relation is DependencyRelation.AdjectivalModifier or DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause;

    private static bool IsSameWord(Document original, int one, int other) => original.Tokens[one].Lemma == original.Tokens[other].Lemma;
}
