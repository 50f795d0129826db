using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>What a request asks for as weighted stems.</summary>
internal static class WantedWords
{
    private const double OfInstructions = 0.4;
    private const double OfTask = 0.15;
    private const double Implied = 0.1;

    // What is said to whoever writes, whatever it is about.
    private static readonly HashSet<string> Task =
    [
        .. TriageWords.Of(
            "add adding addition new section sections update document documentation describe description explain explanation article guide page provide include write rewrite mention cover information detail details deeper insight insights reader writer how-to text paragraph content material please need needs want should change changes"
        ),
    ];

    public static Dictionary<string, double> Of(HowTo howTo, ChangeRequest request)
    {
        var wanted = new Dictionary<string, double>();
        foreach (var section in request.Sections)
        {
            Add(wanted, section, weight: 1, task: 1);
        }

        Add(wanted, request.Description, weight: 1, OfTask);
        Add(wanted, request.Instructions, OfInstructions, OfTask * OfInstructions);
        if (wanted.Count == 0)
        {
            // Nothing is asked yet: what fits the how-to is what it is about.
            Add(wanted, howTo.Title, weight: 1, task: 1);
            Add(wanted, string.Join(' ', howTo.Sections.Select(s => s.Heading)), OfInstructions, OfInstructions);
        }

        foreach (var implied in Cues(request))
        {
            wanted.TryAdd(implied, Implied);
        }

        return wanted;
    }

    private static IEnumerable<string> Cues(ChangeRequest request) =>
        request
            .Sections.Append(request.Description)
            .SelectMany(text => Intents.Expand(text).Where(term => term.Value < 1).Select(term => term.Key))
            .SelectMany(TriageWords.Of)
            .Distinct();

    private static void Add(Dictionary<string, double> wanted, string text, double weight, double task)
    {
        foreach (var word in TriageWords.Of(text).Distinct())
        {
            var own = Task.Contains(word) ? task : weight;
            wanted[word] = Math.Max(own, wanted.GetValueOrDefault(word));
        }
    }
}
