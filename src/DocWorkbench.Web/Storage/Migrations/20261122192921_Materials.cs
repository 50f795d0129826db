using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DocWorkbench.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Materials : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "status_override",
                table: "review_materials");

            migrationBuilder.AddColumn<string>(
                name: "page",
                table: "review_materials",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "review_materials",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "charset",
                table: "review_materials",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "fetched_ticks",
                table: "review_materials",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "replaces",
                table: "review_materials",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "material_rulings",
                columns: table => new
                {
                    review_id = table.Column<string>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    material = table.Column<int>(type: "INTEGER", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", nullable: false),
                    actor_id = table.Column<string>(type: "TEXT", nullable: false),
                    utc_ticks = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_material_rulings", x => new { x.review_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_material_rulings_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_material_rulings_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_material_rulings_actor_id",
                table: "material_rulings",
                column: "actor_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "material_rulings");

            migrationBuilder.DropColumn(
                name: "address",
                table: "review_materials");

            migrationBuilder.DropColumn(
                name: "charset",
                table: "review_materials");

            migrationBuilder.DropColumn(
                name: "fetched_ticks",
                table: "review_materials");

            migrationBuilder.DropColumn(
                name: "replaces",
                table: "review_materials");

            migrationBuilder.DropColumn(
                name: "page",
                table: "review_materials");

            migrationBuilder.AddColumn<string>(
                name: "status_override",
                table: "review_materials",
                type: "TEXT",
                nullable: true);
        }
    }
}
