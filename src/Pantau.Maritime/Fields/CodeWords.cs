using System.Text;

namespace Pantau.Maritime.Fields;

/// <summary>What a code means, ready to be written.</summary>
public sealed class CodeWords(string text)
{
    public string Text { get; } = text;

    internal byte[] Json { get; } = Encoding.ASCII.GetBytes($"\"{text}\"");

    public override string ToString() => Text;

    public static implicit operator CodeWords(string text) => FromString(text);

    /// <summary>The same as the conversion, for languages without it.</summary>
    public static CodeWords FromString(string text) => new(text);
}
