namespace DocWorkbench.Web.Llm;

/// <summary>Connects the model that was set before the program started.</summary>
internal sealed class ModelSettingsLoader(ModelSettings settings) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => settings.LoadAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
