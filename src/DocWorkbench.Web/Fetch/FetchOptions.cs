namespace DocWorkbench.Web.Fetch;

/// <summary>Where web addresses may lead, as set in appsettings or the environment.</summary>
internal sealed record FetchOptions
{
    public const string Section = "DocWorkbench:Fetch";

    /// <summary>Lets writers fetch from the organisation's own network and this machine, and from any port.</summary>
    public bool AllowPrivateNetworks { get; init; }

    /// <summary>What to set right before anything is fetched; empty when nothing is wrong.</summary>
    public string Problem { get; init; } = "";

    public static string PrivateSetting => $"{Section}:{nameof(AllowPrivateNetworks)}";

    public static FetchOptions Read(IConfigurationSection section)
    {
        var text = section[nameof(AllowPrivateNetworks)]?.Trim() ?? "";
        return text.Length == 0 ? new FetchOptions()
            : bool.TryParse(text, out var allows) ? new FetchOptions { AllowPrivateNetworks = allows }
            : new FetchOptions { Problem = $"{PrivateSetting} must be true or false." };
    }
}
