using DocWorkbench.Core.Evidence;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Findings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace DocWorkbench.Web.Components.Settings;

/// <summary>How loud each check is, and how often its findings were dismissed.</summary>
public sealed partial class CheckFields : ComponentBase
{
    private CheckLevels? _levels;
    private DismissalCounts _dismissed = DismissalCounts.None;
    private string _said = "";

    [Inject]
    private CheckSettings Settings { get; init; } = null!;

    [CascadingParameter]
    private Task<AuthenticationState> Person { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _dismissed = await Settings.DismissalsAsync(CancellationToken.None);
        _levels = await Settings.LevelsAsync(CancellationToken.None);
    }

    private async Task TurnAsync(FindingCode code, CheckLevel level)
    {
        await Settings.SetAsync(code, level, (await Person).User.ActorId(), CancellationToken.None);
        _levels = await Settings.LevelsAsync(CancellationToken.None);
        _said = SettingTexts.Done_Turned.With(FindingWords.Of(code), Words(level));
    }

    private string Why(FindingCode code) =>
        string.Join(", ", _dismissed.Reasons(code).Select(r => $"{FindingWords.Of(r.Reason)}: {r.Count}"));

    private static string Words(CheckLevel level) =>
        level switch
        {
            CheckLevel.AsFound => SettingTexts.Level_AsFound,
            CheckLevel.Medium => SettingTexts.Level_Medium,
            CheckLevel.Low => SettingTexts.Level_Low,
            CheckLevel.Off => SettingTexts.Level_Off,
            _ => throw new ArgumentOutOfRangeException(nameof(level)),
        };
}
