using Pantau.Model;

namespace Pantau.Law;

/// <summary>Why an element is met, not met or unknown, in English and Indonesian, with the words that it stands on.</summary>
internal static partial class Because
{
    public static LocalText ClaimsDisagree(LocalText one, LocalText other) => LocalText.Of(
        $"The claims disagree. One side: {one["en"]} The other: {other["en"]}",
        $"Klaim-klaimnya berbeda. Satu pihak: {one["id"]} Pihak lain: {other["id"]}");

    public static LocalText TargetIsBound(LocalText target, Claim claim) => LocalText.Of(
        $"The paragraph binds {target["en"]}, and the claim names it as taking part: {Say.Quote(claim)}.",
        $"Paragraf ini mengikat {target["id"]}, dan klaim menyebutnya sebagai pihak yang terlibat: {Say.Quote(claim)}.");

    public static LocalText TargetNotNamed(LocalText target, Claim claim) => LocalText.Of(
        $"The claim names {target["en"]} as a place but does not say that it acted itself: {Say.Quote(claim)}.",
        $"Klaim menyebut {target["id"]} sebagai tempat, tetapi tidak menyatakan bahwa negara itu sendiri yang bertindak: {Say.Quote(claim)}.");

    public static LocalText StateIsBound(LocalText state, Claim claim) => LocalText.Of(
        $"The paragraph binds every other state, and {state["en"]} takes part in the act: {Say.Quote(claim)}.",
        $"Paragraf ini mengikat setiap negara lain, dan {state["id"]} terlibat dalam perbuatan itu: {Say.Quote(claim)}.");

