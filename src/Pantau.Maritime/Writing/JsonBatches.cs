using Pantau.Maritime.Bits;
using Pantau.Maritime.Layouts;
using Pantau.Maritime.Nmea;

namespace Pantau.Maritime.Writing;

/// <summary>
/// Writes each message as a line of JSON, the lines made on other threads while more messages are read. What must be seen
/// in order (the parts of a message, the two halves of a type 24) is put together before, so the lines are those of
/// <see cref="JsonLines"/>, in the same order.
/// </summary>
public readonly struct JsonBatches : IMessageSink
{
    private readonly StaticParts parts = new();
    private readonly LinesUnderWay lines;
    private readonly WritingOptions options;

    public JsonBatches(Stream to, WritingOptions options) => (this.options, lines) = (options, new LinesUnderWay(to, options));

    /// <summary>Writes out what is still held.</summary>
    public void Flush() => lines.Finish();

    public Trouble Take(in SixBits bits, in Reception reception)
    {
        var trouble = MessageLayout.Check(bits);
        if (trouble == Trouble.None && parts.IsWhole(bits, options, out var first)) lines.Add(bits, first, reception.Milliseconds);
        return trouble;
    }

    /// <summary>Batches that are being made into lines, the oldest first.</summary>
    private sealed class LinesUnderWay(Stream to, WritingOptions options)
    {
        private static readonly int Most = Environment.ProcessorCount + 2;
        private readonly Queue<(MessageBatch Batch, Task Work)> underWay = new();
        private readonly Stack<MessageBatch> idle = new();
        private MessageBatch batch = new(options);

        public void Add(in SixBits bits, in SixBits first, long milliseconds)
        {
            if (batch.IsFull) Next();
            batch.Add(bits, first, milliseconds);
        }

        public void Finish()
        {
            if (!batch.IsEmpty) Next();
            while (underWay.Count > 0) WriteOldest();
        }

        private void Next()
        {
            underWay.Enqueue((batch, Task.Run(batch.ToLines)));
            while (underWay.Count >= Most || (underWay.Count > 0 && underWay.Peek().Work.IsCompleted)) WriteOldest();
            batch = idle.TryPop(out var free) ? free : new MessageBatch(options);
        }

        private void WriteOldest()
        {
            var (oldest, work) = underWay.Dequeue();
            work.GetAwaiter().GetResult();
            oldest.Text.Flush(to);
            idle.Push(oldest);
        }
    }
}
