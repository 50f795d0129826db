using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Questions;

/// <summary>A question of a review as its page shows it.</summary>
/// <param name="Title">What was asked, in the writer's words.</param>
/// <param name="Detail">Which sections, and what else was said; empty where nothing was.</param>
/// <param name="Who">The name of who asked.</param>
public sealed record AskedQuestion(StoredAsking Asking, string Title, string Detail, string Who)
{
    private const string Otherwise = "Bring the how-to up to date with the materials";

    public static AskedQuestion Of(StoredAsking asking, ChangeRequest? request, string who) =>
        request switch
        {
            null => new(asking, "A question that is no longer kept", "", who),
            { Revision: { } again } => new(asking, $"Again: “{again.Section}”", again.Instruction, who),
            { Continues: { } rest } => new(
                asking,
                $"The rest of: {Asked(request)}",
                $"{rest.Complete.Length} of its changes had come whole already",
                who
            ),
            _ => new(asking, Asked(request), string.Join(" · ", Details(request)), who),
        };

    private static string Asked(ChangeRequest request) =>
        request.Description.Length > 0 ? request.Description
        : request.Sections.Length > 0 ? $"Update {Sections(request)}"
        : Otherwise;

    private static IEnumerable<string> Details(ChangeRequest request)
    {
        if (request.Description.Length > 0 && request.Sections.Length > 0)
        {
            yield return $"Sections: {Sections(request)}";
        }

        if (request.Instructions.Length > 0)
        {
            yield return request.Instructions;
        }
    }

    private static string Sections(ChangeRequest request) => string.Join(", ", request.Sections.Select(s => $"“{s}”"));
}
