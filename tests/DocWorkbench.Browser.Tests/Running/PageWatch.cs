using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DocWorkbench.Browser.Tests.Running;

/// <summary>Sees whether a page does what only its own program may make it do.</summary>
internal sealed class PageWatch
{
    private const string Active = """
        () => {
          const found = window.__x === undefined ? [] : [`a script ran: ${window.__x}`];
          const links = /^(href|src|action|formaction|xlink:href|data|background|poster|srcset)$/i;
          for (const element of document.querySelectorAll("*")) {
            for (const { name, value } of element.attributes) {
              const address = value.replace(/[\x00-\x20]/g, "").toLowerCase();
              const runs = links.test(name) && /^(javascript|vbscript|data:text)/.test(address);
              if (/^on/i.test(name) || name === "srcdoc" || runs) {
                found.push(`${element.tagName} ${name}=${value}`);
              }
            }
          }

          for (const element of document.body.querySelectorAll("iframe, object, embed, base, meta, link, script:not([src]), .screen style")) {
            found.push(element.outerHTML.slice(0, 200));
          }

          return found;
        }
        """;

    private readonly ConcurrentQueue<string> _seen = new();

    private PageWatch() { }

    public static async Task<PageWatch> BeginAsync(IBrowserContext context)
    {
        var watch = new PageWatch();
        await context.RouteAsync(
            address => !IsOwn(address),
            async route =>
            {
                watch._seen.Enqueue($"a request to {route.Request.Url}");
                await route.AbortAsync();
            }
        );
        context.Dialog += async (_, dialog) =>
        {
            watch._seen.Enqueue($"a dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        context.Page += (_, page) => watch._seen.Enqueue($"a new page at {page.Url}");
        context.Pages[0].Crash += (_, _) => watch._seen.Enqueue("a crash");
        context.WebError += (_, error) => watch._seen.Enqueue($"an error: {error.Error}");
        context.Console += (_, said) =>
        {
            // The policy stopped what the sanitiser should have taken out.
            if (said.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                watch._seen.Enqueue(said.Text);
            }
        };
        return watch;
    }

    public async Task ExpectQuietAsync(IPage page, string where)
    {
        var active = await page.EvaluateAsync<string[]>(Active);
        var text = string.Join('\n', _seen.Concat(active).Distinct());
        Assert.True(text.Length == 0, $"On {where}:\n{text}");
        Assert.False(await page.Locator("#blazor-error-ui").IsVisibleAsync(), $"The page failed on {where}.");
    }

    private static bool IsOwn(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Host == "127.0.0.1" || uri.Scheme is "data" or "blob");
}
