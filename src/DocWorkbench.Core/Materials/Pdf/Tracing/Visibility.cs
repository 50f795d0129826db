namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>Whether somebody who looks at the page sees a sign.</summary>
internal enum Visibility
{
    Shown,

    /// <summary>Drawn with neither filling nor outline; words recognised in a scanned picture lie under it so.</summary>
    Invisible,

    /// <summary>White on the white page.</summary>
    White,

    /// <summary>Smaller than anybody reads.</summary>
    Tiny,

    /// <summary>Beside the page.</summary>
    Outside,
}
