using System.Globalization;
using FactCheck.Alignment;
using FactCheck.Benchmarks.Accuracy;
using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>The words of one labelled rewrite with their figures, and whether people marked them.</summary>
internal sealed record WordRow(LabelledRow Row, TextSpan Span, bool IsMarked, double[] Features)
{
    public static IEnumerable<WordRow> Of(LabelledRow row, Report report)
    {
        Document rewrite = report.Documents[0];
        RewriteAlignment alignment = ConsistencyFeatures.Align(rewrite, [.. report.Documents.Skip(1)], report.Claims, report.Findings);
        foreach (AlignedSentence sentence in alignment.Sentences)
        {
            for (int i = 0; i < sentence.Words.Count; i++)
            {
                TextSpan span = rewrite.SpanOf(sentence.Words[i].Token);
                yield return new WordRow(row, span, row.Errors.Any(error => error.Overlaps(span)), WordFeatures.Of(sentence, i));
            }
        }
    }

    public string ToLine(int row) => string.Join(
        '\t',
        [row.ToString(CultureInfo.InvariantCulture), IsMarked ? "1" : "0", Row.Rewrite[Span.Start..Span.End].ReplaceLineEndings(" "), .. Features.Select(f => f.ToString("G5", CultureInfo.InvariantCulture))]);
}
