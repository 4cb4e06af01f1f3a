using System.Globalization;
using FactCheck.Checking;
using FactCheck.Claims;

namespace FactCheck.Reports.Html;

/// <summary>Which claims of a disagreement say the same: the camp of most articles, and who dissents from it.</summary>
internal sealed class Camps
{
    // Only of figures and titles do the words alone tell who says the same: "in Oslo" and "the Oslo talks" are one place.
    private static readonly string[] ByValue = ["quantity", "title"];

    private readonly bool _disagree;
    private readonly HashSet<Claim>? _dissenters;
    private readonly Dictionary<string, int> _rankOfValue;

    public Camps(Cluster cluster, Report report)
    {
        _disagree = cluster.Verdict != ClusterVerdict.Agree;
        _dissenters = ByValue.Contains(cluster.Kind) ? null : [.. report.Findings.Where(finding => !finding.Claims.IsEmpty).Select(finding => finding.Claims[0])];
        var camps = cluster.Claims
            .GroupBy(ValueOf, StringComparer.Ordinal)
            .Select(camp => (camp.Key, Size: camp.Select(claim => claim.Document).Distinct().Count()))
            .OrderByDescending(camp => camp.Size)
            .ToList();
        _rankOfValue = camps.Select((camp, rank) => (camp.Key, rank)).ToDictionary(camp => camp.Key, camp => camp.rank, StringComparer.Ordinal);
        HasMajority = camps.Count == 1 || camps[0].Size > camps[1].Size;
    }

    /// <summary>Whether one camp is larger than every other.</summary>
    public bool HasMajority { get; }

    /// <summary>"same" for agreement and the majority; "dissent", or the number of the camp where none is largest.</summary>
    public string ClassOf(Claim claim)
    {
        if (_dissenters is not null)
            return _disagree && _dissenters.Contains(claim) ? "dissent" : "same";

        int rank = _rankOfValue[ValueOf(claim)];
        if (!_disagree || (HasMajority && rank == 0))
            return "same";

        return HasMajority ? "dissent" : $"camp camp{Math.Min(rank, 3) + 1}";
    }

    // "over 100" and "more than 100" are one camp, "150" and "about 150" too: the figure tells who sides with whom.
    private static string ValueOf(Claim claim)
    {
        if (claim.Quantity is not { } quantity)
            return Excerpt.OneLine(claim.Span.Of(claim.Document.Text)).Trim().ToLowerInvariant();

        decimal? low = quantity.Figure ?? quantity.Low;
        decimal? high = quantity.Figure ?? quantity.High;
        return string.Create(CultureInfo.InvariantCulture, $"{low:0.####}|{high:0.####}|{quantity.Unit.Id}");
    }
}
