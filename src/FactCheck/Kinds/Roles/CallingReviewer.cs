using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Roles;

/// <summary>
/// In a check, looks for somebody who has another calling than in the source: the teacher is a nurse, the minister of culture one of
/// finance. Whatever a sentence about the person may mean by it is let be. Thread-safe.
/// </summary>
internal sealed class CallingReviewer : IClaimReviewer
{
    // From here on two words may mean one calling, or one field.
    private const double MayBeAlike = 0.4;

    // How usual the calling has to be among the meanings of the noun.
    private const double Usual = 0.3;

    private const string Sport = "sport", Maker = "maker";

    private static readonly string[] Callings = ["worker", "professional", "leader", "official", "expert", "scientist", "athlete", "educator", "serviceman", "creator", "businessperson", "adjudicator", "player", "criminal"];

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        Document[] documents = [.. claims.Sources];
        List<PersonDescription>? sources = null;
        var seen = new HashSet<int>();
        foreach (PersonDescription told in PersonDescription.Of(rewrite).Where(told => told.IsBeside && !Honorifics.IsOfPersonsOnly(told.Noun) && !IsJoined(rewrite, told.Token) && (IsCalling(told.Noun) || RoleTitles.IsTitle(told.Noun))))
        {
            if (!seen.Add(told.Token) || rewrite.Tokens[told.Token].Is(Morphology.Plural))
                continue;
            sources ??= [.. documents.SelectMany(PersonDescription.Of)];
            List<PersonDescription> own = [.. sources.Where(other => !Honorifics.IsOfPersonsOnly(other.Noun) && IsPerson(other.Entity) && NameMatch.MayBeSame(other.Entity, told.Entity))];
            if (own.Count == 0)
                continue;
            string? reason = IsCalling(told.Noun) && own.Exists(other => IsCalling(other.Noun)) && own.TrueForAll(other => AreOther(told.Noun, other.Noun) && !IsJoinedTo(told.Noun, other.Noun)) && !Tells(documents, told.Entity, told.Noun) ? Say(own, told, told.Noun)
                : OtherField(told, own) is { } field && !Tells(documents, told.Entity, field) ? Say(own, told, $"{field} {told.Noun}")
                : null;
            if (reason is null || claims.AnchorAt(rewrite, rewrite.SentenceOf(told.Token).Index, rewrite.SpanOf(told.Token)) is not { } anchor)
                continue;
            comparisons.Add(Comparison.AgainstPassages(anchor, RoleRules.Calling, reason, rewrite.SpanOf(told.Token), [.. own.Take(1).SelectMany(other => PlacesOf(documents, other))], 0.6));
        }
    }

    private static string Say(List<PersonDescription> own, PersonDescription told, string calling) =>
        $"{told.Entity.Name} is {string.Join(" and ", own.Select(other => $"\"{string.Join(' ', [.. FieldsOf(other), other.Noun])}\"").Distinct())} in the source, not \"{calling}\"";

    private static IEnumerable<Location> PlacesOf(Document[] documents, PersonDescription description)
    {
        foreach (Document document in documents)
        {
            if (EntityTable.Of(document).Entities.Contains(description.Entity))
                yield return new Location(document, document.SpanOf(description.Token));
        }
    }

    // "team-mate Rory Lund": what one is to others.
    private static bool IsJoined(Document document, int noun) => noun > 1 && document.TextOf(noun - 1) is "-";

    private static bool IsPerson(NamedEntity entity) => entity.IsPerson || entity.Person is not null;

    private static bool IsCalling(string noun) => !RoleTitles.IsGeneral(noun)
        && (RoleTitles.IsTitle(noun) || Callings.Any(calling => EnglishModel.Default.Meaning.KindOf(noun, calling, PartOfSpeech.Noun, out _) >= Usual));

    // A goalkeeper is no defender, however alike the two are.
    private static bool AreOther(string noun, string other) => noun != other && (RoleTitles.GroupOf(noun) == Sport && RoleTitles.GroupOf(other) == Sport ? !RoleTitles.MayBeOne(noun, other) : AreApart(noun, other));

    // "vice-president" and "vice president"
    private static bool IsJoinedTo(string noun, string other) => noun.IndexOf('-') is > 0 and var hyphen && noun.AsSpan(hyphen + 1).SequenceEqual(other);

    // "steelmaker" and "producer of steel"
    private static string Plain(string noun) => noun.Length > Maker.Length && noun.EndsWith(Maker, StringComparison.Ordinal) && !RoleTitles.IsTitle(noun) ? "manufacturer" : noun;

    private static bool AreApart(string noun, string other) => AreOthers(Plain(noun), Plain(other));

    private static bool AreOthers(string noun, string other) => noun != other && !RoleTitles.IsGeneral(other) && !RoleTitles.MayBeOne(noun, other)
        && !EnglishModel.Default.IsKindOf(noun, other, PartOfSpeech.Noun) && !EnglishModel.Default.IsKindOf(other, noun, PartOfSpeech.Noun)
        && EnglishModel.Default.Similarity(noun, PartOfSpeech.Noun, other, PartOfSpeech.Noun) < MayBeAlike;

    // "the finance minister" for "the culture minister": one noun, and what stands before it is of another field.
    private static string? OtherField(PersonDescription told, List<PersonDescription> own)
    {
        string[] fields = RoleTitles.GroupOf(told.Noun) is "minister" or "chief" or "head" or "officer" or "deputy" or "rank" ? [.. FieldsOf(told)] : [];
        if (fields.Length == 0 || !own.Exists(other => other.Noun == told.Noun))
            return null;
        foreach (PersonDescription other in own)
        {
            string[] others = [.. FieldsOf(other)];
            if ((other.Noun == told.Noun && others.Length == 0) || others.Any(one => fields.Any(field => EnglishModel.Default.Similarity(one, PartOfSpeech.Noun, field, PartOfSpeech.Noun) >= MayBeAlike)))
                return null;
        }

        return fields[0];
    }

    private static IEnumerable<string> FieldsOf(PersonDescription description) =>
        description.Beside.Where(word => !word.AsSpan().ContainsAnyInRange('A', 'Z') && !RoleTitles.IsTitle(word) && word is not ("lead" or "head") && EnglishModel.Default.Vectors.TryGetRow(word, out _) && EnglishModel.Default.Meaning.Find(word, PartOfSpeech.Noun).HasSense && !EnglishModel.Default.Meaning.Find(word, PartOfSpeech.Adjective).HasSense);

    // A sentence about the person has the word, or one that may mean it: "who teaches at the school".
    private static bool Tells(Document[] documents, NamedEntity person, string noun)
    {
        foreach (Document document in documents)
        {
            EntityTable table = EntityTable.Of(document);

            // "accountant Niamh Daly and trader Tom Burke": what the one is says nothing of the other, and what the person is was looked at.
            HashSet<int> known = [.. PersonDescription.Of(document).SelectMany(other => TokensOf(document, other))];
            foreach (Sentence sentence in document.Sentences)
            {
                bool about = false, tells = false;
                for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    Token word = document.Tokens[i];
                    about |= table.ReferentOf(i) is { } other && NameMatch.Compare(other, person) != NameRelation.Different;
                    tells |= !known.Contains(i) && word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun
                        && (word.Lemma.Equals(noun, StringComparison.OrdinalIgnoreCase) || EnglishModel.Default.Similarity(noun, PartOfSpeech.Noun, word.Lemma.ToLowerInvariant(), word.PartOfSpeech == PartOfSpeech.ProperNoun ? PartOfSpeech.Noun : word.PartOfSpeech) >= 0.5);
                }

                if (about && tells)
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<int> TokensOf(Document document, PersonDescription description)
    {
        yield return description.Token;
        foreach (int child in document.Syntax.ChildrenOf(description.Token))
            yield return child;
    }
}
