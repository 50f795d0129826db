namespace DocWorkbench.Core.Evidence;

/// <summary>What is the matter with a piece of a proposal.</summary>
public enum FindingCode
{
    /// <summary>No passage holds enough of the sentence.</summary>
    Unsupported,

    /// <summary>Stated as a fact, and only a requirement says it.</summary>
    PlannedNotShipped,

    /// <summary>An address, command, name or number that stands in no material and not in the how-to.</summary>
    InventedLiteral,

    /// <summary>A relative link or picture that can't be looked up here.</summary>
    NotCheckable,

    /// <summary>Two passages give different figures for the same thing.</summary>
    SourcesDisagree,

    /// <summary>A material names a condition or a limit of the same thing.</summary>
    LimitationNearby,

    /// <summary>A person, an address, a date or a name meant for inside.</summary>
    Confidential,

    /// <summary>The how-to says it already.</summary>
    Redundant,

    /// <summary>The document's form would suffer.</summary>
    Structure,

    /// <summary>A named source that does not exist or does not say what is quoted.</summary>
    BadCitation,

    /// <summary>A section the request did not name.</summary>
    NotAskedFor,
}
