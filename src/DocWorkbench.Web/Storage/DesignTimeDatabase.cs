using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DocWorkbench.Web.Storage;

/// <summary>Lets `dotnet ef migrations add` see the model without starting the workbench.</summary>
internal sealed class DesignTimeDatabase : IDesignTimeDbContextFactory<WorkbenchDb>
{
    public WorkbenchDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<WorkbenchDb>();
        WorkbenchDb.Configure(options, file: ":memory:");
        return new WorkbenchDb(options.Options);
    }
}
