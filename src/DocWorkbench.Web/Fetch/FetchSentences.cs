namespace DocWorkbench.Web.Fetch;

/// <summary>What the writer reads when a page can't be had; of all hosts it names only the one that the writer typed.</summary>
internal sealed record FetchSentences(string Host)
{
    /// <summary>A redirect has left the host that the writer typed.</summary>
    public bool IsElsewhere { get; init; }

    public string NoSuchSite => IsElsewhere ? FetchTexts.Error_NoSuchSite.With(Subject) : FetchTexts.Error_NoSuchSite_Own.With(Host);

    public string LookUpFailed => FetchTexts.Error_LookUpFailed.With(Object);

    public string Private => FetchTexts.Error_Private.With(Subject, FetchOptions.PrivateSetting);

    public string NeverFetched => FetchTexts.Error_NeverFetched.With(Subject);

    public string Scheme => IsElsewhere ? FetchTexts.Error_Scheme.With(Host) : FetchTexts.Error_Scheme_Own;

    public string UserInfo => IsElsewhere ? FetchTexts.Error_UserInfo.With(Host) : FetchTexts.Error_UserInfo_Own;

    public string Port => FetchTexts.Error_Port.With(Subject, FetchOptions.PrivateSetting);

    public string Downgrade => FetchTexts.Error_Downgrade.With(Host);

    public string TooManyRedirects => FetchTexts.Error_TooManyRedirects.With(Host);

    public string LeadsNowhere => FetchTexts.Error_LeadsNowhere.With(Host);

    public string NoAnswer => FetchTexts.Error_NoAnswer.With(Object);

    public string NotSecure => FetchTexts.Error_NotSecure.With(Object);

    public string BrokenOff => FetchTexts.Error_BrokenOff.With(Subject);

    public string Garbled => FetchTexts.Error_Garbled.With(Subject);

    public string HeadersTooLarge => FetchTexts.Error_HeadersTooLarge.With(Subject);

    public string SignIn => FetchTexts.Error_SignIn.With(Host);

    public string Forbidden => FetchTexts.Error_Forbidden.With(Subject);

    public string Empty => FetchTexts.Error_Empty.With(Object);

    private string Subject => IsElsewhere ? FetchTexts.Site_Subject.With(Host) : Host;

    private string Object => IsElsewhere ? FetchTexts.Site_Object.With(Host) : Host;

    public string NotFound(int status) => FetchTexts.Error_NotFound.With(Subject, status);

    public string Busy(int status) => FetchTexts.Error_Busy.With(Subject, status);

    public string Failing(int status) => FetchTexts.Error_Failing.With(Subject, status);

    public string Unusual(int status) => FetchTexts.Error_Unusual.With(Subject, status);

    public string TooSlow(TimeSpan limit) => FetchTexts.Error_TooSlow.With(Host, limit.TotalSeconds);

    public string TooLarge(int bytes) => FetchTexts.Error_TooLarge.With(Object, bytes / (1024 * 1024));

    /// <param name="what">With its article: "a picture".</param>
    public static string WrongKind(string what) => FetchTexts.Error_WrongKind.With(what);
}
