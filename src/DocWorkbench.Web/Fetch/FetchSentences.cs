namespace DocWorkbench.Web.Fetch;

/// <summary>What the writer reads when a page can't be had; of all hosts it names only the one that the writer typed.</summary>
internal sealed record FetchSentences(string Host)
{
    private const string SaveInstead = "open it in your browser, save it, and add the file instead";

    /// <summary>A redirect has left the host that the writer typed.</summary>
    public bool IsElsewhere { get; init; }

    public string NoSuchSite => IsElsewhere ? $"{Subject} doesn't exist." : $"No such site: {Host}.";

    public string LookUpFailed => $"The name of {Object} can't be looked up at the moment; check the connection and try again.";

    public string Private => $"{Subject} is on a private network; an administrator can allow this with {FetchOptions.PrivateSetting}.";

    public string NeverFetched =>
        $"{Subject} has an address that is reserved or serves the machine itself; nothing is ever fetched from there.";

    public string Scheme =>
        IsElsewhere
            ? $"{Host} leads to something that is no web page."
            : "Only addresses that begin with https:// or http:// can be fetched.";

    public string UserInfo =>
        IsElsewhere ? $"{Host} leads to an address that holds a user name." : "The address must hold no user name or password.";

    public string Port =>
        $"{Subject} is asked on an unusual port; an administrator can allow others than 80 and 443 with {FetchOptions.PrivateSetting}.";

    public string Downgrade => $"{Host} leads from a secure address to one that isn't (http://), so it was not followed.";

    public string TooManyRedirects => $"{Host} leads from one address to the next without end.";

    public string LeadsNowhere => $"{Host} says that the page has moved, but not where to.";

    public string NoAnswer => $"Nothing answers at {Object}; check the address, or try again later.";

    public string NotSecure => $"There is no secure connection to {Object}: its certificate isn't trusted, or doesn't fit its name.";

    public string BrokenOff => $"{Subject} broke the connection off before the page was there; try again.";

    public string Garbled => $"{Subject} answers in a way that can't be read.";

    public string HeadersTooLarge => $"{Subject} sends more headers than any page needs.";

    public string SignIn => $"{Host} wants a sign-in for this page; {SaveInstead}.";

    public string Forbidden =>
        $"{Subject} lets nobody have this page without a sign-in, or keeps programs out (status 403); {SaveInstead}.";

    public string Empty => $"The page at {Object} is empty.";

    private string Subject => IsElsewhere ? $"The site that {Host} leads to" : Host;

    private string Object => IsElsewhere ? $"the site that {Host} leads to" : Host;

    public string NotFound(int status) => $"{Subject} has no page at this address (status {status}).";

    public string Busy(int status) => $"{Subject} gets too many requests at the moment (status {status}); try again later.";

    public string Failing(int status) => $"{Subject} is failing (status {status}); try again later.";

    public string Unusual(int status) => $"{Subject} answered without a page (status {status}).";

    public string TooSlow(TimeSpan limit) => $"{Host} was not done after {limit.TotalSeconds:0} seconds; try again, or {SaveInstead}.";

    public string TooLarge(int bytes) => $"The page at {Object} is larger than {bytes / (1024 * 1024)} MB.";

    /// <param name="what">With its article: "a picture".</param>
    public static string WrongKind(string what) => $"The address leads to {what}, which can't be a material.";
}
