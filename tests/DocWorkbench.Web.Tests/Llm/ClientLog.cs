using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>All that the client library tells about its work, at the most talkative level.</summary>
internal sealed class ClientLog : EventListener
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name is "System.ClientModel" or "Azure-Core" or "System.Net.Http")
        {
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
        // Null while the listener itself is still being made.
        _lines?.Enqueue(string.Join(' ', eventData.Payload ?? new([])));
}
