using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

/// <summary>Joins noun phrases that share one head across "and": "artillery and rocket ammunition", "amunisi artileri dan peluncur roket".</summary>
public static class CompoundJoiner
{
    public static List<TextChunk> Join(List<TextChunk> chunks, bool headFirst)
    {
        for (var i = chunks.Count - 3; i >= 0; i--)
        {
            if (i + 2 >= chunks.Count) continue;
            var (left, joint, right) = (chunks[i], chunks[i + 1], chunks[i + 2]);
            if (left.Kind != ChunkKind.Noun || joint.Kind is not (ChunkKind.Conjunction or ChunkKind.Comma) || right.Kind != ChunkKind.Noun) continue;
            // "munitions d'artillerie et de mortier": modifiers under the same preposition share the head before it.
            if (left.Marker == "of" && right.Marker is null or "of" && i > 0 && chunks[i - 1].Kind == ChunkKind.Noun && left.Mentions.Count > 0 && right.Mentions.Count > 0
                && chunks[i - 1].Mentions.SelectMany(m => m.Senses).Where(s => s.Sense == Sense.CompoundHead).Any(s => Modifies(left.Mentions[^1], s.Value) && Modifies(right.Mentions[0], s.Value)))
            {
                left.Mentions.AddRange(right.Mentions);
                left.End = right.End;
                chunks.RemoveRange(i + 1, 2);
                continue;
            }
            if (right.Marker is not null) continue;
            if (left.Mentions.Count == 0 || right.Mentions.Count == 0 || right.Mentions[0].Number is not null) continue;
            var name = headFirst ? HeadThenModifier(left, right) : ModifierThenHead(left, right);
            if (name is null) continue;
            left.Mentions.AddRange(right.Mentions);
            left.End = right.End;
            chunks.RemoveRange(i + 1, 2);
        }
        return chunks;
    }

    private static string? ModifierThenHead(TextChunk left, TextChunk right)
    {
        var head = right.Mentions.Find(m => m.Senses.Any(s => s.Sense == Sense.CompoundHead));
        if (head is null || right.Mentions.IndexOf(head) == 0) return null;
        return head.Senses.Where(s => s.Sense == Sense.CompoundHead).Select(s => s.Value)
            .FirstOrDefault(name => Modifies(left.Mentions[^1], name) && Modifies(right.Mentions[0], name));
    }

    private static string? HeadThenModifier(TextChunk left, TextChunk right)
    {
        var head = left.Mentions.Find(m => m.Senses.Any(s => s.Sense == Sense.CompoundHead));
        if (head is null || left.Mentions.IndexOf(head) == left.Mentions.Count - 1) return null;
        if (right.Mentions[0].Senses.Any(s => s.Sense == Sense.CompoundHead)) return null;
        return head.Senses.Where(s => s.Sense == Sense.CompoundHead).Select(s => s.Value)
            .FirstOrDefault(name => Modifies(left.Mentions[^1], name) && Modifies(right.Mentions[0], name));
    }

    private static bool Modifies(Mention mention, string compound) => mention.Senses.Any(s => s.Sense == Sense.CompoundModifier && s.Detail == compound);
}
