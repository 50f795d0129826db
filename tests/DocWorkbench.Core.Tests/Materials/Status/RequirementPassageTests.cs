using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials.Status;

public sealed class RequirementPassageTests
{
    [Theory]
    [InlineData("Prepared by the bakery. Status: draft")]
    [InlineData("Document version: 1.2\\\nLast updated: 3 May 2025")]
    [InlineData("Reviewer: Kim Baker")]
    [InlineData("- Technical lead: Kim Baker – see the list\n- The crust is brown.")]
    [InlineData("Write to oven-team@bakery-und-co.de.")]
    [InlineData("Call +49 30 1234567 at night.")]
    [InlineData("Bakery confidential")]
    [InlineData("Specs are at http://breadwiki/rye.")]
    [InlineData("Copy it from \\\\\\\\ovens\\share$.")]
    [InlineData("Epic: BREAD-123")]
    [InlineData("- [Rye](https://bakery.atlassian.net/browse/BREAD-1)\n- [Spelt](https://bakery.atlassian.net/browse/BREAD-2)")]
    [InlineData("We ship the beta in Q3 2026.")]
    [InlineData("Target release: May 2026")]
    [InlineData("| Milestone | Date |\n|---|---|\n| First loaf | May 2026 |")]
    [InlineData("| Version | Date | Author |\n|---|---|---|\n| 1 | 3 May | KB |")]
    [InlineData("## Timeline\n\nFirst wheat, then rye.")]
    [InlineData("## 8. Milestones & dates\n\nFirst wheat, then rye.")]
    [InlineData("## Contacts\n\nKim")]
    [InlineData("## Owners\n\nKim")]
    [InlineData("## Revision history\n\nMore salt.")]
    public void Paperwork_and_people_are_internal(string text) => Assert.Equal(MaterialStatus.Internal, Last(text));

    [Theory]
    [InlineData("It rises within 3 hours.")]
    [InlineData("FR4: It browns by May 2026 (BREAD-12). Release it with the beta.")]
    [InlineData("Status: the oven must report its status at all times.")]
    [InlineData("| ID | Requirement | Owner |\n|---|---|---|\n| 1 | It rises. | Ovens |")]
    [InlineData("Confidential containers must be supported.")]
    [InlineData("Send a mail to user@example.com when it is done.")]
    [InlineData("```\ncurl http://oven/rye\n```")]
    [InlineData("## Background\n\nBakers want a crust.")]
    [InlineData("## Current state\n\nThe oven must stay cold.")]
    [InlineData("## Glossary\n\nRye: a grain.")]
    public void What_is_wanted_stays_a_requirement(string text) => Assert.Equal(MaterialStatus.Requirement, Last(text));

    [Theory]
    [InlineData("## Current state\n\nThe oven has one door.")]
    [InlineData("## 2. Existing behavior\n\n- It beeps twice.")]
    [InlineData("## Background\n\nThe oven was built in 1990.")]
    public void How_things_are_is_a_fact_in_a_requirement_too(string text) => Assert.Equal(MaterialStatus.Published, Last(text));

    private static MaterialStatus Last(string text) => Sources.Markdown($"# Bread\n\n{text}\n", "bread PRD.md").Passages[^1].Status;
}
