using System.Text;

namespace Pantau.Maritime.Fields;

/// <summary>The name of a field, as gpsd prints it, in the forms that its writers need.</summary>
public sealed class FieldName
{
    private static readonly List<FieldName> Known = [];

    internal FieldName(string text, int column = -1)
    {
        Text = text;
        Column = column;
        Json = Encoding.ASCII.GetBytes($",\"{text}\":");
        lock (Known)
        {
            Index = Known.Count;
            Known.Add(this);
        }
    }

    public string Text { get; }

    /// <summary>A small number that only this name has.</summary>
    public int Index { get; }

    /// <summary>Its column where messages are written as a table; -1 where it is left out.</summary>
    public int Column { get; }

    internal byte[] Json { get; }

    /// <summary>The name with this index.</summary>
    internal static FieldName At(int index) => Known[index];

    public override string ToString() => Text;
}
