using Pantau.Model;

namespace Pantau.Law;

internal static partial class Because
{
    public static LocalText OnlyACall() => LocalText.Of(
        "The Council calls upon states here and does not oblige them; this paragraph alone cannot be breached.",
        "Di sini Dewan mengimbau negara-negara dan tidak mewajibkan mereka; paragraf ini saja tidak dapat dilanggar.");

    public static LocalText NoExemption() => LocalText.Of(
        "The paragraph has no exemption.", "Paragraf ini tidak memiliki pengecualian.");

    public static LocalText Exempt(LocalText exemption, Claim claim) => LocalText.Of(
        $"An exemption holds: {exemption["en"]} The words: {LawWords.Quote(claim)}.",
        $"Pengecualian berlaku: {exemption["id"]} Kata-katanya: {LawWords.Quote(claim)}.");

    public static LocalText MayBeExempt(LocalText exemption) => LocalText.Of(
        $"An exemption may hold, and the claim does not settle it: {exemption["en"]}",
        $"Suatu pengecualian mungkin berlaku, dan klaim tidak memastikannya: {exemption["id"]}");

    public static LocalText NotClaimedAsExempt(LocalText exemption) => LocalText.Of(
        $"Only a step taken beforehand would excuse it, which the state concerned would have to show; the claim tells of none: {exemption["en"]}",
        $"Hanya langkah yang diambil sebelumnya yang dapat membenarkannya, dan negara yang bersangkutan harus membuktikannya; klaim tidak menyebutnya: {exemption["id"]}");

    public static LocalText ExemptionDoesNotReach(LocalText exemption) => LocalText.Of(
        $"The exemption is for other cases, and nothing in the claim points to it: {exemption["en"]}",
        $"Pengecualiannya untuk kasus lain, dan tidak ada dalam klaim yang mengarah ke sana: {exemption["id"]}");

    public static LocalText ExemptionOfAnotherTime(Exemption exemption)
    {
        var when = LawWords.Stretch(exemption.InForce);
        var by = exemption.By is null ? "" : $", {exemption.By}";
        return LocalText.Of(
            $"Its exemption could be had {when["en"]} only{by}: {exemption.Text["en"]}",
            $"Pengecualiannya hanya berlaku {when["id"]}{by}: {exemption.Text["id"]}");
    }

    public static LocalText Approved(CommitteeApproval approval, Claim claim) => LocalText.Of(
        $"It was allowed beforehand ({approval.Id}, {LawWords.Stretch(approval.Span)["en"]}): {approval.Text["en"]} The words: {LawWords.Quote(claim)}.",
        $"Hal ini telah diizinkan sebelumnya ({approval.Id}, {LawWords.Stretch(approval.Span)["id"]}): {approval.Text["id"]} Kata-katanya: {LawWords.Quote(claim)}.");

    public static LocalText MayBeApproved(CommitteeApproval approval, Claim claim) => LocalText.Of(
        $"An approval may cover it ({approval.Id}, {LawWords.Stretch(approval.Span)["en"]}), but party, item, time or amount are not all within it: {approval.Text["en"]} The words: {LawWords.Quote(claim)}.",
        $"Suatu izin mungkin mencakupnya ({approval.Id}, {LawWords.Stretch(approval.Span)["id"]}), tetapi pihak, barang, waktu, atau jumlahnya tidak semuanya pasti termasuk: {approval.Text["id"]} Kata-katanya: {LawWords.Quote(claim)}.");

    public static LocalText ApprovalsOfOthers(LocalText why, IReadOnlyList<string> ids) => LocalText.Of(
        $"{why["en"]} The approvals known under this paragraph cover other cases ({string.Join(", ", ids)}).",
        $"{why["id"]} Izin yang diketahui berdasarkan paragraf ini mencakup kasus lain ({string.Join(", ", ids)}).");

    public static LocalText NoQuantity(Claim claim) => LocalText.Of(
        $"The paragraph sets a ceiling, and the claim gives no amount: {LawWords.Quote(claim)}.",
        $"Paragraf ini menetapkan batas atas, dan klaim tidak menyebut jumlah: {LawWords.Quote(claim)}.");

