using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Isolating;

/// <summary>Turns the words of a sentence into noun phrases, verbs with what stands before them, coverbs and marks, in the order of the text.</summary>
internal sealed partial class PartBuilder(IReadOnlyList<Lexeme> given)
{
    private readonly IReadOnlyList<Lexeme> words = Uncover(given);

    private readonly List<Part> parts = [];
    private TextChunk? noun;
    private bool goal;
    private bool negated;
    private bool passive;
    private string? modal;
    private string? hedge;
    private int first = -1;
    private string? bound;

    /// <summary>True where the sentence goes by a law: "under the resolution".</summary>
    public bool CitesLaw { get; private set; }

    public List<Part> Build()
    {
        for (var i = 0; i < words.Count;) i = Take(i);
        Close();
        return parts;
    }

    private int Take(int i)
    {
        var word = words[i];
        if (word.Mark is { } mark) return Mark(mark, i);
        if (word.Period is { } period)
        {
            Close();
            parts.Add(new Part(PartKind.Period, new TextChunk { Kind = ChunkKind.Period, First = word.First, End = word.End, Period = period }));
            return i + 1;
        }
        if (word.Number is not null) return Number(word, i);
        if (!word.Known)
        {
            Unknown(word);
            return i + 1;
        }
        if (word.Has(Sense.SourceMarker) && SourceEnd(i) is > 0 and var end) return Source(i, end);
        if (Function(word, i)) return i + 1;
        if (word.IsVerbal && (!word.IsNominal || ReadsAsVerb(word, i)))
        {
            Verb(word, i);
            return i + 1;
        }
        if (word.IsNominal) Nominal(word, i);
        return i + 1;
    }

    private int Mark(string mark, int i)
    {
        var word = words[i];
        switch (mark)
        {
            case ",":
                Close();
                parts.Add(Part.Mark(PartKind.Comma, ChunkKind.Comma, word.First, word.End, ",") with { Contrast = i + 1 < words.Count && words[i + 1].Find(Sense.Conjunction) is { Value: "contrast" } });
                // "据估计，": the doubt is about what follows.
                var doubt = i > 0 && words[i - 1].Has(Sense.Hedge) ? hedge : null;
                Forget();
                bound = null;
                hedge = doubt;
                return i + 1;
            case "、":
                Join(word, "and");
                return i + 1;
            case ":" when parts is [.., { Kind: PartKind.Verb }] && noun is null:
                return i + 1;
            case ";" or ":" or "—" or "…":
                Close();
                Forget();
                parts.Add(Part.Mark(PartKind.Stop, ChunkKind.Stop, word.First, word.End, mark));
                return i + 1;
            case "(" or "[":
                for (var j = i + 1; j < words.Count; j++)
                    if (words[j].Mark is ")" or "]") return j + 1;
                return i + 1;
            case "。" or "!" or "?":
                Close();
                return i + 1;
            default:
                return i + 1;
        }
    }

    // Words that only build: true when the word is one of them.
    private bool Function(Lexeme word, int i)
    {
        if (word.Has(Sense.Relative))
        {
            Close();
            parts.Add(Part.Mark(PartKind.Link, ChunkKind.Relative, word.First, word.End, "relative"));
            return true;
        }
        if (word.Find(Sense.Auxiliary) is { } auxiliary)
        {
            if (auxiliary.Value == "be") Passive(word, i);
            else if (auxiliary.Value == "etc") Etc(i);
            else if (auxiliary.Value is "least" or "most") Limit(auxiliary.Value);
            return true;
        }
        if (word.Find(Sense.Preposition) is { } coverb && IsCoverb(word, coverb, i))
        {
            Close();
            parts.Add(Part.Mark(PartKind.Coverb, ChunkKind.Conjunction, word.First, word.End) with { Role = coverb.Value });
            return true;
        }
        if (word.Find(Sense.Conjunction) is { } joint && ReadsAsJoint(word, i))
        {
            if (joint.Value != "contrast") Join(word, joint.Value);
            return true;
        }
        if (word.Find(Sense.Subordinator) is { } sub)
        {
            Close();
            if (sub.Value == "condition" && (!word.Has(Sense.Conjunction) || parts is [] or [.., { Kind: PartKind.Comma or PartKind.Stop }])) parts.Add(Part.Mark(PartKind.Condition, ChunkKind.Subordinator, word.First, word.End, sub.Value));
            return true;
        }
        if (word.Has(Sense.Negation) || word.Has(Sense.Modal) || word.Has(Sense.Hedge))
        {
            Close();
            if (first < 0) first = word.First;
            negated |= word.Has(Sense.Negation);
            if (word.Find(Sense.Modal) is { } told) modal = modal == "hypothetical" ? modal : told.Value;
            if (word.Find(Sense.Hedge) is { } doubt) hedge = doubt.Value;
            return true;
        }
        if (word.Has(Sense.Adverb))
        {
            Close();
            return true;
        }
        return word.Has(Sense.Determiner) && !word.IsNominal && !word.IsVerbal || word.Has(Sense.SourceMarker);
    }

