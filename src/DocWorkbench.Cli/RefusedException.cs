namespace DocWorkbench.Cli;

/// <summary>A needed input can't be used; the message is "NAME: reason".</summary>
internal sealed class RefusedException(string name, string reason) : Exception($"{name}: {reason}");
