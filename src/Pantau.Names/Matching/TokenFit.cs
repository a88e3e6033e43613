using Pantau.Names.Forms;
using Pantau.Names.Text;

namespace Pantau.Names.Matching;

/// <summary>How well one word stands for another: the weight of the difference, or <see cref="No"/>.</summary>
internal static class TokenFit
{
    public const double No = double.PositiveInfinity;
    private const double MostSlips = 2.2, SlipsPerLetter = 0.34, LeastShared = 1.0 / 3, ServantLeftOut = 0.7, ReadingPrice = 1.5, MostVowels = 0.8, SlippedConsonants = 0.3, MostWeight = 1.05;
    private const int MostLonger = 3;

    /// <summary>What an initial weighs that stands for a word.</summary>
    public const double OfInitial = 0.25;

    /// <summary>What it weighs that two words only sound alike.</summary>
    public const double SpellingDiffers = 0.06;

    /// <summary>What it costs that slips are counted in the sound of a word.</summary>
    public const double SoundPrice = 0.25;

    /// <param name="how">What the difference is, for the reason.</param>
    public static double Between(NameWord a, NameWord b, NameKind kind, out string how)
    {
        how = "";
        if (a.Role == TokenRole.Number || b.Role == TokenRole.Number) return Number(a, b);
        if (a.Role == TokenRole.Initial || b.Role == TokenRole.Initial) return Initial(a, b, kind, out how);
        if (a.Text == b.Text && a.Script == b.Script) return 0;
        var shared = a.MayShareTagWith(b) ? Shared(a, b, out how) : No;
        if (shared <= SpellingDiffers) return shared;
        if (a.Role == TokenRole.Place && b.Role == TokenRole.Place) return No;
        if (a.Exact || b.Exact) return shared;
        if (kind == NameKind.Person && (IsServantOf(a, b) || IsServantOf(b, a)))
        {
            how = "“Abd” left out";
            return ServantLeftOut;
        }
        var slips = Slips(a, b, kind);
        if (slips < shared) how = slips <= SpellingDiffers ? "spelled otherwise" : "differs by a slip of the pen";
        return Math.Min(slips, shared);
    }

    private static double Number(NameWord a, NameWord b) => a.Role == b.Role && a.Text == b.Text ? 0 : No;

    private static double Initial(NameWord a, NameWord b, NameKind kind, out string how)
    {
        how = "only an initial";
        if (kind != NameKind.Person) return a.Text == b.Text ? 0 : No;
        if (a.Role == b.Role) return a.Text == b.Text ? 0 : No;
        var (letter, word) = a.Role == TokenRole.Initial ? (a, b) : (b, a);
        return letter.Text[0] == word.Text[0] || letter.Sound[0] == word.Sound[0] ? OfInitial : No;
    }

    private static double Shared(NameWord a, NameWord b, out string how)
    {
        how = "";
        var least = No;
        foreach (var tag in a.Tags)
        {
            if (Array.IndexOf(b.Tags, tag) < 0) continue;
            var (weight, why) = Weigh(tag, a, b);
            if (weight < least) (least, how) = (weight, why);
        }
        return least;
    }

    private static (double Weight, string Why) Weigh(string tag, NameWord a, NameWord b)
    {
        var latin = a.Script == NameScript.Latin && b.Script == NameScript.Latin;
        return tag[0] switch
        {
            'g' => IsNear(a, b) ? (0.1, "a spelling of the same given name") : (0.9, "the same given name in another language"),
            'n' => (0.3, "a short form of the same given name"),
            'k' => (0.12, "the same Korean syllables in another romanisation"),
            'v' => (0.2, "the same Korean syllables in another romanisation"),
            'z' => (0.1, "the same Chinese syllables in another romanisation"),
            'f' when tag[1] == 'k' => (latin ? 0.15 : 0.05, "the same Korean family name in another romanisation"),
            'f' => (latin ? 0.45 : 0.05, "the same Chinese family name in another romanisation"),
            'b' => (0.05, "the same word in another form or language"),
            'p' => (0.05, "the same place"),
            's' => (0.25, "another form of the same word"),
            _ => (No, ""),
        };
    }

    /// <summary>Spellings of one given name keep most of their consonants; translations of it do not.</summary>
    private static bool IsNear(NameWord a, NameWord b) =>
        a.Script != b.Script || LetterDistance.Between(a.Sound, b.Sound, weak: true) <= 1.5;

    private static double Slips(NameWord a, NameWord b, NameKind kind)
    {
        var weak = a.Script != b.Script && (IsPoor(a) || IsPoor(b));
        if (a.Script == b.Script && a.Script is NameScript.Arabic or NameScript.Other)
        {
            var native = Allowed(LetterDistance.Between(a.Native, b.Native), a.Native.Length, b.Native.Length, false);
            if (a.Script == NameScript.Arabic || native <= 1) return native;
        }
        // Lengths too far apart cannot meet within the slips that are allowed.
        if (weak) return Across(a.Sound, b.Sound);
        if (Math.Abs(a.Sound.Length - b.Sound.Length) > MostLonger) return No;
        if (a.Sound != b.Sound && kind == NameKind.Person && a.Syllables.Length > 0 && a.Syllables.Length == b.Syllables.Length && !SyllablesMeet(a, b)) return No;
        // A character's reading is sure; only what is written in letters can hold a slip.
        return ByLetters(a.Sound, b.Sound, a.Text, b.Text, IsOfCharacters(a.Script, b.Script));
    }

