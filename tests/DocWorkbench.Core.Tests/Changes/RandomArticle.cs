using System.Text;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes;

/// <summary>Articles as writers write them, put together at random, and later versions of them as writers edit; one seed, one article.</summary>
internal sealed class RandomArticle
{
    private readonly Random _random;
    private readonly ArticleBlocks _blocks;
    private readonly List<List<string>> _article;

    private RandomArticle(Random random, List<List<string>> article)
    {
        (_random, _blocks, _article) = (random, new ArticleBlocks(random), article);
    }

    public static RandomArticle Make(Random random)
    {
        var article = new RandomArticle(random, []);
        if (random.Next(2) == 0)
        {
            article._article.Add(article._blocks.FrontMatter());
        }

        for (var count = 3 + random.Next(14); count > 0; count--)
        {
            article._article.Add(article._blocks.Any());
        }

        return article;
    }

    /// <summary>The same article after some edits.</summary>
    public RandomArticle Edited()
    {
        var edited = new RandomArticle(_random, _article.ConvertAll(b => b.ToList()));
        for (var edits = 1 + _random.Next(8); edits > 0; edits--)
        {
            edited.Edit();
        }

        return edited;
    }

    /// <summary>A file of it: any line ends, with or without a mark and a last line end, some with a byte that no encoding knows.</summary>
    public SourceText Write()
    {
        var text = new StringBuilder(_random.Next(12) == 0 ? "\uFEFF" : "");
        var ends = _random.Next(6);
        foreach (var block in _article)
        {
            foreach (var line in block)
            {
                text.Append(line).Append(End());
            }

            for (var blanks = _random.Next(20) == 0 ? _random.Next(4) : 1; blanks > 0; blanks--)
            {
                text.Append(End());
            }
        }

        var written = _random.Next(5) == 0 ? text.ToString().TrimEnd() : text.ToString();
        return SourceText.FromString(written);

        string End() =>
            ends switch
            {
                0 => "\r\n",
                1 when _random.Next(4) == 0 => "\r\n",
                2 when _random.Next(9) == 0 => "\r",
                _ => "\n",
            };
    }

    private void Edit()
    {
        if (_article.Count == 0)
        {
            _article.Add(_blocks.Any());
            return;
        }

        var at = _random.Next(_article.Count);
        switch (_random.Next(13))
        {
            case 0:
                _article.RemoveAt(at);
                break;
            case 1:
                _article.Insert(at, _blocks.Any());
                break;
            case 2:
                _article[at] = _blocks.Any();
                break;
            case 3:
                var block = _article[at];
                _article.RemoveAt(at);
                _article.Insert(_random.Next(_article.Count + 1), block);
                break;
            case 4:
                Indent(_article[at]);
                break;
            case 5:
                _article[at].RemoveAt(_random.Next(_article[at].Count));
                break;
            case 6:
                _article[at].Insert(_random.Next(_article[at].Count + 1), _blocks.Line());
                break;
            case 7:
                Renumber(_article[at]);
                break;
            case 8 when at > 0:
                // What a writer does who leaves out the line between two blocks.
                _article[at - 1].AddRange(_article[at]);
                _article.RemoveAt(at);
                break;
            default:
                var line = _random.Next(Math.Max(1, _article[at].Count));
                if (line < _article[at].Count)
                {
                    _article[at][line] = _blocks.Reworded(_article[at][line]);
                }

                break;
        }

        _article.RemoveAll(b => b.Count == 0);
    }

    private void Indent(List<string> block)
    {
        var by = _random.Next(1, 5);
        var from = _random.Next(block.Count);
        for (var i = from; i < block.Count; i++)
        {
            block[i] = _random.Next(2) == 0 || block[i].Length < by ? new string(' ', by) + block[i] : block[i].TrimStart(' ');
        }
    }

    private static void Renumber(List<string> block)
    {
        for (var i = 0; i < block.Count; i++)
        {
            block[i] =
                block[i].StartsWith("- ", StringComparison.Ordinal) ? $"{i + 1}. {block[i][2..]}"
                : block[i].StartsWith("1. ", StringComparison.Ordinal) ? $"* {block[i][3..]}"
                : block[i];
        }
    }
}
