using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Questions;

/// <summary>A question of a review as its page shows it.</summary>
/// <param name="Title">What was asked, in the writer's words.</param>
/// <param name="Detail">Which sections, and what else was said; empty where nothing was.</param>
/// <param name="Who">The name of who asked.</param>
public sealed record AskedQuestion(StoredAsking Asking, string Title, string Detail, string Who)
{
    public static AskedQuestion Of(StoredAsking asking, ChangeRequest? request, string who) =>
        request switch
        {
            null => new(asking, QuestionTexts.Empty_QuestionGone, "", who),
            { Revision: { } again } => new(asking, QuestionTexts.Asked_Again.With(again.Section), again.Instruction, who),
            { Continues: { } rest } => new(
                asking,
                QuestionTexts.Asked_Rest.With(Asked(request)),
                QuestionTexts.Asked_RestKept.With(rest.Complete.Length),
                who
            ),
            _ => new(asking, Asked(request), string.Join(" · ", Details(request)), who),
        };

    private static string Asked(ChangeRequest request) =>
        request.Description.Length > 0 ? request.Description
        : request.Sections.Length > 0 ? QuestionTexts.Asked_Update.With(Sections(request))
        : QuestionTexts.Asked_Otherwise;

    private static IEnumerable<string> Details(ChangeRequest request)
    {
        if (request.Description.Length > 0 && request.Sections.Length > 0)
        {
            yield return QuestionTexts.Asked_Sections.With(Sections(request));
        }

        if (request.Instructions.Length > 0)
        {
            yield return request.Instructions;
        }
    }

    private static string Sections(ChangeRequest request) => string.Join(", ", request.Sections.Select(s => $"“{s}”"));
}
