using System.Security.Claims;
using Bunit;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Settings;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Llm.Wire;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Llm;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocWorkbench.Web.Tests.Components.Settings;

/// <summary>The settings page over a database of its own.</summary>
public abstract class SettingsScreen : StoreTest
{
    protected const string Key = "canary-key-0123456789-abcdefghij";
    private readonly EphemeralDataProtectionProvider _keys = new(NullLoggerFactory.Instance);
    private readonly ModelNetwork _network = new();

    private protected static void FillIn(IRenderedComponent<SettingsPage> page)
    {
        page.Find("#provider").Change(nameof(ModelProvider.OpenAICompatible));
        page.Find("#endpoint").Change("http://127.0.0.1:11434/v1");
        page.Find("#model").Change("llama3");
        page.Find("#key").Change(Key);
    }

    private protected static ModelDraft Draft() =>
        new()
        {
            Provider = ModelProvider.OpenAICompatible,
            Endpoint = "http://127.0.0.1:11434/v1",
            Model = "llama3",
            NewKey = Key,
        };

    private protected ModelSettings Settings(out ConnectedModel model, IDataProtectionProvider? keys = null, bool administrator = false) =>
        Settings(out model, keys, administrator ? Draft().ToSettings(Key) : new Dictionary<string, string?>());

    private protected ModelSettings Settings(
        out ConnectedModel model,
        IDataProtectionProvider? keys,
        IReadOnlyDictionary<string, string?> outside
    )
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            outside.Select(s => KeyValuePair.Create($"{ModelOptions.Section}:{s.Key}", s.Value))
        );
        var fixedModel = FixedModel.Read(configuration.Build());
        model = new ConnectedModel(fixedModel, _network, Store.Clock, Asking.Counters);
        return new ModelSettings(fixedModel, model, new ModelSettingsStore(Store.Databases, Store.Writer, Store.Clock), keys ?? _keys);
    }

    private protected BunitContext Browser(ModelSettings settings)
    {
        var browser = new BunitContext();
        browser.Services.AddSingleton(settings);
        browser.Services.AddSingleton(new CheckSettings(new CheckLevelStore(Store.Databases, Store.Writer, Store.Clock)));
        browser.Services.AddSingleton(new ConnectionTester(_network, Store.Clock));
        var person = browser.AddAuthorization();
        person.SetAuthorized("Kim");
        person.SetClaims(new Claim(ClaimTypes.NameIdentifier, TestStore.ActorId));
        return browser;
    }

    private protected static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, Cancel);
        return memory.ToArray();
    }

    public override async ValueTask DisposeAsync()
    {
        _network.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
