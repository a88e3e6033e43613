using Pantau.Maritime.Bits;

namespace Pantau.Maritime.Fields;

/// <summary>
/// Takes the fields of a message in their order. A layout is written once and serves every taker: a structure, so that
/// each gets code of its own.
/// </summary>
public interface IFields
{
    /// <summary>A value that no message holds: the field is always available.</summary>
    const int Always = int.MinValue;

    /// <summary>A whole number; <paramref name="none"/> says that it is not available.</summary>
    void Number(FieldName name, int raw, int none = Always);

    /// <summary>An unsigned number, always available.</summary>
    void Unsigned(FieldName name, uint raw);

    void Flag(FieldName name, bool value);

    /// <summary>A number that is sent scaled.</summary>
    void Scaled(FieldName name, int raw, in RadioScale scale, int none = Always);

    /// <summary>The rate of turn, which is sent as a root.</summary>
    void Turn(FieldName name, int raw);

    /// <summary>A code, and its words under another name; as a text alone where <paramref name="words"/> is the same name.</summary>
    void Code(FieldName name, FieldName words, int code, CodeWords meaning, int none = Always);

    /// <summary>Six-bit text.</summary>
    void Text(FieldName name, in SixBits bits, int start, int count, bool trim = true);

    /// <summary>Text that is put together already, in ASCII.</summary>
    void Ascii(FieldName name, ReadOnlySpan<byte> text);

    /// <summary>Bits that are not interpreted; <paramref name="whole"/> fills the last byte with the bits that follow.</summary>
    void Data(FieldName name, in SixBits bits, int start, int count, bool whole = false);

    /// <summary>A time, in the parts that the message has of it.</summary>
    void Moment(FieldName name, in RadioTime moment);

    /// <summary>Begins a list of groups of fields.</summary>
    void BeginList(FieldName name);

    /// <summary>Begins a group in a list.</summary>
    void BeginGroup();

    void EndGroup();

    void EndList();
}
