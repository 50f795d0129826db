using System.Collections.Frozen;

namespace DocWorkbench.Core.Materials.Web.Intake;

/// <summary>The elements open at a place in the source, near enough to what the HTML parser will make of it.</summary>
internal sealed class OpenElements
{
    private static readonly FrozenSet<string> Void = Set(
        "area base br col embed hr img input link meta param source track wbr frame keygen basefont bgsound"
    );

    private static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    private static readonly FrozenSet<string> EndsParagraph = Set(
        "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul"
    );

    private static readonly FrozenSet<string> ParagraphScope = Set("table td th caption button html object template marquee applet");

    private static readonly FrozenSet<string> ParagraphElement = Set("p");

    private static readonly string[] IntegrationPoints = ["foreignobject", "desc", "annotation-xml", "mtext", "mi", "mo", "mn", "ms"];

    // Elements whose own start closes an open one of the named kinds, and where that search stops.
    private static readonly FrozenDictionary<string, (FrozenSet<string> Closes, FrozenSet<string> Scope)> Siblings = new Dictionary<
        string,
        (FrozenSet<string>, FrozenSet<string>)
    >
    {
        ["li"] = (Set("li"), Set("ul ol menu dir table td th blockquote section article")),
        ["dt"] = (Set("dt dd"), Set("dl table td th ul ol")),
        ["dd"] = (Set("dt dd"), Set("dl table td th ul ol")),
        ["td"] = (Set("td th"), Set("table tr")),
        ["th"] = (Set("td th"), Set("table tr")),
        ["tr"] = (Set("tr"), Set("table")),
        ["tbody"] = (Set("tbody thead tfoot"), Set("table")),
        ["thead"] = (Set("tbody thead tfoot"), Set("table")),
        ["tfoot"] = (Set("tbody thead tfoot"), Set("table")),
        ["option"] = (Set("option"), Set("select")),
        ["a"] = (Set("a"), Set("td th caption object template")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly List<(string Name, int TagHash)> _open = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<int> _leaked = [];

    public int Depth => _open.Count;

    /// <summary>Different formatting elements left open by what closed around them: the parser opens each anew in every later block.</summary>
    public int Leaked => _leaked.Count;

    /// <summary>Elements the parser adds of itself at the place last passed, because they were left open before it.</summary>
    public int Reopened { get; private set; }

    /// <summary>Formatting elements closed around blocks that are still open, which the parser rebuilds block by block.</summary>
    public int Misnested { get; private set; }

    public void Apply(string name, bool isEnd, ReadOnlySpan<char> tag)
    {
        Reopened = 0;
        if (isEnd)
        {
            if (_counts.GetValueOrDefault(name) > 0)
            {
                PopTo(name);
            }

            return;
        }

        if (EndsParagraph.Contains(name))
        {
            // Three alike at most are opened anew.
            Reopened = _leaked.Count * 3;
            PopFirst(ParagraphElement, ParagraphScope);
        }

        if (Siblings.TryGetValue(name, out var rule))
        {
            PopFirst(rule.Closes, rule.Scope);
        }

        if (!Void.Contains(name) && !(tag.EndsWith("/>", StringComparison.Ordinal) && InsideDrawing(name)))
        {
            _open.Add((name, Formatting.Contains(name) ? string.GetHashCode(tag, StringComparison.Ordinal) : 0));
            _counts[name] = _counts.GetValueOrDefault(name) + 1;
        }
    }

    // "/>" closes an element only inside SVG and MathML; anywhere else HTML passes over the slash.
    private bool InsideDrawing(string name) =>
        (IsOpen("svg") || IsOpen("math")) && !EndsParagraph.Contains(name) && !Formatting.Contains(name) && !IntegrationPoints.Any(IsOpen);

    private bool IsOpen(string name) => _counts.GetValueOrDefault(name) > 0;

    private void PopFirst(FrozenSet<string> names, FrozenSet<string> scope)
    {
        for (var i = _open.Count - 1; i >= 0 && !scope.Contains(_open[i].Name); i--)
        {
            if (names.Contains(_open[i].Name))
            {
                PopTo(_open[i].Name);
                return;
            }
        }
    }

    private void PopTo(string name)
    {
        var isFormatting = Formatting.Contains(name);
        var aroundBlock = false;
        while (_open.Count > 0)
        {
            var (top, tagHash) = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _counts[top]--;
            if (top == name)
            {
                Misnested += aroundBlock ? 1 : 0;
                return;
            }

            aroundBlock |= isFormatting && EndsParagraph.Contains(top);
            if (Formatting.Contains(top) && name is not ("td" or "th" or "caption" or "table" or "tr"))
            {
                _leaked.Add(tagHash);
            }
        }
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
