using FactCheck.Tool;

return await FactCheckTool.RunAsync(args, ToolConsole.OfProcess()).ConfigureAwait(false);
