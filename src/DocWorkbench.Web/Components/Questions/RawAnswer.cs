using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Questions;

/// <summary>Hands out what came for a question as plain text, whatever it holds.</summary>
internal static class RawAnswer
{
    public static string Address(string reviewId, string requestHash) => $"/reviews/{reviewId}/questions/{requestHash}/answer";

    public static void MapRawAnswers(this IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/reviews/{id}/questions/{hash}/answer",
            async (string id, string hash, AskingStore askings, CancellationToken cancellation) =>
                (await askings.ListAsync(id, cancellation)).Any(asking => asking.RequestHash == hash)
                && await askings.RawAsync(hash, cancellation) is { } raw
                    ? Results.Bytes(raw, "text/plain; charset=utf-8")
                    : Results.NotFound()
        );
}
