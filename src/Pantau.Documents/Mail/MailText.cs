using System.Text;
using MimeKit;
using Pantau.Documents.Archives;
using Pantau.Documents.Text;

namespace Pantau.Documents.Mail;

/// <summary>Mail (EML) and saved pages (MHTML), read with MimeKit: the body as a document; what is attached comes out as files of its own.</summary>
internal static class MailText
{
    private const int DeepestNesting = 50;

    public static Extraction Read(byte[] bytes, string name)
    {
        try
        {
            var message = Load(bytes);
            return IsPage(message) ? Page(message, bytes, name) : Letter(message, bytes, name);
        }
        catch (Exception e) when (e is FormatException or IOException or ArgumentException or NotSupportedException or InvalidOperationException or IndexOutOfRangeException)
        {
            return Extraction.Failed($"{name} is damaged mail: save it anew, then add that.");
        }
    }

    /// <summary>What is attached: files, and letters that were forwarded whole.</summary>
    public static IEnumerable<UnpackedFile> Attachments(byte[] bytes, UnpackBudget budget)
    {
        MimeMessage message;
        try
        {
            message = Load(bytes);
        }
        catch (Exception e) when (e is FormatException or IOException or ArgumentException or NotSupportedException)
        {
            throw new UnpackException("is damaged mail");
        }
        if (IsPage(message)) yield break;
        var body = Body(message);
        foreach (var entity in Parts(message))
        {
            if (ReferenceEquals(entity, body)) continue;
            budget.CountOne();
            switch (entity)
            {
                case MessagePart { Message: { } forwarded }:
                    using (var letter = new MemoryStream())
                    {
                        forwarded.WriteTo(letter);
                        budget.Spend(letter.Length);
                        yield return new UnpackedFile(FileNames.Clean((forwarded.Subject is { Length: > 0 } subject ? subject.Replace('/', ' ') : "forwarded") + ".eml"), letter.ToArray());
                    }
                    break;
                case MimePart { Content: { } content } part when part.IsAttachment || part.FileName is { Length: > 0 }:
                    using (var file = content.Open()) yield return new UnpackedFile(part.FileName is { Length: > 0 } named ? FileNames.Clean(named).Split('/')[^1] : "attachment", budget.Read(file, null));
                    break;
            }
        }
    }

    private static MimeMessage Load(byte[] bytes)
    {
        var options = new ParserOptions { MaxMimeDepth = DeepestNesting };
        return MimeMessage.Load(options, new MemoryStream(bytes, writable: false));
    }

    private static bool IsPage(MimeMessage message) => message.Body is MultipartRelated && Root(message) is { } root && (root.ContentLocation is not null || message.Headers.Contains("Snapshot-Content-Location"));

    private static TextPart? Root(MimeMessage message) => Parts(message).OfType<TextPart>().FirstOrDefault(p => p.IsHtml);

    // One after the other, without recursion; forwarded letters stay whole.
    private static IEnumerable<MimeEntity> Parts(MimeMessage message)
    {
        var open = new Stack<MimeEntity>();
        if (message.Body is not null) open.Push(message.Body);
        while (open.TryPop(out var entity))
        {
            if (entity is Multipart several)
            {
                for (var i = several.Count - 1; i >= 0; i--) open.Push(several[i]);
                continue;
            }
            yield return entity;
        }
    }

    // Plain words are what the writer wrote; a page is read where there are none.
    private static TextPart? Body(MimeMessage message)
    {
        var texts = Parts(message).OfType<TextPart>().Where(p => !p.IsAttachment).ToList();
        return texts.Find(p => p.IsPlain && !string.IsNullOrWhiteSpace(p.Text)) ?? texts.Find(p => p.IsHtml) ?? texts.FirstOrDefault();
    }

    private static Extraction Letter(MimeMessage message, byte[] bytes, string name)
    {
        if (Body(message) is not { } body) return Extraction.Failed($"{name} is mail without words: what is attached to it is read by itself.");
        var text = Decoded(body);
        if ((body.IsHtml ? HtmlText.Read(text) : PlainText.Read(text)) is not { Blocks.Count: > 0 } document) return Extraction.Failed($"{name} is mail without words: what is attached to it is read by itself.");
        var sender = message.From.Mailboxes.FirstOrDefault();
        return Extraction.Of(document with
        {
            MediaType = "message/rfc822",
            Title = string.IsNullOrWhiteSpace(message.Subject) ? document.Title : Words(message.Subject),
            Published = message.Headers.Contains(HeaderId.Date) && message.Date.Year > 1970 ? DateOnly.FromDateTime(message.Date.Date) : document.Published,
            OutletName = sender is null ? document.OutletName : Words(string.IsNullOrWhiteSpace(sender.Name) ? sender.Address : sender.Name),
            Encoding = body.ContentType.Charset ?? "us-ascii",
            Origin = OriginMap.Whole(bytes.LongLength),
        });
    }

    private static Extraction Page(MimeMessage message, byte[] bytes, string name)
    {
        var root = Root(message)!;
        if (HtmlText.Read(Decoded(root)) is not { Blocks.Count: > 0 } document) return Extraction.Failed($"{name} holds no text to read: its pages are empty, hidden or only navigation.");
        return Extraction.Of(document with
        {
            MediaType = "multipart/related",
            Url = message.Headers["Snapshot-Content-Location"] ?? root.ContentLocation?.ToString() ?? document.Url,
            Encoding = root.ContentType.Charset ?? document.Encoding,
            Origin = OriginMap.Whole(bytes.LongLength),
        });
    }

    // By the charset that the part declares, where it has one that is known; by what the bytes show otherwise.
    private static DecodedText Decoded(TextPart part)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content);
        var bytes = content.ToArray();
        if (part.ContentType.Charset is { } charset && CodePage.Named(charset) is { } encoding) bytes = Encoding.UTF8.GetBytes(encoding.GetString(bytes));
        return ByteDecoder.Decode(bytes);
    }

    private static string Words(string header) => new([.. header.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]);
}
