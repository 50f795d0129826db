using System.Collections.Immutable;
using DocWorkbench.Core.Requests.Triage;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>Headings with a tick each; opened, the passages under it with theirs.</summary>
public sealed partial class SendRows : ComponentBase
{
    private const int LongestShown = 220;
    private readonly HashSet<string> _open = [];

    [Parameter, EditorRequired]
    public required PassageChoice Choice { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableArray<SendGroup> Groups { get; set; }

    /// <summary>Raised after ticks changed.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    private Task TickAsync(ImmutableArray<TriagedPassage> passages, bool ticked)
    {
        Choice.Tick(passages, ticked);
        return OnChanged.InvokeAsync();
    }

    private void Toggle(string key)
    {
        if (!_open.Remove(key))
        {
            _open.Add(key);
        }
    }

    private static string Beginning(TriagedPassage passage)
    {
        var words = string.Join(' ', passage.Passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestShown ? words : words[..LongestShown].TrimEnd() + "…";
    }
}
