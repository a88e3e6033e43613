using Pantau.Names.Forms;

namespace Pantau.Names.Index;

/// <summary>Gathers names of parties into a segment.</summary>
internal sealed class SegmentBuilder(NameReader reader)
{
    private readonly Dictionary<string, int> tokens = new(StringComparer.Ordinal);
    private readonly List<List<int>> postings = [];
    private readonly List<uint> keys = [], wholes = [];
    private readonly List<int> keyTokens = [], wholeForms = [], formStarts = [0], formData = [], nameParties = [], roles = [];
    private readonly List<string> texts = [], nameTexts = [], partyIds = [];
    private readonly HashSet<uint> keysOfOne = [];

    public void Add(string party, NameKind kind, IEnumerable<string> names)
    {
        partyIds.Add(party);
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            nameParties.Add(partyIds.Count - 1);
            nameTexts.Add(name);
            foreach (var form in reader.Read(name, kind)) Add(form);
        }
    }

    public IndexSegment Build()
    {
        var starts = new int[postings.Count + 1];
        for (var i = 0; i < postings.Count; i++) starts[i + 1] = starts[i] + postings[i].Count;
        return new IndexSegment
        {
            TokenTexts = StringPool.Of(tokens.OrderBy(t => t.Value).Select(t => t.Key)),
            TokenRoles = [.. roles],
            PostingStarts = starts,
            Postings = [.. postings.SelectMany(p => p)],
            Keys = KeyTable.Of(keys, keyTokens),
            Wholes = KeyTable.Of(wholes, wholeForms),
            FormStarts = [.. formStarts],
            FormData = [.. formData],
            Texts = StringPool.Of(texts),
            NameParties = [.. nameParties],
            NameTexts = StringPool.Of(nameTexts),
            PartyIds = StringPool.Of(partyIds),
        };
    }

    private void Add(NameForm form)
    {
        var number = formStarts.Count - 1;
        formData.Add(IndexSegment.Flags(form));
        formData.Add(nameTexts.Count - 1);
        formData.Add(form.Joined.Length > 0 ? Text(form.Joined + "\u001F" + form.Spoken) : -1);
        formData.Add(form.Acronyms.Length > 0 ? Text(string.Join('\u001F', form.Acronyms)) : -1);
        foreach (var token in form.Tokens)
        {
            var id = Token(token);
            formData.Add(id);
            if (postings[id].Count == 0 || postings[id][^1] != number) postings[id].Add(number);
        }
        formStarts.Add(formData.Count);
        foreach (var key in WholeKeys.Stored(form))
        {
            wholes.Add(key);
            wholeForms.Add(number);
        }
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
        postings.Add([]);
        roles.Add((int)token.Role);
        keysOfOne.Clear();
        TokenKeys.Stored(token, keysOfOne);
        foreach (var key in keysOfOne)
        {
            keys.Add(key);
            keyTokens.Add(id);
        }
        return id;
    }
}
