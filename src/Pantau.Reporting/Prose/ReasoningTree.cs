using System.Globalization;
using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>The reasoning of a finding as a tree of plain text.</summary>
public static class ReasoningTree
{
    /// <summary>Its lines, for a terminal.</summary>
    public static IReadOnlyList<string> Of(Finding finding, IReadOnlyList<Claim> claims, string language)
    {
        var lines = new List<string> { $"{finding.Id}  {Plain(finding.Statement[language])}" };
        var branches = Branches(finding, claims.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal), language).Where(b => b.Leaves.Count > 0).ToList();
        for (var i = 0; i < branches.Count; i++)
        {
            var last = i == branches.Count - 1;
            lines.Add($"{(last ? "└─" : "├─")} {branches[i].Title}");
            for (var j = 0; j < branches[i].Leaves.Count; j++)
                lines.Add($"{(last ? "   " : "│  ")}{(j == branches[i].Leaves.Count - 1 ? "└─" : "├─")} {Plain(branches[i].Leaves[j])}");
        }
        return lines;
    }

    /// <summary>The branches of the tree, each with a heading and its lines.</summary>
    internal static IEnumerable<(string Title, IReadOnlyList<string> Leaves)> Branches(Finding finding, Dictionary<string, Claim> claims, string language)
    {
        if (finding.Reasoning is not { } r) yield break;
        string W(string key) => ReportWords.Of(key, language);
        string N(decimal? number) => number is { } n ? Numerals.Of(n, language) : "…";
        yield return (W("one-fact"), [.. r.Joins.Select(j => $"{string.Join(", ", j.Claims.Take(4))}{(j.Claims.Count > 4 ? $" +{j.Claims.Count - 4}" : "")}: {j.Why[language]}")]);
        yield return ($"{W("who-depends")} ({finding.IndependentOrigins} {W("independent")})", Origins(r, language));
        if (finding.Quantity is { } q)
        {
            var ends = new List<string> { $"{N(q.Min)} – {N(q.Max)} {q.Unit} ({W(Slug.Of(q.Agreement))})" };
            if (r.Floor is { } floor) ends.Add($"{W("floor")}: {N(floor.Amount)}, {Name(floor.Source, language)}, {floor.Claim}");
            if (r.Ceiling is { } ceiling) ends.Add($"{W("ceiling")}: {N(ceiling.Amount)}, {Name(ceiling.Source, language)}, {ceiling.Claim}");
            foreach (var conflict in finding.Conflicts)
                ends.Add($"{conflict.Explanation[language]} {string.Join(" / ", conflict.Claims.Select(c => claims.TryGetValue(c, out var claim) ? $"“{claim.Quote}”" : c))}");
            foreach (var assumed in r.Assumed) ends.Add($"≈ {N(assumed.Min)} – {N(assumed.Max)} {assumed.Unit}: {assumed.Why[language]} {W(assumed.Counted ? "assumption-on" : "assumption-off")}");
            yield return (W("quantity"), ends);
        }
        yield return ($"{W("confidence")}: {W(finding.Confidence.Word)}, {Percent(r.Estimate)} ({Percent(finding.Confidence.Low)}–{Percent(finding.Confidence.High)})",
            [.. r.Points.Select(p => $"{Signed(p.Points)}  {(p.Source is { } source ? Name(source, language) + " " : "")}{p.Why[language]}"), $"{Signed(r.Total)}  {W("odds")} 3^{r.Total.ToString("0.00", CultureInfo.InvariantCulture)} = {Math.Pow(3, (double)r.Total).ToString("0.00", CultureInfo.InvariantCulture)} : 1"]);
        yield return (W("would-change"), [.. Sets(r.WhatIf.Falls, "would-fall", language), .. Sets(r.WhatIf.Loses, "would-lose", language)]);
        yield return (W("would-raise"), [.. r.WhatIf.Raises.Select(t => Named(t[language], r, language))]);
        yield return (W("relations"), [.. r.Links.Select(l => $"{W(l.Relation)} {l.Finding}: {l.Why[language]}")]);
        yield return (W("cap"), [.. r.Caps.Select(c => $"{c.Provision}, {DateProse.Range(c.Period, language)}: {N(c.Least)} / {N(c.Limit)} {c.Unit}. {c.Why[language]}")]);
    }

    private static List<string> Origins(Reasoning r, string language)
    {
        var lines = new List<string>();
        foreach (var node in r.Nodes.Where(n => n.Rating is not null))
            lines.Add($"{Name(node.Name, language)} [{node.Rating}{(node.Physical ? ", " + ReportWords.Of("physical", language) : "")}]: {node.Claims} {ReportWords.Of(node.Claims == 1 ? "claim-from" : "claims-from", language)}{(node.Name == node.Origin ? "" : " → " + Name(node.Origin, language))}");
        lines.AddRange(r.Edges.Select(e => $"{Name(e.From, language)} → {Name(e.On, language)}: {e.Why[language]}"));
        return lines;
    }

    private static IEnumerable<string> Sets(IReadOnlyList<IReadOnlyList<string>> sets, string key, string language) =>
        sets.Select(s => $"{ReportWords.Of("without", language)} {string.Join(" + ", s.Select(n => Name(n, language)))}: {ReportWords.Of(key, language)}");

    // A source that a sentence names by its id.
    private static string Named(string text, Reasoning r, string language)
    {
        foreach (var id in r.Nodes.Select(n => n.Origin).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length))
            text = text.Replace($" {id} ", $" {Name(id, language)} ", StringComparison.Ordinal);
        return text;
    }

    private static string Name(string source, string language) => ProseNames.Party(source, language);

    private static string Signed(decimal points) => points.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    // What comes from evidence cannot move the cursor or turn the line.
    private static string Plain(string text) => string.Concat(text.ReplaceLineEndings(" ").Select(c => char.IsControl(c) || (c is >= '\u202A' and <= '\u202E') || (c is >= '\u2066' and <= '\u2069') || c is '\u200E' or '\u200F' or '\u061C' ? '\uFFFD' : c));
}
