using System.Security.Claims;
using System.Text;
using Bunit;
using DocWorkbench.Web.Components.Library;
using DocWorkbench.Web.Library;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;
using TestContext = Xunit.TestContext;

namespace DocWorkbench.Web.Tests.Components.Library;

/// <summary>The screens where reviews are found and begun, on a database of their own, for a signed-in person.</summary>
internal sealed class LibraryScreens : IAsyncDisposable
{
    private readonly BunitContext _browser = new();

    private LibraryScreens(TemporaryFolder folder, TestStore store)
    {
        Folder = folder;
        Store = store;
        _browser.JSInterop.Mode = JSRuntimeMode.Loose;
        _browser.Services.AddSingleton(store.Reviews);
        _browser.Services.AddSingleton(store.Folders);
        _browser.Services.AddSingleton(store.Tallies);
        _browser.Services.AddSingleton<ReviewCounter>();
        _browser.Services.AddSingleton<ChangedFiles>();
        _browser.Services.AddSingleton<FolderConnector>();
        _browser.Services.AddSingleton<TimeProvider>(store.Clock);
        var person = _browser.AddAuthorization();
        person.SetAuthorized("Kim");
        person.SetClaims(new Claim(ClaimTypes.NameIdentifier, TestStore.ActorId));
    }

    public TemporaryFolder Folder { get; }

    public TestStore Store { get; }

    public string Address => Navigation.Uri[Navigation.BaseUri.Length..];

    private NavigationManager Navigation => _browser.Services.GetRequiredService<NavigationManager>();

    public static async Task<LibraryScreens> OpenAsync()
    {
        var folder = new TemporaryFolder();
        return new LibraryScreens(folder, await TestStore.CreateAsync(folder.File("reviews.db"), TestContext.Current.CancellationToken));
    }

    public IRenderedComponent<TPage> Show<TPage>(string address)
        where TPage : IComponent
    {
        Navigation.NavigateTo(address);
        return _browser.Render<TPage>();
    }

    /// <summary>What the large text box holds when the page reads it.</summary>
    public void Pasted(string text)
    {
        var script = _browser.JSInterop.SetupModule("./Components/Text/LongText.razor.js");
        script.Mode = JSRuntimeMode.Loose;
        script.Setup<IJSStreamReference>("read", _ => true).SetResult(new SentText(Encoding.UTF8.GetBytes(" " + text)));
    }

    /// <summary>A folder of how-tos beside the database.</summary>
    public string HowTos(params (string Path, string Text)[] files)
    {
        var root = Directory.CreateDirectory(Folder.File("docs")).FullName;
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? root);
            File.WriteAllText(file, text);
        }

        return root;
    }

    public async Task<StoredReview> OnlyReviewAsync()
    {
        var only = Assert.Single(await Store.Reviews.ListAsync(TestContext.Current.CancellationToken));
        return await Store.Reviews.FindAsync(only.Id, TestContext.Current.CancellationToken)
            ?? throw new InvalidOperationException("The review is gone.");
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        Store.Dispose();
        Folder.Dispose();
    }

    private sealed class SentText(byte[] bytes) : IJSStreamReference
    {
        public long Length => bytes.Length;

        public ValueTask<Stream> OpenReadStreamAsync(long maxAllowedSize = 512_000, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult<Stream>(new MemoryStream(bytes));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
