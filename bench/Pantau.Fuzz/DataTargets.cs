using System.Text;
using System.Text.Json;
using Pantau.Evidence.Log;
using Pantau.Evidence.Notes;
using Pantau.Law;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Places;
using Pantau.Maritime.Reading;
using Pantau.Maritime.Tracks;
using Pantau.Maritime.Writing;
using Pantau.ModelReading;
using Pantau.Names.Forms;
using Pantau.Names.Ftm;
using Pantau.Names.Lists;
using Pantau.Names.Matching;

namespace Pantau.Fuzz;

/// <summary>The parsers of lists, names, radio sentences, tracks, law and proofs.</summary>
internal static class DataTargets
{
    private static readonly string Regime = Path.Combine(AppContext.BaseDirectory, "regimes", "un-dprk");
    private static readonly ThreadLocal<string> Scratch = new(() => Directory.CreateTempSubdirectory("pantau-fuzz-law-").FullName);
    private static readonly Lazy<PlaceBook> Places = new(() => PlaceBook.Load());

    public static IReadOnlyDictionary<string, Target> All { get; } = new Dictionary<string, Target>(StringComparer.Ordinal)
    {
        ["lists"] = new(DataSeeds.Lists, List),
        ["names"] = new(DataSeeds.Names, Names),
        ["ais"] = new(DataSeeds.Sentences, Ais),
        ["tracks"] = new(DataSeeds.Tracks, Tracks),
        ["law"] = new(DataSeeds.Law(Regime), Law),
        ["notes"] = new(DataSeeds.Notes, Note),
        ["model"] = new(DataSeeds.ModelAnswers, b => ModelAnswer.Parse(Encoding.UTF8.GetString(b))),
    };

    private static void List(byte[] bytes)
    {
        var load = ListFile.Read(new MemoryStream(bytes), _ => null);
        if (load.List is null == load.Problem is null) throw new InvalidOperationException("neither a list nor a reason, or both");
        if (load.Problem is { } problem) Targets.Line(problem);
        if (load.List is { } list) FtmWriter.Write(Stream.Null, list.Parties);
    }

    // A name on each line; each with the next, both ways: the score is the same.
    private static void Names(byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').Take(4).ToList();
        for (var i = 1; i < lines.Count; i++)
        {
            foreach (var kind in Enum.GetValues<NameKind>())
            {
                var (one, other) = (NameComparer.Default.Compare(lines[i - 1], lines[i], kind).Score, NameComparer.Default.Compare(lines[i], lines[i - 1], kind).Score);
                // Below the threshold, where no match is told, the order in which words are laid side by side may count.
                if (one is not (>= 0 and <= 1) || other is not (>= 0 and <= 1) || (Math.Max(one, other) >= NameMatch.Threshold && Math.Abs(one - other) > 1e-9)) throw new InvalidOperationException($"{kind} scores {one} and {other}");
            }
        }
    }

    private static void Ais(byte[] bytes)
    {
        var json = new AivdmReader<JsonLines>(new JsonLines(Stream.Null, new WritingOptions()));
        if (LogInput.ReadLines(new MemoryStream(bytes), json.Read, json.End) is { } problem) Targets.Line(problem);
        var csv = new AivdmReader<CsvRows>(new CsvRows(Stream.Null));
        LogInput.ReadLines(new MemoryStream(bytes), csv.Read, csv.End);
    }

    private static void Tracks(byte[] bytes)
    {
        using var fleet = new Fleet();
        if (TrackReading.Read(new MemoryStream(bytes), fleet) is { } problem) Targets.Line(problem);
        foreach (var found in new BehaviourFinder(Places.Value, new Thresholds()).Find(fleet))
            if (found.End < found.Start) throw new InvalidOperationException($"{found.Kind} ends before it starts");
    }

    // The name of the file stands in the first line of a seed; the other files of the regime are as they should be.
    private static void Law(byte[] bytes)
    {
        var end = Array.IndexOf(bytes, (byte)'\n');
        var name = end > 0 ? Encoding.UTF8.GetString(bytes, 0, end).TrimStart('#', ' ').Trim() : "";
        if (!DataSeeds.LawFiles(Regime).Contains(name, StringComparer.Ordinal)) return;
        var folder = Scratch.Value!;
        foreach (var file in DataSeeds.LawFiles(Regime))
            if (!File.Exists(Path.Combine(folder, file))) File.Copy(Path.Combine(Regime, file), Path.Combine(folder, file));
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        try
        {
            var load = SanctionsRegime.Load(folder);
            if (load.Regime is null == (load.Errors.Count == 0)) throw new InvalidOperationException("neither a regime nor an error, or both");
            foreach (var error in load.Errors) Targets.Line(error.ToString());
        }
        finally
        {
            File.Delete(Path.Combine(folder, name));
        }
    }

    private static void Note(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        _ = SignedNote.Parse(text);
        _ = LogCheckpoint.Parse(text);
        _ = TlogProof.Parse(text);
        _ = LogEntry.Parse(text);
        _ = VerifierKey.Parse(text);
        _ = SignerKey.Parse(text);
    }
}
