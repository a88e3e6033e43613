using Pantau.Reading.Tokens;

namespace Pantau.Reading.Packs;

/// <summary>
/// The endings of a verb-final language as the pack lists them: for each state of a verb the syllables that may follow and
/// what they lead to, either another state or the end of the verb with its link and marks. A space in an ending is where
/// one may be written.
/// </summary>
public sealed class EndingTable
{
    // No chain of endings is longer than so many links.
    private const int Longest = 8;

    private sealed record Step(string[] Syllables, string? State, VerbEnding Marks);

    private readonly Dictionary<string, Dictionary<string, List<Step>>> states = new(StringComparer.Ordinal);

    public static EndingTable None { get; } = new();

    internal static EndingTable Read(Yaml yaml)
    {
        var table = new EndingTable();
        var names = yaml.Sections().Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (state, endings) in yaml.Sections())
        {
            var bySyllable = new Dictionary<string, List<Step>>(StringComparer.Ordinal);
            foreach (var (ending, value) in endings.Scalars())
            {
                var syllables = ending.Select(c => c.ToString()).ToArray();
                var first = syllables.FirstOrDefault(s => s != " ") ?? "";
                if (!bySyllable.TryGetValue(first, out var steps)) bySyllable.Add(first, steps = []);
                steps.Add(StepOf(syllables, value, names));
            }
            table.states.Add(state, bySyllable);
        }
        return table;
    }

    /// <summary>The state in which a form of the lexicon stands.</summary>
    public static string StateOf(VerbForm form) => form switch
    {
        VerbForm.VerbalNoun => "verbal-noun",
        VerbForm.PastStem => "past",
        VerbForm.Plain => "dictionary",
        _ => form.ToString().ToLowerInvariant(),
    };

    /// <summary>Every way in which endings close a verb of this state at this token, each with the token after it.</summary>
    /// <param name="glued">Whether the token stands against the one before it.</param>
    public List<(VerbEnding Ending, int End)> Parse(IReadOnlyList<TextToken> tokens, Func<int, bool> glued, int at, int end, string state)
    {
        var found = new List<(VerbEnding, int)>();
        Follow(tokens, glued, at, end, state, new VerbEnding(ClauseLink.Final), found, 0);
        return found;
    }

    private void Follow(IReadOnlyList<TextToken> tokens, Func<int, bool> glued, int at, int end, string state, VerbEnding marks, List<(VerbEnding, int)> found, int depth)
    {
        if (depth > Longest || !states.TryGetValue(state, out var steps)) return;
        Take("");
        if (at < end) Take(tokens[at].Folded);

        void Take(string first)
        {
            if (!steps.TryGetValue(first, out var list)) return;
            foreach (var step in list)
            {
                if (Match(tokens, glued, at, end, step.Syllables) is not { } next) continue;
                var joined = Join(marks, step.Marks);
                if (step.State is { } onward) Follow(tokens, glued, next, end, onward, joined, found, depth + 1);
                else found.Add((joined, next));
            }
        }
    }

    private static int? Match(IReadOnlyList<TextToken> tokens, Func<int, bool> glued, int at, int end, string[] syllables)
    {
        var apart = false;
        foreach (var syllable in syllables)
        {
            if (syllable == " ")
            {
                apart = true;
                continue;
            }
            if (at >= end || tokens[at].Folded != syllable || (!apart && !glued(at))) return null;
            apart = false;
            at++;
        }
        return at;
    }

    private static VerbEnding Join(VerbEnding before, VerbEnding step) => new(step.Link)
    {
        Passive = before.Passive || step.Passive,
        Negated = before.Negated != step.Negated,
        Gets = before.Gets || step.Gets,
        Modal = before.Modal == "hypothetical" ? before.Modal : step.Modal ?? before.Modal,
        Hedge = step.Hedge ?? before.Hedge,
    };

    private static Step StepOf(string[] syllables, string value, HashSet<string> names)
    {
        var words = value.Split(' ');
        var marks = new VerbEnding(Enum.TryParse<ClauseLink>(words[0], true, out var link) ? link : ClauseLink.Final);
        if (!names.Contains(words[0]) && !Enum.TryParse<ClauseLink>(words[0], true, out _)) throw new PackException($"'{value}': the ending must lead to a state of the table or a link.");
        foreach (var word in words[1..])
        {
            marks = word switch
            {
                "passive" => marks with { Passive = true },
                "not" => marks with { Negated = true },
                "gets" => marks with { Gets = true },
                "future" or "hypothetical" => marks with { Modal = word },
                "alleged" or "estimated" or "confirmed" or "denied" or "hearsay" => marks with { Hedge = word },
                _ => throw new PackException($"'{value}': '{word}' is no mark of an ending."),
            };
        }
        return new Step(syllables, names.Contains(words[0]) ? words[0] : null, marks);
    }
}
