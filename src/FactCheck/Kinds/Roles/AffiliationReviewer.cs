using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Roles;

/// <summary>
/// In a check, looks for somebody who is said to be of another body than in the source: "of the Cairo Institute" for "of the University of
/// Sendai", "(Labour)" for "of the Greens". Both bodies must be the source's own, so that no other name of one body is taken for another. Thread-safe.
/// </summary>
internal sealed class AffiliationReviewer : IClaimReviewer
{
    // ", a fish biologist at"
    private const int MaxDescription = 6;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<Affiliation> own = Read(rewrite, claims);
        if (own.Count == 0)
            return;
        List<Affiliation> sources = [.. claims.Documents.Where(document => !ReferenceEquals(document, rewrite)).SelectMany(document => Read(document, claims))];
        foreach (Affiliation affiliation in own)
        {
            // The model may take a name for that of a place in one text, and not in the other.
            List<Affiliation> same = [.. sources.Where(other => (affiliation.Person.Person ?? other.Person.Person) is not null && IsSame(affiliation.Person, other.Person))];
            if (same.Count == 0 || same.Exists(other => MayBeOne(affiliation.Body, other.Body))
                || !sources.Exists(other => !IsSame(affiliation.Person, other.Person) && IsSame(affiliation.Body, other.Body)))
                continue;
            comparisons.Add(new Comparison
            {
                Claims = [affiliation.Claim, same[0].Claim],
                Agreement = Agreement.Conflict,
                Rule = RoleRules.Body,
                Reason = $"{same[0].Person.Name} is of {same[0].Body.Name} in the source, not of {affiliation.Body.Name}",
                Focus = affiliation.Span,
                Joins = false,
                Strength = 0.6,
            });
        }
    }

    private static List<Affiliation> Read(Document document, ClaimSet claims)
    {
        EntityTable table = EntityTable.Of(document);
        var found = new List<Affiliation>();
        List<RoleClaim> roles = [.. claims.Of(document).OfType<RoleClaim>()];
        var claimOf = new Dictionary<TextSpan, Claim>();
        foreach (Claim claim in claims.Of(document))
            claimOf.TryAdd(claim.Span, claim);
        foreach (NameMention mention in table.Mentions)
        {
            NamedEntity person = table.Entities[mention.Entity];
            if (person.Words.Length is < 2 or > 4 || person.Country is not null)
                continue;
            TextSpan span = table.SpanOf(mention);
            Claim? claim = claimOf.GetValueOrDefault(span) ?? roles.Find(role => role.Span.Overlaps(span));
            if (claim is not null && BodyBehind(table, mention) is { } body)
                found.Add(new Affiliation(claim, person, body, span));
        }

        foreach (RoleClaim role in roles)
        {
            foreach (NamedEntity body in role.Organizations.Where(body => body.Country is null && body.Type != EntityType.Place))
                found.Add(new Affiliation(role, role.Person, body, role.Span));
        }

        return found;
    }

    // "Ana Pires of the Green Party", "Jorge Lima (Labour)", "Yuki Tanabe, a geologist at the University of Sendai"
    private static NamedEntity? BodyBehind(EntityTable table, NameMention mention)
    {
        Document document = table.Document;
        int end = document.SentenceOf(mention.First).EndToken;
        int next = mention.End;
        bool isMarked = next < end && document.TextOf(next) is "(";
        if (next < end && document.TextOf(next) is ",")
        {
            next++;
            while (next < end && next < mention.End + MaxDescription && document.Tokens[next].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun)
                next++;
        }

        if (next + 1 >= end || (!isMarked && document.TextOf(next) is not ("of" or "from" or "at")))
            return null;
        next++;
        bool isBody = isMarked;
        if (document.TextOf(next) is "the" && next + 1 < end)
        {
            isBody = true;
            next++;
        }

        // The model may take a party for a person; nobody is called "the" somebody, or put into brackets behind another.
        NamedEntity? body = table.NamedAt(next);
        return body is null || (body.IsPerson && !isBody) || body.Country is not null || (!isBody && body.Type == EntityType.Place) ? null : body;
    }

    private static bool MayBeOne(NamedEntity body, NamedEntity other) => IsSame(body, other) || body.Words.Any(word => word.Length > 3 && other.Words.Contains(word))
        || body.Joined.StartsWith(other.Words[0], StringComparison.Ordinal) || other.Joined.StartsWith(body.Words[0], StringComparison.Ordinal);

    // "The Conservatives" and "a Conservative lawmaker".
    private static bool IsSame(NamedEntity one, NamedEntity other) => NameMatch.MayBeSame(one, other)
        || one.Joined.TrimEnd('s') == other.Joined.TrimEnd('s');

    // Who is of what, and the claim that says so.
    private sealed record Affiliation(Claim Claim, NamedEntity Person, NamedEntity Body, TextSpan Span);
}
