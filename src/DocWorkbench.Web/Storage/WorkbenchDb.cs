using DocWorkbench.Web.Storage.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Everything the workbench keeps. Times are UTC ticks; text from documents is kept as bytes only.</summary>
internal sealed class WorkbenchDb(DbContextOptions<WorkbenchDb> options) : DbContext(options)
{
    public DbSet<BlobRow> Blobs => Set<BlobRow>();
    public DbSet<ReviewRow> Reviews => Set<ReviewRow>();
    public DbSet<ReviewMaterialRow> Materials => Set<ReviewMaterialRow>();
    public DbSet<MaterialRulingRow> Rulings => Set<MaterialRulingRow>();
    public DbSet<ReviewRequestRow> Requests => Set<ReviewRequestRow>();
    public DbSet<ReviewProposalRow> Proposals => Set<ReviewProposalRow>();
    public DbSet<ReviewEventRow> Events => Set<ReviewEventRow>();
    public DbSet<AskingRow> Askings => Set<AskingRow>();
    public DbSet<ActorRow> Actors => Set<ActorRow>();
    public DbSet<SessionRow> Sessions => Set<SessionRow>();
    public DbSet<FolderRow> Folders => Set<FolderRow>();
    public DbSet<ModelSettingsRow> ModelSettings => Set<ModelSettingsRow>();
    public DbSet<CheckLevelRow> CheckLevels => Set<CheckLevelRow>();
    public DbSet<DraftRow> Drafts => Set<DraftRow>();
    public DbSet<VisitRow> Visits => Set<VisitRow>();
    public DbSet<ReviewTallyRow> Tallies => Set<ReviewTallyRow>();
    public DbSet<DecisionDayRow> DecisionDays => Set<DecisionDayRow>();

    /// <summary>How every connection to the database file is opened.</summary>
    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string file)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true };
        return options
            .UseSqlite(connection.ConnectionString)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(ConnectionPragmas.Instance);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(WorkbenchDb).Assembly);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(SnakeCase(property.Name));
        }
    }

    private static string SnakeCase(string name) =>
        string.Concat(
            name.Select(
                (letter, at) => char.IsUpper(letter) && at > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"
            )
        );
}
