namespace DocWorkbench.Web.Components.Library;

/// <summary>Something a review wants of the person who looks at the list.</summary>
/// <param name="Tone">A chip's: "warn", "stage" or plain; the words say it all without.</param>
public sealed record WaitingWord(string Words, string Tone);
