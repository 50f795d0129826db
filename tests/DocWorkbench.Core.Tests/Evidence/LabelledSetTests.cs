using DocWorkbench.Core.Evidence;

namespace DocWorkbench.Core.Tests.Evidence;

public sealed class LabelledSetTests
{
    private static readonly IReadOnlyList<(char Label, string Sentence, string[] Invented, Finding[] Found)> Set = LabelledSet.Check();

    [Fact]
    public void Plans_told_as_facts_are_found_and_little_else_is_called_so()
    {
        var judged = Set.Where(s => s.Label != 'L').ToList();
        var missed = judged.Where(s => s.Label == 'P' && !Has(s.Found, FindingCode.PlannedNotShipped)).Select(s => s.Sentence).ToList();
        var wrong = judged.Where(s => s.Label != 'P' && Has(s.Found, FindingCode.PlannedNotShipped)).Select(s => s.Sentence).ToList();
        var right = judged.Count(s => s.Label == 'P') - missed.Count;

        Assert.True(
            right >= 0.95 * (right + missed.Count) && right >= 0.95 * (right + wrong.Count),
            $"{right} right; missed:\n{string.Join('\n', missed)}\nwrong:\n{string.Join('\n', wrong)}"
        );
    }

    [Fact]
    public void Most_of_what_nobody_said_is_marked_and_hardly_anything_else()
    {
        var nowhere = Set.Where(s => s.Label == 'U').ToList();
        var other = Set.Where(s => s.Label is 'S' or 'N' or 'P').ToList();
        var missed = nowhere.Where(s => !Has(s.Found, FindingCode.Unsupported)).Select(s => s.Sentence).ToList();
        var wrong = other.Where(s => Has(s.Found, FindingCode.Unsupported)).Select(s => s.Sentence).ToList();

        Assert.True(
            missed.Count <= 0.2 * nowhere.Count && wrong.Count <= 0.05 * other.Count,
            $"of {nowhere.Count} missed:\n{string.Join('\n', missed)}\nof {other.Count} wrong:\n{string.Join('\n', wrong)}"
        );
    }

    [Fact]
    public void Literals_that_stand_nowhere_are_found_and_no_others()
    {
        var judged = Set.Where(s => s.Label is 'S' or 'P' or 'L').ToList();
        var missed = judged
            .SelectMany(s => s.Invented.Where(i => !Literals(s.Found).Any(f => IsAbout(f, i))).Select(i => $"{i} in {s.Sentence}"))
            .ToList();
        var wrong = judged
            .SelectMany(s => Literals(s.Found).Where(f => !s.Invented.Any(i => IsAbout(f, i))).Select(f => $"{f.Text} in {s.Sentence}"))
            .ToList();
        var right = judged.Sum(s => s.Invented.Length) - missed.Count;

        Assert.True(
            right >= 0.95 * (right + missed.Count) && right >= 0.95 * (right + wrong.Count),
            $"{right} right; missed:\n{string.Join('\n', missed)}\nwrong:\n{string.Join('\n', wrong)}"
        );
    }

    [Fact]
    public void What_states_nothing_carries_no_mark() =>
        Assert.DoesNotContain(
            Set.Where(s => s.Label == 'N').SelectMany(s => s.Found),
            f => f.Code is FindingCode.Unsupported or FindingCode.PlannedNotShipped
        );

    private static bool Has(Finding[] found, FindingCode code) => found.Any(f => f.Code == code);

    private static IEnumerable<Finding> Literals(Finding[] found) => found.Where(f => f.Code == FindingCode.InventedLiteral);

    private static bool IsAbout(Finding finding, string literal) =>
        finding.Text.Contains(literal, StringComparison.Ordinal) || literal.Contains(finding.Text, StringComparison.Ordinal);
}
