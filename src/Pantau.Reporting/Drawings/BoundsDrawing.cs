using System.Globalization;
using System.Text;
using Pantau.Model;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Drawings;

/// <summary>The bounds that each claim gives, one line a wording with its words above, on one scale.</summary>
internal static class BoundsDrawing
{
    private const int Width = 480, Left = 16, Right = 462, Row = 46;

    public static string? Draw(IReadOnlyList<Claim> claims, string language)
    {
        var bounds = claims.Where(c => c.Quantity is { } q && (q.Min is not null || q.Max is not null))
            .GroupBy(c => (c.Quantity!.Min, c.Quantity.Max, c.Quantity.Approx))
            .Select(g => (g.First().Quantity, Count: g.Count()))
            .OrderBy(b => b.Quantity!.Min ?? b.Quantity.Max).Take(8).ToList();
        if (bounds.Count < 2) return null;
        var numbers = bounds.SelectMany(b => new[] { b.Quantity!.Min, b.Quantity.Max }).OfType<decimal>().ToList();
        var (low, high) = (numbers.Min(), numbers.Max());
        var pad = high == low ? Math.Max(1, high * 0.2m) : (high - low) * 0.35m;
        var (from, to) = (low - pad, high + pad);
        double X(decimal v) => Left + ((double)((v - from) / (to - from)) * (Right - Left));
        var body = new StringBuilder();
        for (var i = 0; i < bounds.Count; i++)
        {
            var q = bounds[i].Quantity!;
            var y = 34 + (i * Row);
            var text = q.Text ?? AmountProse.Bounds(new FindingQuantity(q.Min, q.Max, q.Unit, Agreement.Single), language);
            text = ProseNames.Shorten(text, 52);
            body.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y - 13}\" font-size=\"16\">{Markup.Escape(text)}</text>");
            var (a, b) = (q.Min is { } min ? X(min) : Left, q.Max is { } max ? X(max) : Right);
            body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{a:0.#} {y}H{b:0.#}\" stroke=\"var(--band1)\" stroke-width=\"4\"/>");
            if (q.Min is not null) body.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{a:0.#}\" cy=\"{y}\" r=\"6\" fill=\"var(--band1)\"/>");
            if (q.Max is not null && q.Max != q.Min) body.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{b:0.#}\" cy=\"{y}\" r=\"6\" fill=\"var(--band1)\"/>");
            if (q.Max is null) body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{b - 2:0.#} {y - 7}l12 7l-12 7z\" fill=\"var(--band1)\"/>");
            if (q.Min is null) body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{a + 2:0.#} {y - 7}l-12 7l12 7z\" fill=\"var(--band1)\"/>");
        }
        var title = ReportWords.Of("bounds", language);
        return string.Create(CultureInfo.InvariantCulture, $"<svg class=\"drawn w30\" viewBox=\"0 0 {Width} {10 + (bounds.Count * Row)}\" role=\"img\" aria-label=\"{Markup.Escape(title)}\"><title>{Markup.Escape(title)}</title>{body}</svg>");
    }
}
