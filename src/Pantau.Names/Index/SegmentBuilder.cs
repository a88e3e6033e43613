using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>Gathers names of parties into a segment.</summary>
internal sealed class SegmentBuilder(NameReader reader)
{
    private const int FormHeader = 4;
    private readonly Dictionary<string, int> tokens = new(StringComparer.Ordinal);
    private readonly List<string> tokenTexts = [], texts = [], nameTexts = [], partyIds = [];
    private readonly List<TokenTraits> traits = [];
    private readonly List<List<int>> postings = [];
    private readonly List<(uint, int)> wholes = [], ids = [];
    private readonly WordKeys near = new(), sure = new();
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
        var order = InOrder();
        var starts = new int[postings.Count + 1];
        for (var i = 0; i < postings.Count; i++) starts[i + 1] = starts[i] + postings[order[i]].Count;
        var all = new int[starts[^1]];
        for (var i = 0; i < postings.Count; i++)
        {
            var forms = postings[order[i]];
            forms.Sort((a, b) => shapes[a] != shapes[b] ? shapes[a].CompareTo(shapes[b]) : a.CompareTo(b));
            forms.CopyTo(all, starts[i]);
        }
        var (postedStarts, posted) = PostedForms.Of(all, formStarts, formData, shapes);
        return new IndexSegment
        {
            TokenTexts = StringPool.Of(order.Select(t => tokenTexts[t])),
            Traits = Array.ConvertAll(order, t => traits[t]),
            PostingStarts = starts,
            Postings = all,
            PostedStarts = postedStarts,
            Posted = posted,
            Near = KeyTable.Of(near.Count, near.Of(order)),
            Sure = KeyTable.Of(sure.Count, sure.Of(order)),
            Wholes = KeyTable.Of(wholes.Count, wholes),
            FormStarts = [.. formStarts],
            FormData = [.. formData],
            Shapes = [.. shapes],
            Texts = StringPool.Of(texts),
            NameParties = [.. nameParties],
            NameTexts = StringPool.Of(nameTexts),
            PartyIds = StringPool.Of(partyIds),
            PartyKinds = [.. partyKinds],
            Ids = KeyTable.Of(ids.Count, ids),
        };
    }

    /// <summary>Words in the order of their letters, so that those which one query may mean lie near each other in memory; the forms are told of it.</summary>
    private int[] InOrder()
    {
        var order = Enumerable.Range(0, tokenTexts.Count).ToArray();
        Array.Sort(tokenTexts.ToArray(), order, StringComparer.Ordinal);
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++) places[order[i]] = i;
        for (var form = 0; form < shapes.Count; form++)
            for (var at = formStarts[form] + FormHeader; at < formStarts[form + 1]; at++) formData[at] = places[formData[at]];
        return order;
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
        near.Add(nearOfOne);
        sure.Add(sureOfOne);
        return id;
    }
}
