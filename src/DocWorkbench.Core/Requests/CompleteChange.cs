namespace DocWorkbench.Core.Requests;

/// <summary>A change that came whole in an answer that was cut off; it is named when the rest is asked for.</summary>
/// <param name="Kind">What it does, in the words of the answer's format.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Heading">Of the new section; empty where it makes none.</param>
/// <param name="Beginning">Its first words.</param>
public sealed record CompleteChange(string Kind, string Section, string Heading, string Beginning);
