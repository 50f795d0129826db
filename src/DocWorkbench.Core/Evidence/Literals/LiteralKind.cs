namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>What has to be taken over to the letter.</summary>
internal enum LiteralKind
{
    /// <summary>A web address.</summary>
    Address,

    MailAddress,

    /// <summary>A link or picture inside the workspace or the site.</summary>
    Path,

    /// <summary>A place in this how-to.</summary>
    Anchor,

    File,
    Command,
    Flag,

    /// <summary>A resource, a field, a parameter: a name made of several words or signs.</summary>
    Name,

    Number,
}
