using System.Globalization;
using System.Text;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Questions;

/// <summary>One question, what it took, and what came as it came.</summary>
public sealed partial class QuestionCard : ComponentBase
{
    // More slows a page down, and nobody reads it there.
    private const int Longest = 20_000;
    private string? _raw;
    private string _copied = "";

    [Inject]
    private AskingStore Askings { get; init; } = null!;

    [Inject]
    private TimeProvider Clock { get; init; } = null!;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [Parameter, EditorRequired]
    public required AskedQuestion Question { get; set; }

    [Parameter, EditorRequired]
    public required string ReviewId { get; set; }

    private StoredAsking Asking => Question.Asking;

    private (string Word, string Look) State => AskingWords.Of(Asking.State);

    private string TitleId => $"question-{Asking.RequestHash}";

    private DateTimeOffset Local => TimeZoneInfo.ConvertTime(Asking.StartedAt, Clock.LocalTimeZone);

    private (string Words, long? Server, long? Own)[] Rows =>
        [
            (QuestionTexts.Tokens_Sent, Asking.InputTokens, Asking.CountedInput),
            .. Asking.CachedTokens > 0
                ? [(QuestionTexts.Tokens_Known, Asking.CachedTokens, (long?)null)]
                : Array.Empty<(string, long?, long?)>(),
            (QuestionTexts.Tokens_Written, Asking.OutputTokens, Asking.CountedOutput),
        ];

    private static string Number(long? tokens) => tokens?.ToString("N0", CultureInfo.CurrentCulture) ?? "–";

    private async Task ToggleAsync() => _raw = _raw is null ? await ReadAsync() : null;

    private async Task CopyAsync()
    {
        var done = await Browser.InvokeAsync<bool>("docworkbench.copy", _raw ?? await ReadAsync());
        _copied = done ? QuestionTexts.Done_Copied : QuestionTexts.Error_NoCopy;
    }

    // What is no UTF-8 is marked; nothing of it is ever taken for markup.
    private async Task<string> ReadAsync() => Encoding.UTF8.GetString(await Askings.RawAsync(Asking.RequestHash) ?? []);
}
