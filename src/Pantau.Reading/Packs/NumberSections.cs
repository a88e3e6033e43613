using Pantau.Reading.Numbers;
using Pantau.Reading.Times;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Packs;

/// <summary>The numbers and bounds of a pack.</summary>
internal static class NumberSections
{
    public static (NumberRules Numbers, QuantityRules Quantities) Read(Yaml yaml, Yaml common, TokenRules rules)
    {
        var currencies = new PhraseTable<string>(rules);
        foreach (var source in new[] { common, yaml })
        {
            foreach (var (code, names) in source.Section("currencies").Lists())
                foreach (var name in names) currencies.Add(name, code);
        }
        var numbers = new NumberRules
        {
            Decimal = yaml.Value("decimal") is { Length: 1 } mark ? mark[0] : '.',
            Group = yaml.Value("group") is { Length: 1 } group ? group[0] : ',',
            Words = Table(yaml.Section("words"), zero: yaml.Flag("myriads")),
            Multipliers = Table(yaml.Section("multipliers")),
            Teens = PackLoader.Set(yaml.List("teens")),
            Joiners = PackLoader.Set(yaml.List("joiners")),
            Vague = Table(yaml.Section("vague")),
            Myriads = yaml.Flag("myriads"),
            Ordinals = yaml.List("ordinals"),
            Shares = yaml.List("shares"),
            Closed = yaml.Flag("closed"),
            Units = Table(yaml.Section("units")),
            Solo = PackLoader.Set(yaml.List("solo")),
            Articles = PackLoader.Set(yaml.List("articles")),
            Collectives = Table(yaml.Section("collectives")),
            Links = PackLoader.Set(yaml.List("links")),
        };
        var quantities = new QuantityRules
        {
            Before = Phrases(yaml.Section("before"), rules),
            After = Phrases(yaml.Section("after"), rules),
            RangeOpeners = PackLoader.Set(yaml.List("range-openers")),
            RangeJoiners = PackLoader.Set(yaml.List("range-joiners")),
            RangeAnds = PackLoader.Set(yaml.List("range-ands")),
            Currencies = currencies,
        };
        return (numbers, quantities);
    }

    /// <summary>The words for thousand and more.</summary>
    public static IReadOnlySet<string> Magnitudes(Yaml yaml) => Table(yaml.Section("multipliers")).Where(m => m.Value >= 1000).Select(m => m.Key).ToHashSet(StringComparer.Ordinal);

    internal static PhraseTable<string> Phrases(Yaml section, TokenRules rules)
    {
        var table = new PhraseTable<string>(rules);
        foreach (var (value, phrases) in section.Lists())
            foreach (var phrase in phrases) table.Add(phrase, value);
        return table;
    }

    // A zero is a figure where numbers are written figure by figure: 二〇二四.
    private static Dictionary<string, decimal> Table(Yaml section, bool zero = false)
    {
        var table = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (word, _) in section.Scalars())
        {
            var value = section.Number(word);
            if (value > 0 || zero) table[word] = value;
        }
        return table;
    }
}