    /// <summary>The weight of the difference between two words of different scripts of which one leaves vowels out.</summary>
    public static double Across(ReadOnlySpan<char> sound, ReadOnlySpan<char> other) => AcrossScripts(sound, other) + SpellingDiffers;

    /// <summary>One of them is the reading of a character.</summary>
    public static bool IsOfCharacters(NameScript one, NameScript other) => one != other && (one is NameScript.Han || other is NameScript.Han);

    /// <summary>The weight of the slips between two words of one script, or of scripts that keep vowels, by their letters alone.</summary>
    /// <param name="characters">One of them is the reading of a character.</param>
    public static double ByLetters(ReadOnlySpan<char> sound, ReadOnlySpan<char> otherSound, ReadOnlySpan<char> text, ReadOnlySpan<char> otherText, bool characters)
    {
        if (Math.Abs(sound.Length - otherSound.Length) > MostLonger) return No;
        if (sound.SequenceEqual(otherSound)) return SpellingDiffers;
        var bySound = LetterDistance.Between(sound, otherSound, limit: MostSlips) + SoundPrice;
        var byText = bySound <= SoundPrice ? bySound : LetterDistance.Between(text, otherText, limit: Math.Min(bySound, MostSlips + SoundPrice));
        var price = characters ? ReadingPrice : 1;
        // Slips are held against the letters among which they were counted.
        return byText <= bySound ? OfLetters(byText * price, text.Length, otherText.Length) : OfLetters(bySound * price, sound.Length, otherSound.Length);
    }

    /// <summary>"Abdul Hanif" is often written "Hanif".</summary>
    private static bool IsServantOf(NameWord one, NameWord other) => one.Text.Length > 5 && one.Text.StartsWith("abd", StringComparison.Ordinal) && one.Text.AsSpan(3).SequenceEqual(other.Text);

    private static bool IsPoor(NameWord token) => !token.IsReading && (Scripts.IsVowelPoor(token.Script) || token.Script == NameScript.Hangul);

    /// <summary>The weight of the difference between two words of different scripts by their consonants.</summary>
    public static double AcrossScripts(ReadOnlySpan<char> sound, ReadOnlySpan<char> other)
    {
        var cost = LetterDistance.Between(sound, other, weak: true, limit: MostSlips);
        return cost > Math.Max(MostVowels, Math.Max(Consonants(sound), Consonants(other)) * SlippedConsonants) ? No : Allowed(cost, sound.Length, other.Length, true);
    }

    /// <summary>The consonants in turn, those that one script may write as one counted once.</summary>
    private static int Consonants(ReadOnlySpan<char> sound)
    {
        var (count, last) = (0, '\0');
        foreach (var c in sound)
        {
            if (SoundFold.Class(c) is not (not '\0' and var bone) || bone == last) continue;
            count++;
            last = bone;
        }
        return count;
    }

    /// <summary>What is left of a word by slips must bear them too: "Allu" is no "Lu".</summary>
    private static double OfLetters(double cost, int one, int other) => Allowed(cost, Counted(one, other), 0, false);

    /// <summary>No more than one letter beyond the shorter word; of two letters none.</summary>
    public static int Counted(int one, int other) => Math.Min(one, other) is var least && least < 3 ? least : Math.Min(Math.Max(one, other), least + 1);

    private static double Allowed(double cost, int la, int lb, bool weak)
    {
        var length = Math.Max(la, lb);
        if (!weak && 1 - (cost / length) < LeastShared) return No;
        var weight = cost / Math.Min(MostSlips, length * SlipsPerLetter);
        return weight > MostWeight ? No : weight;
    }

    /// <summary>The cost of slips beyond which a word of so many letters stands for no other.</summary>
    public static double MostCost(int letters) => Math.Min(MostSlips, letters * SlipsPerLetter) * MostWeight;

    /// <summary>The cost of slips among so many letters that makes a weight, beside what is charged in any case.</summary>
    /// <param name="price">Charged beside the slips: <see cref="SoundPrice"/> in cost, <see cref="SpellingDiffers"/> in weight.</param>
    public static double CostOf(double weight, int letters, double price) =>
        price == SpellingDiffers ? (weight - price) * Math.Min(MostSlips, letters * SlipsPerLetter) : (weight * Math.Min(MostSlips, letters * SlipsPerLetter)) - price;

    /// <summary>The same for two words of one script, by the letters among which the slips are counted.</summary>
    public static double MostCost(int one, int other) => MostCost(Counted(one, other));

    /// <summary>Two Korean given names are one only if each pair of syllables shares a sound.</summary>
    private static bool SyllablesMeet(NameWord a, NameWord b)
    {
        for (var i = 0; i < a.Syllables.Length; i++)
            if (!KoreanFold.ShareASound(a.Syllables[i], b.Syllables[i])) return false;
        return true;
    }
}
