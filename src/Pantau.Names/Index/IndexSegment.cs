using Pantau.Names.Forms;
using Pantau.Names.Text;

namespace Pantau.Names.Index;

/// <summary>
/// A closed part of the index in plain arrays, so that a file of it is loaded by copying: words, the forms of names made
/// of them, which forms hold a word, and the keys that lead to words. It may be read by many threads.
/// </summary>
internal sealed class IndexSegment
{
    private const int FormHeader = 4;
    private static readonly string[] LegalFamilies = ["limited", "joint-stock", "partnership", "state"], Readings = ["", "east", "ja"];

    public required StringPool TokenTexts { get; init; }

    public required TokenTraits[] Traits { get; init; }

    /// <summary>Where the forms of each word begin among the postings.</summary>
    public required int[] PostingStarts { get; init; }

    /// <summary>The forms that hold a word, for each word in turn, by their shape.</summary>
    public required int[] Postings { get; init; }

    /// <summary>Where the form beside each posting begins in <see cref="Posted"/>.</summary>
    public required int[] PostedStarts { get; init; }

    /// <summary>The forms beside the postings, see <see cref="PostedForms"/>.</summary>
    public required int[] Posted { get; init; }

    /// <summary>Keys of words with slips.</summary>
    public required KeyTable Near { get; init; }

    /// <summary>Keys of what words have in common.</summary>
    public required KeyTable Sure { get; init; }

    /// <summary>Keys of whole names and acronyms, to forms.</summary>
    public required KeyTable Wholes { get; init; }

    public required int[] FormStarts { get; init; }

    /// <summary>For each form: flags, the name's number, the number of its joined text, that of its acronyms, then its words.</summary>
    public required int[] FormData { get; init; }

    public required byte[] Shapes { get; init; }

    public required StringPool Texts { get; init; }

    /// <summary>For each name the number of its party; names of a party follow one another.</summary>
    public required int[] NameParties { get; init; }

    public required StringPool NameTexts { get; init; }

    public required StringPool PartyIds { get; init; }

    public required byte[] PartyKinds { get; init; }

    /// <summary>Keys of ids, to parties.</summary>
    public required KeyTable Ids { get; init; }

    /// <summary>For common words, those that may stand for them, found when the segment was made.</summary>
    public NeighbourTable Neighbours { get; init; } = NeighbourTable.None;

    /// <summary>Words found before for words that were asked for.</summary>
    public WordMemory Known { get; } = new();

    /// <summary>Words of a single letter.</summary>
    public int[] InitialTokens => field ??= [.. Enumerable.Range(0, TokenCount).Where(t => Traits[t].Role == TokenRole.Initial)];

    /// <summary>By which most words are denied.</summary>
    public TokenHint[] Hints => field ??= Array.ConvertAll(Traits, static t => new TokenHint(t));

    /// <summary>The first letter of each word as it sounds, as a number below 32.</summary>
    public byte[] SoundFirsts => field ??= Array.ConvertAll(Traits, static t => (byte)(t.SoundFirst & 31));

    /// <summary>The letters of words that are not long.</summary>
    public Spelling[] Spellings => field ??= Array.ConvertAll(Traits, static t => new Spelling(t.Sound, t.Text));

    private NameWord?[] Words => field ??= new NameWord?[TokenCount];

    public int FormCount => Shapes.Length;

    public int PartyCount => PartyKinds.Length;

    public int TokenCount => Traits.Length;

    public NameWord Token(int number) => Words[number] ??= TokenText.Parse(TokenTexts[number]);

    public FormFlags FlagsOf(int form) => new(FormData[FormStarts[form]]);

    public int NameOf(int form) => FormData[FormStarts[form] + 1];

    public int ReachOf(int token) => PostingStarts[token + 1] - PostingStarts[token];

    public ReadOnlySpan<int> FormsWith(int token) => Postings.AsSpan(PostingStarts[token], ReachOf(token));

    public Range PostingsOf(int token) => PostingStarts[token]..PostingStarts[token + 1];

    /// <summary>The postings of a word whose forms have at least and at most so many words.</summary>
    public Range PostingsOf(int token, int least, int most)
    {
        var all = FormsWith(token);
        var from = Before(all, least);
        return (PostingStarts[token] + from)..(PostingStarts[token] + Math.Max(from, Before(all, most + 1)));
    }

    /// <summary>How many of some forms, in the order of their shapes, have a lower shape.</summary>
    private int Before(ReadOnlySpan<int> forms, int shape)
    {
        int low = 0, high = forms.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Shapes[forms[middle]] < shape) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The party of an id, or -1.</summary>
    public int PartyOf(string id)
    {
        foreach (var party in Ids[TokenKeys.Whole('i', id)])
            if (PartyIds[party] == id) return party;
        return -1;
    }

    public NameForm Form(int form)
    {
        var data = FormData.AsSpan(FormStarts[form], FormStarts[form + 1] - FormStarts[form]);
        var flags = new FormFlags(data[0]);
        var tokens = new NameWord[data.Length - FormHeader];
        for (var i = 0; i < tokens.Length; i++) tokens[i] = Token(data[FormHeader + i]);
        var texts = data[2] < 0 ? ["", ""] : Texts[data[2]].Split('\u001F');
        return new NameForm
        {
            Kind = flags.Kind,
            Tokens = tokens,
            Titled = flags.Titled,
            Reading = Readings[flags.Reading],
            Script = flags.Script < 0 ? null : (NameScript)flags.Script,
            LegalFamilies = flags.Legal == 0 ? [] : [.. LegalFamilies.Where((_, i) => (flags.Legal & (1 << i)) != 0)],
            Joined = texts[0],
            Spoken = texts[1],
            Acronyms = data[3] < 0 ? [] : Texts[data[3]].Split('\u001F'),
        };
    }

    public static FormFlags Flags(NameForm form)
    {
        var flags = (int)form.Kind | (form.Titled ? 4 : 0) | (Array.IndexOf(Readings, form.Reading) << 4) | ((form.Script is { } script ? (int)script + 1 : 0) << 8);
        foreach (var family in form.LegalFamilies) flags |= 1 << (12 + Array.IndexOf(LegalFamilies, family));
        return new FormFlags(flags | (Math.Min(255, form.Joined.Length) << 16));
    }

    public IndexSegment With(NeighbourTable neighbours) => new()
    {
        TokenTexts = TokenTexts,
        Traits = Traits,
        PostingStarts = PostingStarts,
        Postings = Postings,
        PostedStarts = PostedStarts,
        Posted = Posted,
        Near = Near,
        Sure = Sure,
        Wholes = Wholes,
        FormStarts = FormStarts,
        FormData = FormData,
        Shapes = Shapes,
        Texts = Texts,
        NameParties = NameParties,
        NameTexts = NameTexts,
        PartyIds = PartyIds,
        PartyKinds = PartyKinds,
        Ids = Ids,
        Neighbours = neighbours,
    };
}
