using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Statements;

/// <summary>What each article of a cross-check tells, read when it is first asked for. Lives for one review; not thread-safe.</summary>
internal sealed class StoryTellings(ClaimSet claims)
{
    private readonly Lazy<ILookup<Document, StatementClaim>> _statements = new(() => claims.Claims.OfType<StatementClaim>().ToLookup(claim => claim.Document));

    private readonly Dictionary<Document, Telling> _tellings = [];

    /// <summary>What an article tells.</summary>
    public Telling Of(Document document)
    {
        if (!_tellings.TryGetValue(document, out Telling? telling))
            _tellings.Add(document, telling = new Telling(document, _statements.Value[document]));
        return telling;
    }
}
