using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Simulation;

/// <summary>Ways at sea around Korea: waypoints in open water and which of them lead to which, so that simulated ships do not sail over land.</summary>
internal static class SeaRoutes
{
    private static readonly (string Name, double Lat, double Lon)[] Points =
    [
        ("rajin", 42.10, 130.35), ("chongjin", 41.62, 129.98), ("peter-the-great", 42.40, 131.60), ("dunai", 42.72, 132.30), ("vostochny", 42.62, 133.05), ("vladivostok", 42.85, 131.80),
        ("hungnam", 39.65, 127.85), ("east-sea-north", 41.00, 131.50), ("east-sea-west", 38.60, 129.80), ("east-sea-middle", 39.80, 134.00), ("niigata", 38.20, 138.60), ("dokdo", 36.80, 130.80), ("ulsan", 35.40, 129.70), ("busan", 34.85, 129.25),
        ("tsushima", 34.20, 128.40), ("yeosu", 34.40, 127.95), ("jeju-south", 32.80, 126.30), ("soheuksan", 33.90, 124.60), ("yellow-sea-middle", 36.00, 123.60), ("incheon", 37.00, 125.20), ("korea-bay", 38.40, 124.20), ("nampo", 38.45, 124.70),
        ("dalian", 38.70, 122.20), ("chengshan", 37.40, 123.10), ("qingdao", 35.60, 121.20), ("lianyungang", 34.90, 120.40), ("changjiang", 31.00, 123.20), ("zhoushan", 29.85, 122.75), ("east-china-sea", 29.50, 124.00),
    ];

    private const string Ways =
        "rajin-chongjin rajin-peter-the-great peter-the-great-dunai peter-the-great-vladivostok dunai-vostochny peter-the-great-vostochny chongjin-east-sea-north peter-the-great-east-sea-north vostochny-east-sea-middle east-sea-north-east-sea-middle "
        + "east-sea-middle-niigata east-sea-north-east-sea-west hungnam-east-sea-west east-sea-west-dokdo niigata-dokdo dokdo-ulsan ulsan-busan dokdo-busan busan-tsushima tsushima-yeosu tsushima-jeju-south yeosu-jeju-south jeju-south-soheuksan "
        + "soheuksan-yellow-sea-middle yellow-sea-middle-incheon yellow-sea-middle-korea-bay korea-bay-nampo korea-bay-dalian incheon-korea-bay dalian-chengshan chengshan-yellow-sea-middle yellow-sea-middle-qingdao qingdao-lianyungang "
        + "soheuksan-changjiang changjiang-zhoushan changjiang-east-china-sea zhoushan-east-china-sea jeju-south-east-china-sea soheuksan-east-china-sea qingdao-soheuksan";

    private static readonly Dictionary<string, (double Lat, double Lon)> Where = Points.ToDictionary(p => p.Name, p => (p.Lat, p.Lon));

    private static readonly ILookup<string, string> Next = Pairs().SelectMany(p => new[] { p, (p.B, p.A) }).ToLookup(p => p.Item1, p => p.Item2);

    /// <summary>The shortest way between two positions: by the waypoints nearest to them.</summary>
    public static List<(double Lat, double Lon)> Way((double Lat, double Lon) from, (double Lat, double Lon) to)
    {
        string start = Nearest(from), end = Nearest(to);
        var far = new Dictionary<string, double> { [start] = 0 };
        var before = new Dictionary<string, string>();
        var open = new PriorityQueue<string, double>([(start, 0)]);
        while (open.TryDequeue(out var here, out var km))
        {
            if (here == end) break;
            if (km > far[here]) continue;
            foreach (var next in Next[here])
            {
                var on = km + Km(Where[here], Where[next]);
                if (far.TryGetValue(next, out var known) && known <= on) continue;
                far[next] = on;
                before[next] = here;
                open.Enqueue(next, on);
            }
        }
        var way = new List<(double, double)> { to, Where[end] };
        for (var at = end; before.TryGetValue(at, out var earlier); at = earlier) way.Add(Where[earlier]);
        way.Add(from);
        way.Reverse();
        return way;
    }

    private static IEnumerable<(string A, string B)> Pairs()
    {
        foreach (var way in Ways.Split(' '))
        {
            // Names have hyphens too: the way is cut where both halves are names.
            for (var i = way.IndexOf('-', StringComparison.Ordinal); i >= 0; i = way.IndexOf('-', i + 1))
            {
                if (Where.ContainsKey(way[..i]) && Where.ContainsKey(way[(i + 1)..])) yield return (way[..i], way[(i + 1)..]);
            }
        }
    }

    private static string Nearest((double Lat, double Lon) at) => Points.MinBy(p => Km(at, (p.Lat, p.Lon))).Name;

    private static double Km((double Lat, double Lon) a, (double Lat, double Lon) b) => Geo.Km(a.Lat, a.Lon, b.Lat, b.Lon);
}
