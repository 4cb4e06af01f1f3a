namespace FactCheck.Tool;

/// <summary>A wrong call or unreadable input. The message names what is wrong and what was expected; it is all the user is shown.</summary>
internal sealed class ToolException(string message) : Exception(message);
