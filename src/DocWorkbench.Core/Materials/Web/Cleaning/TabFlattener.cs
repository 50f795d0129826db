using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Lays the panels of a tab group under one another, each under its label, since paper has no tabs.</summary>
internal static class TabFlattener
{
    private const int MostGroups = 300;
    private const int MostTabs = 50;

    public static void Flatten(IElement body)
    {
        var elements = body.Elements();
        foreach (var tabList in elements.Where(element => element.HasRole("tablist")).Take(MostGroups))
        {
            var tabs = tabList.QuerySelectorAll("[role=tab]").ToList();
            if (tabs.Count > MostTabs)
            {
                continue;
            }

            var panels = tabs.Select((tab, i) => PanelOf(tab, i, tabs.Count, tabList, body)).ToList();
            if (tabs.Count == 0 || panels.Any(panel => panel is null))
            {
                continue;
            }

            foreach (var (tab, panel) in tabs.Zip(panels))
            {
                Label(panel, tab.FoldedText());
            }

            tabList.Remove();
        }

        foreach (var set in elements.Where(element => IsNamed(element, "sd-tab-set") || IsNamed(element, "tabbed-set")))
        {
            foreach (var label in set.Children.Where(child => child.LocalName == "label").ToList())
            {
                Label(label.NextElementSibling, label.FoldedText());
                label.Remove();
            }

            var labels = set.QuerySelectorAll(".tabbed-labels > label").ToList();
            foreach (var (label, panel) in labels.Zip(set.QuerySelectorAll(".tabbed-content > .tabbed-block")))
            {
                Label(panel, label.FoldedText());
                label.Remove();
            }
        }
    }

    private static bool IsNamed(IElement element, string name) =>
        element.ClassName?.Contains(name, StringComparison.Ordinal) == true && element.ClassList.Contains(name);

    private static IElement? PanelOf(IElement tab, int index, int count, IElement tabList, IElement body)
    {
        if (tab.GetAttribute("aria-controls") is { Length: > 0 } id && body.Owner?.GetElementById(id) is { } controlled)
        {
            return controlled;
        }

        // Where no id ties them, the panels stand in the order of their tabs beside the list.
        for (var around = tabList.ParentElement; around is not null && around != body; around = around.ParentElement)
        {
            var panels = around.QuerySelectorAll("[role=tabpanel]").ToList();
            if (panels.Count > 0)
            {
                return panels.FirstOrDefault(panel => tab.Id is { Length: > 0 } && panel.GetAttribute("aria-labelledby") == tab.Id)
                    ?? (panels.Count == count ? panels[index] : null);
            }
        }

        return null;
    }

    private static void Label(IElement? panel, string label)
    {
        if (panel is null || label.Length is 0 or > 80 || panel.Owner is not { } page)
        {
            return;
        }

        panel.RemoveAttribute("hidden");
        panel.RemoveAttribute("aria-hidden");
        panel.RemoveAttribute("style");
        panel.SetAttribute(Mark.Keep, "tab");
        var line = page.CreateElement("p");
        var bold = page.CreateElement("strong");
        bold.TextContent = label;
        line.AppendChild(bold);
        panel.InsertBefore(line, panel.FirstChild);
    }
}
