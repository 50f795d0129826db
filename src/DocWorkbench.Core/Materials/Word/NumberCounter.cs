using System.Text;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Counts the entries of every list in document order, as Word does when it lays out the page.</summary>
internal sealed class NumberCounter(NumberingDefinitions numbering)
{
    private const int Levels = 9;

    private readonly Dictionary<string, int?[]> counts = [];
    private readonly HashSet<(string Instance, int Level)> started = [];

    /// <summary>Counts one paragraph; null when it belongs to no list that is defined.</summary>
    public ListMark? Next(string instance, int level, int? indent)
    {
        level = Math.Clamp(level, 0, Levels - 1);
        if (numbering.DefinitionOf(instance) is not { } definition || numbering.Level(instance, level) is not { } shape)
        {
            return null;
        }

        if (!counts.TryGetValue(definition, out var values))
        {
            counts[definition] = values = new int?[Levels];
        }

        Count(instance, level, shape, values);
        return new ListMark(
            instance,
            definition,
            level,
            values[level] ?? shape.Start,
            shape.IsBullet ? "" : Label(instance, shape, values),
            IsOrdered: !shape.IsBullet,
            shape.IsSilent,
            shape.IsTelling,
            indent ?? shape.Indent ?? 0
        );
    }

    private void Count(string instance, int level, NumberingLevel shape, int?[] values)
    {
        var first = started.Add((instance, level)) ? numbering.StartOverride(instance, level) : null;
        values[level] = first ?? (values[level] is { } before ? before + 1 : shape.Start);
        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            var restart = numbering.Level(instance, deeper)?.Restart;
            if (restart is null || (restart > 0 && level < restart))
            {
                values[deeper] = null;
            }
        }
    }

    private string Label(string instance, NumberingLevel shape, int?[] values)
    {
        var label = new StringBuilder();
        for (var i = 0; i < shape.Text.Length; i++)
        {
            if (shape.Text[i] == '%' && i + 1 < shape.Text.Length && shape.Text[i + 1] is >= '1' and <= '9')
            {
                label.Append(Number(instance, shape, values, shape.Text[++i] - '1'));
            }
            else
            {
                label.Append(shape.Text[i]);
            }
        }

        return label.ToString().Trim();
    }

    private string Number(string instance, NumberingLevel shape, int?[] values, int level)
    {
        var other = numbering.Level(instance, level);
        return NumberWords.Write(values[level] ?? other?.Start ?? 1, shape.Legal ? "decimal" : other?.Format ?? "decimal");
    }
}
