namespace DocWorkbench.Web.Components.Request;

/// <summary>What a part of what was sent is.</summary>
public enum SentPartKind
{
    /// <summary>The passages the server itself objects to.</summary>
    Named,
    Material,

    /// <summary>What stands under one heading of the material before it.</summary>
    Heading,

    /// <summary>The folder's own rules.</summary>
    Rules,
}
