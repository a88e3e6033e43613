using System.Runtime.CompilerServices;
using Pantau.Maritime.Bits;

namespace Pantau.Maritime.Fields;

/// <summary>The fields of one message in memory, as they were sent: for programs that ask for them by name. It is used again for the next message.</summary>
public sealed class FieldValues
{
    private const int Most = 96, TextBytes = 1024;
    private readonly FieldSlot[] slots = new FieldSlot[Most];
    private readonly byte[] text = new byte[TextBytes];
    private int textLength, count;

    // Names are kept by their number: a reference would have to be told to the collector at every store.
    private struct FieldSlot
    {
        public long Number;
        public int Name;
        public bool IsAvailable;
    }

    /// <summary>How many fields the message has.</summary>
    public int Count => count;

    /// <summary>The name of a field.</summary>
    public FieldName NameAt(int index) => FieldName.At(slots[index].Name);

    /// <summary>The number that was sent; null where it says "not available", and for texts.</summary>
    public long? Number(FieldName name)
    {
        var at = IndexOf(name);
        return at < 0 || !slots[at].IsAvailable ? null : slots[at].Number;
    }

    /// <summary>The text that was sent; empty for none.</summary>
    public ReadOnlySpan<byte> Text(FieldName name)
    {
        var at = IndexOf(name);
        return at < 0 ? default : text.AsSpan((int)(slots[at].Number >> 32), (int)slots[at].Number);
    }

    private int IndexOf(FieldName name)
    {
        for (var i = 0; i < count; i++)
        {
            if (slots[i].Name == name.Index) return i;
        }
        return -1;
    }

    /// <summary>Forgets the message.</summary>
    public void Clear() => (count, textLength) = (0, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(FieldName name, long number, bool isAvailable)
    {
        var all = slots;
        var at = count;
        if ((uint)at >= (uint)all.Length) return;
        ref var slot = ref all[at];
        slot.Number = number;
        slot.Name = name.Index;
        slot.IsAvailable = isAvailable;
        count = at + 1;
    }

    internal Span<byte> TextRoom => text.AsSpan(textLength);

    internal void AddText(FieldName name, int length)
    {
        Add(name, (long)textLength << 32 | (uint)length, length > 0);
        textLength += length;
    }
}

/// <summary>Takes fields into <see cref="FieldValues"/>.</summary>
public readonly struct FieldValuesTaker(FieldValues values) : IFields
{
    public void Number(FieldName name, int raw, int none = IFields.Always) => values.Add(name, raw, none == IFields.Always || raw != none);

    public void Unsigned(FieldName name, uint raw) => values.Add(name, raw, true);

    public void Flag(FieldName name, bool value) => values.Add(name, value ? 1 : 0, true);

    public void Scaled(FieldName name, int raw, in RadioScale scale, int none = IFields.Always) => values.Add(name, raw, none == IFields.Always || raw != none);

    public void Turn(FieldName name, int raw) => values.Add(name, raw, raw != -128);

    public void Code(FieldName name, FieldName words, int code, CodeWords meaning, int none = IFields.Always) => values.Add(name, code, none == IFields.Always || code != none);

    public void Text(FieldName name, in SixBits bits, int start, int count, bool trim = true) => values.AddText(name, bits.Text(start, count, values.TextRoom, trim));

    public void Ascii(FieldName name, ReadOnlySpan<byte> text)
    {
        var most = Math.Min(text.Length, values.TextRoom.Length);
        text[..most].CopyTo(values.TextRoom);
        values.AddText(name, most);
    }

    public void Data(FieldName name, in SixBits bits, int start, int count, bool whole = false)
    {
        var room = values.TextRoom;
        var bytes = Math.Min((count + 7) / 8, room.Length);
        for (var i = 0; i < bytes; i++) room[i] = (byte)bits.U(start + i * 8, 8);
        values.AddText(name, bytes);
    }

    public void Moment(FieldName name, in RadioTime moment) => values.Add(name, ((((moment.Year * 16L + moment.Month) * 32 + moment.Day) * 32 + moment.Hour) * 64 + moment.Minute) * 64 + moment.Second, !moment.IsNone);

    public void BeginList(FieldName name)
    {
    }

    public void BeginGroup()
    {
    }

    public void EndGroup()
    {
    }

    public void EndList()
    {
    }
}
