using FactCheck.Training.Words;

return args switch
{
    ["words", .. var rest] => WordsCommand.Run(rest),
    _ => 2,
};
