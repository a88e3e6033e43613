using Pantau.Maritime.Coast;
using Pantau.Reporting.Drawings;

namespace Pantau.Workspace.Pipeline;

/// <summary>Gives the report's maps the coastline that the maritime project has.</summary>
public static class LandSource
{
    public static LandOf? Of { get; } = (box, detail) => [.. Coastline.Default?.Within(new LatLonBox(box.South, box.West, box.North, box.East), detail).Select(r => r.Corners) ?? []];
}
