namespace Pantau.Workspace.Verification;

/// <summary>Names of files that a report comes with.</summary>
public static class ReportNames
{
    public const string Proof = "report.proof";
}
