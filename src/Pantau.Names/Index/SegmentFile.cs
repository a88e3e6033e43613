using System.Text;

namespace Pantau.Names.Index;

/// <summary>Segments in a file, each with the parties that were taken out of it since.</summary>
internal static class SegmentFile
{
    private const string Format = "pantau names index 8";

    /// <param name="stamp">What it was made from: only a reader that asks for the same is served.</param>
    public static void Save(Stream to, string stamp, IReadOnlyList<(IndexSegment Segment, IReadOnlyCollection<int> Gone)> parts)
    {
        var file = new BlockFile(to);
        file.Write<byte>(Encoding.UTF8.GetBytes($"{Format}\n{stamp}"));
        file.Write<int>([parts.Count]);
        foreach (var (segment, gone) in parts)
        {
            file.Write<int>([.. gone]);
            Save(file, segment);
        }
        file.WriteSum();
    }

    /// <summary>The segments, or null where the file is of another version or was made from something else, is cut or was changed.</summary>
    public static List<(IndexSegment Segment, int[] Gone)>? Load(Stream from, string stamp)
    {
        try
        {
            var file = new BlockFile(from);
            if (Encoding.UTF8.GetString(file.Read<byte>()) != $"{Format}\n{stamp}") return null;
            var parts = new List<(IndexSegment, int[])>();
            if (file.Read<int>() is not [var count]) return null;
            for (var i = 0; i < count; i++)
            {
                var gone = file.Read<int>();
                parts.Add((Load(file), gone));
            }
            return file.SumHolds() ? parts : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static void Save(BlockFile file, IndexSegment s)
    {
        foreach (var pool in new[] { s.TokenTexts, s.Texts, s.NameTexts, s.PartyIds })
        {
            file.Write<byte>(pool.Bytes);
            file.Write<int>(pool.Starts);
        }
        foreach (var table in new[] { s.Near, s.Sure, s.Wholes, s.Ids })
        {
            file.Write<int>(table.Values);
            file.Write<int>(table.Starts);
        }
        file.Write<TokenTraits>(s.Traits);
        foreach (var numbers in new[] { s.PostingStarts, s.Postings, s.PostedStarts, s.Posted, s.FormStarts, s.FormData, s.NameParties }) file.Write<int>(numbers);
        file.Write<byte>(s.Shapes);
        file.Write<byte>(s.PartyKinds);
        file.Write<int>(s.Neighbours.Starts);
        file.Write<int>(s.Neighbours.Reaches);
        file.Write<int>(s.Neighbours.Tokens);
        file.Write<float>(s.Neighbours.Weights);
    }

    private static IndexSegment Load(BlockFile file)
    {
        StringPool Pool() => new(file.Read<byte>(), file.Read<int>());
        KeyTable Table() => new(file.Read<int>(), file.Read<int>());
        // As the properties stand here they are read.
        return new IndexSegment
        {
            TokenTexts = Pool(),
            Texts = Pool(),
            NameTexts = Pool(),
            PartyIds = Pool(),
            Near = Table(),
            Sure = Table(),
            Wholes = Table(),
            Ids = Table(),
            Traits = file.Read<TokenTraits>(),
            PostingStarts = file.Read<int>(),
            Postings = file.Read<int>(),
            PostedStarts = file.Read<int>(),
            Posted = file.Read<int>(),
            FormStarts = file.Read<int>(),
            FormData = file.Read<int>(),
            NameParties = file.Read<int>(),
            Shapes = file.Read<byte>(),
            PartyKinds = file.Read<byte>(),
            Neighbours = new NeighbourTable(file.Read<int>(), file.Read<int>(), file.Read<int>(), file.Read<float>()),
        };
    }
}
