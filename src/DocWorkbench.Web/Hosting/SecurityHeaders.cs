using System.Security.Cryptography;

namespace DocWorkbench.Web.Hosting;

/// <summary>Tells the browser that a page of the workbench loads nothing from elsewhere and is shown nowhere else.</summary>
internal static class SecurityHeaders
{
    private static readonly object NonceKey = new();

    /// <summary>What the one inline script of the page, the import map, must carry.</summary>
    public static string ScriptNonce(this HttpContext context) => (string)(context.Items[NonceKey] ?? "");

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                // Hexadecimal: a sign that HTML encodes would not read the same in the page as in the header.
                var nonce = RandomNumberGenerator.GetHexString(stringLength: 32, lowercase: true);
                context.Items[NonceKey] = nonce;
                // Set at the last moment, because the page for failures starts from an empty answer.
                context.Response.OnStarting(() =>
                {
                    Write(context.Response.Headers, nonce);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    private static void Write(IHeaderDictionary headers, string nonce)
    {
        headers.ContentSecurityPolicy = Policy(nonce);
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        // With no-referrer the browser would send "null" for the origin of the page's own forms.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    // The component library writes style attributes; nothing of it can run.
    private static string Policy(string nonce) =>
        $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
}
