using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DocWorkbench.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Asking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "actor_id",
                table: "askings",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "cached_tokens",
                table: "askings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "input_tokens",
                table: "askings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "output_tokens",
                table: "askings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "raw",
                table: "askings",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "request_ordinal",
                table: "askings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "source_name",
                table: "askings",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "started_ticks",
                table: "askings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<byte[]>(
                name: "whole",
                table: "askings",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "model_settings",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    provider = table.Column<string>(type: "TEXT", nullable: false),
                    endpoint = table.Column<string>(type: "TEXT", nullable: false),
                    model = table.Column<string>(type: "TEXT", nullable: false),
                    protected_key = table.Column<byte[]>(type: "BLOB", nullable: true),
                    use_entra_id = table.Column<bool>(type: "INTEGER", nullable: false),
                    streams = table.Column<bool>(type: "INTEGER", nullable: false),
                    max_output_tokens = table.Column<int>(type: "INTEGER", nullable: true),
                    temperature = table.Column<double>(type: "REAL", nullable: true),
                    timeout_seconds = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_ticks = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_model_settings", x => x.id);
                    table.ForeignKey(
                        name: "FK_model_settings_actors_changed_by",
                        column: x => x.changed_by,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_model_settings_changed_by",
                table: "model_settings",
                column: "changed_by");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "model_settings");

            migrationBuilder.DropColumn(
                name: "actor_id",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "cached_tokens",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "input_tokens",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "output_tokens",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "raw",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "request_ordinal",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "source_name",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "started_ticks",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "whole",
                table: "askings");
        }
    }
}
