using System.Security.Cryptography;
using System.Text.Json;

namespace Pantau.Names.Listings;

/// <summary>A short sum over all that a listing says, which changes when the listing does.</summary>
public static class PartyPrint
{
    private const int Digits = 16;

    public static string Of(ListedParty party) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(party, PartyJson.Default.ListedParty)))[..Digits];
}
