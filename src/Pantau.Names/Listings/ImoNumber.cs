namespace Pantau.Names.Listings;

/// <summary>IMO numbers of ships: seven digits, the last of which checks the rest (IMO Resolution A.1117(30)).</summary>
public static class ImoNumber
{
    /// <summary>The seven digits of a number that may stand with "IMO" and spaces; null where there are not seven.</summary>
    public static string? Digits(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length == 7 && text.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is 'I' or 'M' or 'O' or 'i' or 'm' or 'o' or '.' or ':' or '-') ? digits : null;
    }

    /// <summary>Each of the first six digits times 7 down to 2, summed, ends in the seventh.</summary>
    public static bool IsValid(string text)
    {
        if (Digits(text) is not { } digits) return false;
        var sum = 0;
        for (var i = 0; i < 6; i++) sum += (digits[i] - '0') * (7 - i);
        return sum % 10 == digits[6] - '0';
    }
}
