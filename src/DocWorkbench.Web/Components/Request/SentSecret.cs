using DocWorkbench.Core.Requests.Triage;

namespace DocWorkbench.Web.Components.Request;

/// <summary>Words that are not for everybody, in what is about to be sent.</summary>
/// <param name="Passage">Null where they stand in the how-to or in the request itself.</param>
/// <param name="Place">Where they stand, in a few words.</param>
public sealed record SentSecret(TriagedPassage? Passage, string Place, string Words, string Sentence);
