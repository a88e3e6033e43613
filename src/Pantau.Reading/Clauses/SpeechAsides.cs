using Pantau.Reading.Packs;

namespace Pantau.Reading.Clauses;

/// <summary>Moves "analysts say" and "admite el equipo" from between two commas to the end of the sentence, so that they part nothing that belongs together.</summary>
internal static class SpeechAsides
{
    public static List<TextChunk> Move(List<TextChunk> chunks)
    {
        for (var i = 1; i < chunks.Count - 2; i++)
        {
            if (chunks[i].Kind != ChunkKind.Comma || Close(chunks, i) is not (> 0 and var close) || close >= chunks.Count - 1) continue;
            var aside = chunks.GetRange(i, close - i);
            chunks.RemoveRange(i, close - i + 1);
            // What it stood before must not run on into it.
            if (chunks[^1].Kind == ChunkKind.Comma) chunks.RemoveAt(chunks.Count - 1);
            chunks.AddRange(aside);
        }
        return chunks;
    }

    // The comma that closes the aside: in it stand one verb of speech and who speaks, before it or behind it; -1 for anything else.
    private static int Close(List<TextChunk> chunks, int open)
    {
        var (verb, speakers, behind) = (-1, 0, 0);
        for (var i = open + 1; i < chunks.Count && i - open < 10; i++)
        {
            var chunk = chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Comma:
                    return verb > 0 && speakers > 0 ? i : -1;
                case ChunkKind.Period when verb > 0:
                    continue;
                case ChunkKind.Noun when chunk.Mentions.Exists(m => m.Number is not null || m.Sense is Sense.Item or Sense.EventNoun or Sense.ContentNoun or Sense.CompoundHead or Sense.Carrier):
                    return -1;
                case ChunkKind.Noun when chunk.Marker is null || speakers > 0 && chunk.Marker is "of" or "at" or "from":
                    // "said" between two: who says it cannot stand on both sides.
                    if (verb > 0 && behind == 0 && speakers > 0) return -1;
                    if (verb > 0) behind++;
                    speakers++;
                    continue;
                case ChunkKind.Verb when verb < 0 && chunk.Verb is { Role: VerbRole.Speech, Negated: false, Modal: null, Shape: VerbShape.Finite, Value: not "hypothetical" }:
                    verb = i;
                    continue;
                default:
                    return -1;
            }
        }
        return -1;
    }
}
