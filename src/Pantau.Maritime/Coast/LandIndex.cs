using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Coast;

/// <summary>
/// Whether a position lies well inland: further from every shore than a margin that the coarseness of the coastline asks
/// for, and on no waterway. It is asked by cells of a twentieth of a degree, each looked at once; one is made for each worker.
/// </summary>
public sealed class LandIndex
{
    private const double Cell = 0.05;
    private const int Around = 12, Cols = 7200;
    private readonly LandBands bands;
    private readonly InlandWaters waters;
    private readonly double marginKm;
    private readonly Dictionary<int, bool> cells = [];
    private int lastCell = -1;
    private bool lastAnswer;

    /// <param name="marginKm">How far inland a position has to be; the coastline's own error and half a cell are added.</param>
    public LandIndex(LandBands bands, InlandWaters waters, double marginKm)
    {
        (this.bands, this.waters) = (bands, waters);
        this.marginKm = marginKm + bands.OffKm;
    }

    public bool IsInland(double lat, double lon)
    {
        var cell = (int)((lat + 90) / Cell) * Cols + (int)((lon + 180) / Cell);
        if (cell == lastCell) return lastAnswer;
        lastCell = cell;
        if (!cells.TryGetValue(cell, out lastAnswer)) cells.Add(cell, lastAnswer = Look((Math.Floor(lat / Cell) + 0.5) * Cell, (Math.Floor(lon / Cell) + 0.5) * Cell));
        return lastAnswer;
    }

    private bool Look(double lat, double lon)
    {
        if (!bands.IsLand(lat, lon)) return false;
        // The points around at the margin and at half of it: an arm of the sea is narrower than the ring.
        for (var i = 0; i < Around * 2; i++)
        {
            var (y, x) = Geo.Ahead(lat, lon, i * 360.0 / Around, i < Around ? marginKm : marginKm / 2);
            if (!bands.IsLand(y, x)) return false;
        }
        return !waters.Has(lat, lon);
    }
}
