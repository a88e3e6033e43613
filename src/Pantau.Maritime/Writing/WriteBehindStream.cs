namespace Pantau.Maritime.Writing;

/// <summary>Writes to a stream on another thread, so that the next block is made while the last is written.</summary>
public sealed class WriteBehindStream(Stream to) : Stream
{
    private byte[] pending = [];
    private Task last = Task.CompletedTask;

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        Wait();
        if (pending.Length < count) pending = new byte[count * 2];
        buffer.AsSpan(offset, count).CopyTo(pending);
        last = Task.Run(() => to.Write(pending, 0, count));
    }

    public override void Flush()
    {
        Wait();
        to.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Wait();
            to.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Wait() => last.GetAwaiter().GetResult();
}
