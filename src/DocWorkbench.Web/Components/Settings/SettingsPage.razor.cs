using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Llm;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace DocWorkbench.Web.Components.Settings;

/// <summary>Which language model is asked, and whether it answers.</summary>
public sealed partial class SettingsPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _closed = new();
    private ModelDraft _draft = new();
    private IReadOnlyList<string> _problems = [];
    private string _said = "";
    private bool _isWell;
    private bool _busy;

    [Inject]
    private ModelSettings Settings { get; init; } = null!;

    [Inject]
    private ConnectionTester Tester { get; init; } = null!;

    [CascadingParameter]
    private Task<AuthenticationState> Person { get; set; } = null!;

    protected override void OnInitialized() => _draft = Settings.Draft();

    private async Task SaveAsync()
    {
        Touched();
        _problems = await Settings.SaveAsync(_draft, (await Person).User.ActorId(), _closed.Token);
        if (_problems.Count == 0)
        {
            // Read back, so that the key just typed leaves the page.
            _draft = Settings.Draft();
            Say(SettingTexts.Done_Saved, isWell: true);
        }
    }

    private async Task TestAsync()
    {
        Touched();
        _problems = Settings.Read(_draft, out var options);
        if (_problems.Count > 0)
        {
            return;
        }

        _busy = true;
        Say(SettingTexts.Asking.With(options.Title), isWell: false);
        try
        {
            var (answered, sentence) = await Tester.TryAsync(options, _closed.Token);
            Say(answered ? SettingTexts.Asking_Answered.With(sentence) : "", answered);
            _problems = answered ? [] : [sentence];
        }
        catch (OperationCanceledException)
        {
            // Nobody looks any more.
        }

        _busy = false;
    }

    private void Touched()
    {
        _problems = [];
        Say("", isWell: false);
    }

    private void Say(string sentence, bool isWell)
    {
        _said = sentence;
        _isWell = isWell;
    }

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }
}
