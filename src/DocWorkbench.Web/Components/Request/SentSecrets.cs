using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Triage;

namespace DocWorkbench.Web.Components.Request;

/// <summary>Looks for people, addresses, internal dates and codenames in what is about to be sent.</summary>
internal sealed class SentSecrets
{
    private readonly Lazy<ConfidentialityFinder> _finder;
    private readonly Lazy<ImmutableArray<SentSecret>> _inHowTo;

    public SentSecrets(HowTo howTo, ImmutableArray<Material> materials)
    {
        _finder = new(() => new ConfidentialityFinder(materials, CancellationToken.None));
        _inHowTo = new(() => [.. Find(howTo.Text, passage: null, RequestTexts.Secret_HowTo)]);
    }

    public ImmutableArray<SentSecret> In(ChangeRequest request, IEnumerable<TriagedPassage> passages) =>
        [
            .. Find($"{request.Description}\n{request.Instructions}\n{request.Audience}", passage: null, RequestTexts.Secret_Request),
            .. passages.SelectMany(p => Find(p.Passage.Markdown, p, Place(p))),
            .. _inHowTo.Value,
        ];

    private IEnumerable<SentSecret> Find(string text, TriagedPassage? passage, string place) =>
        _finder
            .Value.Find(text)
            .Where(s => s.Severity > FindingSeverity.Low)
            .Select(s => new SentSecret(passage, place, text.Substring(s.Span.Start, s.Span.Length), s.Sentence));

    private static string Place(TriagedPassage passage) =>
        passage.Passage.Breadcrumb.IsEmpty ? passage.Material.Name : $"{passage.Material.Name}, {passage.Passage.Breadcrumb[^1]}";
}
