using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

// What a word is where it stands: preposition or particle, determiner or pronoun, auxiliary or possessive.
internal sealed partial class PhraseBuilder
{
    // So many words may stand between a determiner and the participle before its noun.
    private const int LongestAttribute = 14;

    private bool IsInfinitiveMark(int i) =>
        pack.Brackets.InfinitiveMarks.Contains(words[i].Word) && i + 1 < words.Count && !(words[i + 1].Capital && pack.Brackets.CapitalNouns)
        && (words[i + 1].Has(VerbForm.Base) || words[i + 1].Entries.Any(e => e.Sense is Sense.Auxiliary or Sense.Modal && e.Value.EndsWith("inf", StringComparison.Ordinal)));

    // "liefert ... aus": the last word of its clause, and the verb that it makes is known.
    private bool IsParticle(int i)
    {
        if (words[i].Has(Sense.Adverb, "particle")) return true;
        // "af te leveren"
        if (i + 2 < words.Count && IsInfinitiveMark(i + 1) && pack.Brackets.Particles.Contains(words[i].Word) && ClauseVerbs.Whole(pack, words[i], words[i + 2]) is not null) return true;
        if (!pack.Brackets.Particles.Contains(words[i].Word) || words[i].Capital && !words[i].Opens) return false;
        // "Hinzu kamen 200 Geschütze": the particle opens the clause and its verb follows.
        if (parts is [] or [.., { Kind: PartKind.Stop or PartKind.Comma or PartKind.Join }] && noun is null && i + 1 < words.Count && ClauseVerbs.Whole(pack, words[i], words[i + 1]) is not null) return true;
        // "zegde toe 6.000 genisten te sturen": right behind its verb, where it is no preposition.
        if (!words[i].Has(Sense.Preposition) && !words[i].Has(Sense.Determiner) && parts is [.., { Kind: PartKind.Verb, Word: { } main }] && noun is null && ClauseVerbs.Whole(pack, words[i], main) is not null) return true;
        if (i + 1 < words.Count && words[i + 1] is { Mark: null } next && !next.Has(Sense.Conjunction) && !next.Has(Sense.Complementizer) && !next.Has(Sense.Subordinator)
            && !(!pack.Brackets.CapitalNouns && next.Has(Sense.Preposition))) return false;
        for (var k = parts.Count - 1; k >= 0 && parts[k].Kind != PartKind.Stop; k--)
            if (parts[k] is { Kind: PartKind.Verb, Word: { } verb } && ClauseVerbs.Whole(pack, words[i], verb) is not null) return true;
        return false;
    }

    // "sein Land" and "geliefert worden sein".
    private bool IsAuxiliary(int i)
    {
        var word = words[i];
        if (!word.Has(Sense.Auxiliary) && !word.Has(Sense.Modal) || word.Capital && !word.Opens && pack.Brackets.CapitalNouns) return false;
        if (!word.Has(Sense.Determiner)) return true;
        return marked || i + 1 >= words.Count || words[i + 1].Mark is not null || words[i + 1].Has(Sense.Conjunction)
            || i > 0 && (words[i - 1].Has(VerbForm.Participle) || words[i - 1].Has(Sense.Modal) || words[i - 1].Has(Sense.Auxiliary)) || IsAfterHead && !NounAhead(i + 1);
    }

    private bool IsAfterHead => noun is { HasHead: true };

    private bool IsRelative(int i)
    {
        var word = words[i];
        var pronoun = pack.Brackets.RelativePronouns.Contains(word.Word);
        if (!pronoun && !word.Has(Sense.Relative)) return false;
        if (!pronoun) return true;
        var afterComma = noun is null && parts is [.., { Kind: PartKind.Comma }];
        if (pack.Brackets.CapitalNouns) return afterComma && parts.Count > 1 && OpensRelative(i + 1);
        // Dutch needs no comma: "de granaten die Noord-Korea leverde".
        if (!(afterComma || noun is { HasHead: true, Marker: _ } || noun is { Unknown: > 0 })) return false;
        if (noun is not null && IsContentHead && word.Has(Sense.Complementizer)) return false;
        return VerbAhead(i + 1);
    }

    private bool IsContentHead => noun!.Last is { } last && last.Senses.Any(s => s.Sense == Sense.ContentNoun) && noun.Mentions.TrueForAll(m => m.Sense != Sense.Item);

