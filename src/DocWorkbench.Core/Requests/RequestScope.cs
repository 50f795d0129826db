using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Requests;

/// <summary>Tells a change that was asked for from one that is also suggested.</summary>
public static class RequestScope
{
    /// <summary>
    /// Whether a request asks for a change at a place. Names compare as headings do, else by their words, whatever the order, so that
    /// "Benefits of sourdough" is "Sourdough benefits"; what stands below a section that was asked for was asked for too.
    /// </summary>
    /// <param name="section">The section it is about, or the one a new section stands beside.</param>
    /// <param name="newHeading">The heading of a new section; null for a change of existing text.</param>
    public static bool AsksFor(ChangeRequest request, Section section, string? newHeading)
    {
        var wanted = request.Revision is { } again ? [again.Section] : request.Sections;
        if (wanted.All(string.IsNullOrWhiteSpace))
        {
            return true;
        }

        // A new section beside another is not a part of it, though it may be one of what that stands in.
        var path = newHeading is null ? section.Breadcrumb.Append(section.Heading) : section.Breadcrumb.Append(newHeading);
        return path.Any(heading => wanted.Any(name => AreSame(name, heading)));
    }

    // A place may be named by its whole path.
    private static bool AreSame(string name, string heading) =>
        HeadingName.AreEqual(name, heading)
        || HeadingName.AreEqual(name[(name.LastIndexOf('>') + 1)..], heading)
        || Terms.Of(name).ToHashSet() is { Count: > 0 } words && words.SetEquals(Terms.Of(heading));
}
