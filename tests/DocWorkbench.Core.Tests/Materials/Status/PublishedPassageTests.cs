using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials.Status;

public sealed class PublishedPassageTests
{
    [Theory]
    [InlineData("Ask kim@bakery-und-co.de for the key.")]
    [InlineData("Ask [Kim](mailto:kim.baker@bakery-und-co.de) for the key.")]
    [InlineData("# Bread\n\n## Stakeholders\n\nKim leads it.")]
    [InlineData("# Bread\n\n## Key contacts:\n\n- Kim")]
    [InlineData("Owner: Kim Baker\\\nApprover: Jo Miller")]
    [InlineData("Product manager: Kim Baker, phone +49 30 1234567")]
    public void People_and_addresses_are_never_for_readers(string text) => Assert.Equal(MaterialStatus.Internal, Last(text));

    [Theory]
    [InlineData("Sign in as user@contoso.com or jo@relay.example.")]
    [InlineData("Mail jo.sample@example.com, kim@fabrikam.com or you@yourcompany.com.")]
    [InlineData("Write to support@bakery-und-co.de or security@bakery-und-co.de.")]
    [InlineData("Run `ssh azureuser@10.0.0.4` or `git clone git@github.com:bakery/bread.git`.")]
    [InlineData("Run `ssh kim@oven.bakery.io:/tmp`.")]
    [InlineData("Use actions/login@v1.4.6 and bread@latest.")]
    [InlineData("```yaml\nemail: kim.baker@bakery-und-co.de\n```")]
    [InlineData("Owner: Grants Full Access to the oven.")]
    [InlineData("Assigned to: Kim Baker")]
    [InlineData("Author: Kim Baker")]
    [InlineData("Owner: Product Team\\\nApprover: Bakery Admins")]
    [InlineData("# Bread\n\n## Bake as a team\n\nShare the work.")]
    [InlineData("# Bread\n\n## Timeline\n\nIn 2024 it rose.")]
    [InlineData("# Bread\n\n## Owners\n\nOwners may bake.")]
    [InlineData("Support ends in March 2026. Call 1-800-555-0100.")]
    public void What_is_given_to_everybody_stays_published(string text) => Assert.Equal(MaterialStatus.Published, Last(text));

    [Theory]
    [InlineData("# Bread\n\n## Rye (coming soon)\n\nRye is sour.")]
    [InlineData("# Bread\n\n## Roadmap\n\n- Rye")]
    [InlineData("# Bread\n\n## Rye [planned]\n\n### Bake\n\n```\nbake rye\n```")]
    [InlineData("Rye is currently in development.")]
    [InlineData("Rye will be available soon.")]
    [InlineData("No, rye is missing, but support is planned.")]
    [InlineData("Rye will be added in a future release.")]
    [InlineData("We plan to add rye.")]
    [InlineData("- Rye is coming soon\n- Wheat rises")]
    public void What_is_still_to_come_is_no_fact(string text) => Assert.Equal(MaterialStatus.Requirement, Last(text));

    [Theory]
    [InlineData("# Rye bread (preview)\n\nRye is sour.")]
    [InlineData("Rye is currently in preview.")]
    [InlineData("Rye is not yet supported.")]
    [InlineData("Rye isn't available in every region.")]
    [InlineData("Rye is deprecated and will be removed in a future release.")]
    [InlineData("The loaf will be available when the light is green.")]
    [InlineData("Use planned maintenance to bake at night.")]
    [InlineData("- Rye is coming soon\n- Wheat rises\n- Spelt rises")]
    [InlineData("You must knead it. It will rise and should brown.")]
    public void What_is_there_is_a_fact(string text) => Assert.Equal(MaterialStatus.Published, Last(text));

    private static MaterialStatus Last(string text) => Sources.Markdown(text).Passages[^1].Status;
}
