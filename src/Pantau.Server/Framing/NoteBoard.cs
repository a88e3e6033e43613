using System.Security.Cryptography;

namespace Pantau.Server.Framing;

/// <summary>What became of a form, kept for the page that follows it. The oldest are forgotten first.</summary>
public sealed class NoteBoard
{
    public const string Field = "note";
    private const int Most = 100;
    private readonly Dictionary<string, FormNote> notes = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();
    private readonly Lock guard = new();

    /// <returns>The key under which the note is found.</returns>
    public string Put(FormNote note)
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

    public FormNote? Find(string key)
    {
        lock (guard) return notes.GetValueOrDefault(key);
    }
}

/// <summary>What became of a form.</summary>
/// <param name="Good">False where something was refused.</param>
public sealed record FormNote(bool Good, string Head, IReadOnlyList<string> Lines);
