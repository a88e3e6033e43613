using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Pantau.Workspace.Storage;

/// <summary>Gives the migration tool an index to look at; no program uses it.</summary>
internal sealed class CaseIndexDesign : IDesignTimeDbContextFactory<CaseIndex>
{
    public CaseIndex CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<CaseIndex>().UseSqlite("Data Source=design.db").Options);
}
