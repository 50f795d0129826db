using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DocWorkbench.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "actors",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    created_ticks = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "blobs",
                columns: table => new
                {
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_blobs", x => x.sha256);
                });

            migrationBuilder.CreateTable(
                name: "folders",
                columns: table => new
                {
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    last_used_ticks = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_folders", x => x.path);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    actor_id = table.Column<string>(type: "TEXT", nullable: false),
                    created_ticks = table.Column<long>(type: "INTEGER", nullable: false),
                    last_seen_ticks = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_ticks = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.id);
                    table.ForeignKey(
                        name: "FK_sessions_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    created_ticks = table.Column<long>(type: "INTEGER", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", nullable: false),
                    origin_kind = table.Column<string>(type: "TEXT", nullable: false),
                    folder_path = table.Column<string>(type: "TEXT", nullable: true),
                    relative_path = table.Column<string>(type: "TEXT", nullable: false),
                    base_hash = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews", x => x.id);
                    table.ForeignKey(
                        name: "FK_reviews_actors_created_by",
                        column: x => x.created_by,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_reviews_blobs_base_hash",
                        column: x => x.base_hash,
                        principalTable: "blobs",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "askings",
                columns: table => new
                {
                    request_hash = table.Column<string>(type: "TEXT", nullable: false),
                    review_id = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    lease_until_ticks = table.Column<long>(type: "INTEGER", nullable: false),
                    lease_owner = table.Column<string>(type: "TEXT", nullable: false),
                    reply_hash = table.Column<string>(type: "TEXT", nullable: true),
                    error = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_askings", x => x.request_hash);
                    table.ForeignKey(
                        name: "FK_askings_blobs_reply_hash",
                        column: x => x.reply_hash,
                        principalTable: "blobs",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_askings_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "review_events",
                columns: table => new
                {
                    review_id = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    actor_id = table.Column<string>(type: "TEXT", nullable: false),
                    utc_ticks = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    text_hash = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_events", x => new { x.review_id, x.sequence });
                    table.ForeignKey(
                        name: "FK_review_events_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_review_events_blobs_text_hash",
                        column: x => x.text_hash,
                        principalTable: "blobs",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_review_events_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "review_materials",
                columns: table => new
                {
                    review_id = table.Column<string>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    blob_hash = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: true),
                    noted_ticks = table.Column<long>(type: "INTEGER", nullable: true),
                    added_ticks = table.Column<long>(type: "INTEGER", nullable: false),
                    added_by = table.Column<string>(type: "TEXT", nullable: false),
                    status_override = table.Column<string>(type: "TEXT", nullable: true),
                    removed_ticks = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_materials", x => new { x.review_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_review_materials_actors_added_by",
                        column: x => x.added_by,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_review_materials_blobs_blob_hash",
                        column: x => x.blob_hash,
                        principalTable: "blobs",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_review_materials_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "review_proposals",
                columns: table => new
                {
                    review_id = table.Column<string>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    request_ordinal = table.Column<int>(type: "INTEGER", nullable: true),
                    source_name = table.Column<string>(type: "TEXT", nullable: false),
                    blob_hash = table.Column<string>(type: "TEXT", nullable: false),
                    created_ticks = table.Column<long>(type: "INTEGER", nullable: false),
                    actor_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_proposals", x => new { x.review_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_review_proposals_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_review_proposals_blobs_blob_hash",
                        column: x => x.blob_hash,
                        principalTable: "blobs",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_review_proposals_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "review_requests",
                columns: table => new
                {
                    review_id = table.Column<string>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    blob_hash = table.Column<string>(type: "TEXT", nullable: false),
                    created_ticks = table.Column<long>(type: "INTEGER", nullable: false),
                    actor_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_requests", x => new { x.review_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_review_requests_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_review_requests_blobs_blob_hash",
                        column: x => x.blob_hash,
                        principalTable: "blobs",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_review_requests_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_askings_reply_hash",
                table: "askings",
                column: "reply_hash");

            migrationBuilder.CreateIndex(
                name: "IX_askings_review_id",
                table: "askings",
                column: "review_id");

            migrationBuilder.CreateIndex(
                name: "IX_review_events_actor_id",
                table: "review_events",
                column: "actor_id");

            migrationBuilder.CreateIndex(
                name: "IX_review_events_review_id_subject_sequence",
                table: "review_events",
                columns: new[] { "review_id", "subject", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_review_events_text_hash",
                table: "review_events",
                column: "text_hash");

            migrationBuilder.CreateIndex(
                name: "IX_review_materials_added_by",
                table: "review_materials",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "IX_review_materials_blob_hash",
                table: "review_materials",
                column: "blob_hash");

            migrationBuilder.CreateIndex(
                name: "IX_review_proposals_actor_id",
                table: "review_proposals",
                column: "actor_id");

            migrationBuilder.CreateIndex(
                name: "IX_review_proposals_blob_hash",
                table: "review_proposals",
                column: "blob_hash");

            migrationBuilder.CreateIndex(
                name: "IX_review_requests_actor_id",
                table: "review_requests",
                column: "actor_id");

            migrationBuilder.CreateIndex(
                name: "IX_review_requests_blob_hash",
                table: "review_requests",
                column: "blob_hash");

            migrationBuilder.CreateIndex(
                name: "IX_reviews_base_hash",
                table: "reviews",
                column: "base_hash");

            migrationBuilder.CreateIndex(
                name: "IX_reviews_created_by",
                table: "reviews",
                column: "created_by");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_actor_id",
                table: "sessions",
                column: "actor_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "askings");

            migrationBuilder.DropTable(
                name: "folders");

            migrationBuilder.DropTable(
                name: "review_events");

            migrationBuilder.DropTable(
                name: "review_materials");

            migrationBuilder.DropTable(
                name: "review_proposals");

            migrationBuilder.DropTable(
                name: "review_requests");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "actors");

            migrationBuilder.DropTable(
                name: "blobs");
        }
    }
}
