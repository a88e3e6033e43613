using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pantau.Workspace.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "claims",
                columns: table => new
                {
                    Id = table.Column<string>(nullable: false),
                    Evidence = table.Column<string>(nullable: false),
                    Kind = table.Column<string>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    Json = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claims", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                columns: table => new
                {
                    Hash = table.Column<string>(nullable: false),
                    FileName = table.Column<string>(nullable: false),
                    MediaType = table.Column<string>(nullable: false),
                    Size = table.Column<long>(nullable: false),
                    LogIndex = table.Column<long>(nullable: false),
                    Title = table.Column<string>(nullable: true),
                    Published = table.Column<DateOnly>(nullable: true),
                    Language = table.Column<string>(nullable: true),
                    Outlet = table.Column<string>(nullable: true),
                    Url = table.Column<string>(nullable: true),
                    ReadBy = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence", x => x.Hash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_claims_Evidence",
                table: "claims",
                column: "Evidence");

            migrationBuilder.CreateIndex(
                name: "IX_claims_Kind",
                table: "claims",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_evidence_LogIndex",
                table: "evidence",
                column: "LogIndex");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "claims");

            migrationBuilder.DropTable(
                name: "evidence");
        }
    }
}
