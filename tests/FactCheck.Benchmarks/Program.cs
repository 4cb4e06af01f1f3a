using FactCheck.Benchmarks.Accuracy;
using FactCheck.Benchmarks.Scoring;
using FactCheck.Benchmarks.Specs;

return args switch
{
    ["accuracy", var folder, .. var options] => AccuracyCommand.Run(folder, options),
    ["scan", var folder] => ScanSpeedCommand.Run(folder),
    ["specs", .. var rest] => SpecsCommand.Run(rest),
    ["score", "fit", var folder, var path] => ScoreCommand.Fit(folder, path),
    ["score", "features", var folder, var path] => ScoreCommand.WriteFeatures(folder, path),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        Calls:
          accuracy DIR [--errors N] [--set NAME] [--rows N]   accuracy and speed over labelled rewrites, DIR/*.jsonl.gz
          scan DIR         speed of the quantity scanner over the sources of DIR/*.jsonl.gz
          specs DIR [-v]   the scanner against the cases of a folder of spec files, and why others differ
          score fit DIR FILE                                  fits the weights of the score: src/FactCheck/Lexicons/consistency.tsv
          score features DIR FILE                             what the consistency score is made of, a row a rewrite
        """);
    return 2;
}
