namespace DocWorkbench.Web.Hosting;

/// <summary>What was typed behind the program's name.</summary>
/// <param name="Settings">What the framework reads as settings.</param>
internal sealed record StartArguments(bool NewSignInLink, string[] Settings)
{
    public const string NewSignInLinkFlag = "--new-sign-in-link";

    public WebApplicationOptions Options => new() { Args = Settings, ContentRootPath = AppContext.BaseDirectory };

    // The framework would take the argument after a bare flag for the flag's value.
    public static StartArguments Read(string[] arguments) =>
        new(arguments.Contains(NewSignInLinkFlag), [.. arguments.Where(argument => argument != NewSignInLinkFlag)]);
}
