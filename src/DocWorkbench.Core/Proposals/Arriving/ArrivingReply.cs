using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace DocWorkbench.Core.Proposals.Arriving;

/// <summary>A reply while it comes in: each change is there as soon as it is whole, an unfinished one is never taken for a change.</summary>
public sealed class ArrivingReply
{
    private readonly StringBuilder _text = new();
    private readonly ReplyScanner _scanner = new();
    private readonly List<string> _entries = [];
    private ImmutableArray<ProposedOperation> _changes = [];
    private int _lists;

    /// <summary>All that came, in characters.</summary>
    public int Length => _text.Length;

    /// <summary>All that came, as it came.</summary>
    public string Text => _text.ToString();

    /// <summary>The changes that are whole, in the reply's order.</summary>
    public ImmutableArray<ProposedOperation> Changes => _changes;

    public static ArrivingReply Of(string text)
    {
        var reply = new ArrivingReply();
        reply.Add(text);
        return reply;
    }

    /// <returns>Whether a further change is whole now.</returns>
    public bool Add(string piece)
    {
        _text.Append(piece);
        var before = _entries.Count;
        foreach (var c in piece)
        {
            var entry = _scanner.Take(c);
            if (_scanner.Lists != _lists)
            {
                _lists = _scanner.Lists;
                _entries.Clear();
                _changes = [];
                before = 0;
            }

            if (entry is not null && _entries.Count < ProposalReader.MostChanges)
            {
                Keep(entry);
            }
        }

        return _entries.Count > before;
    }

    /// <summary>A reply of the whole changes only, with the sentence on why it holds no more; null where no change is whole.</summary>
    public string? Cut(string notice) =>
        _entries.Count == 0
            ? null
            : $$"""{"changes":[{{string.Join(',', _entries)}}],"{{ProposalReader.NoticeName}}":{{JsonSerializer.Serialize(notice)}}}""";

    private void Keep(string entry)
    {
        if (!ReplyJsonFinder.TryRead(entry, out var change))
        {
            return;
        }

        _entries.Add(entry);
        _changes = _changes.Add(OperationReader.Read(change, _entries.Count, ImmutableArray.CreateBuilder<string>()));
    }
}
