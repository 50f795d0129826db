using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Says in one sentence why the server refused the question, and where to look.</summary>
internal sealed class RefusalSentences(ModelOptions options, ServerWords words)
{
    private string Key => options.UseEntraId ? "this machine's sign-in to Azure" : options.Named(nameof(ModelOptions.ApiKey));

    private string Endpoint => options.Named(nameof(ModelOptions.Endpoint));

    /// <param name="tries">How often the question was sent.</param>
    /// <param name="question">Null where only the connection was tried.</param>
    /// <param name="characters">Of all that was sent.</param>
    public string Of(ServerRefusal refusal, int tries, ProposalQuestion? question, int characters) =>
        refusal switch
        {
            { IsFiltered: true } => Filtered(refusal),
            { IsTooLong: true } => TooLong(question, characters),
            { IsOutOfQuota: true } => $"{Cause(refusal)}; raise it there, or set another key in {Key}.",
            { Status: 429 } => $"{Cause(refusal)}{Times(tries)}; try again {Later(refusal.Wait)}.",
            { Status: 401 } => $"{options.Host} refused the key; check {Key}, and that {Endpoint} is the server it belongs to.",
            { Status: 403 } =>
                $"{options.Host} refused access; a network rule or the role of the key may forbid it, so check {Key} and the server's access settings.",
            { Status: 404 } => $"{options.Host} knows no model “{options.ModelName}”; check {options.ModelSetting} and {Endpoint}.",
            { Status: 408 or 504 } => $"{options.Host} took too long to answer (status {refusal.Status}); ask again.",
            { Status: 502 } => $"{Cause(refusal)}{Times(tries)}; ask again, or check {Endpoint}.",
            { Status: >= 500 } => $"{Cause(refusal)}{Times(tries)}{Quoted(refusal)}; ask again later.",
            { Status: >= 300 and < 400 } =>
                $"{options.Host} points to another address (status {refusal.Status}); set the final one in {Endpoint}.",
            _ =>
                $"{options.Host} refused the question (status {refusal.Status}){Quoted(refusal)}; check {options.ModelSetting} and {Endpoint}.",
        };

    /// <summary>What is the matter, without advice and without a full stop.</summary>
    public string Cause(ServerRefusal refusal) =>
        refusal switch
        {
            { IsOutOfQuota: true } => $"The account at {options.Host} has no quota left",
            { Status: 429 } => $"{options.Host} is asked too often",
            { Status: 502 } => $"A gateway before {options.Host} could not reach the model (status 502)",
            _ => $"{options.Host} is failing (status {refusal.Status})",
        };

    private static string Times(int tries) => tries > 1 ? $", also at the {Ordinal(tries)} try" : "";

    private static string Ordinal(int number) =>
        number switch
        {
            2 => "2nd",
            3 => "3rd",
            _ => $"{number}th",
        };

    private string Quoted(ServerRefusal refusal) => words.Quote(refusal.Body.Message);

    private string Filtered(ServerRefusal refusal)
    {
        var why = refusal.FilterCategories.Count > 0 ? $" ({string.Join(", ", refusal.FilterCategories)})" : "";
        return $"The content filter at {options.Host} stopped the question{why}; leave out the material it objects to and ask again.";
    }

    // Of several materials the three longest, because those are worth leaving out.
    private string TooLong(ProposalQuestion? question, int characters)
    {
        var longest = question?.Materials.OrderByDescending(m => m.Markdown.Length).Take(3) ?? [];
        var sizes = string.Join(", ", longest.Select(m => $"“{m.Title}” {Sizes.Of(m.Markdown.Length)}"));
        var share = sizes.Length > 0 ? $", the longest materials being {sizes}" : "";
        return $"The question is longer than {options.ModelName} takes ({Sizes.Of(characters)}{share}); leave out a material, or set a model that takes more in {options.ModelSetting}.";
    }

    private static string Later(TimeSpan? wait) =>
        wait switch
        {
            null => "in a minute",
            { TotalSeconds: < 2 } => "in a second",
            { TotalSeconds: <= 120 } seconds => $"in {seconds.TotalSeconds:0} seconds",
            { TotalMinutes: <= 120 } minutes => $"in {Math.Ceiling(minutes.TotalMinutes):0} minutes",
            { } hours => $"in {Math.Ceiling(hours.TotalHours):0} hours",
        };
}
