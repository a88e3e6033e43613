using Pantau.Model;

namespace Pantau.Law;

internal static partial class Because
{
    public static LocalText Listed(PartyListing listing, Claim claim) => LocalText.Of(
        $"{Entry(listing)["en"]}, before the act: {LawWords.Quote(claim)}.",
        $"{Entry(listing)["id"]}, sebelum perbuatan itu: {LawWords.Quote(claim)}.");

    public static LocalText ListedLater(PartyListing listing, Claim claim) => LocalText.Of(
        $"{Entry(listing)["en"]}, only after the act: {LawWords.Quote(claim)}.",
        $"{Entry(listing)["id"]}, baru setelah perbuatan itu: {LawWords.Quote(claim)}.");

    public static LocalText ListedWhen(PartyListing listing, Claim claim) => LocalText.Of(
        $"{Entry(listing)["en"]}; it is not known that the act came after the listing: {LawWords.Quote(claim)}.",
        $"{Entry(listing)["id"]}; tidak diketahui apakah perbuatan itu terjadi setelah penetapannya: {LawWords.Quote(claim)}.");

    public static LocalText MayBeListed(PartyListing listing, Claim claim) => LocalText.Of(
        $"The claim may mean “{listing.Name}”, entry {listing.Entry} of the list {listing.List}, but a like name alone does not show that it is the same: {LawWords.Quote(claim)}.",
        $"Klaim mungkin memaksudkan “{listing.Name}”, entri {listing.Entry} dalam daftar {listing.List}, tetapi kemiripan nama saja tidak membuktikan bahwa itu pihak yang sama: {LawWords.Quote(claim)}.");

    public static LocalText NotFoundOnLists(LocalText question, IReadOnlyList<string> named) => LocalText.Of(
        $"{question["en"]} The lists at hand have no such entry for {string.Join(", ", named)}.",
        $"{question["id"]} Daftar yang tersedia tidak memuat entri demikian untuk {string.Join(", ", named)}.");

    public static LocalText ReachesListed(PartyListing listing, Claim claim) => LocalText.Of(
        $"It concerns somebody on the sanctions list, wherever it is done: {listing.Party} is entry {listing.Entry} of {listing.List}: {LawWords.Quote(claim)}.",
        $"Hal ini menyangkut pihak dalam daftar sanksi di mana pun berada: {listing.Party} adalah entri {listing.Entry} dalam {listing.List}: {LawWords.Quote(claim)}.");

    public static LocalText ReachesThroughVessel(LocalText target, Claim main, Claim claim) => LocalText.Of(
        $"It helps a ship that carried goods to or from {target["en"]} ({LawWords.Quote(main)}): {LawWords.Quote(claim)}.",
        $"Hal ini membantu kapal yang membawa barang ke atau dari {target["id"]} ({LawWords.Quote(main)}): {LawWords.Quote(claim)}.");

    private static LocalText Entry(PartyListing listing)
    {
        var programmes = listing.Programmes.Count > 0 ? $" ({string.Join(", ", listing.Programmes)})" : "";
        var when = listing.ListedOn is { } day ? LawWords.Date(day) : LocalText.Of("a day that the list does not give", "tanggal yang tidak disebut daftar");
        return LocalText.Of(
            $"{listing.Party} is “{listing.Name}”, entry {listing.Reference ?? listing.Entry} of the list {listing.List}{programmes} since {when["en"]}",
            $"{listing.Party} adalah “{listing.Name}”, entri {listing.Reference ?? listing.Entry} dalam daftar {listing.List}{programmes} sejak {when["id"]}");
    }
}
