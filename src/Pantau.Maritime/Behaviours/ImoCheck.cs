namespace Pantau.Maritime.Behaviours;

/// <summary>A ship's number with the International Maritime Organization, which stays with the hull: six digits and a check digit.</summary>
public static class ImoCheck
{
    /// <summary>True for seven digits whose last checks the others.</summary>
    public static bool IsValid(int imo)
    {
        if (imo is < 1_000_000 or > 9_999_999) return false;
        var sum = 0;
        for (int weight = 2, rest = imo / 10; weight <= 7; weight++, rest /= 10) sum += rest % 10 * weight;
        return sum % 10 == imo % 10;
    }

    /// <summary>The check digit for six digits.</summary>
    public static int Of(int sixDigits)
    {
        var sum = 0;
        for (int weight = 2, rest = sixDigits; weight <= 7; weight++, rest /= 10) sum += rest % 10 * weight;
        return sixDigits * 10 + sum % 10;
    }
}
