using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>What a kind of act is about where no claim names an item: who is deployed is personnel, not goods.</summary>
internal static class Fallbacks
{
    public static string? Item(ClaimKind kind) => kind switch
    {
        ClaimKind.Training or ClaimKind.Deployment => "personnel",
        ClaimKind.Labour => "workers",
        ClaimKind.Financing => "funds",
        _ => null,
    };
}
