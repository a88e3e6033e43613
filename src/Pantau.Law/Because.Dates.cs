using Pantau.Model;

namespace Pantau.Law;

internal static partial class Because
{
    public static LocalText OwnPeriod(Period period, Period window, ElementOutcome outcome, Claim claim)
    {
        var words = string.IsNullOrWhiteSpace(period.Text) ? LawWords.Quote(claim) : $"“{period.Text}”";
        var when = LawWords.Stretch(period);
        return Against(
            LocalText.Of($"The claim dates the act {when["en"]} ({words})", $"Klaim menempatkan perbuatan itu {when["id"]} ({words})"), window, outcome);
    }

    public static LocalText StatedCoverage(Claim coverage, Period window, ElementOutcome outcome)
    {
        var when = LawWords.Stretch(coverage.Period!);
        return Against(
            LocalText.Of(
                $"The claim gives no date of its own; its source says that its report covers what happened {when["en"]} ({LawWords.Quote(coverage)})",
                $"Klaim tidak menyebut waktunya sendiri; sumbernya menyatakan bahwa laporannya mencakup kejadian {when["id"]} ({LawWords.Quote(coverage)})"),
            window, outcome);
    }

    public static LocalText ReportPeriod(Period coverage, Period window, ElementOutcome outcome)
    {
        var when = LawWords.Stretch(coverage);
        return Against(
            LocalText.Of(
                $"The claim gives no date of its own and is taken to fall in the period of this report, {when["en"]}",
                $"Klaim tidak menyebut waktunya sendiri dan dianggap termasuk periode laporan ini, {when["id"]}"),
            window, outcome);
    }

    public static LocalText ReportedBefore(DateOnly day, Period window) => LocalText.Of(
        $"It was reported on {LawWords.Date(day)["en"]}, and the paragraph {Applies(window)["en"]}.",
        $"Hal ini dilaporkan pada {LawWords.Date(day)["id"]}, sedangkan paragraf ini {Applies(window)["id"]}.");

    public static LocalText Undated(DateOnly? reported, Period window, Claim claim)
    {
        var en = reported is { } day ? $", only that it was before the document of {LawWords.Date(day)["en"]}" : "";
        var id = reported is { } hari ? $", hanya bahwa itu terjadi sebelum dokumen tanggal {LawWords.Date(hari)["id"]}" : "";
        return LocalText.Of(
            $"The claim does not say when it happened{en}; the paragraph {Applies(window)["en"]}: {LawWords.Quote(claim)}.",
            $"Klaim tidak menyebut kapan hal itu terjadi{id}; paragraf ini {Applies(window)["id"]}: {LawWords.Quote(claim)}.");
    }

    private static LocalText Applies(Period window) => window.To is null
        ? LocalText.Of($"has applied {LawWords.Stretch(window)["en"]}", $"berlaku {LawWords.Stretch(window)["id"]}")
        : LocalText.Of($"applied {LawWords.Stretch(window)["en"]}", $"berlaku {LawWords.Stretch(window)["id"]}");

    private static LocalText Against(LocalText when, Period window, ElementOutcome outcome)
    {
        var applies = Applies(window);
        return outcome switch
        {
            ElementOutcome.Met => LocalText.Of(
                $"{when["en"]}, and the paragraph {applies["en"]}.", $"{when["id"]}, dan paragraf ini {applies["id"]}."),
            ElementOutcome.NotMet => LocalText.Of(
                $"{when["en"]}, but the paragraph {applies["en"]}.", $"{when["id"]}, sedangkan paragraf ini {applies["id"]}."),
            _ => LocalText.Of(
                $"{when["en"]}; the paragraph {applies["en"]}, so that part of that time may lie outside it.",
                $"{when["id"]}; paragraf ini {applies["id"]}, sehingga sebagian waktu itu mungkin berada di luarnya."),
        };
    }
}
