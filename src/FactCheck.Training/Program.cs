using FactCheck.Training;
using FactCheck.Training.Words;

return args switch
{
    ["words", .. var rest] => WordsCommand.Run(rest),
    ["train", .. var rest] => TrainCommand.Run(rest),
    ["evaluate", .. var rest] => EvaluateCommand.Run(rest),
    ["counted", .. var rest] => CountedCommand.Run(rest),
    ["parse", .. var rest] => ParseCommand.Run(rest),
    _ => 2,
};
