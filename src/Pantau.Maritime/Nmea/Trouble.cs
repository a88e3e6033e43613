namespace Pantau.Maritime.Nmea;

/// <summary>What may be wrong with a line or a message. Each is counted; none stops the reading.</summary>
public enum Trouble
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>The line has no AIS sentence: another talker's data, or noise.</summary>
    NoSentence,
    /// <summary>The sentence ends before its checksum.</summary>
    NoChecksum,
    /// <summary>The checksum differs from the text.</summary>
    BadChecksum,
    /// <summary>The checksum of the TAG block differs; the sentence is read, the block is not believed.</summary>
    BadTagBlock,
    /// <summary>Fields are missing, or are not what they should be.</summary>
    Malformed,
    /// <summary>The payload is empty.</summary>
    Empty,
    /// <summary>A character of the payload is no armour.</summary>
    BadArmour,
    /// <summary>The payload is longer than any message.</summary>
    TooLong,
    /// <summary>A part of a message whose other parts never came.</summary>
    Incomplete,
    /// <summary>The message has a type that does not exist.</summary>
    UnknownType,
    /// <summary>The message is too short or too long for its type.</summary>
    WrongLength,
}
