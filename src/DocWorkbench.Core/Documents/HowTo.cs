using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Documents;

/// <summary>The document under review as it stands: its bytes, sections and units.</summary>
public sealed record HowTo
{
    public required SourceText Source { get; init; }

    /// <summary>In document order; S00 is always there, empty when the text begins with a heading.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>A partition of the text.</summary>
    public required ImmutableArray<Unit> Units { get; init; }

    /// <summary>The front matter's title, else the first heading, else empty.</summary>
    public required string Title { get; init; }

    public string Text => Source.Text;

    public Section? FindSection(string id) => Sections.FirstOrDefault(s => s.Id == id);

    public Section SectionAt(int offset) => Sections.Last(s => s.Span.Start <= offset);
}
