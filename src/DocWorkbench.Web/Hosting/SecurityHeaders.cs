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
                var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(count: 16));
                context.Items[NonceKey] = nonce;
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = Policy(nonce);
                headers.XContentTypeOptions = "nosniff";
                headers.XFrameOptions = "DENY";
                headers["Referrer-Policy"] = "no-referrer";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
                return next(context);
            }
        );

    // The component library writes style attributes; nothing of it can run.
    private static string Policy(string nonce) =>
        $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
}
