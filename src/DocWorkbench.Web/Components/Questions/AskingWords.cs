using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Questions;

/// <summary>How far a question has come, in a word and the look of its chip.</summary>
internal static class AskingWords
{
    public static (string Word, string Look) Of(AskingState state) =>
        state switch
        {
            AskingState.Running => (QuestionTexts.State_Running, "stage"),
            AskingState.Answered => (QuestionTexts.State_Answered, "ok"),
            AskingState.Part => (QuestionTexts.State_Part, "warn"),
            AskingState.Failed => (QuestionTexts.State_Failed, "no"),
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
