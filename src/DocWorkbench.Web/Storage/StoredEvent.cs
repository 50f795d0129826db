using System.Collections.Immutable;
using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Storage;

/// <summary>An event with the text it speaks of.</summary>
/// <param name="Subject">The event's target or, when it undoes or redoes an event, the target of that event.</param>
public sealed record StoredEvent(ReviewEvent Event, string Subject, ImmutableArray<byte>? Text);
