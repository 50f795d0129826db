namespace DocWorkbench.Web.Checks;

/// <summary>Keeps the last few things asked for; what was not asked for longest goes first.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class RecentlyUsed<T>(int most)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(string Key, T Value)> _kept = [];

    public T? Find(string key)
    {
        lock (_lock)
        {
            for (var node = _kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Key == key)
                {
                    _kept.Remove(node);
                    _kept.AddFirst(node);
                    return node.Value.Value;
                }
            }

            return null;
        }
    }

    public T Keep(string key, T value)
    {
        lock (_lock)
        {
            if (_kept.FirstOrDefault(kept => kept.Key == key) is { Key: not null } before)
            {
                _kept.Remove(before);
            }

            _kept.AddFirst((key, value));
            if (_kept.Count > most)
            {
                _kept.RemoveLast();
            }

            return value;
        }
    }
}
