using System.Net;

namespace DocWorkbench.Web.Hosting;

/// <summary>A page without scripts, for what has to be said outside the workbench itself.</summary>
internal static class PlainPage
{
    public static async Task WriteAsync(HttpContext context, int status, string title, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(Html(WebUtility.HtmlEncode(title), WebUtility.HtmlEncode(sentence)), context.RequestAborted);
    }

    private static string Html(string title, string sentence) =>
        $"""
            <!DOCTYPE html>
            <html lang="{LanguageTexts.Language}">
              <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{title} · DocWorkbench</title>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <link rel="stylesheet" href="/css/tokens.css" />
              </head>
              <body class="plain-page">
                <main>
                  <h1>{title}</h1>
                  <p>{sentence}</p>
                </main>
              </body>
            </html>
            """;
}
