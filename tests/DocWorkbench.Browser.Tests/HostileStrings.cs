using System.Text.Json;

namespace DocWorkbench.Browser.Tests;

/// <summary>Text that would do something if a page took it for more than text.</summary>
internal static class HostileStrings
{
    public static readonly IReadOnlyList<string> Own =
    [
        "<img src=x onerror=\"window.__x=1\">",
        "<script>window.__x=1</script>",
        "<svg><animate onbegin=window.__x=1 attributeName=x dur=1s></svg>",
        "[click](javascript:window.__x=1) and [again](<java\tscript:window.__x=1>) and <javascript:window.__x=1>",
        "<a href=\"&#106;avascript:window.__x=1\" target=_top>go</a>",
        "![far](https://elsewhere.example/p.png) <img srcset=\"https://elsewhere.example/q.png 2x\">",
        "<iframe srcdoc=\"<script>parent.__x=1</script>\"></iframe><object data=\"https://elsewhere.example/o\"></object>",
        "<details open ontoggle=window.__x=1><summary>x</summary></details>",
        "<style>@import url(https://elsewhere.example/c.css); * { background: url(https://elsewhere.example/b) }</style>",
        "<form action=\"javascript:window.__x=1\"><button formaction=\"javascript:window.__x=1\" autofocus>Go</button></form>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=window.__x=1&gt;\">",
        "<base href=\"https://elsewhere.example/\"><meta http-equiv=refresh content=\"0;url=https://elsewhere.example/\">",
        "<p style=\"position:fixed;inset:0;background:url(https://elsewhere.example/s)\">all over the page</p>",
        "\" autofocus onfocus=window.__x=1 x=\"",
        "`<img src=x onerror=window.__x=1>` {{constructor.constructor('window.__x=1')()}} @(1+1) ${window.__x=1}",
        "</textarea></script></style></title><script>window.__x=1</script><!-- <b",
    ];

    public static IReadOnlyList<string> Shared(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedFolder.Find("corpora", "hostile", file)));
        return [.. json.RootElement.EnumerateArray().Select(entry => entry.GetString() ?? "")];
    }
}
