using System.Security.Cryptography;

namespace Pantau.Server.Framing;

/// <summary>What became of a form, kept for the page that follows it. The oldest are forgotten first.</summary>
public sealed class NoteBoard
{
    public const string Field = "note";
    private const int Most = 100;
    private readonly Dictionary<string, BoardNote> notes = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();
    private readonly Lock guard = new();

    /// <param name="Good">False where something was refused.</param>
    public sealed record BoardNote(bool Good, string Head, IReadOnlyList<string> Lines);

    /// <returns>The key under which the note is found.</returns>
    public string Put(BoardNote note)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        lock (guard)
        {
            notes[key] = note;
            order.Enqueue(key);
            if (order.Count > Most) notes.Remove(order.Dequeue());
        }
        return key;
    }

    public BoardNote? Find(string key)
    {
        lock (guard) return notes.GetValueOrDefault(key);
    }
}
