using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pantau.Workspace.Storage.Migrations
{
    /// <inheritdoc />
    public partial class WhatCameOutOfAnother : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Captured",
                table: "evidence",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Within",
                table: "evidence",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Captured",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "Within",
                table: "evidence");
        }
    }
}
