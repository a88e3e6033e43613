using Pantau.Model;

namespace Pantau.Law;

/// <summary>Why an element is met, not met or unknown, in English and Indonesian, with the words that it stands on.</summary>
internal static partial class Because
{
    public static LocalText ClaimsDisagree(LocalText one, LocalText other) => LocalText.Of(
        $"The claims disagree. One side: {one["en"]} The other: {other["en"]}",
        $"Klaim-klaimnya berbeda. Satu pihak: {one["id"]} Pihak lain: {other["id"]}");

    public static LocalText TargetIsBound(LocalText target, Claim claim) => LocalText.Of(
        $"The paragraph binds {target["en"]}, and the claim names it as taking part: {LawWords.Quote(claim)}.",
        $"Paragraf ini mengikat {target["id"]}, dan klaim menyebutnya sebagai pihak yang terlibat: {LawWords.Quote(claim)}.");

    public static LocalText TargetNotNamed(LocalText target, Claim claim) => LocalText.Of(
        $"The claim names {target["en"]} as a place but does not say that it acted itself: {LawWords.Quote(claim)}.",
        $"Klaim menyebut {target["id"]} sebagai tempat, tetapi tidak menyatakan bahwa negara itu sendiri yang bertindak: {LawWords.Quote(claim)}.");

    public static LocalText StateIsBound(LocalText state, Claim claim) => LocalText.Of(
        $"The paragraph binds every other state, and {state["en"]} takes part in the act: {LawWords.Quote(claim)}.",
        $"Paragraf ini mengikat setiap negara lain, dan {state["id"]} terlibat dalam perbuatan itu: {LawWords.Quote(claim)}.");

    public static LocalText StateNotNamed(LocalText? other, LocalText target, Claim claim) => other is null
        ? LocalText.Of(
            $"The paragraph binds states other than {target["en"]}; the claim does not name the one concerned: {LawWords.Quote(claim)}.",
            $"Paragraf ini mengikat negara selain {target["id"]}; klaim tidak menyebut negara mana yang bersangkutan: {LawWords.Quote(claim)}.")
        : LocalText.Of(
            $"The paragraph binds states; the claim names {other["en"]}, and does not say whose national it is or from which territory it acted.",
            $"Paragraf ini mengikat negara; klaim menyebut {other["id"]}, tetapi tidak menyatakan kewarganegaraannya atau dari wilayah negara mana ia bertindak.");

    public static LocalText Act(Claim claim, LocalText source)
    {
        var (en, id) = ActName(claim.Kind);
        var by = claim.Attribution is null ? LocalText.Of("the document", "dokumen") : source;
        return claim.Modality switch
        {
            Modality.Alleged => LocalText.Of(
                $"The act would be {en}, but {by["en"]} only alleges it: {LawWords.Quote(claim)}.",
                $"Perbuatannya berupa {id}, tetapi baru merupakan dugaan menurut {by["id"]}: {LawWords.Quote(claim)}."),
            Modality.Intended => LocalText.Of(
                $"The claim tells of a plan for {en}, not of an act: {LawWords.Quote(claim)}.",
                $"Klaim menyatakan rencana {id}, bukan perbuatan yang sudah terjadi: {LawWords.Quote(claim)}."),
            Modality.Denied => LocalText.Of(
                $"The claim denies the act ({en}): {LawWords.Quote(claim)}.",
                $"Klaim membantah perbuatan itu ({id}): {LawWords.Quote(claim)}."),
            Modality.Estimated => LocalText.Of(
                $"The act is {en}, as {by["en"]} estimates: {LawWords.Quote(claim)}.",
                $"Perbuatannya berupa {id}, menurut perkiraan {by["id"]}: {LawWords.Quote(claim)}."),
            Modality.Confirmed => LocalText.Of(
                $"The act is {en}, and {by["en"]} confirms it: {LawWords.Quote(claim)}.",
                $"Perbuatannya berupa {id}, dan {by["id"]} mengonfirmasinya: {LawWords.Quote(claim)}."),
            _ => LocalText.Of(
                $"The act is {en}, and {by["en"]} states it as fact: {LawWords.Quote(claim)}.",
                $"Perbuatannya berupa {id}, dan {by["id"]} menyatakannya sebagai fakta: {LawWords.Quote(claim)}."),
        };
    }

    public static LocalText AndIsDenied(LocalText why, Claim denial) => LocalText.Of(
        $"{why["en"]} It is denied elsewhere: {LawWords.Quote(denial)}.",
        $"{why["id"]} Hal ini dibantah di tempat lain: {LawWords.Quote(denial)}.");

    public static LocalText OtherAct(Claim claim) => LocalText.Of(
        $"The paragraph is not about {ActName(claim.Kind).En}: {LawWords.Quote(claim)}.",
        $"Paragraf ini tidak mengatur {ActName(claim.Kind).Id}: {LawWords.Quote(claim)}.");

