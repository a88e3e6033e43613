using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pantau.Workspace.Storage.Migrations
{
    /// <inheritdoc />
    public partial class HowFarTheIndexIs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "stamp",
                columns: table => new
                {
                    Log = table.Column<string>(nullable: false),
                    Size = table.Column<long>(nullable: false),
                    Root = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stamp", x => x.Log);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "stamp");
        }
    }
}
