using System.Collections.Immutable;
using System.Globalization;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Keeps account of what a reading leaves out and of what deserves a look.</summary>
internal sealed class Omissions
{
    private readonly Dictionary<(string What, string Why), (int Times, int Characters)> left = [];
    private int unreadableLinks;

    public int ContentsCharacters { get; set; }

    public int InvisibleSigns { get; set; }

    public void UnreadableLink() => unreadableLinks++;

    /// <param name="what">Named in the singular: "chart".</param>
    public void Add(string what, string why, int characters = 0, int times = 1)
    {
        var (timesBefore, charactersBefore) = left.GetValueOrDefault((what, why));
        left[(what, why)] = (timesBefore + times, charactersBefore + characters);
    }

    public ImmutableArray<LeftOut> LeftOut(WordPackage package, HeldBack held)
    {
        var all = ImmutableArray.CreateBuilder<LeftOut>();
        AddText("hidden text", "Marked as hidden, so no reader of the document sees it.", held.Characters(QuarantineReason.HiddenText));
        AddText(
            "unreadable text",
            "In the colour of what it stands on or too small to read, so no reader of the document sees it.",
            held.Characters(QuarantineReason.UnreadableText)
        );
        AddText("table of contents", "It repeats the headings.", ContentsCharacters);
        AddText("headers and footers", "They repeat on every page.", package.EdgeCharacters);
        foreach (var ((what, why), (times, characters)) in left)
        {
            all.Add(new LeftOut(Count(times, what), why, characters));
        }

        if (package.EmbeddedObjects > 0)
        {
            all.Add(new LeftOut(Count(package.EmbeddedObjects, "embedded file"), "Files inside the document are not opened.", 0));
        }

        return all.ToImmutable();

        void AddText(string what, string why, int characters)
        {
            if (characters > 0)
            {
                all.Add(new LeftOut(what, why, characters));
            }
        }
    }

    public ImmutableArray<string> Warnings(WordPackage package)
    {
        var changes = package
            .Body.Descendants()
            .Count(e => e.Name.Namespace == W.Main && e.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo");
        string?[] all =
        [
            changes > 0 ? $"{Count(changes, "unresolved tracked change")}; the text reads as if all were accepted." : null,
            unreadableLinks > 0 ? $"{Count(unreadableLinks, "link")} with a target that can't be read; only the text was kept." : null,
            InvisibleSigns > 0 ? $"{Count(InvisibleSigns, "invisible control character")} removed from the text." : null,
            package.HasMacros ? "The document holds macros; they were not run." : null,
            package.ExternalFiles > 0
                ? $"The document refers to {Count(package.ExternalFiles, "file")} elsewhere (pictures, a template); nothing was fetched."
                : null,
        ];
        return [.. all.OfType<string>()];
    }

    private static string Count(int times, string what) =>
        times == 1 ? $"1 {what}" : $"{times.ToString(CultureInfo.InvariantCulture)} {what}s";
}
