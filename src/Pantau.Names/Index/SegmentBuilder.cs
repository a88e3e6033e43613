using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>Gathers names of parties into a segment.</summary>
internal sealed class SegmentBuilder(NameReader reader)
{
    private readonly Dictionary<string, int> tokens = new(StringComparer.Ordinal);
    private readonly List<string> tokenTexts = [], texts = [], nameTexts = [], partyIds = [];
    private readonly List<TokenTraits> traits = [];
    private readonly List<List<int>> postings = [];
    private readonly List<(uint, int)> near = [], sure = [], wholes = [], ids = [];
    private readonly List<int> formStarts = [0], formData = [], nameParties = [];
    private readonly List<byte> shapes = [], partyKinds = [];
    private readonly HashSet<uint> nearOfOne = [], sureOfOne = [];

    public void Add(IndexedParty party)
    {
        ids.Add((TokenKeys.Whole('i', party.Id), partyIds.Count));
        partyIds.Add(party.Id);
        partyKinds.Add((byte)party.Kind);
        foreach (var name in party.Names.Distinct(StringComparer.Ordinal))
        {
            nameParties.Add(partyIds.Count - 1);
            nameTexts.Add(name);
            foreach (var form in reader.Read(name, party.Kind)) Add(form);
        }
    }

    public IndexSegment Build()
    {
        var starts = new int[postings.Count + 1];
        for (var i = 0; i < postings.Count; i++) starts[i + 1] = starts[i] + postings[i].Count;
        var all = new int[starts[^1]];
        for (var i = 0; i < postings.Count; i++)
        {
            var forms = postings[i];
            forms.Sort((a, b) => shapes[a] != shapes[b] ? shapes[a].CompareTo(shapes[b]) : a.CompareTo(b));
            forms.CopyTo(all, starts[i]);
        }
        return new IndexSegment
        {
            TokenTexts = StringPool.Of(tokenTexts),
            Traits = [.. traits],
            PostingStarts = starts,
            Postings = all,
            Fellows = FellowWords.Of(starts, all, formStarts, formData),
            Near = KeyTable.Of(near),
            Sure = KeyTable.Of(sure),
            Wholes = KeyTable.Of(wholes),
            FormStarts = [.. formStarts],
            FormData = [.. formData],
            Shapes = [.. shapes],
            Texts = StringPool.Of(texts),
            NameParties = [.. nameParties],
            NameTexts = StringPool.Of(nameTexts),
            PartyIds = StringPool.Of(partyIds),
            PartyKinds = [.. partyKinds],
            Ids = KeyTable.Of(ids),
        };
    }

    private void Add(NameForm form)
    {
        var number = shapes.Count;
        formData.Add(IndexSegment.Flags(form).Bits);
        formData.Add(nameTexts.Count - 1);
        formData.Add(form.Joined.Length > 0 ? Text(form.Joined + "\u001F" + form.Spoken) : -1);
        formData.Add(form.Acronyms.Length > 0 ? Text(string.Join('\u001F', form.Acronyms)) : -1);
        foreach (var token in form.Tokens)
        {
            var id = Token(token);
            formData.Add(id);
            if (postings[id].Count == 0 || postings[id][^1] != number) postings[id].Add(number);
        }
        shapes.Add(FormFlags.ShapeOf(form));
        formStarts.Add(formData.Count);
        foreach (var key in WholeKeys.Stored(form)) wholes.Add((key, number));
    }

    private int Text(string text)
    {
        texts.Add(text);
        return texts.Count - 1;
    }

    private int Token(NameWord token)
    {
        var text = TokenText.Of(token);
        if (tokens.TryGetValue(text, out var id)) return id;
        id = tokens.Count;
        tokens.Add(text, id);
        tokenTexts.Add(text);
        traits.Add(TokenTraits.Of(token));
        postings.Add([]);
        nearOfOne.Clear();
        sureOfOne.Clear();
        TokenKeys.Stored(token, nearOfOne, sureOfOne);
        foreach (var key in nearOfOne) near.Add((key, id));
        foreach (var key in sureOfOne) sure.Add((key, id));
        return id;
    }
}
