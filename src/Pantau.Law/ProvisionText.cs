using Pantau.Model;

namespace Pantau.Law;

/// <summary>A provision as lines of text for a reader.</summary>
public static class ProvisionText
{
    /// <summary>All that the data says of a provision, and how it was checked.</summary>
    /// <param name="language"><c>en</c> or <c>id</c>.</param>
    public static IEnumerable<string> Lines(ProvisionRule rule, SanctionsRegime regime, string language)
    {
        var p = rule.Provision;
        string In(string en, string id) => language == "id" ? id : en;
        yield return $"{p.Id}: {p.Title[language]}";
        yield return "";
        yield return p.Summary[language];
        yield return "";
        yield return $"{In("Adopted", "Diadopsi")}: {LawWords.Date(rule.Adopted)[language]}";
        yield return $"{In("Applies", "Berlaku")}: {LawWords.Stretch(p.InForce)[language]}";
        yield return $"{In("Binds", "Mengikat")}: {string.Join(", ", rule.Bounds.Select(b => Name(b, regime, language)))}";
        if (!rule.Binding) yield return In("Force: a call, not an obligation", "Sifat: imbauan, bukan kewajiban");
        foreach (var found in rule.Cases) yield return Case(found, regime, language);
        if (rule.HsChapters.Count > 0) yield return $"HS: {string.Join(", ", rule.HsChapters)}";
        if (rule.Cap is { } cap)
        {
            yield return In("Ceiling", "Batas atas") + $": {string.Join(In(" or ", " atau "), cap.Limits.Select(l => LawWords.Limit(l)[language]))} "
                + In($"in each {cap.Months} months from {LawWords.Date(cap.From)["en"]}", $"dalam tiap {cap.Months} bulan sejak {LawWords.Date(cap.From)["id"]}");
        }
        foreach (var version in rule.Versions.Skip(1).Where(v => v.By is not null))
            yield return $"{In("Changed", "Diubah")}: {LawWords.Date(version.Since)[language]}, {version.By}{(rule.Amendments.FirstOrDefault(a => a.Since == version.Since)?.Text is { } text ? $": {text[language]}" : "")}";
        if (rule.SupersededBy is { } next) yield return $"{In("Superseded by", "Digantikan oleh")}: {next}";
        foreach (var exemption in rule.Exemptions) yield return $"{In("Exemption", "Pengecualian")}{Span(exemption.InForce, language)}: {exemption.Text[language]}";
        if (rule.Exemptions.Count == 0) yield return In("Exemption: none", "Pengecualian: tidak ada");
        yield return $"{In("Text", "Naskah")}: {p.Url}";
        yield return (p.Checked.Verified ? In("Checked", "Diperiksa") : In("NOT YET VERIFIED", "BELUM TERVERIFIKASI"))
            + $" ({p.Checked.On:yyyy-MM-dd}): {p.Checked.Against}";
    }

    private static string Span(Period period, string language) => period is { From: null, To: null } ? "" : $" ({LawWords.Stretch(period)[language]})";

    private static string Name(BoundParty bound, SanctionsRegime regime, string language) => bound switch
    {
        BoundParty.Target => regime.Words.Party(regime.Target)[language],
        BoundParty.Flag => language == "id" ? "negara bendera pengangkutnya" : "the state under whose flag it is carried",
        _ => regime.Members?.Name[language] ?? (language == "id" ? "setiap negara lain" : "every other state"),
    };

    private static string Case(RuleCase found, SanctionsRegime regime, string language)
    {
        var acts = string.Join(", ", found.Acts.Select(a => Because.ActOf(a)[language]));
        var about = language == "id" ? "Tentang" : "About";
        var items = found.Items is null ? "" : ": " + string.Join(", ", found.Items.Select(i => regime.Words.Item(i)[language]));
        var aid = found.Aid is { } kind ? $" [{(language == "id" ? $"bantuan: {Because.AidName(kind).Id}" : $"aid: {Because.AidName(kind).En}")}]" : "";
        var since = found.Since is { } day ? (language == "id" ? " (sejak " : " (since ") + LawWords.Date(day)[language] + (found.By is null ? ")" : $", {found.By})") : "";
        return $"{about}: {acts}{items}{since}{(found.Until is { } until ? $" ({(language == "id" ? "hingga" : "until")} {LawWords.Date(until)[language]})" : "")}{aid}";
    }
}
