using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pantau.Workspace.Storage.Migrations
{
    /// <inheritdoc />
    public partial class AnnotationsAndMarkings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Marking",
                table: "evidence",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "annotations",
                columns: table => new
                {
                    LogIndex = table.Column<long>(nullable: false),
                    Claim = table.Column<string>(nullable: false),
                    Json = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_annotations", x => x.LogIndex);
                });

            migrationBuilder.CreateIndex(
                name: "IX_annotations_Claim",
                table: "annotations",
                column: "Claim");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "annotations");

            migrationBuilder.DropColumn(
                name: "Marking",
                table: "evidence");
        }
    }
}
