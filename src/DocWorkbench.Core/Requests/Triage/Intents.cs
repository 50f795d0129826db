using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>What a section's name asks for beyond its own words: "Limitations" also means "not supported".</summary>
internal static class Intents
{
    private static readonly (string[] Names, string Cues)[] Table =
    [
        (["benefit", "advantage", "why"], "benefit advantage improved improve better efficient performance provides"),
        (
            ["architecture", "overview", "introduction", "work", "concept"],
            "architecture combines component plane dataplane overview designed consists built"
        ),
        (
            ["limitation", "restriction", "constraint", "known", "unsupported"],
            "limitation supported unsupported can't cannot only doesn't don't isn't aren't available"
        ),
        (["prerequisite", "requirement", "need", "before"], "prerequisite version later required minimum install permission need"),
        (["monitor", "monitoring", "observability", "metric", "log"], "monitor monitoring observability metric log dashboard alert trace"),
        (["troubleshoot", "troubleshooting", "issue", "problem", "faq"], "error fail failed issue workaround problem blocked why"),
        (["version", "compatibility"], "version minimum supported release"),
        (["security", "policy"], "security policy encrypt rule allow deny identity"),
        (["price", "pricing", "cost", "billing"], "price pricing cost billing charge free tier"),
        (["next", "related", "see"], "learn article next see"),
        (["verify", "verification", "check", "validate", "test"], "verify check status running confirm expected output"),
        (["delete", "clean", "cleanup", "remove"], "delete remove clean resources"),
    ];

    /// <summary>Terms with their weights: 1 for the name's own words, less for what it implies.</summary>
    public static IReadOnlyDictionary<string, double> Expand(string name)
    {
        var weights = Terms.Of(name).Distinct().ToDictionary(t => t, _ => 1.0);
        foreach (var (names, cues) in Table)
        {
            if (names.Any(weights.ContainsKey))
            {
                foreach (var cue in Terms.Of(cues))
                {
                    weights.TryAdd(cue, ImpliedWeight);
                }
            }
        }

        return weights;
    }

    private const double ImpliedWeight = 0.5;
}
