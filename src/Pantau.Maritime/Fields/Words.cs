using System.Text;

namespace Pantau.Maritime.Fields;

/// <summary>What a code means, ready to be written.</summary>
public sealed class Words(string text)
{
    public string Text { get; } = text;

    internal byte[] Json { get; } = Encoding.ASCII.GetBytes($"\"{text}\"");

    public override string ToString() => Text;

    public static implicit operator Words(string text) => FromString(text);

    /// <summary>The same as the conversion, for languages without it.</summary>
    public static Words FromString(string text) => new(text);
}