    public static LocalText ItemCovered(LocalText name, LocalText covered, string? by, Claim claim)
    {
        var same = name.Equals(covered);
        var en = same ? $"The paragraph covers {name["en"]}" : $"The paragraph covers {covered["en"]}, and so {name["en"]}";
        var id = same ? $"Paragraf ini mencakup {name["id"]}" : $"Paragraf ini mencakup {covered["id"]}, jadi juga {name["id"]}";
        if (by is not null)
        {
            en += $" (as widened by {by})";
            id += $" (sebagaimana diperluas oleh {by})";
        }
        return LocalText.Of($"{en}: {LawWords.Quote(claim)}.", $"{id}: {LawWords.Quote(claim)}.");
    }

    public static LocalText ItemTooWide(LocalText name, LocalText covered, Claim claim) => LocalText.Of(
        $"The claim speaks of {name["en"]}, and the paragraph covers only part of that ({covered["en"]}): {LawWords.Quote(claim)}.",
        $"Klaim berbicara tentang {name["id"]}, sedangkan paragraf ini hanya mencakup sebagian darinya ({covered["id"]}): {LawWords.Quote(claim)}.");

    public static LocalText ItemNotNamed(Claim claim) => LocalText.Of(
        $"The claim does not say what it was: {LawWords.Quote(claim)}.",
        $"Klaim tidak menyebut apa yang dimaksud: {LawWords.Quote(claim)}.");

    public static LocalText OtherItem(LocalText name, Claim claim) => LocalText.Of(
        $"The paragraph does not cover {name["en"]}: {LawWords.Quote(claim)}.",
        $"Paragraf ini tidak mencakup {name["id"]}: {LawWords.Quote(claim)}.");

    public static LocalText Direction(FlowDirection flow, LocalText target, LocalText? other, Claim claim)
    {
        var (en, id) = flow switch
        {
            FlowDirection.FromTarget => ($"It goes from {target["en"]} to {other?["en"] ?? "another place"}", $"Arahnya dari {target["id"]} ke {other?["id"] ?? "tempat lain"}"),
            FlowDirection.ToTarget when other is null => ($"It goes to {target["en"]}", $"Arahnya menuju {target["id"]}"),
            FlowDirection.ToTarget => ($"It goes from {other!["en"]} to {target["en"]}", $"Arahnya dari {other["id"]} ke {target["id"]}"),
            FlowDirection.ByTarget => ($"{Capital(target["en"])} itself acts", $"{Capital(target["id"])} sendiri yang bertindak"),
            _ => ($"It is between {target["en"]} and {other?["en"] ?? "another party"}", $"Hal ini terjadi antara {target["id"]} dan {other?["id"] ?? "pihak lain"}"),
        };
        return LocalText.Of($"{en}: {LawWords.Quote(claim)}.", $"{id}: {LawWords.Quote(claim)}.");
    }

    public static LocalText OtherSideNotNamed(FlowDirection flow, LocalText target, Claim claim) => flow == FlowDirection.FromTarget
        ? LocalText.Of(
            $"The claim does not say that it left {target["en"]}, or for where: {LawWords.Quote(claim)}.",
            $"Klaim tidak menyatakan bahwa barang itu keluar dari {target["id"]} atau ke mana tujuannya: {LawWords.Quote(claim)}.")
        : LocalText.Of(
            $"The claim does not name the other side beside {target["en"]}: {LawWords.Quote(claim)}.",
            $"Klaim tidak menyebut pihak lain selain {target["id"]}: {LawWords.Quote(claim)}.");

    public static LocalText OtherDirection(FlowDirection flow, LocalText target, Claim claim)
    {
        var (en, id) = flow switch
        {
            FlowDirection.FromTarget => ($"from {target["en"]} to others", $"dari {target["id"]} ke pihak lain"),
            FlowDirection.ToTarget => ($"from others to {target["en"]}", $"dari pihak lain ke {target["id"]}"),
            FlowDirection.ByTarget => ($"of {target["en"]} itself", $"oleh {target["id"]} sendiri"),
            _ => ($"between {target["en"]} and others", $"antara {target["id"]} dan pihak lain"),
        };
        return LocalText.Of(
            $"The paragraph is about acts {en}; the claim tells of another: {LawWords.Quote(claim)}.",
            $"Paragraf ini mengatur perbuatan {id}; klaim menceritakan hal lain: {LawWords.Quote(claim)}.");
    }

    public static LocalText WordSettles(string word, Claim claim) => LocalText.Of(
        $"The words say so (“{word}”): {LawWords.Quote(claim)}.",
        $"Kata-katanya menyatakan demikian (“{word}”): {LawWords.Quote(claim)}.");

    public static LocalText FlagSettles(LocalText target, Claim claim) => LocalText.Of(
        $"The carrier is under the flag of {target["en"]}: {LawWords.Quote(claim)}.",
        $"Pengangkutnya berbendera {target["id"]}: {LawWords.Quote(claim)}.");

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
