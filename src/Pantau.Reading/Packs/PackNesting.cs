using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Pantau.Reading.Packs;

/// <summary>Events of a file of a language pack as long as they do not nest without end: the tree that is built of them is built by recursion.</summary>
internal sealed class PackNesting(IParser inner) : IParser
{
    private const int Deepest = 100;
    private int depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext()) return false;
        depth += inner.Current!.NestingIncrease;
        return depth <= Deepest ? true : throw new YamlException(inner.Current.Start, inner.Current.End, "lists and mappings lie more than a hundred deep in one another.");
    }
}
