using System.Net;
using DocWorkbench.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Hosting;

public sealed class FailureTests
{
    [Fact]
    public async Task A_failure_is_said_calmly_without_its_inside_and_with_every_header()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var workbench = new WorkbenchFactory();
        using var visitor = workbench.Visitor();
        var link = workbench.NewLink();
        await using (var db = await workbench.Services.GetRequiredService<IDbContextFactory<WorkbenchDb>>().CreateDbContextAsync(cancel))
        {
            await db.Database.ExecuteSqlRawAsync("DROP TABLE sessions", cancel);
        }

        var answer = await visitor.GetAsync(link, cancel);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(cancel);
        Assert.Contains("Something went wrong", html, StringComparison.Ordinal);
        Assert.DoesNotContain("sessions", html, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }
}
