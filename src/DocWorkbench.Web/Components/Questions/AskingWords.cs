using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Questions;

/// <summary>How far a question has come, in a word and the look of its chip.</summary>
internal static class AskingWords
{
    public static (string Word, string Look) Of(AskingState state) =>
        state switch
        {
            AskingState.Running => ("being asked", "stage"),
            AskingState.Answered => ("answered", "ok"),
            AskingState.Part => ("cut off, part kept", "warn"),
            AskingState.Failed => ("no answer", "no"),
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
