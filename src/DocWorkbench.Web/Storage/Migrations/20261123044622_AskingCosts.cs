using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DocWorkbench.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class AskingCosts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<decimal>(
                name: "input_price",
                table: "model_settings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "max_input_tokens",
                table: "model_settings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "output_price",
                table: "model_settings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "price_currency",
                table: "model_settings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "counted_input",
                table: "askings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "counted_output",
                table: "askings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "input_price",
                table: "askings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "output_price",
                table: "askings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "price_currency",
                table: "askings",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "input_price",
                table: "model_settings");

            migrationBuilder.DropColumn(
                name: "max_input_tokens",
                table: "model_settings");

            migrationBuilder.DropColumn(
                name: "output_price",
                table: "model_settings");

            migrationBuilder.DropColumn(
                name: "price_currency",
                table: "model_settings");

            migrationBuilder.DropColumn(
                name: "counted_input",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "counted_output",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "input_price",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "output_price",
                table: "askings");

            migrationBuilder.DropColumn(
                name: "price_currency",
                table: "askings");
        }
    }
}
