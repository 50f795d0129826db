using System.Collections.Immutable;

namespace DocWorkbench.Core.Reviews;

/// <summary>A comment on a change with the answers to it.</summary>
/// <param name="Id">The sequence of the event that began it.</param>
/// <param name="ChangeId">The change it is about.</param>
/// <param name="Comments">As they were written; at least one, and one of them not removed.</param>
public sealed record CommentThread(long Id, string ChangeId, ImmutableArray<Comment> Comments)
{
    private const string Form = "thread:";
    private const string OnForm = "on:";

    /// <summary>Who said that nothing is left to do, and when; null while it is open.</summary>
    public ReviewEvent? Resolved { get; init; }

    /// <summary>It was said of what the change was before it was asked for again.</summary>
    public bool IsOnEarlierVersion { get; init; }

    public bool IsOpen => Resolved is null;

    /// <summary>What the event that begins a thread has for its target: never the change itself, or a comment would be taken for a decision.</summary>
    public static string OnChange(string changeId) => OnForm + changeId;

    /// <summary>What an event on a thread has for its target.</summary>
    public static string TargetOf(long id) => FormattableString.Invariant($"{Form}{id}");

    internal static string? FindChange(string target) =>
        target.StartsWith(OnForm, StringComparison.Ordinal) ? target[OnForm.Length..] : null;

    internal static long? Find(string target) => EventTarget.Number(target, Form);
}