    // Up to the next comma the finite verb stands last; where the clause is cut by another, a name or a phrase follows the pronoun, as in no apposition.
    private bool OpensRelative(int from)
    {
        var last = -1;
        var verbs = 0;
        var i = from;
        for (; i < words.Count && words[i].Mark is not ("," or ";" or ":" or "–" or "—"); i++)
        {
            if (IsFinite(i)) verbs++;
            if (words[i].Mark is null) last = i;
        }
        if (last < from) return false;
        if (verbs > 0) return IsFinite(last);
        return i < words.Count && (words[from].Has(Sense.Party) || words[from].Has(Sense.Preposition) || words[from].Has(Sense.Determiner) || words[from].Has(Sense.Adverb) || words[from].Period is not null);
    }

    private bool IsFinite(int i) =>
        words[i] is { Mark: null } word && !(word.Capital && pack.Brackets.CapitalNouns) && !(i > 0 && pack.Brackets.InfinitiveMarks.Contains(words[i - 1].Word))
        && (word.Entries.Any(e => Lexeme.IsVerb(e.Sense) && e.Form == VerbForm.Finite) || word.Entries.Any(e => e.Sense is Sense.Auxiliary or Sense.Modal && !e.Value.EndsWith("part", StringComparison.Ordinal)) && !(word.Has(Sense.Determiner) && i + 1 < words.Count && words[i + 1].Mark is null));

    private bool VerbAhead(int from)
    {
        for (var i = from; i < words.Count && words[i].Mark is not (";" or ":" or "–" or "—"); i++)
            if (words[i].IsVerbal || words[i].Has(Sense.Auxiliary) || words[i].Has(Sense.Modal)) return true;
        return false;
    }

    private bool MarkedAhead(int from)
    {
        for (var i = from; i < words.Count && words[i].Mark is not (";" or ":" or "–" or "—"); i++)
        {
            if (IsInfinitiveMark(i) || words[i].Has(VerbForm.MarkedInfinitive)) return true;
            if (words[i].Mark == "," || IsFinite(i) && !words[i].IsNominal) return false;
        }
        return false;
    }

    // The finite verb stands last before the next mark, or in Dutch anywhere but right after the first phrase.
    private bool VerbLast(int from)
    {
        var end = from;
        while (end < words.Count && words[end].Mark is not ("," or ";" or ":" or "–" or "—" or "." or "?" or "!")) end++;
        if (end == from) return false;
        if (pack.Brackets.CapitalNouns) return IsFinite(end - 1);
        // Behind the verbs only phrases may follow: a noun there is the subject of a main clause.
        for (var i = from; i < end; i++)
        {
            if (!IsFinite(i)) continue;
            while (i < end && (words[i].IsVerbal || words[i].Has(Sense.Auxiliary) || words[i].Has(Sense.Modal) || pack.Brackets.InfinitiveMarks.Contains(words[i].Word))) i++;
            return i > from + 1 && (i >= end || words[i].Has(Sense.Preposition) || words[i].Has(Sense.Conjunction) || words[i].Has(Sense.Complementizer) || words[i].Period is not null || words[i].Has(Sense.Subordinator));
        }
        return false;
    }

    private Part? Opener(int i)
    {
        var word = words[i];
        if (word.Has(Sense.Complementizer) && !(word.Has(Sense.Determiner) && !OpensContent(i))) return new Part(PartKind.That, word.First, word.End) { Value = "that" };
        if (word.Find(Sense.Subordinator) is not { } opener) return null;
        var part = new Part(PartKind.Subordinator, word.First, word.End) { Value = opener.Value };
        // "um zu", "ohne zu" open only infinitives; "während", "als", "seit" are prepositions as well.
        if (opener.Value is "purpose" or "without" || opener.Value == "means" && word.Has(Sense.Preposition)) return MarkedAhead(i + 1) ? part : null;
        if (word.Has(Sense.Preposition) || word.Has(Sense.Adverb) || word.Has(Sense.Conjunction)) return VerbLast(i + 1) ? part : null;
        return part;
    }

    // A clause has a verb: where none is known, a word in its place that ends like one is taken for it.
    private bool IsUnknownVerb(int i)
    {
        var word = words[i];
        if (!pack.Brackets.CapitalNouns || word.Capital || word.Tied || word.Word.Length < 4 || marker is not null || noun is null or { HasHead: false }) return false;
        if (!(word.Word[^1] == 't' || word.Word.EndsWith("te", StringComparison.Ordinal) || word.Word.EndsWith("en", StringComparison.Ordinal))) return false;
        var (from, to) = (i, i);
        while (from > 0 && words[from - 1].Mark is null) from--;
        while (to < words.Count && words[to].Mark is null) to++;
        for (var k = from; k < to; k++)
            if (k != i && IsFinite(k)) return false;
        return true;
    }

