using FactCheck.Checking;
using FactCheck.Documents;

namespace FactCheck.Reports;

/// <summary>One text edit that mends a finding.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Span">The words to replace, in UTF-16 offsets into the file as read.</param>
/// <param name="Original">The words as they stand.</param>
/// <param name="Replacement">What they have to say.</param>
public sealed record TextFix(Finding Finding, TextSpan Span, string Original, string Replacement);