    public static LocalText OtherUnit(Quantity quantity, CapLimit limit) => LocalText.Of(
        $"The ceiling is {LawWords.Limit(limit)["en"]}; the claim counts otherwise ({LawWords.Amount(quantity)["en"]}), which cannot be compared.",
        $"Batas atasnya {LawWords.Limit(limit)["id"]}; klaim memakai satuan lain ({LawWords.Amount(quantity)["id"]}) yang tidak dapat dibandingkan.");

    public static LocalText UnderCap(Quantity quantity, CapLimit limit, int months) => LocalText.Of(
        $"The claim tells of {LawWords.Amount(quantity)["en"]}; the ceiling is {LawWords.Limit(limit)["en"]} in {months} months. By itself this stays under it; the sum of all supplies decides.",
        $"Klaim menyebut {LawWords.Amount(quantity)["id"]}; batas atasnya {LawWords.Limit(limit)["id"]} dalam {months} bulan. Dengan sendirinya jumlah ini masih di bawahnya; jumlah seluruh pasokanlah yang menentukan.");

    public static LocalText CapOpen(Quantity quantity, CapLimit limit, int months) => LocalText.Of(
        $"The claim tells of {LawWords.Amount(quantity)["en"]}, which may be more or less than the ceiling of {LawWords.Limit(limit)["en"]} in {months} months.",
        $"Klaim menyebut {LawWords.Amount(quantity)["id"]}, yang mungkin lebih atau kurang dari batas atas {LawWords.Limit(limit)["id"]} dalam {months} bulan.");

    public static LocalText CapUndated(Quantity quantity, CapLimit limit, int months) => LocalText.Of(
        $"The claim tells of {LawWords.Amount(quantity)["en"]}, more than the ceiling of {LawWords.Limit(limit)["en"]} in {months} months, but not in how much time.",
        $"Klaim menyebut {LawWords.Amount(quantity)["id"]}, lebih dari batas atas {LawWords.Limit(limit)["id"]} dalam {months} bulan, tetapi tidak dalam jangka waktu berapa lama.");

    public static LocalText OverCap(Quantity quantity, CapLimit limit, int months, int touched)
    {
        var en = touched == 1 ? "all of it in one such period" : $"spread over {touched} such periods at most, so that at least one was exceeded";
        var id = touched == 1 ? "seluruhnya dalam satu periode" : $"terbagi paling banyak dalam {touched} periode, sehingga sedikitnya satu terlampaui";
        return LocalText.Of(
            $"The claim tells of {LawWords.Amount(quantity)["en"]}, {en}; the ceiling is {LawWords.Limit(limit)["en"]} in {months} months.",
            $"Klaim menyebut {LawWords.Amount(quantity)["id"]}, {id}; batas atasnya {LawWords.Limit(limit)["id"]} dalam {months} bulan.");
    }

    public static LocalText SumOverCap(CapTally tally, DateOnly day) => LocalText.Of(
        $"Supplies that share no day come to at least {LawWords.Limit(tally.Limit with { Amount = tally.Least })["en"]} {LawWords.Stretch(tally.Window)["en"]}; the ceiling of {LawWords.Limit(tally.Limit)["en"]} was passed by {LawWords.Date(day)["en"]} at the latest.",
        $"Pasokan yang waktunya tidak tumpang tindih berjumlah sedikitnya {LawWords.Limit(tally.Limit with { Amount = tally.Least })["id"]} {LawWords.Stretch(tally.Window)["id"]}; batas atas {LawWords.Limit(tally.Limit)["id"]} terlampaui paling lambat {LawWords.Date(day)["id"]}.");

    public static LocalText CapSpread(Quantity quantity, CapLimit limit, int months, int touched) => LocalText.Of(
        $"The claim tells of {LawWords.Amount(quantity)["en"]} over a time that touches {touched} periods of {months} months; the ceiling of {LawWords.Limit(limit)["en"]} for each may not have been exceeded in any.",
        $"Klaim menyebut {LawWords.Amount(quantity)["id"]} selama waktu yang menyentuh {touched} periode {months} bulan; batas atas {LawWords.Limit(limit)["id"]} untuk tiap periode mungkin tidak terlampaui satu pun.");
}
