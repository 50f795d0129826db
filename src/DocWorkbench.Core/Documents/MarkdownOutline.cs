using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace DocWorkbench.Core.Documents;

/// <summary>Finds where units begin, from the source places of a Markdown parser's blocks.</summary>
internal sealed class MarkdownOutline
{
    private static readonly MarkdownPipeline BlocksOnly = BuildPipeline();

    private readonly TextLines _lines;
    private readonly Dictionary<int, UnitStart> _starts = [];
    private readonly HashSet<int> _quoted = [];
    private int _containers;
    private bool _inTab;

    private MarkdownOutline(TextLines lines) => _lines = lines;

    /// <exception cref="ArgumentException">The text is nested too deeply for the parser.</exception>
    public static List<UnitStart> Find(TextLines lines)
    {
        var tree = Markdown.Parse(ReplaceLoneSurrogates(lines.Text), BlocksOnly);
        var outline = new MarkdownOutline(lines);
        outline.Walk(tree, container: 0, depth: 0);
        foreach (var definition in tree.OfType<LinkReferenceDefinitionGroup>().SelectMany(g => g).OfType<LinkReferenceDefinition>())
        {
            outline.AddDefinition(definition);
        }

        return [.. outline._starts.Values.OrderBy(s => s.Line)];
    }

    // Units are whole blocks: without inline parsers nothing the text says inside a line can cost time.
    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter();
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    private static string ReplaceLoneSurrogates(string text)
    {
        char[]? changed = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                changed ??= text.ToCharArray();
                changed[i] = '\uFFFD';
            }
        }

        return changed is null ? text : new string(changed);
    }

    private void Walk(ContainerBlock parent, int container, int depth)
    {
        foreach (var block in parent)
        {
            var (first, last) = LinesOf(block);
            switch (block)
            {
                case YamlFrontMatterBlock:
                    _containers++;
                    AddAll(FrontMatterLines.Cut(_lines, FrontMatterLines.FindEnd(_lines), _containers));
                    break;
                case ListBlock list:
                    WalkList(list, container == 0 ? ++_containers : container, depth);
                    break;
                case QuoteBlock:
                    Add(new UnitStart(first, UnitKind.Quote, container, depth));
                    _quoted.UnionWith(Enumerable.Range(first, last - first + 1));
                    break;
                case HeadingBlock heading:
                    AddHeading(heading, first, last, container, depth);
                    break;
                case ThematicBreakBlock:
                    Add(new UnitStart(first, _inTab ? UnitKind.Directive : UnitKind.Rule, container, depth));
                    _inTab = false;
                    break;
                case HtmlBlock:
                    Add(new UnitStart(first, UnitKind.Html, container, depth));
                    break;
                case CodeBlock:
                    Add(new UnitStart(first, UnitKind.Code, container, depth));
                    break;
                case ParagraphBlock:
                    AddAll(ParagraphCutter.Cut(_lines, first, last, container, depth, () => ++_containers));
                    break;
            }
        }
    }

    private void WalkList(ListBlock list, int container, int depth)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            Add(new UnitStart(LinesOf(item).First, UnitKind.ListItem, container, depth));
            Walk(item, container, depth + 1);
        }
    }

    private void AddHeading(HeadingBlock heading, int first, int last, int container, int depth)
    {
        if (DirectiveLines.IsTab(_lines.Words(first)))
        {
            _inTab = true;
            Add(new UnitStart(first, UnitKind.Directive, container, depth));
        }
        else if (heading.Parent is MarkdownDocument)
        {
            _inTab = false;
            Add(new UnitStart(first, UnitKind.Heading, container, depth, heading.Level, last - first + 1));
        }
        else
        {
            Add(new UnitStart(first, UnitKind.Heading, container, depth));
        }
    }

    private void AddDefinition(LinkReferenceDefinition definition)
    {
        var (first, last) = LinesOf(definition);
        if (_quoted.Contains(first))
        {
            return;
        }

        var before = _lines.IsIndented(first) ? StartBefore(first) : default;
        var replaced = _starts.GetValueOrDefault(first);
        if (replaced.Kind is not UnitKind.ListItem)
        {
            _starts[first] = new UnitStart(first, UnitKind.Definitions, before.Container, before.Depth);
        }

        // The paragraph the definition was taken from goes on below it.
        if (replaced.Kind == UnitKind.Paragraph && last + 1 < _lines.Count && !_lines.IsBlank(last + 1))
        {
            Add(replaced with { Line = last + 1 });
        }
    }

    private UnitStart StartBefore(int line)
    {
        while (--line >= 0)
        {
            if (_starts.TryGetValue(line, out var start))
            {
                return start;
            }
        }

        return default;
    }

    private (int First, int Last) LinesOf(Block block) =>
        (_lines.LineAt(block.Span.Start), _lines.LineAt(Math.Max(block.Span.Start, block.Span.End)));

    private void AddAll(IEnumerable<UnitStart> starts)
    {
        foreach (var start in starts)
        {
            Add(start);
        }
    }

    // The outermost of what begins on a line names it.
    private void Add(UnitStart start) => _starts.TryAdd(start.Line, start);
}
