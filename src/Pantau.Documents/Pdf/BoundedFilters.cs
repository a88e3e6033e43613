using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Pantau.Documents.Pdf;

/// <summary>PdfPig's filters, held to a limit: a stream that unpacks to more than a page can be is refused before memory is given to it.</summary>
internal sealed class BoundedFilters(long limit, long all) : IFilterProvider
{
    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;
    private long total;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(inner.GetAllFilters());

    private Bounded[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Take(8).Select(f => new Bounded(f, this))];

    private sealed class Bounded(IFilter filter, BoundedFilters owner) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            // Deflate makes at most 1032 of one byte.
            if (filter is FlateFilter && input.Length * 1032L > owner.limitOf) Measure(input);
            if (filter is LzwFilter or RunLengthFilter && input.Length * 128L > owner.limitOf) throw new PdfTooLargeException();
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (output.Length > owner.limitOf || Interlocked.Add(ref owner.total, output.Length) > owner.allOf) throw new PdfTooLargeException();
            return output;
        }

        private void Measure(Memory<byte> input)
        {
            if (input.Length < 3) return;
            using var deflate = new DeflateStream(new MemoryStream(input[2..].ToArray()), CompressionMode.Decompress);
            var buffer = new byte[81920];
            long size = 0;
            try
            {
                for (int read; (read = deflate.Read(buffer)) > 0;)
                    if ((size += read) > owner.limitOf) throw new PdfTooLargeException();
            }
            catch (InvalidDataException)
            {
                // Damaged: the filter itself says so.
            }
        }
    }

    private readonly long limitOf = limit;
    private readonly long allOf = all;
}

/// <summary>A PDF unpacks to more than any document.</summary>
internal sealed class PdfTooLargeException : Exception;
