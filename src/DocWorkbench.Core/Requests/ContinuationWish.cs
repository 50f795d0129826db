using System.Collections.Immutable;

namespace DocWorkbench.Core.Requests;

/// <summary>The rest of an answer that was cut off is asked for, and nothing that came whole.</summary>
/// <param name="FirstAsking">The hash of the question whose answer was cut off first; those that continue it belong to it.</param>
/// <param name="Complete">In the order they came; never to be given again.</param>
public sealed record ContinuationWish(string FirstAsking, ImmutableArray<CompleteChange> Complete);
