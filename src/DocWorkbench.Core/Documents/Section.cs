using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Documents;

/// <summary>A heading with the text under it, up to the next heading of any level.</summary>
public sealed record Section
{
    /// <summary>Its position in this one base: S01, S02… S00 is what stands before the first heading.</summary>
    public required string Id { get; init; }

    /// <summary>1 to 6; 0 for S00.</summary>
    public required int Level { get; init; }

    /// <summary>The heading's words, without markup; empty for S00.</summary>
    public required string Heading { get; init; }

    /// <summary>The heading's whole lines.</summary>
    public required TextSpan HeadingSpan { get; init; }

    /// <summary>The heading and its own text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The same with all deeper sections below it.</summary>
    public required TextSpan TreeSpan { get; init; }

    /// <summary>Headings above it, outermost first, without its own.</summary>
    public required ImmutableArray<string> Breadcrumb { get; init; }

    /// <summary>"Steps > Step 4: Verify".</summary>
    public string Path => string.Join(" > ", [.. Breadcrumb, Heading]);
}
