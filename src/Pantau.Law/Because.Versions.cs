using Pantau.Model;

namespace Pantau.Law;

internal static partial class Because
{
    /// <summary>Adds which version of the provision applied, where it had more than one.</summary>
    public static LocalText InVersion(LocalText why, ProvisionRule rule, IReadOnlyList<ProvisionVersion>? during)
    {
        var all = rule.Versions;
        if (during is not { Count: > 0 } || all.Count < 2) return why;
        var changes = during.Where(v => v.By is not null).Select(v => Change(rule, v)).ToList();
        if (during.Count > 1)
        {
            return LocalText.Of(
                $"{why["en"]} Within that time the paragraph was changed by {string.Join(", ", changes.Select(c => c["en"]))}; each version is counted.",
                $"{why["id"]} Dalam waktu itu paragraf ini diubah oleh {string.Join(", ", changes.Select(c => c["id"]))}; setiap versi diperhitungkan.");
        }
        if (changes.Count == 1)
        {
            return LocalText.Of(
                $"{why["en"]} The version that applied is that of {changes[0]["en"]}.",
                $"{why["id"]} Versi yang berlaku ialah menurut {changes[0]["id"]}.");
        }
        var next = all.FirstOrDefault(v => v.Since > during[0].Since && v.By is not null);
        return next is null ? why : LocalText.Of(
            $"{why["en"]} The version that applied is the first, before {Change(rule, next)["en"]}.",
            $"{why["id"]} Versi yang berlaku ialah yang pertama, sebelum {Change(rule, next)["id"]}.");
    }

    public static LocalText Superseded(LocalText why, string by, DateOnly since) => LocalText.Of(
        $"{why["en"]} Since {LawWords.Date(since)["en"]} {by} stands in its place.",
        $"{why["id"]} Sejak {LawWords.Date(since)["id"]} paragraf ini digantikan oleh {by}.");

    public static LocalText FlagIsBound(LocalText state, Claim claim) => LocalText.Of(
        $"The paragraph binds every state also for the ships and aircraft under its flag, and the carrier flies the flag of {state["en"]}: {LawWords.Quote(claim)}.",
        $"Paragraf ini mengikat setiap negara juga atas kapal dan pesawat berbenderanya, dan pengangkutnya berbendera {state["id"]}: {LawWords.Quote(claim)}.");

    public static LocalText MemberIsBound(LocalText members, LocalText state, Claim claim) => LocalText.Of(
        $"The provision binds {members["en"]}, {state["en"]} among them, and it takes part in the act: {LawWords.Quote(claim)}.",
        $"Ketentuan ini mengikat {members["id"]}, termasuk {state["id"]}, yang terlibat dalam perbuatan itu: {LawWords.Quote(claim)}.");

    public static LocalText MemberInPart(LocalText members, LocalText state, Claim claim) => LocalText.Of(
        $"The provision binds {members["en"]}; {state["en"]} was one for part of the time only, and the claim does not say on which day it acted: {LawWords.Quote(claim)}.",
        $"Ketentuan ini mengikat {members["id"]}; {state["id"]} hanya sebagian waktu menjadi anggotanya, dan klaim tidak menyebut hari perbuatannya: {LawWords.Quote(claim)}.");

    public static LocalText NoMember(LocalText members, Claim claim) => LocalText.Of(
        $"The provision binds {members["en"]}; the claim names none of them: {LawWords.Quote(claim)}.",
        $"Ketentuan ini mengikat {members["id"]}; klaim tidak menyebut satu pun: {LawWords.Quote(claim)}.");

    public static LocalText AsAid(LocalText why, ActOfAid aid) => LocalText.Of(
        $"{why["en"]} It would be aid to another's act: {AidName(aid).En}.",
        $"{why["id"]} Perbuatan ini berupa bantuan bagi perbuatan pihak lain: {AidName(aid).Id}.");

    /// <summary>What a kind of aid is called in the middle of a sentence.</summary>
    public static (string En, string Id) AidName(ActOfAid aid) => aid switch
    {
        ActOfAid.Transport => ("transport", "pengangkutan"),
        ActOfAid.Finance => ("finance", "pendanaan"),
        ActOfAid.Insurance => ("insurance", "asuransi"),
        ActOfAid.Training => ("training", "pelatihan"),
        ActOfAid.Brokering => ("brokering", "perantaraan"),
        ActOfAid.Bunkering => ("bunkering", "pengisian bahan bakar kapal"),
        ActOfAid.Registry => ("registration, class or flag", "pendaftaran, klasifikasi, atau bendera"),
        ActOfAid.Crew => ("crew", "awak kapal"),
        _ => ("services or technical help", "jasa atau bantuan teknis"),
    };

    private static LocalText Change(ProvisionRule rule, ProvisionVersion version)
    {
        var text = rule.Amendments.FirstOrDefault(a => a.Since == version.Since)?.Text;
        return LocalText.Of(
            $"{version.By} of {LawWords.Date(version.Since)["en"]}{(text is null ? "" : $" ({text["en"]})")}",
            $"{version.By} tanggal {LawWords.Date(version.Since)["id"]}{(text is null ? "" : $" ({text["id"]})")}");
    }
}
