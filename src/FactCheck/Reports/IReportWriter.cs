namespace FactCheck.Reports;

/// <summary>Writes a report in one format. Implementations are thread-safe and deterministic.</summary>
public interface IReportWriter
{
    /// <summary>The name of the format as the tool takes it: "text", "json".</summary>
    string Format { get; }

    /// <summary>Writes the report; the writer is not closed. Lines end in LF.</summary>
    void Write(Report report, TextWriter writer);
}
