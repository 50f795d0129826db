using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DocWorkbench.Web.Storage.Rows;

/// <summary>Table names, keys and references of what can be counted again, or goes with its review.</summary>
internal sealed class OverviewMappings
    : IEntityTypeConfiguration<VisitRow>,
        IEntityTypeConfiguration<ReviewTallyRow>,
        IEntityTypeConfiguration<DecisionDayRow>
{
    public void Configure(EntityTypeBuilder<VisitRow> builder)
    {
        builder.ToTable("visits").HasKey(row => new { row.ActorId, row.ReviewId });
        builder.HasOne<ActorRow>().WithMany().HasForeignKey(row => row.ActorId).OnDelete(DeleteBehavior.Cascade);
        GoesWithReview(builder, nameof(VisitRow.ReviewId));
    }

    public void Configure(EntityTypeBuilder<ReviewTallyRow> builder)
    {
        builder.ToTable("review_tallies").HasKey(row => row.ReviewId);
        builder.HasOne<ReviewRow>().WithOne().HasForeignKey<ReviewTallyRow>(row => row.ReviewId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DecisionDayRow> builder)
    {
        builder.ToTable("decision_days").HasKey(row => new { row.ReviewId, row.Day });
        builder.HasIndex(row => row.Day);
        GoesWithReview(builder, nameof(DecisionDayRow.ReviewId));
    }

    private static void GoesWithReview<TRow>(EntityTypeBuilder<TRow> builder, string property)
        where TRow : class => builder.HasOne<ReviewRow>().WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.Cascade);
}
