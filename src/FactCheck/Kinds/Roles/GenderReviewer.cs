using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Roles;

/// <summary>
/// In a check, looks for "Mrs Holm" where every source has "Mr Holm", for a brother who is a sister there, and for "Holm ended her career" where
/// they speak of him. Stateless.
/// </summary>
internal static class GenderReviewer
{
    /// <summary>Adds the people whom the rewrite makes women and the sources men, or the other way round.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (claims.Rewrite is not { } rewrite)
            return;
        List<(Document Document, NamedEntity Person, int Token, bool IsWoman)>? sources = null;
        var seen = new HashSet<(NamedEntity, bool)>();
        foreach ((NamedEntity person, int token, bool isWoman) in Read(rewrite, withCouples: false))
        {
            if (!seen.Add((person, isWoman)))
                continue;
            sources ??= [.. claims.Sources.SelectMany(source => Read(source, withCouples: true).Select(read => (source, read.Person, read.Token, read.IsWoman)))];
            (Document Document, NamedEntity Person, int Token, bool IsWoman)[] own = [.. sources.Where(other => AreOne(person, other.Person))];
            if (own.Length == 0 || !Array.TrueForAll(own, other => other.IsWoman != isWoman)
                || claims.AnchorAt(rewrite, rewrite.SentenceOf(token).Index, rewrite.SpanOf(token)) is not { } anchor)
                continue;
            (Document document, _, int known, _) = own[0];
            comparisons.Add(Comparison.AgainstPassage(anchor, RoleRules.Gender, $"{person.Name} is \"{rewrite.TextOf(token)}\" here and \"{document.TextOf(known)}\" in the other text", rewrite.SpanOf(token), new Location(document, document.SpanOf(known)), 0.6));
        }
    }

    // "Mrs Lund" may be the wife of Karl Lund.
    private static bool AreOne(NamedEntity person, NamedEntity other) =>
        (person.Words.Length > 1) == (other.Words.Length > 1) && NameMatch.MayBeSame(person, other);

    // Whom "Mr. and Mrs. Holm" name, a text that says so may mean by either.
    private static IEnumerable<(NamedEntity Person, int Token, bool IsWoman)> Read(Document document, bool withCouples)
    {
        EntityTable table = EntityTable.Of(document);
        foreach (PersonDescription told in PersonDescription.Of(document))
        {
            if (told.IsBeside && GenderedNouns.IsOfWomen(told.Noun) is { } isWoman)
                yield return (told.Entity, told.Token, isWoman);
        }

        foreach ((NamedEntity person, int token, bool isOfWoman) in Pronouns(table))
            yield return (person, token, isOfWoman);

        foreach (NameMention mention in table.Mentions)
        {
            // "Mr Holm"; "Mr. and Mrs. Holm" are two.
            int before = mention.First > 1 && document.TextOf(mention.First - 1) is "." ? mention.First - 2 : mention.First - 1;
            if (before < 0 || !Honorifics.IsOfPersonsOnly(Fold(document, before)) || GenderedNouns.IsOfWomen(Fold(document, before)) is not { } address)
                continue;
            if (!IsOfTwo(document, before))
            {
                yield return (table.Entities[mention.Entity], before, address);
            }
            else if (withCouples)
            {
                yield return (table.Entities[mention.Entity], before, true);
                yield return (table.Entities[mention.Entity], before, false);
            }
        }
    }

    // "Holm ended her career": nobody else stands before the pronoun in the sentence, who could be meant.
    private static IEnumerable<(NamedEntity Person, int Token, bool IsOfWoman)> Pronouns(EntityTable table)
    {
        Document document = table.Document;
        foreach (Sentence sentence in document.Sentences)
        {
            NamedEntity? only = null;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token word = document.Tokens[i];
                if (table.NamedAt(i) is { } named)
                {
                    if (named != only && (only is not null || !named.IsPerson))
                        break;
                    only = named;
                }
                else if (word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && EnglishModel.Default.IsKindOf(word.Lemma, "person", PartOfSpeech.Noun))
                {
                    break;
                }
                else if (word.PartOfSpeech == PartOfSpeech.Pronoun && word.Is(Morphology.ThirdPerson) && (word.Is(Morphology.Masculine) || word.Is(Morphology.Feminine)))
                {
                    if (only is not null && MayBe(table, i, only))
                        yield return (only, i, word.Is(Morphology.Feminine));
                    break;
                }
            }
        }
    }

    // "Holm called her", "Holm, her successor" are of somebody else.
    private static bool MayBe(EntityTable table, int pronoun, NamedEntity person)
    {
        Token word = table.Document.Tokens[pronoun];
        if (word.Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject)
            return true;
        return word.Relation == DependencyRelation.PossessiveModifier && word.Head >= 0
            && table.Document.Tokens[word.Head] is var owned && !(owned.Head >= 0 && table.NamedAt(owned.Head) == person);
    }

    // "Mr. and Mrs. Holm"
    private static bool IsOfTwo(Document document, int address)
    {
        int joint = address - 1, other = joint > 0 && document.TextOf(joint - 1) is "." ? joint - 2 : joint - 1;
        return other >= 0 && document.TextOf(joint) is "and" or "or" or "&" && Honorifics.IsOfPersonsOnly(Fold(document, other));
    }

    private static string Fold(Document document, int token) => NameSpelling.Fold(document.TextOf(token).TrimEnd('.'));
}
