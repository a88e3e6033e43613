using Pantau.Reading.Times;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Packs;

/// <summary>The calendar of a pack.</summary>
internal static class TimeSections
{
    public static TimeRules Read(Yaml yaml, TokenRules rules)
    {
        var relative = new PhraseTable<RelativeTime>(rules);
        foreach (var (unit, table) in yaml.Section("relative").Sections())
            foreach (var (phrase, _) in table.Scalars()) relative.Add(phrase, new RelativeTime(unit, table.Whole(phrase)));
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        var section = yaml.Section("months");
        foreach (var (name, _) in section.Scalars()) months[name] = section.Whole(name);
        return new TimeRules
        {
            Months = months,
            LowerMonths = yaml.Flag("lower-months"),
            Relative = relative,
            Portions = NumberSections.Phrases(yaml.Section("portions"), rules),
            Bounds = NumberSections.Phrases(yaml.Section("bounds"), rules),
            Labels = PackLoader.Set(yaml.List("labels")),
            PastMarks = PackLoader.Set(yaml.List("past-marks")),
            PastLeads = PackLoader.Set(yaml.List("past-leads")),
            First = PackLoader.Set(yaml.List("first")),
            MonthWords = PackLoader.Set(yaml.List("month-words")),
            Trailers = PackLoader.Set(yaml.List("trailers")),
            Links = PackLoader.Set(yaml.List("links")),
            Marks = [Marks("year", "年"), Marks("month", "月"), Marks("day", "日", "号")],
            BareYears = yaml.Flag("bare-years"),
            Weekdays = PackLoader.Set(yaml.List("weekdays")),
        };

        IReadOnlySet<string> Marks(string part, params string[] usual) => yaml.Section("marks").List(part) is { Count: > 0 } own ? PackLoader.Set(own) : PackLoader.Set(usual);
    }
}
