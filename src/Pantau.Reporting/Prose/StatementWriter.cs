using Pantau.Model;

namespace Pantau.Reporting.Prose;

/// <summary>A finding as one sentence in each language of the report, made from the finding alone: the same finding always gives the same words.</summary>
public static class StatementWriter
{
    public static LocalText Write(Finding finding) => LocalText.Of(Sentence(finding, "en"), Sentence(finding, "id"));

    private static string Sentence(Finding f, string language)
    {
        var id = language == "id";
        var sources = f.Origins.Select(o => o.Source).Where(s => !s.StartsWith("unnamed-", StringComparison.Ordinal)).ToList();
        // A party that speaks of itself: "Russia denies that it supplied ...".
        var self = sources is [var only] && only == f.Actor;
        var plain = f.Modality is Modality.Asserted or Modality.Confirmed or Modality.Intended;
        var speaker = self && (!plain || f.Modality == Modality.Confirmed) && f.Modality != Modality.Estimated ? f.Actor : null;
        var clause = id ? IndonesianClauses.Of(f, speaker) : EnglishClauses.Of(f, speaker);
        var when = f.Kind == ClaimKind.Coverage ? "" : DateProse.Of(f, language);
        var body = when.Length > 0 ? $"{clause} {when}" : clause;
        if (plain && (f.Kind is ClaimKind.Coverage || (self && speaker is null))) return ProseNames.Capital(body) + ".";
        if (sources.Count == 0) return ProseNames.Capital(id ? UnnamedIndonesian(f, body) : UnnamedEnglish(f, body)) + ".";
        var told = ProseNames.List(sources, language);
        return ProseNames.Capital(id ? Indonesian(f, told, body, self) : English(f, told, body, self, sources.Count == 1 && sources[0] != "kr-joint-chiefs")) + ".";
    }

    private static string English(Finding f, string told, string body, bool self, bool one) => f.Modality switch
    {
        Modality.Alleged => $"{told} {(one ? "alleges" : "allege")} that {body}",
        Modality.Denied => $"{told} {(one ? "denies" : "deny")} that {body}",
        Modality.Estimated => self ? $"by its own estimate, {body}" : $"by the estimate of {told}, {body}",
        Modality.Confirmed when self => $"{told} confirms that {body}",
        _ => $"according to {told}, {body}",
    };

    private static string Indonesian(Finding f, string told, string body, bool self) => f.Modality switch
    {
        Modality.Alleged => $"{told} menduga bahwa {body}",
        Modality.Denied => $"{told} membantah bahwa {body}",
        Modality.Estimated => self ? $"menurut perkiraannya sendiri, {body}" : $"menurut perkiraan {told}, {body}",
        Modality.Confirmed when self => $"{told} menegaskan bahwa {body}",
        _ => $"menurut {told}, {body}",
    };

    // Nobody to name: the sentence still says that it is an allegation, an estimate or a denial.
    private static string UnnamedEnglish(Finding f, string body) => f.Modality switch
    {
        Modality.Alleged => $"it is alleged that {body}",
        Modality.Denied => $"it is denied that {body}",
        Modality.Estimated => $"it is estimated that {body}",
        _ => f.Origins.Count == 0 ? body : $"according to {ProseNames.Party("unnamed-", "en")}, {body}",
    };

    private static string UnnamedIndonesian(Finding f, string body) => f.Modality switch
    {
        Modality.Alleged => $"diduga bahwa {body}",
        Modality.Denied => $"dibantah bahwa {body}",
        Modality.Estimated => $"diperkirakan bahwa {body}",
        _ => f.Origins.Count == 0 ? body : $"menurut {ProseNames.Party("unnamed-", "id")}, {body}",
    };
}
