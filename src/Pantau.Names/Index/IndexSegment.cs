using System.Runtime.InteropServices;
using Pantau.Names.Forms;
using Pantau.Names.Text;

namespace Pantau.Names.Index;

/// <summary>
/// A closed part of the index in plain arrays, so that a file of it is loaded by copying: words, the forms of names made
/// of them, which forms hold a word, and the keys that lead to words.
/// </summary>
internal sealed class IndexSegment
{
    private const int Magic = 0x50414E31, FormHeader = 4;
    private static readonly string[] LegalFamilies = ["limited", "joint-stock", "partnership", "state"], Readings = ["", "east", "ja"];
    private NameWord?[] cache = [];

    public required StringPool TokenTexts { get; init; }

    /// <summary>What each word does, as <see cref="TokenRole"/>.</summary>
    public required int[] TokenRoles { get; init; }

    /// <summary>Where the forms of each word begin among the postings.</summary>
    public required int[] PostingStarts { get; init; }

    /// <summary>The forms that hold a word, for each word in turn.</summary>
    public required int[] Postings { get; init; }

    public required KeyTable Keys { get; init; }

    /// <summary>Keys of whole names and acronyms, to forms.</summary>
    public required KeyTable Wholes { get; init; }

    public required int[] FormStarts { get; init; }

    /// <summary>For each form: flags, the name's number, the number of its joined text, that of its acronyms, then its words.</summary>
    public required int[] FormData { get; init; }

    public required StringPool Texts { get; init; }

    /// <summary>For each name the number of its party.</summary>
    public required int[] NameParties { get; init; }

    public required StringPool NameTexts { get; init; }

    public required StringPool PartyIds { get; init; }

    public int FormCount => FormStarts.Length - 1;

    public int PartyCount => PartyIds.Starts.Length - 1;

    public int TokenCount => TokenTexts.Starts.Length - 1;

    public NameWord Token(int number)
    {
        if (cache.Length == 0) cache = new NameWord?[TokenCount];
        return cache[number] ??= TokenText.Parse(TokenTexts[number]);
    }

    public ReadOnlySpan<int> FormTokens(int form) => FormData.AsSpan(FormStarts[form] + FormHeader, FormStarts[form + 1] - FormStarts[form] - FormHeader);

    public NameKind KindOf(int form) => (NameKind)(FormData[FormStarts[form]] & 3);

    public int NameOf(int form) => FormData[FormStarts[form] + 1];

    public ReadOnlySpan<int> FormsWith(int token) => Postings.AsSpan(PostingStarts[token], PostingStarts[token + 1] - PostingStarts[token]);

    public NameForm Form(int form)
    {
        var data = FormData.AsSpan(FormStarts[form], FormStarts[form + 1] - FormStarts[form]);
        var flags = data[0];
        var tokens = new NameWord[data.Length - FormHeader];
        for (var i = 0; i < tokens.Length; i++) tokens[i] = Token(data[FormHeader + i]);
        var script = ((flags >> 8) & 15) - 1;
        var texts = data[2] < 0 ? ["", ""] : Texts[data[2]].Split('\u001F');
        return new NameForm
        {
            Kind = (NameKind)(flags & 3),
            Tokens = tokens,
            Titled = (flags & 4) != 0,
            Reading = Readings[(flags >> 4) & 3],
            Script = script < 0 ? null : (NameScript)script,
            LegalFamilies = ((flags >> 12) & 15) == 0 ? [] : [.. LegalFamilies.Where((_, i) => (flags & (1 << (12 + i))) != 0)],
            Joined = texts[0],
            Spoken = texts[1],
            Acronyms = data[3] < 0 ? [] : Texts[data[3]].Split('\u001F'),
        };
    }

    public static int Flags(NameForm form)
    {
        var flags = (int)form.Kind | (form.Titled ? 4 : 0) | (Array.IndexOf(Readings, form.Reading) << 4) | ((form.Script is { } script ? (int)script + 1 : 0) << 8);
        foreach (var family in form.LegalFamilies) flags |= 1 << (12 + Array.IndexOf(LegalFamilies, family));
        return flags;
    }

    public void Save(Stream to)
    {
        using var writer = new BinaryWriter(to, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        foreach (var array in new[] { TokenTexts.Starts, PostingStarts, Postings, Keys.Values, Keys.Starts, Wholes.Values, Wholes.Starts, FormStarts, FormData, Texts.Starts, NameParties, NameTexts.Starts, PartyIds.Starts, TokenRoles }) Write(writer, MemoryMarshal.AsBytes(array.AsSpan()));
        foreach (var array in new[] { Keys.Keys, Wholes.Keys }) Write(writer, MemoryMarshal.AsBytes(array.AsSpan()));
        foreach (var array in new[] { TokenTexts.Bytes, Texts.Bytes, NameTexts.Bytes, PartyIds.Bytes }) Write(writer, array);
    }

    /// <summary>The segment in a stream, or null where it holds none of this version.</summary>
    public static IndexSegment? Load(Stream from)
    {
        using var reader = new BinaryReader(from, System.Text.Encoding.UTF8, leaveOpen: true);
        if (from.Length < 4 || reader.ReadInt32() != Magic) return null;
        var ints = Enumerable.Range(0, 14).Select(_ => Read<int>(reader)).ToList();
        var uints = Enumerable.Range(0, 2).Select(_ => Read<uint>(reader)).ToList();
        var bytes = Enumerable.Range(0, 4).Select(_ => Read<byte>(reader)).ToList();
        return new IndexSegment
        {
            TokenTexts = new StringPool(bytes[0], ints[0]),
            TokenRoles = ints[13],
            PostingStarts = ints[1],
            Postings = ints[2],
            Keys = new KeyTable(uints[0], ints[3], ints[4]),
            Wholes = new KeyTable(uints[1], ints[5], ints[6]),
            FormStarts = ints[7],
            FormData = ints[8],
            Texts = new StringPool(bytes[1], ints[9]),
            NameParties = ints[10],
            NameTexts = new StringPool(bytes[2], ints[11]),
            PartyIds = new StringPool(bytes[3], ints[12]),
        };
    }

    private static void Write(BinaryWriter writer, ReadOnlySpan<byte> bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static T[] Read<T>(BinaryReader reader) where T : unmanaged
    {
        var length = reader.ReadInt32();
        var array = GC.AllocateUninitializedArray<T>(length / Marshal.SizeOf<T>());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }
}
