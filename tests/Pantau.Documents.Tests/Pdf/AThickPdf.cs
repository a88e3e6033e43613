using System.Diagnostics;
using Pantau.Documents.Text;

namespace Pantau.Documents.Tests.Pdf;

// Alone, so that the time of the processor that is measured is its own.
[CollectionDefinition(nameof(AThickPdf), DisableParallelization = true)]
[Collection(nameof(AThickPdf))]
public sealed class AThickPdf
{
    [Fact]
    public void Of_five_hundred_pages_takes_less_than_ten_seconds()
    {
        using var pdf = new APdf();
        for (var page = 1; page <= 500; page++)
            pdf.Page().Lines(60, 770, [.. Enumerable.Range(1, 55).Select(line => $"Line {line} of page {page} tells of the cargo, of its weight and of the port it came from.")]);
        var bytes = pdf.Bytes();
        var before = Spent();
        // A machine that is busy with other things is slow and not wrong: no limit on the clock.
        var extraction = TextExtractor.Extract(bytes, "thick.pdf", new TextLimits { Time = TimeSpan.FromMinutes(10) });
        var spent = Spent() - before;
        Assert.Equal(500, extraction.Document!.Pages!.Count);
        Assert.True(spent < TimeSpan.FromSeconds(10), $"took {spent.TotalSeconds:0.0} s");
    }

    private static TimeSpan Spent()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }
}
