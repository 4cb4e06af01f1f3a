namespace FactCheck.Benchmarks.Accuracy;

/// <summary>How well scores and flags tell inconsistent rows from consistent ones; "inconsistent" is the class to find.</summary>
internal readonly record struct BinaryFigures(int Rows, double BalancedAccuracy, double Precision, double Recall, double Auc, double FlagRate)
{
    /// <param name="rows">For each row whether it is consistent, its consistency score, and whether it was flagged.</param>
    public static BinaryFigures Of(IReadOnlyCollection<(bool IsConsistent, double Score, bool IsFlagged)> rows)
    {
        int bad = rows.Count(row => !row.IsConsistent);
        int good = rows.Count - bad;
        int hits = rows.Count(row => !row.IsConsistent && row.IsFlagged);
        int alarms = rows.Count(row => row.IsConsistent && row.IsFlagged);
        double recall = Ratio(hits, bad);
        return new BinaryFigures(
            rows.Count,
            (recall + Ratio(good - alarms, good)) / 2,
            Ratio(hits, hits + alarms),
            recall,
            AreaUnderCurve(rows.Select(row => (row.IsConsistent, row.Score))),
            Ratio(hits + alarms, rows.Count));
    }

    /// <summary>The chance that an inconsistent row scores lower than a consistent one; a tie counts half. NaN without both classes.</summary>
    public static double AreaUnderCurve(IEnumerable<(bool IsConsistent, double Score)> rows)
    {
        double wins = 0;
        long good = 0, bad = 0;
        foreach (var tied in rows.GroupBy(row => row.Score).OrderBy(group => group.Key))
        {
            int goodHere = tied.Count(row => row.IsConsistent);
            int badHere = tied.Count() - goodHere;
            wins += goodHere * (bad + (badHere / 2.0));
            good += goodHere;
            bad += badHere;
        }

        return good == 0 || bad == 0 ? double.NaN : wins / ((double)good * bad);
    }

    private static double Ratio(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}
