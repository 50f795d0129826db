using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DocWorkbench.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Checks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "on_word_of",
                table: "material_rulings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "shipped_in",
                table: "material_rulings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "check_levels",
                columns: table => new
                {
                    check = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    changed_ticks = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_check_levels", x => x.check);
                    table.ForeignKey(
                        name: "FK_check_levels_actors_changed_by",
                        column: x => x.changed_by,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_check_levels_changed_by",
                table: "check_levels",
                column: "changed_by");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "check_levels");

            migrationBuilder.DropColumn(
                name: "on_word_of",
                table: "material_rulings");

            migrationBuilder.DropColumn(
                name: "shipped_in",
                table: "material_rulings");
        }
    }
}
