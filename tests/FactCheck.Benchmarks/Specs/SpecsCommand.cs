namespace FactCheck.Benchmarks.Specs;

/// <summary><c>specs DIR [-v]</c>: how many cases of each spec file agree in span and value, and by class why the others differ.</summary>
internal static class SpecsCommand
{
    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments.Length == 0 || !Directory.Exists(arguments[0]))
        {
            Console.Error.WriteLine("specs: the folder of the spec files is missing: specs DIR [-v]");
            return 2;
        }

        bool verbose = arguments.Contains("-v");
        foreach (string model in SpecModel.Names)
        {
            string path = Path.Combine(arguments[0], model + ".jsonl");
            if (File.Exists(path))
                Report(model, path, verbose);
        }

        string wording = Path.Combine(arguments[0], "Wording.jsonl");
        if (File.Exists(wording))
            ReportWording(wording);
        return 0;
    }

    private static void Report(string model, string path, bool verbose)
    {
        int total = 0;
        int agree = 0;
        var classes = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (SpecCase spec in SpecCase.Read(path))
        {
            total++;
            List<SpecFinding> found = SpecModel.Read(model, spec.Input);
            string? reason = SpecDifference.Of(model, spec, found);
            if (string.IsNullOrEmpty(reason))
            {
                agree++;
                continue;
            }

            if (!classes.TryGetValue(reason, out List<string>? cases))
                classes.Add(reason, cases = []);
            string expected = string.Join(" | ", spec.Expected.Select(entity => $"{entity.Start}..{entity.End} {entity.Value} {entity.Unit}"));
            cases.Add($"{spec.Id}: \"{spec.Input}\" expected [{expected}] found [{string.Join(" | ", found)}]");
        }

        int design = classes.Where(pair => pair.Key.Split("; ").All(SpecDifference.IsByDesign)).Sum(pair => pair.Value.Count);
        int counted = total - design;
        Console.WriteLine($"{model}: {agree} of {counted} agree ({100.0 * agree / Math.Max(1, counted):F1}%), {design} more differ by design, {total} in all");
        foreach ((string reason, List<string> cases) in classes)
        {
            Console.WriteLine($"  {cases.Count} {reason}");
            if (verbose || !reason.Split("; ").All(SpecDifference.IsByDesign))
                cases.ForEach(line => Console.WriteLine("    " + line));
        }
    }

    private static void ReportWording(string path)
    {
        int total = 0;
        var differences = new List<string>();
        foreach (SpecCase spec in SpecCase.Read(path))
        {
            total++;
            if (WordingSpec.Difference(spec) is string difference)
                differences.Add($"    {spec.Id}: \"{spec.Input}\" {difference}");
        }

        Console.WriteLine($"Wording: {total - differences.Count} of {total} agree");
        differences.ForEach(Console.WriteLine);
    }
}
