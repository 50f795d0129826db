using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>The lists a document defines: instances, the definitions behind them, and what instances override.</summary>
internal sealed class NumberingDefinitions
{
    private readonly Dictionary<string, XElement> instances = [];
    private readonly Dictionary<string, XElement> definitions = [];
    private readonly Dictionary<(string Instance, int Level), NumberingLevel?> levels = [];
    private readonly StyleSheet styles;

    public NumberingDefinitions(XElement? root, StyleSheet styles)
    {
        this.styles = styles;
        foreach (var element in root?.Elements() ?? [])
        {
            if (element.Name == W.Main + "num" && element.Attr("numId") is { } instance)
            {
                instances.TryAdd(instance, element);
            }
            else if (element.Name == W.Main + "abstractNum" && element.Attr("abstractNumId") is { } definition)
            {
                definitions.TryAdd(definition, element);
            }
        }
    }

    /// <summary>The definition an instance counts with; instances that share one go on counting.</summary>
    public string? DefinitionOf(string instance) => Definition(instance)?.Attr("abstractNumId");

    public NumberingLevel? Level(string instance, int level)
    {
        if (!levels.TryGetValue((instance, level), out var found))
        {
            var element =
                Override(instance, level).Child("lvl")
                ?? Definition(instance)?.Elements(W.Main + "lvl").FirstOrDefault(l => IsLevel(l, level));
            levels[(instance, level)] = found = element is null ? null : NumberingLevel.Of(element);
        }

        return found;
    }

    /// <summary>The number an instance starts a level with, whatever its definition counted before.</summary>
    public int? StartOverride(string instance, int level)
    {
        var given = Override(instance, level);
        return W.Number(given.Child("startOverride").Val()) ?? (given.Child("lvl") is { } own ? W.Number(own.Child("start").Val()) : null);
    }

    /// <summary>The level whose paragraphs a style is meant for.</summary>
    public int? LevelOfStyle(string instance, string styleId) =>
        Definition(instance)?.Elements(W.Main + "lvl").FirstOrDefault(l => l.Child("pStyle").Val() == styleId) is { } level
            ? W.Number(level.Attr("ilvl"))
            : null;

    private XElement? Definition(string instance)
    {
        // A definition may point at a list style, whose own list may point on; two steps are all that Word writes.
        for (var step = 0; step < 3; step++)
        {
            if (
                !instances.TryGetValue(instance, out var number)
                || number.Child("abstractNumId").Val() is not { } id
                || !definitions.TryGetValue(id, out var definition)
            )
            {
                return null;
            }

            if (
                definition.Child("numStyleLink").Val() is not { } style
                || styles.NumberOfStyle(style) is not { } linked
                || linked == instance
            )
            {
                return definition;
            }

            instance = linked;
        }

        return null;
    }

    private XElement? Override(string instance, int level) =>
        instances.GetValueOrDefault(instance)?.Elements(W.Main + "lvlOverride").FirstOrDefault(o => IsLevel(o, level));

    private static bool IsLevel(XElement element, int level) => W.Number(element.Attr("ilvl")) == level;
}