    // 被 marks the verb, and who does it where a noun follows.
    private void Passive(Lexeme word, int i)
    {
        Close();
        passive = true;
        if (first < 0) first = word.First;
        if (i + 1 < words.Count && !(words[i + 1].IsVerbal && ReadsAsVerb(words[i + 1], i + 1)) && !words[i + 1].Has(Sense.Adverb))
            parts.Add(Part.Mark(PartKind.Coverb, ChunkKind.Conjunction, word.First, word.End) with { Role = Part.Agent });
    }

    // 炮弹等武器: the list has said what the wider word only sums up.
    private void Etc(int i)
    {
        var after = i + 1;
        var counted = false;
        for (; after < words.Count && (words[after].IsNominal && !words[after].IsVerbal || words[after].Number is not null || words[after] is { Known: false, Mark: null, Period: null }); after++) counted |= words[after].Number is not null;
        if (noun is { Mentions.Count: > 0 } && !counted) for (var j = i + 1; j < after; j++) skip.Add(j);
        else Close();
    }

    private readonly HashSet<int> skip = [];

    private bool IsCoverb(Lexeme word, LexiconEntry coverb, int i)
    {
        if (i + 1 >= words.Count) return false;
        var next = words[i + 1];
        if (next.Has(Sense.Relative)) return false;
        // 和, 与 join after a noun and mean "with" elsewhere.
        if (word.Has(Sense.Conjunction)) return next.IsNominal && (noun is null && parts is not [.., { Kind: PartKind.Noun }] || noun is not null && parts is [.., { Kind: PartKind.Coverb, Role: "at" }] && VerbAhead(i + 1));
        // 装有弹药的集装箱: "of" only inside what tells of a noun.
        if (coverb.Value == "of") return word.Holds || DescribesAhead(i + 1);
        // 将 before a noun that a verb follows is 把; before anything else it tells what will be.
        if (coverb.Value == Part.Object && word.Has(Sense.Modal)) return (next.IsNominal && !next.IsVerbal || next.Has(Sense.Determiner) && !next.IsVerbal || next.Number is not null || next is { Known: false, Mark: null }) && VerbAhead(i + 1);
        return !(next.IsVerbal && word.IsVerbal);
    }

    // 1.3万个装有炮弹、导弹和火箭的集装箱: what holds the things is put right behind its number, and the list of them last.
    private static IReadOnlyList<Lexeme> Uncover(IReadOnlyList<Lexeme> words)
    {
        List<Lexeme>? moved = null;
        for (var i = 0; i + 3 < words.Count; i++)
        {
            if (words[i].Number is null || words[i + 1].Find(Sense.Preposition) is not { Value: "of" }) continue;
            var listed = false;
            var j = i + 2;
            while (j < words.Count && (words[j].IsNominal && !words[j].IsVerbal || words[j].Mark == "、" || words[j].Has(Sense.Conjunction))) listed |= !words[j++].IsNominal;
            if (!listed || j + 1 >= words.Count || !words[j].Has(Sense.Relative) || !words[j + 1].Has(Sense.UnitNoun)) continue;
            moved ??= [.. words];
            var container = moved[j + 1];
            moved.RemoveRange(j, 2);
            for (var k = i + 1; k < j; k++)
                if (k == i + 1 || !moved[k].IsNominal) moved[k] = words[i + 1] with { First = moved[k].First, End = moved[k].End, Holds = true };
            moved.Insert(i + 1, container with { First = words[i].End - 1, End = words[i].End });
        }
        return moved ?? words;
    }

    private bool VerbAhead(int i)
    {
        for (; i < words.Count && words[i].Mark is not ("," or "。" or ";"); i++)
            if (words[i].IsVerbal && !words[i].IsNominal) return true;
        return false;
    }

    // 或 joins nouns and tells what may be; 如 gives examples and opens a condition.
    private bool ReadsAsJoint(Lexeme word, int i)
    {
        if (word.Has(Sense.Modal)) return (noun is not null || parts is [.., { Kind: PartKind.Noun }]) && i + 1 < words.Count && words[i + 1].IsNominal;
        return !word.Has(Sense.Subordinator) || noun is not null;
    }

    private bool DescribesAhead(int i)
    {
        var from = i;
        while (i < words.Count && (words[i].IsNominal && !words[i].IsVerbal || words[i].Mark == "、" || words[i].Has(Sense.Conjunction) || words[i].Has(Sense.Determiner) || words[i] is { Known: false, Mark: null, Period: null })) i++;
        return i > from && i < words.Count && words[i].Has(Sense.Relative);
    }

    private void Join(Lexeme word, string value)
    {
        var open = noun is not null;
        Close();
        if (open || parts is [.., { Kind: PartKind.Noun or PartKind.Verb }]) parts.Add(Part.Mark(PartKind.Join, ChunkKind.Conjunction, word.First, word.End, value));
    }

    // 至少向朝方提供了一套: the bound stands before the verb and holds for its number.
    private void Limit(string value)
    {
        Close();
        bound = value;
    }

    private void Forget()
    {
        negated = passive = false;
        modal = hedge = null;
        first = -1;
        goal = false;
    }
}
