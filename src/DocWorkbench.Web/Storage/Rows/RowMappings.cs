using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DocWorkbench.Web.Storage.Rows;

/// <summary>Table names, keys and references.</summary>
internal sealed class RowMappings
    : IEntityTypeConfiguration<BlobRow>,
        IEntityTypeConfiguration<ReviewRow>,
        IEntityTypeConfiguration<ReviewMaterialRow>,
        IEntityTypeConfiguration<MaterialRulingRow>,
        IEntityTypeConfiguration<ReviewRequestRow>,
        IEntityTypeConfiguration<ReviewProposalRow>,
        IEntityTypeConfiguration<ReviewEventRow>,
        IEntityTypeConfiguration<AskingRow>,
        IEntityTypeConfiguration<ActorRow>,
        IEntityTypeConfiguration<SessionRow>,
        IEntityTypeConfiguration<FolderRow>,
        IEntityTypeConfiguration<ModelSettingsRow>,
        IEntityTypeConfiguration<CheckLevelRow>,
        IEntityTypeConfiguration<DraftRow>
{
    public void Configure(EntityTypeBuilder<BlobRow> builder) => builder.ToTable("blobs").HasKey(row => row.Sha256);

    public void Configure(EntityTypeBuilder<ReviewRow> builder)
    {
        builder.ToTable("reviews").HasKey(row => row.Id);
        Refers<ReviewRow, BlobRow>(builder, nameof(ReviewRow.BaseHash));
        Refers<ReviewRow, ActorRow>(builder, nameof(ReviewRow.CreatedBy));
    }

    public void Configure(EntityTypeBuilder<ReviewMaterialRow> builder)
    {
        builder.ToTable("review_materials").HasKey(row => new { row.ReviewId, row.Ordinal });
        Refers<ReviewMaterialRow, ReviewRow>(builder, nameof(ReviewMaterialRow.ReviewId));
        Refers<ReviewMaterialRow, BlobRow>(builder, nameof(ReviewMaterialRow.BlobHash));
        Refers<ReviewMaterialRow, ActorRow>(builder, nameof(ReviewMaterialRow.AddedBy));
    }

    public void Configure(EntityTypeBuilder<MaterialRulingRow> builder)
    {
        builder.ToTable("material_rulings").HasKey(row => new { row.ReviewId, row.Ordinal });
        Refers<MaterialRulingRow, ReviewRow>(builder, nameof(MaterialRulingRow.ReviewId));
        Refers<MaterialRulingRow, ActorRow>(builder, nameof(MaterialRulingRow.ActorId));
    }

    public void Configure(EntityTypeBuilder<ReviewRequestRow> builder)
    {
        builder.ToTable("review_requests").HasKey(row => new { row.ReviewId, row.Ordinal });
        Refers<ReviewRequestRow, ReviewRow>(builder, nameof(ReviewRequestRow.ReviewId));
        Refers<ReviewRequestRow, BlobRow>(builder, nameof(ReviewRequestRow.BlobHash));
        Refers<ReviewRequestRow, ActorRow>(builder, nameof(ReviewRequestRow.ActorId));
    }

    public void Configure(EntityTypeBuilder<ReviewProposalRow> builder)
    {
        builder.ToTable("review_proposals").HasKey(row => new { row.ReviewId, row.Ordinal });
        Refers<ReviewProposalRow, ReviewRow>(builder, nameof(ReviewProposalRow.ReviewId));
        Refers<ReviewProposalRow, BlobRow>(builder, nameof(ReviewProposalRow.BlobHash));
        Refers<ReviewProposalRow, ActorRow>(builder, nameof(ReviewProposalRow.ActorId));
    }

    public void Configure(EntityTypeBuilder<ReviewEventRow> builder)
    {
        builder.ToTable("review_events").HasKey(row => new { row.ReviewId, row.Sequence });
        builder.Property(row => row.Kind).HasConversion<string>();
        builder
            .HasIndex(row => new
            {
                row.ReviewId,
                row.Subject,
                row.Sequence,
            })
            .IsUnique();
        Refers<ReviewEventRow, ReviewRow>(builder, nameof(ReviewEventRow.ReviewId));
        Refers<ReviewEventRow, BlobRow>(builder, nameof(ReviewEventRow.TextHash));
        Refers<ReviewEventRow, ActorRow>(builder, nameof(ReviewEventRow.ActorId));
    }

    public void Configure(EntityTypeBuilder<AskingRow> builder)
    {
        builder.ToTable("askings").HasKey(row => row.RequestHash);
        builder.Property(row => row.State).HasConversion<string>();
        Refers<AskingRow, ReviewRow>(builder, nameof(AskingRow.ReviewId));
        Refers<AskingRow, BlobRow>(builder, nameof(AskingRow.ReplyHash));
    }

    public void Configure(EntityTypeBuilder<ActorRow> builder) => builder.ToTable("actors").HasKey(row => row.Id);

    public void Configure(EntityTypeBuilder<SessionRow> builder)
    {
        builder.ToTable("sessions").HasKey(row => row.Id);
        Refers<SessionRow, ActorRow>(builder, nameof(SessionRow.ActorId));
    }

    public void Configure(EntityTypeBuilder<FolderRow> builder) => builder.ToTable("folders").HasKey(row => row.Path);

    public void Configure(EntityTypeBuilder<ModelSettingsRow> builder)
    {
        builder.ToTable("model_settings").HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        Refers<ModelSettingsRow, ActorRow>(builder, nameof(ModelSettingsRow.ChangedBy));
    }

    public void Configure(EntityTypeBuilder<CheckLevelRow> builder)
    {
        builder.ToTable("check_levels").HasKey(row => row.Check);
        Refers<CheckLevelRow, ActorRow>(builder, nameof(CheckLevelRow.ChangedBy));
    }

    public void Configure(EntityTypeBuilder<DraftRow> builder)
    {
        builder
            .ToTable("drafts")
            .HasKey(row => new
            {
                row.ReviewId,
                row.ActorId,
                row.Target,
            });
        // It says nothing without its review, and goes with it.
        builder.HasOne<ReviewRow>().WithMany().HasForeignKey(row => row.ReviewId).OnDelete(DeleteBehavior.Cascade);
        Refers<DraftRow, ActorRow>(builder, nameof(DraftRow.ActorId));
    }

    private static void Refers<TFrom, TTo>(EntityTypeBuilder<TFrom> builder, string property)
        where TFrom : class
        where TTo : class => builder.HasOne<TTo>().WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.Restrict);
}
