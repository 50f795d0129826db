namespace DocWorkbench.Core.Requests;

/// <summary>A change somebody turned down; it goes along with the next request and is not pitched again.</summary>
/// <param name="Section">Where it was to stand.</param>
/// <param name="Text">What it was to say.</param>
/// <param name="Reason">In the words of who rejected it, such as "not shipped"; empty where none was given.</param>
public sealed record RejectedChange(string Section, string Text, string Reason);
