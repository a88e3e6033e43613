using Pantau.Reading.Clauses;
using Pantau.Reading.Times;

namespace Pantau.Reading.Claims;

/// <summary>Chooses the period that dates an act: its own, one that opens the sentence, or the clause that says since when.</summary>
internal static class PeriodChooser
{
    /// <param name="item">Where the words of the act's item end: of several dates, the one right behind them is theirs.</param>
    public static PeriodMention? For(StatedAct act, IReadOnlyList<StatedAct> all, SentenceForm form, int item = -1)
    {
        var own = act.Periods.Where(p => p.Period is not null).ToList();
        if (own.Count > 1 && item > 0 && own.Find(p => p.First >= item) is { } behind) return behind.Period;
        if (own.Count > 0) return (own.Find(p => p.First >= act.Head.First) ?? own[^1]).Period;
        // "to deepen": an infinitive of purpose is dated by what it serves only when it stands in the same breath.
        foreach (var other in all)
        {
            if (!other.Background || other.Periods.Count == 0) continue;
            var since = other.Periods[0].Period!;
            return since with { Period = since.Period with { To = null }, Rule = "since the clause before" };
        }
        if (Opening(form, act.Index) is { } opening) return opening;
        // "sent shells and delivered rockets in 2024" is told in one breath; so is a participle beside its verb.
        return null;
    }

    // A date before the first verb of the sentence holds for all its main clauses.
    private static PeriodMention? Opening(SentenceForm form, int act)
    {
        // A clause that was told of a noun and stands by itself has its own dates, but for one that opens the whole sentence.
        if (form.Kind(0) != ChunkKind.Period && StandsApart(form, act)) return First(form) is { } first && !IsOfSpeech(form, first, act) && !IsDayOfSaying(form, first) ? form.Chunks[first].Period : null;
        for (var i = 0; i < act; i++)
        {
            if (form.Kind(i) is ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Subordinator) return AfterSpeech(form, i, act);
            if (form.Kind(i) == ChunkKind.Period) return IsOfSpeech(form, i, act) ? null : form.Chunks[i].Period;
        }
        return null;
    }

    // The date with which the text of the sentence opens, wherever its chunk stands.
    private static int? First(SentenceForm form)
    {
        var first = 0;
        for (var i = 1; i < form.Chunks.Count; i++)
            if (form.Chunks[i].End > form.Chunks[i].First && form.Chunks[i].First >= 0 && form.Chunks[i].First < form.Chunks[first].First) first = i;
        return form.Kind(first) == ChunkKind.Period ? first : null;
    }

    // "On Tuesday the ministry said": a day dates the saying.
    private static bool IsDayOfSaying(SentenceForm form, int period) =>
        form.Chunks[period].Period!.Period is { From: { } from, To: { } to } && from == to && form.Chunks.Any(c => c.Verb is { Role: VerbRole.Speech });

    private static bool StandsApart(SentenceForm form, int act)
    {
        for (var i = act - 1; i >= 0; i--)
            if (form.Kind(i) == ChunkKind.Stop) return form.Chunks[i].First == form.Chunks[i].End;
        return false;
    }

    // "In April both countries confirmed the deployment": the date is that of the saying.
    private static bool IsOfSpeech(SentenceForm form, int period, int act)
    {
        for (var i = period + 1; i < act; i++)
        {
            if (form.Chunks[i].Verb is not { } verb) continue;
            // 今天公布报告指出: the day is that of publishing, if somebody says what follows.
            if (verb.Role == VerbRole.Plain && form.Chunks[period].Period!.Period is { From: { } day, To: { } last } && day == last && form.Chunks.Skip(i).Take(act - i).Any(c => c.Verb is { Role: VerbRole.Speech })) return true;
            return verb is { Role: VerbRole.Operator, Value: "accuse" } || verb.Role == VerbRole.Speech && form.Kind(i + 1) != ChunkKind.Comma;
        }
        return false;
    }

    // "The report said that since November ...": what is said opens anew.
    private static PeriodMention? AfterSpeech(SentenceForm form, int verb, int act)
    {
        for (var i = verb + 1; i < act; i++)
        {
            if (form.Kind(i) is ChunkKind.Relative or ChunkKind.Complementizer or ChunkKind.Comma || form.IsBareNoun(i) && form.Kind(i + 1) == ChunkKind.Period) continue;
            return form.Kind(i) == ChunkKind.Period && form.Chunks[verb].Verb is { Role: VerbRole.Speech } ? form.Chunks[i].Period : null;
        }
        return null;
    }
}
