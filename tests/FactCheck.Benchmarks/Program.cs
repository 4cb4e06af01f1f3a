using FactCheck.Benchmarks.Accuracy;

return args switch
{
    ["accuracy", var folder, .. var options] => AccuracyCommand.Run(folder, options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        Calls:
          accuracy DIR [--errors N] [--set NAME] [--rows N]   accuracy and speed over labelled rewrites, DIR/*.jsonl.gz
        """);
    return 2;
}
