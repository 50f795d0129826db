using System.Text;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Jobs;

/// <summary>The same for the same question to the same source in one review, so that it is paid once.</summary>
internal static class QuestionHash
{
    public static string Of(string reviewId, string source, ProposalQuestion question) =>
        ContentHash.Of(
            string.Join(
                '\n',
                [
                    reviewId,
                    source,
                    question.HowTo.Source.Sha256,
                    Encoding.UTF8.GetString(RequestJson.Write(question.Request)),
                    // What people say of a passage changes what is asked, though the files are the same.
                    PromptWriter.Write(question.HowTo, question.Materials, question.Request).AsOneText,
                    .. question.Materials.Select(m => m.Sha256),
                ]
            )
        );
}
