using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;

namespace DocWorkbench.Web.Hosting;

/// <summary>How the program runs: where it listens, what it says, what every answer carries.</summary>
internal static class HostingServices
{
    public static void AddHosting(this WebApplicationBuilder builder, DataFolder data)
    {
        // Without this an unpublished run outside Development serves every asset with no bytes.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(LoopbackAddress.Choose(builder.Configuration));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // What goes wrong is said beside, so that the output proper is the one line with the address.
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // Made by a factory, so that the container lets go of the folder when the program ends.
        builder.Services.AddSingleton(_ => data);
        builder.Services.AddUserFormats();
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(data.KeysFolder)).SetApplicationName("DocWorkbench");
    }

    public static void UseHosting(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler(failed =>
            failed.Run(context =>
                PlainPage.WriteAsync(
                    context,
                    StatusCodes.Status500InternalServerError,
                    HostingTexts.Error_Request,
                    HostingTexts.Error_Request_About
                )
            )
        );
        app.UseOwnOriginOnly();
        app.UseRequestLocalization();
    }

    /// <exception cref="StartRefusedException">Another program has the port.</exception>
    public static async Task RunWorkbenchAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
        }
        catch (IOException reason) when (reason.InnerException is AddressInUseException)
        {
            throw new StartRefusedException(
                $"{reason.Message.TrimEnd('.')}; choose another port with --urls http://127.0.0.1:PORT.",
                reason
            );
        }
    }
}
