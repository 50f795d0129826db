using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DocWorkbench.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Visits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "export_hash",
                table: "reviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "export_ticks",
                table: "reviews",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "decision_days",
                columns: table => new
                {
                    review_id = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    edited = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision_days", x => new { x.review_id, x.day });
                    table.ForeignKey(
                        name: "FK_decision_days_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_tallies",
                columns: table => new
                {
                    review_id = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    rule = table.Column<int>(type: "INTEGER", nullable: false),
                    changes = table.Column<int>(type: "INTEGER", nullable: false),
                    accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    edited = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    unplaced = table.Column<int>(type: "INTEGER", nullable: false),
                    how_to_hash = table.Column<string>(type: "TEXT", nullable: false),
                    result_hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_tallies", x => x.review_id);
                    table.ForeignKey(
                        name: "FK_review_tallies_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "visits",
                columns: table => new
                {
                    actor_id = table.Column<string>(type: "TEXT", nullable: false),
                    review_id = table.Column<string>(type: "TEXT", nullable: false),
                    seen_ticks = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_event = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_proposal = table.Column<int>(type: "INTEGER", nullable: false),
                    seen_material = table.Column<int>(type: "INTEGER", nullable: false),
                    before_ticks = table.Column<long>(type: "INTEGER", nullable: true),
                    before_event = table.Column<long>(type: "INTEGER", nullable: false),
                    before_proposal = table.Column<int>(type: "INTEGER", nullable: false),
                    before_material = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visits", x => new { x.actor_id, x.review_id });
                    table.ForeignKey(
                        name: "FK_visits_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_visits_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_decision_days_day",
                table: "decision_days",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "IX_visits_review_id",
                table: "visits",
                column: "review_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "decision_days");

            migrationBuilder.DropTable(
                name: "review_tallies");

            migrationBuilder.DropTable(
                name: "visits");

            migrationBuilder.DropColumn(
                name: "export_hash",
                table: "reviews");

            migrationBuilder.DropColumn(
                name: "export_ticks",
                table: "reviews");
        }
    }
}
