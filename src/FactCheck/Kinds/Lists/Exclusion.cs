using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Lists;

/// <summary>What an article says was not among a set: "no pilot among those arrested", "Norland was not among the signatories". Immutable.</summary>
/// <param name="Document">The document.</param>
/// <param name="Token">The token of what was not among them.</param>
/// <param name="Set">The words for the set.</param>
/// <param name="Acts">The acts that make the set.</param>
/// <param name="Affairs">The affairs that make the set, with the step of each: the dead, those who lost their lives.</param>
internal sealed record Exclusion(Document Document, int Token, ImmutableArray<string> Set, ImmutableArray<string> Acts, ImmutableArray<(string Affair, int Step)> Affairs)
{
    private const int Reach = 6;

    /// <summary>The exclusions of a document, in text order.</summary>
    public static IEnumerable<Exclusion> Read(Document document)
    {
        for (int among = 1; among + 1 < document.Tokens.Length; among++)
        {
            if (document.TextOf(among) is not "among" || document.Tokens[among].Head is not (> 0 and var set) || set < among)
                continue;
            Sentence sentence = document.SentenceOf(among);
            int denied = Denied(document, sentence, among);
            if (denied >= 0)
                yield return Make(document, denied, sentence, set);
        }
    }

    /// <summary>The token of another article that tells the contrary: the same was among them.</summary>
    public int ContraryIn(Document other)
    {
        foreach (Sentence sentence in other.Sentences)
        {
            int found = -1;
            bool isSet = false;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token word = other.Tokens[i];
                isSet |= Set.Contains(word.Lemma) || AffairsAt(other, i).Any(Affairs.Contains) || Lexicons.Acts.Of(PhrasalVerbs.WordOf(other, i)).Any(Acts.Contains);
                if (IsOne(other, i) && !IsDenied(other, i))
                    found = i;
            }

            if (found >= 0 && isSet)
                return found;
        }

        return -1;
    }

    private static Exclusion Make(Document document, int denied, Sentence sentence, int set)
    {
        List<string> words = [];
        (int first, int end) = document.Syntax.PhraseOf(set);
        for (int i = Math.Max(first, sentence.FirstToken); i < Math.Min(Math.Min(end, set + 4), sentence.EndToken) && document.TextOf(i) is not ","; i++)
        {
            if (document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective && !LightVerbs.Contains(document.Tokens[i].Lemma))
                words.Add(PhrasalVerbs.WordOf(document, i));
        }

        return new Exclusion(document, denied, [.. words], [.. words.SelectMany(word => Lexicons.Acts.Of(word)).Distinct()], [.. AffairsAt(document, set).Distinct()]);
    }

    private static IEnumerable<(string Affair, int Step)> AffairsAt(Document document, int token)
    {
        Token word = document.Tokens[token];
        ImmutableArray<AffairFrame> frames = word.PartOfSpeech switch
        {
            PartOfSpeech.Adjective => AffairFrames.OfAdjective(word.Lemma),
            PartOfSpeech.Noun => [.. AffairFrames.OfNoun(word.Lemma), .. AffairFrames.OfAdjective(word.Lemma)],
            PartOfSpeech.Verb when document.Syntax.Child(token, DependencyRelation.Object) is >= 0 and var thing && AffairFrames.OfVerb($"{word.Lemma} {document.Tokens[thing].Lemma}") is { IsEmpty: false } phrase => phrase,
            PartOfSpeech.Verb => AffairFrames.OfVerb(PhrasalVerbs.WordOf(document, token)),
            _ => [],
        };
        return frames.Select(frame => (frame.Affair, frame.Step));
    }

    // "no pilot was among", "Norland was not among"
    private static int Denied(Document document, Sentence sentence, int among)
    {
        for (int i = among - 1; i >= sentence.FirstToken && i >= among - Reach; i--)
        {
            if (document.TextOf(i) is "no" or "No")
                return document.Tokens[i].Head is >= 0 and var noun && noun < among ? noun : -1;
            if (document.TextOf(i) is "not" or "n't")
            {
                int verb = document.Tokens[i].Head;
                return verb >= 0 && document.Syntax.Child(verb, DependencyRelation.NominalSubject) is >= 0 and var subject && subject < among ? subject : -1;
            }
        }

        return -1;
    }

    private bool IsOne(Document other, int token)
    {
        Token word = Document.Tokens[Token], rival = other.Tokens[token];
        if (EntityTable.Of(Document).NamedAt(Token) is { } entity)
            return EntityTable.Of(other).NamedAt(token) is { } named && NameMatch.MayBeSame(entity, named);
        if (word.PartOfSpeech != PartOfSpeech.Noun || rival.PartOfSpeech != PartOfSpeech.Noun)
            return false;
        string? narrower = Narrower(Document, Token);
        return word.Lemma == rival.Lemma
            ? string.Equals(narrower, Narrower(other, token), StringComparison.OrdinalIgnoreCase)
            : narrower is null && EnglishModel.Default.IsKindOf(rival.Lemma, word.Lemma, PartOfSpeech.Noun);
    }

    // "customs" of "customs officer"
    private static string? Narrower(Document document, int token) => document.Syntax.Child(token, DependencyRelation.Compound) is >= 0 and var compound ? document.Tokens[compound].Lemma
        : document.Syntax.Child(token, DependencyRelation.AdjectivalModifier) is >= 0 and var adjective ? document.Tokens[adjective].Lemma : null;

    private static bool IsDenied(Document document, int token)
    {
        Sentence sentence = document.SentenceOf(token);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.TextOf(i) is "no" or "No" or "not" or "n't" or "neither" or "without" or "never")
                return true;
        }

        return false;
    }
}
