using FactCheck.Benchmarks;
using FactCheck.Benchmarks.Accuracy;
using FactCheck.Benchmarks.Crossing;
using FactCheck.Benchmarks.Scoring;
using FactCheck.Benchmarks.Specs;

return args switch
{
    ["accuracy", var folder, .. var options] => AccuracyCommand.Run(folder, options),
    ["crossed", var folder] => CrossedCommand.Run(folder, verbose: false),
    ["crossed", var folder, "-v"] => CrossedCommand.Run(folder, verbose: true),
    ["edits", var folder] => EditsCommand.Run(folder, 0),
    ["edits", var folder, "--errors", var examples] when int.TryParse(examples, out int count) => EditsCommand.Run(folder, count),
    ["retold", var folder] => RetoldCommand.Run(folder, verbose: false),
    ["retold", var folder, "-v"] => RetoldCommand.Run(folder, verbose: true),
    ["scan", var folder] => ScanSpeedCommand.Run(folder),
    ["speed", var folder] => SpeedCommand.Run(folder),
    ["specs", .. var rest] => SpecsCommand.Run(rest),
    ["dates", "fit", var folder, var stories, var target] => DateFit.Run(folder, stories, target),
    ["figures", "fit", var folder, var stories, var target] => FigureFit.Run(folder, stories, target),
    ["quiet", var folder] => QuietCommand.Run(folder, verbose: false),
    ["quiet", var folder, "-v"] => QuietCommand.Run(folder, verbose: true),
    ["score", "fit", var folder, var target] => ScoreCommand.Fit(folder, target),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        Calls:
          accuracy DIR [--errors N] [--set NAME] [--rows N] [--table docs/severities.tsv]   accuracy and speed over labelled rewrites, DIR/*.jsonl.gz
          crossed DIR [-v] invented events told independently by three outlets, cross-checked: tests/FactCheck.Benchmarks/Stories/A, B, D, E or F
          edits DIR [--errors N]   edited summaries against the summary they were edited from: what rules find in copies, N false alarms
          retold DIR [-v]  invented articles against rewrites that word every sentence anew: tests/FactCheck.Benchmarks/Stories/A, B or C
          quiet DIR [-v]   real articles that share names but hardly ever an event, cross-checked by twos: DIR/*.jsonl.gz
          scan DIR         speed of the quantity scanner over the sources of DIR/*.jsonl.gz
          speed DIR        the whole pipeline on the articles of a folder, DIR/*.txt, one thread, warm
          specs DIR [-v]   the scanner against the cases of a folder of spec files, and why others differ
          dates fit DIR STORIES src/FactCheck/Lexicons        fits the weights that tell which articles are of one story, and which of their dates are of one happening
          figures fit DIR STORIES src/FactCheck/Lexicons      fits the weights that tell which figures of two articles are of one thing
          score fit DIR src/FactCheck/Lexicons                fits the weights of the consistency score
        """);
    return 2;
}
