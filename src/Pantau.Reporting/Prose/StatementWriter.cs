using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>A finding as one sentence in each language of the report, made from the finding alone: the same finding always gives the same words.</summary>
public static class StatementWriter
{
    public static LocalText Write(Finding finding) => LocalText.Of(Sentence(finding, "en"), Sentence(finding, "id"));

    private static string Sentence(Finding f, string language)
    {
        var clause = language == "id" ? IndonesianClauses.Of(f) : EnglishClauses.Of(f);
        var when = f.Kind == ClaimKind.Coverage ? "" : DateProse.In(f.Period, language);
        var body = when.Length > 0 ? $"{clause} {when}" : clause;
        var sources = f.Origins.Select(o => o.Source).Where(s => !s.StartsWith("unnamed-", StringComparison.Ordinal)).ToList();
        var told = Names.List(sources, language);
        if (f.Kind is ClaimKind.Coverage || sources.Count == 0 || (sources is [var only] && only == f.Actor)) return Names.Capital(body) + ".";
        var according = language == "id" ? $"Menurut {told}, {body}." : $"According to {told}, {body}.";
        return f.Modality switch
        {
            Modality.Alleged => language == "id" ? $"Menurut dugaan {told}, {body}." : $"{Names.Capital(told)} {(sources.Count == 1 ? "alleges" : "allege")} that {body}.",
            Modality.Estimated => language == "id" ? $"Menurut perkiraan {told}, {body}." : $"By the estimate of {told}, {body}.",
            Modality.Denied => language == "id" ? $"{Names.Capital(told)} membantah bahwa {body}." : $"{Names.Capital(told)} {(sources.Count == 1 ? "denies" : "deny")} that {body}.",
            _ => according,
        };
    }
}
