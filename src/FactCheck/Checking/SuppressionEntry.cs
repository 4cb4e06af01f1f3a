using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Checking;

/// <summary>A suppression as somebody wrote it, before it is known what it accepts. Immutable.</summary>
internal sealed class SuppressionEntry
{
    /// <summary>Where it is written.</summary>
    public required Location Location { get; init; }

    /// <summary>Whether it stands in the article or in a file beside it.</summary>
    public required SuppressionOrigin Origin { get; init; }

    /// <summary>The rules it accepts; empty when it names a fingerprint only.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The part of its own article it reaches; null for a file beside the article, which reaches all of it.</summary>
    public TextSpan? Reach { get; init; }

    /// <summary>The fingerprint it accepts; null when it goes by other marks.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The words it accepts; null when it goes by other marks.</summary>
    public string? Text { get; init; }

    /// <summary>Why; empty when nobody said.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Who; null when nobody signed.</summary>
    public string? Author { get; init; }

    /// <summary>The last day it holds; null for good.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>What makes it void, as a phrase; null when it is complete.</summary>
    public string? Defect { get; init; }

    /// <summary>Whether it means this finding.</summary>
    public bool Accepts(Finding finding)
    {
        if (!Rules.IsEmpty && !Rules.Contains(finding.Rule.Id))
            return false;

        if (Fingerprint is not null && !string.Equals(Fingerprint, finding.Fingerprint, StringComparison.OrdinalIgnoreCase))
            return false;

        if (Text is not null && !finding.Locations.Any(location => location.Span.Of(location.Document.Text).Trim().SequenceEqual(Text)))
            return false;

        return Reach is not { } reach
            || finding.Locations.Any(location => ReferenceEquals(location.Document, Location.Document) && reach.Overlaps(location.Span));
    }
}
