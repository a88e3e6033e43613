using System.Text;

namespace Pantau.Names.Index;

/// <summary>Many strings in one array of bytes, each by its number.</summary>
internal sealed class StringPool(byte[] bytes, int[] starts)
{
    public byte[] Bytes => bytes;

    public int[] Starts => starts;

    public bool Is(int number, string text) => starts[number + 1] - starts[number] >= text.Length && this[number] == text;

    public string this[int number] => Encoding.UTF8.GetString(bytes, starts[number], starts[number + 1] - starts[number]);

    public static StringPool Of(IEnumerable<string> strings)
    {
        using var bytes = new MemoryStream();
        var starts = new List<int> { 0 };
        foreach (var text in strings)
        {
            bytes.Write(Encoding.UTF8.GetBytes(text));
            starts.Add((int)bytes.Length);
        }
        return new StringPool(bytes.ToArray(), [.. starts]);
    }
}
