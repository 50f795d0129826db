using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Export;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Library;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Export;

/// <summary>The how-to as it will be exported, byte for byte; downloaded, or written back to its folder.</summary>
public sealed partial class ResultView : ComponentBase
{
    private byte[] _bytes = [];
    private string _text = "";
    private ImmutableArray<(int Key, string Text)> _blocks = [];
    private bool _source;
    private bool _writing;
    private string? _problem;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [Inject]
    private ReviewStore Store { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    private int Taken => View.State.Changes.Count(c => c.ResultText is not null);

    private string Summary =>
        (Taken, View.State.Changes.Length - Taken) switch
        {
            (0, _) => ExportTexts.Summary_None,
            (var taken, 0) => ExportTexts.Summary_All.With(taken),
            (var taken, var left) => ExportTexts.Summary_Some.With(taken, left),
        };

    protected override void OnParametersSet()
    {
        _bytes = HowToExport.Write(View.State);
        var result = HowToReader.Read(SourceText.FromBytes(_bytes));
        _text = BrowserText.Show(result.Text);
        _blocks = [.. result.Sections.Where(s => s.Span.Length > 0).Select(s => (s.Span.Start, result.Source.Slice(s.Span)))];
    }

    private async Task DownloadAsync()
    {
        using var stream = new DotNetStreamReference(new MemoryStream(_bytes));
        await Browser.InvokeVoidAsync("docworkbench.download", View.FileName, stream);
        await Store.RememberExportAsync(View.Id, ContentHash.Of(_bytes));
        await Desk.SayAsync(ExportTexts.Done_Downloaded.With(View.FileName));
    }

    private async Task WriteBackAsync()
    {
        if (View.Stored.Origin is not ReviewOrigin.Folder origin)
        {
            return;
        }

        _writing = true;
        _problem = ConnectedFolder.Open(origin.FolderPath) switch
        {
            FolderOpening.Opened opened => await WriteAsync(opened.Folder, origin.RelativePath),
            FolderOpening.Refused refused => refused.Reason,
            _ => throw new InvalidOperationException("A folder opens or is refused."),
        };
        _writing = false;
    }

    private async Task<string?> WriteAsync(ConnectedFolder folder, string relativePath)
    {
        switch (await folder.WriteBackAsync(relativePath, [.. _bytes], View.ExpectedFile))
        {
            case FileWriting.Written written:
                await Store.RememberFileHashAsync(View.Id, written.Sha256, View.HowTo.Source.Sha256);
                await Desk.RefreshAsync();
                await Desk.SayAsync(ExportTexts.Done_Written.With(relativePath));
                return null;
            case FileWriting.Changed:
                return ExportTexts.Error_FileChanged.With(relativePath);
            case FileWriting.Refused refused:
                return refused.Reason;
            default:
                throw new InvalidOperationException("A file is written, has changed, or is refused.");
        }
    }
}
