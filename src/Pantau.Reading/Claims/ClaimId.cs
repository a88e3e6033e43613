using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pantau.Model;

namespace Pantau.Reading.Claims;

/// <summary>The id of a claim.</summary>
public static class ClaimId
{
    /// <summary>The same document, words and reading give the same id; another reading of the same words another.</summary>
    public static string Of(Claim claim)
    {
        var parts = string.Join('\u001f', claim.Evidence, claim.Span.Start.ToString(CultureInfo.InvariantCulture), claim.Span.End.ToString(CultureInfo.InvariantCulture),
            claim.Kind, claim.Actor, claim.Recipient, claim.Item, claim.Quantity?.Min?.ToString(CultureInfo.InvariantCulture), claim.Quantity?.Max?.ToString(CultureInfo.InvariantCulture), claim.Quantity?.Unit,
            claim.Period?.From?.ToString("O", CultureInfo.InvariantCulture), claim.Period?.To?.ToString("O", CultureInfo.InvariantCulture), claim.Modality);
        return "c-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)))[..12];
    }
}
