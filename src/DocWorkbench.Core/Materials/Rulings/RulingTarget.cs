using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Rulings;

/// <summary>What of a material a ruling speaks of; it finds the same part in the material's next version.</summary>
public abstract record RulingTarget
{
    private const string WholeForm = "material";
    private const string HeadingForm = "heading:";
    private const string PassageForm = "passage:";
    private const char Between = '/';
    private const int HashLength = 16;

    private RulingTarget() { }

    /// <summary>How close the target comes to a single passage; the closest of several rulings holds.</summary>
    public abstract int Rank { get; }

    public abstract bool Covers(Passage passage);

    /// <summary>Every passage of the material.</summary>
    public sealed record Whole : RulingTarget
    {
        public override int Rank => 0;

        public override bool Covers(Passage passage) => true;

        public override string ToString() => WholeForm;
    }

    /// <summary>A heading and all that stands under it; where two headings have the same path, both.</summary>
    public sealed record Heading : RulingTarget
    {
        public Heading(IEnumerable<string> path)
        {
            Headings = [.. path.Select(Folded)];
            if (Headings.IsEmpty)
            {
                throw new ArgumentException("A heading has at least its own text.", nameof(path));
            }
        }

        /// <summary>Texts of the headings it stands under, outermost first, and its own as the last.</summary>
        public ImmutableArray<string> Headings { get; }

        public override int Rank => Headings.Length;

        public override bool Covers(Passage passage) => Headings.SequenceEqual(PathOf(passage).Select(Folded).Take(Headings.Length));

        public bool Equals(Heading? other) => other is not null && Headings.SequenceEqual(other.Headings, StringComparer.Ordinal);

        public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

        public override string ToString() => HeadingForm + string.Join(Between, Headings.Select(Uri.EscapeDataString));
    }

    /// <summary>The passage with these words; where the same words stand twice, both.</summary>
    /// <param name="TextHash">First 16 of the SHA-256 of its text, or of its Markdown where it has no words.</param>
    public sealed record Words(string TextHash) : RulingTarget
    {
        public override int Rank => int.MaxValue;

        public override bool Covers(Passage passage) => TextHash == HashOf(passage);

        public override string ToString() => PassageForm + TextHash;
    }

    public static RulingTarget OfPassage(Passage passage) => new Words(HashOf(passage));

    /// <summary>The heading itself for a heading; the nearest one above for any other passage; the whole material where there is none.</summary>
    public static RulingTarget OfHeading(Passage passage) => PathOf(passage) is { Length: > 0 } path ? new Heading(path) : new Whole();

    /// <summary>What <see cref="object.ToString"/> gave; null for a form this version does not know.</summary>
    public static RulingTarget? Parse(string form)
    {
        if (form == WholeForm)
        {
            return new Whole();
        }

        if (form.StartsWith(HeadingForm, StringComparison.Ordinal) && form.Length > HeadingForm.Length)
        {
            return new Heading(form[HeadingForm.Length..].Split(Between).Select(Uri.UnescapeDataString));
        }

        var hash = form.StartsWith(PassageForm, StringComparison.Ordinal) ? form[PassageForm.Length..] : "";
        return hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower) ? new Words(hash) : null;
    }

    private static ImmutableArray<string> PathOf(Passage passage) =>
        passage.Kind == PassageKind.Heading ? passage.Breadcrumb.Add(passage.Text) : passage.Breadcrumb;

    private static string HashOf(Passage passage) =>
        ContentHash.Of(passage.Text.Length > 0 ? passage.Text : passage.Markdown)[..HashLength];

    private static string Folded(string heading) => string.Join(' ', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
