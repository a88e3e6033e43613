using System.Security.Cryptography;

namespace Pantau.Server.Framing;

/// <summary>What became of a form, kept for the page that follows it. The oldest are forgotten first.</summary>
public sealed class NoteBoard
{
    public const string Field = "note";
    private const int Most = 100;
    private readonly Dictionary<string, (FormNote Note, string? Person)> notes = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();
    private readonly Lock guard = new();

    /// <param name="person">For whom it is; null where there is no team.</param>
    /// <returns>The key under which the note is found.</returns>
    public string Put(FormNote note, string? person)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        lock (guard)
        {
            notes[key] = (note, person);
            order.Enqueue(key);
            if (order.Count > Most) notes.Remove(order.Dequeue());
        }
        return key;
    }

    /// <summary>The note of this key, where it is for this person.</summary>
    public FormNote? Find(string key, string? person)
    {
        lock (guard) return notes.TryGetValue(key, out var kept) && kept.Person == person ? kept.Note : null;
    }
}

/// <summary>What became of a form.</summary>
/// <param name="Good">False where something was refused.</param>
public sealed record FormNote(bool Good, string Head, IReadOnlyList<string> Lines);