    private Part? SourceMarker(int i)
    {
        if (words[i].Find(Sense.SourceMarker) is not { } source) return null;
        // ", so der Bericht": only behind a comma, where no verb follows.
        if (source.Value == "trailing" && (noun is not null || parts is not [.., { Kind: PartKind.Comma }] || VerbBeforeMark(i + 1))) return null;
        return new Part(source.Value == "after" ? PartKind.SourceAfter : PartKind.Source, words[i].First, words[i].End) { Value = source.Value == "trailing" ? "asserted" : source.Value };
    }

    private bool VerbBeforeMark(int from)
    {
        for (var i = from; i < words.Count && words[i].Mark is null; i++)
            if (words[i].IsVerbal && !words[i].IsNominal || words[i].Has(Sense.Auxiliary)) return true;
        return false;
    }

    // Dutch "dat": after a verb, a comma or a noun that has a content, where a verb follows and no noun directly belongs to it.
    private bool OpensContent(int i) => VerbAhead(i + 1) && (noun is not null || parts is [] or [.., { Kind: PartKind.Verb or PartKind.Comma or PartKind.Join or PartKind.Particle or PartKind.Negation }] || waiting.Count == 0 && marker is null);

    private bool VerbHere(Lexeme word)
    {
        if (pack.Brackets.CapitalNouns && !word.Opens) return !word.Capital;
        if (marker is not null || noun is { HasHead: false }) return false;
        return !word.Has(Sense.Party);
    }

    private bool NounAhead(int i) => i < words.Count && words[i] is { Mark: null } next && (next.IsNominal || next.Number is not null || next.Has(VerbForm.Attributive) || next.Entries.Count == 0 && (next.Capital || NounAhead(i + 1)))
        && !(next.IsVerbal && !next.IsNominal && !next.Has(VerbForm.Attributive));

    private bool PhraseAhead(int i) => ParticipleAhead(i);

    // A participle that describes comes before the next noun phrase is over.
    private bool ParticipleAhead(int from)
    {
        for (var i = from; i < Math.Min(words.Count, from + LongestAttribute) && words[i].Mark is null; i++)
        {
            if (IsDescribing(words[i]) && NounAhead(i + 1)) return true;
            if (words[i].IsVerbal && !words[i].IsNominal) return false;
        }
        return false;
    }

    private static bool IsDescribing(Lexeme word) => word.Has(VerbForm.Attributive) || word.Has(VerbForm.AttributiveGerund);

    private bool Describes(int i)
    {
        var word = words[i];
        if (!IsDescribing(word) || word.Capital && !word.Opens && pack.Brackets.CapitalNouns) return false;
        if (i + 1 >= words.Count || words[i + 1].Mark is not null || !NounAhead(i + 1)) return false;
        // A form that may be a finite verb or a plain participle describes only what is open for it.
        if (word.Has(VerbForm.Finite) || word.Has(VerbForm.Participle)) return noun is { HasHead: false } || noun is null && (marker is not null || waiting.Count > 0);
        return true;
    }

    private void Participle(Lexeme word)
    {
        List<Part> phrases = [];
        if (noun is null or { HasHead: true } && waiting.Count > 0)
        {
            Close();
            var phrase = waiting.Pop();
            phrases = parts.GetRange(phrase.Waits, parts.Count - phrase.Waits);
            parts.RemoveRange(phrase.Waits, parts.Count - phrase.Waits);
            phrase.Waits = -1;
            noun = phrase;
            Forget();
        }
        else if (noun is { HasHead: true, Marker: not null } or null && marker is null)
        {
            // "in Nordkorea hergestellte Granaten": no determiner, so only the phrases right before it belong to it.
            Close();
            var from = parts.Count;
            while (from > 0 && (parts[from - 1].Kind == PartKind.Period || parts[from - 1] is { Kind: PartKind.Noun, Chunk.Marker: not null })) from--;
            phrases = parts.GetRange(from, parts.Count - from);
            parts.RemoveRange(from, parts.Count - from);
        }
        else if (noun is { HasHead: true }) Close();
        var open = Open(word);
        open.Reach(word.End);
        Agree(open, word);
        if (phrases.Count > 0) open.Attributes.Add(new PartAttribute(word, phrases, !word.Has(VerbForm.Attributive)));
    }

    private void Relative(Lexeme word)
    {
        var role = noun is null ? marker : null;
        var plain = pack.Brackets.RelativePronouns.Contains(word.Word);
        if (noun is not null) Close();
        parts.Add(new Part(PartKind.Relative, word.First, word.End) { Value = role ?? word.Find(Sense.Relative)?.Value ?? "relative", Word = word, Case = plain ? cases.OfDeterminer(word.Word) : GrammarCases.All });
        Forget();
    }
}
