using System.Text.Json;
using Pantau.Law;
using Pantau.Model;
using Pantau.Team.Acts;
using Pantau.Team.Review;
using Pantau.Workspace.Pipeline;

namespace Pantau.Workspace.Views;

/// <summary>
/// A finding as it is put to a team. It is worked out anew from the evidence that it stands on and nothing else, so that whoever may see
/// that evidence is told nothing of the rest: no sum, no kin and no number of other findings.
/// </summary>
public static class FindingProposal
{
    /// <param name="supersedes">The published finding whose place it is to take; null for none.</param>
    public static FindingProposed Of(string by, CaseView view, Finding finding, SanctionsRegime regime, Period period, string? supersedes = null)
    {
        var items = view.ItemsOf(finding);
        var within = items.ToHashSet(StringComparer.Ordinal);
        var claims = view.Claims.Where(c => within.Contains(c.Evidence)).ToList();
        var ids = claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var alone = FindingMaking.Make(claims, [.. view.Annotations.Where(a => ids.Contains(a.Claim))], [.. view.Evidence.Where(e => within.Contains(e.Hash))], regime, period);
        // Without the rest its claims may fall together otherwise: then it is the one that most of them are in.
        var cited = finding.Claims.ToHashSet(StringComparer.Ordinal);
        var chosen = alone.OrderByDescending(f => f.Claims.Count(cited.Contains)).ThenBy(f => f.Claims.Count).FirstOrDefault() ?? finding;
        // Numbers are the proposer's own.
        var snapshot = JsonSerializer.Serialize(chosen with { Id = "", Reasoning = chosen.Reasoning is { } reasoning ? reasoning with { Links = [] } : null }, PantauJson.Line.Finding);
        return new FindingProposed(by, default, ReviewedFinding.IdOf(view.Member, snapshot, items), snapshot, items, supersedes);
    }

    /// <summary>The finding that was put to a team, under the id that it has there; null where it cannot be read.</summary>
    public static Finding? Read(ReviewedFinding proposed)
    {
        try
        {
            return JsonSerializer.Deserialize(proposed.Snapshot, PantauJson.Line.Finding) is { Statement: not null, Claims: not null, Assessments: not null, Confidence: not null, Origins: not null } finding ? finding with { Id = proposed.Id } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