    public static LocalText StateNotNamed(LocalText? other, LocalText target, Claim claim) => other is null
        ? LocalText.Of(
            $"The paragraph binds states other than {target["en"]}; the claim does not name the one concerned: {Say.Quote(claim)}.",
            $"Paragraf ini mengikat negara selain {target["id"]}; klaim tidak menyebut negara mana yang bersangkutan: {Say.Quote(claim)}.")
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
                $"The act would be {en}, but {by["en"]} only alleges it: {Say.Quote(claim)}.",
                $"Perbuatannya berupa {id}, tetapi baru merupakan dugaan menurut {by["id"]}: {Say.Quote(claim)}."),
            Modality.Intended => LocalText.Of(
                $"The claim tells of a plan for {en}, not of an act: {Say.Quote(claim)}.",
                $"Klaim menyatakan rencana {id}, bukan perbuatan yang sudah terjadi: {Say.Quote(claim)}."),
            Modality.Denied => LocalText.Of(
                $"The claim denies the act ({en}): {Say.Quote(claim)}.",
                $"Klaim membantah perbuatan itu ({id}): {Say.Quote(claim)}."),
            Modality.Estimated => LocalText.Of(
                $"The act is {en}, as {by["en"]} estimates: {Say.Quote(claim)}.",
                $"Perbuatannya berupa {id}, menurut perkiraan {by["id"]}: {Say.Quote(claim)}."),
            Modality.Confirmed => LocalText.Of(
                $"The act is {en}, and {by["en"]} confirms it: {Say.Quote(claim)}.",
                $"Perbuatannya berupa {id}, dan {by["id"]} mengonfirmasinya: {Say.Quote(claim)}."),
            _ => LocalText.Of(
                $"The act is {en}, and {by["en"]} states it as fact: {Say.Quote(claim)}.",
                $"Perbuatannya berupa {id}, dan {by["id"]} menyatakannya sebagai fakta: {Say.Quote(claim)}."),
        };
    }

    public static LocalText AndIsDenied(LocalText why, Claim denial) => LocalText.Of(
        $"{why["en"]} It is denied elsewhere: {Say.Quote(denial)}.",
        $"{why["id"]} Hal ini dibantah di tempat lain: {Say.Quote(denial)}.");

    public static LocalText OtherAct(Claim claim) => LocalText.Of(
        $"The paragraph is not about {ActName(claim.Kind).En}: {Say.Quote(claim)}.",
        $"Paragraf ini tidak mengatur {ActName(claim.Kind).Id}: {Say.Quote(claim)}.");

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
        return LocalText.Of($"{en}: {Say.Quote(claim)}.", $"{id}: {Say.Quote(claim)}.");
    }

    public static LocalText ItemTooWide(LocalText name, LocalText covered, Claim claim) => LocalText.Of(
        $"The claim speaks of {name["en"]}, and the paragraph covers only part of that ({covered["en"]}): {Say.Quote(claim)}.",
        $"Klaim berbicara tentang {name["id"]}, sedangkan paragraf ini hanya mencakup sebagian darinya ({covered["id"]}): {Say.Quote(claim)}.");

    public static LocalText ItemNotNamed(Claim claim) => LocalText.Of(
        $"The claim does not say what it was: {Say.Quote(claim)}.",
        $"Klaim tidak menyebut apa yang dimaksud: {Say.Quote(claim)}.");

    public static LocalText OtherItem(LocalText name, Claim claim) => LocalText.Of(
        $"The paragraph does not cover {name["en"]}: {Say.Quote(claim)}.",
        $"Paragraf ini tidak mencakup {name["id"]}: {Say.Quote(claim)}.");

    public static LocalText Direction(Flow flow, LocalText target, LocalText? other, Claim claim)
    {
        var (en, id) = flow switch
        {
            Flow.FromTarget => ($"It goes from {target["en"]} to {other?["en"] ?? "another place"}", $"Arahnya dari {target["id"]} ke {other?["id"] ?? "tempat lain"}"),
            Flow.ToTarget when other is null => ($"It goes to {target["en"]}", $"Arahnya menuju {target["id"]}"),
            Flow.ToTarget => ($"It goes from {other!["en"]} to {target["en"]}", $"Arahnya dari {other["id"]} ke {target["id"]}"),
            Flow.ByTarget => ($"{Capital(target["en"])} itself acts", $"{Capital(target["id"])} sendiri yang bertindak"),
            _ => ($"It is between {target["en"]} and {other?["en"] ?? "another party"}", $"Hal ini terjadi antara {target["id"]} dan {other?["id"] ?? "pihak lain"}"),
        };
        return LocalText.Of($"{en}: {Say.Quote(claim)}.", $"{id}: {Say.Quote(claim)}.");
    }

    public static LocalText OtherSideNotNamed(Flow flow, LocalText target, Claim claim) => flow == Flow.FromTarget
        ? LocalText.Of(
            $"The claim does not say that it left {target["en"]}, or for where: {Say.Quote(claim)}.",
            $"Klaim tidak menyatakan bahwa barang itu keluar dari {target["id"]} atau ke mana tujuannya: {Say.Quote(claim)}.")
        : LocalText.Of(
            $"The claim does not name the other side beside {target["en"]}: {Say.Quote(claim)}.",
            $"Klaim tidak menyebut pihak lain selain {target["id"]}: {Say.Quote(claim)}.");

    public static LocalText OtherDirection(Flow flow, LocalText target, Claim claim)
    {
        var (en, id) = flow switch
        {
            Flow.FromTarget => ($"from {target["en"]} to others", $"dari {target["id"]} ke pihak lain"),
            Flow.ToTarget => ($"from others to {target["en"]}", $"dari pihak lain ke {target["id"]}"),
            Flow.ByTarget => ($"of {target["en"]} itself", $"oleh {target["id"]} sendiri"),
            _ => ($"between {target["en"]} and others", $"antara {target["id"]} dan pihak lain"),
        };
        return LocalText.Of(
            $"The paragraph is about acts {en}; the claim tells of another: {Say.Quote(claim)}.",
            $"Paragraf ini mengatur perbuatan {id}; klaim menceritakan hal lain: {Say.Quote(claim)}.");
    }

    public static LocalText WordSettles(string word, Claim claim) => LocalText.Of(
        $"The words say so (“{word}”): {Say.Quote(claim)}.",
        $"Kata-katanya menyatakan demikian (“{word}”): {Say.Quote(claim)}.");

    public static LocalText FlagSettles(LocalText target, Claim claim) => LocalText.Of(
        $"The carrier is under the flag of {target["en"]}: {Say.Quote(claim)}.",
        $"Pengangkutnya berbendera {target["id"]}: {Say.Quote(claim)}.");

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
