namespace DocWorkbench.Cli;

/// <summary>The command's words are off; the message says how, in one line.</summary>
internal sealed class UsageException(string message) : Exception(message);
