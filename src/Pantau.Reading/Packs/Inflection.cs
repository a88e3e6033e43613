namespace Pantau.Reading.Packs;

/// <summary>The cases that a form of a noun can stand in.</summary>
public enum NounCase
{
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Instrumental,
    /// <summary>The case that stands only after prepositions.</summary>
    Locative,
}

/// <summary>What a form agrees in beside its case: gender in the singular, or the plural.</summary>
public enum Concord
{
    Masculine,
    Feminine,
    Neuter,
    Plural,
}

/// <summary>
/// Every pair of case and agreement that a form can have, as a set: one form often serves several. Words of one noun phrase
/// agree, so that the phrase has what all of its words have in common.
/// </summary>
public readonly record struct Inflection(uint Bits)
{
    private const int Agreements = 4, Cases = 6;
    private const uint Everything = (1u << (Agreements * Cases)) - 1;

    /// <summary>A form that says nothing: an indeclinable word, a figure.</summary>
    public static Inflection Any { get; } = new(Everything);

    public static Inflection None { get; } = new(0);

    /// <summary>True where the form is not known to inflect at all.</summary>
    public bool IsUnsaid => Bits == 0;

    public static Inflection Of(NounCase @case, Concord agreement) => new(1u << ((int)@case * Agreements + (int)agreement));

    public static Inflection Of(NounCase @case) => new(0b1111u << ((int)@case * Agreements));

    public static Inflection Of(Concord agreement) => new(0x111111u << (int)agreement);

    public static Inflection operator |(Inflection a, Inflection b) => new(a.Bits | b.Bits);

    public static Inflection operator &(Inflection a, Inflection b) => new(a.Bits & b.Bits);

    public static Inflection BitwiseOr(Inflection left, Inflection right) => left | right;

    public static Inflection BitwiseAnd(Inflection left, Inflection right) => left & right;

    public bool Has(NounCase @case) => (this & Of(@case)).Bits != 0;

    public bool Has(Concord agreement) => (this & Of(agreement)).Bits != 0;

    /// <summary>True when the form has this case and no other.</summary>
    public bool Only(NounCase @case) => Bits != 0 && (Bits & ~Of(@case).Bits) == 0;

    /// <summary>The same agreements in every case: what a relative word shares with the noun that it stands for.</summary>
    public Inflection InAnyCase()
    {
        var agreements = 0u;
        for (var i = 0; i < Cases; i++) agreements |= Bits >> (i * Agreements) & 0b1111u;
        return new Inflection(agreements * 0x111111u);
    }
}
