using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Says in one sentence why the server refused the question, and where to look.</summary>
internal sealed class RefusalSentences(ModelOptions options, ServerWords words)
{
    private string Key => options.UseEntraId ? ModelTexts.Setting_Azure : options.Named(nameof(ModelOptions.ApiKey));

    private string Endpoint => options.Named(nameof(ModelOptions.Endpoint));

    /// <param name="tries">How often the question was sent.</param>
    /// <param name="question">Null where only the connection was tried.</param>
    /// <param name="characters">Of all that was sent.</param>
    public string Of(ServerRefusal refusal, int tries, ProposalQuestion? question, int characters) =>
        refusal switch
        {
            { IsFiltered: true } => Filtered(refusal),
            { IsTooLong: true } => TooLong(question, characters),
            { IsOutOfQuota: true } => ModelTexts.Refusal_Quota.With(Cause(refusal), Key),
            { Status: 429 } => ModelTexts.Refusal_TooOften.With(Cause(refusal), Times(tries), Later(refusal.Wait)),
            { Status: 401 } => ModelTexts.Refusal_Key.With(options.Host, Key, Endpoint),
            { Status: 403 } => ModelTexts.Refusal_Access.With(options.Host, Key),
            { Status: 404 } => ModelTexts.Refusal_NoModel.With(options.Host, options.ModelName, options.ModelSetting, Endpoint),
            { Status: 408 or 504 } => ModelTexts.Refusal_TooSlow.With(options.Host, refusal.Status),
            { Status: 502 } => ModelTexts.Refusal_Gateway.With(Cause(refusal), Times(tries), Endpoint),
            { Status: >= 500 } => ModelTexts.Refusal_Failing.With(Cause(refusal), Times(tries), Quoted(refusal)),
            { Status: >= 300 and < 400 } => ModelTexts.Refusal_Moved.With(options.Host, refusal.Status, Endpoint),
            _ => ModelTexts.Refusal_Question.With(options.Host, refusal.Status, Quoted(refusal), options.ModelSetting, Endpoint),
        };

    /// <summary>What is the matter, without advice and without a full stop.</summary>
    public string Cause(ServerRefusal refusal) =>
        refusal switch
        {
            { IsOutOfQuota: true } => ModelTexts.Cause_Quota.With(options.Host),
            { Status: 429 } => ModelTexts.Cause_TooOften.With(options.Host),
            { Status: 502 } => ModelTexts.Cause_Gateway.With(options.Host),
            _ => ModelTexts.Cause_Failing.With(options.Host, refusal.Status),
        };

    private static string Times(int tries) => tries > 1 ? ModelTexts.Refusal_Tries.With(Ordinal(tries)) : "";

    private static string Ordinal(int number) =>
        number switch
        {
            2 => ModelTexts.Ordinal_2,
            3 => ModelTexts.Ordinal_3,
            _ => ModelTexts.Ordinal.With(number),
        };

    private string Quoted(ServerRefusal refusal) => words.Quote(refusal.Body.Message);

    private string Filtered(ServerRefusal refusal)
    {
        var why = refusal.FilterCategories.Count > 0 ? $" ({string.Join(", ", refusal.FilterCategories)})" : "";
        return ModelTexts.Refusal_Filter.With(options.Host, why);
    }

    // Of several materials the three longest, because those are worth leaving out.
    private string TooLong(ProposalQuestion? question, int characters)
    {
        var longest = question?.Materials.OrderByDescending(m => m.Markdown.Length).Take(3) ?? [];
        var sizes = string.Join(", ", longest.Select(m => ModelTexts.Refusal_Material.With(m.Title, Sizes.Of(m.Markdown.Length))));
        var share = sizes.Length > 0 ? ModelTexts.Refusal_Longest.With(sizes) : "";
        return ModelTexts.Refusal_TooLong.With(options.ModelName, Sizes.Of(characters), share, options.ModelSetting);
    }

    private static string Later(TimeSpan? wait) =>
        wait switch
        {
            null => ModelTexts.Later_Minute,
            { TotalSeconds: < 2 } => ModelTexts.Later_Second,
            { TotalSeconds: <= 120 } seconds => ModelTexts.Later_Seconds.With(seconds.TotalSeconds),
            { TotalMinutes: <= 120 } minutes => ModelTexts.Later_Minutes.With(Math.Ceiling(minutes.TotalMinutes)),
            { } hours => ModelTexts.Later_Hours.With(Math.Ceiling(hours.TotalHours)),
        };
}
