using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pantau.Names.Csv;
using Pantau.Names.Decisions;

namespace Pantau.Cli.Commands;

/// <summary>A hit as a line of JSON or of CSV.</summary>
internal static class HitRow
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What stands before the first row.</summary>
    public static string Header(string format) => format == "csv" ? "query,score,party,list,kind,name,matched_name,programmes,listed_on,reasons,decision,row\n" : "";

    public static string Of(string format, DecidedHit hit) => format == "csv" ? Csv(hit) : Json(hit);

    public static string Score(DecidedHit hit) => hit.Hit.Score.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Csv(DecidedHit decided)
    {
        var (hit, party) = (decided.Hit, decided.Hit.Party);
        return CsvText.Line([hit.Query.Name, Score(decided), party.Id, party.List, party.Kind.ToString().ToLowerInvariant(), party.Name, hit.MatchedName, string.Join("; ", party.Programmes), party.ListedOn ?? "", string.Join("; ", hit.Reasons), decided.Words ?? "", hit.Query.Row?.ToString(CultureInfo.InvariantCulture) ?? ""]) + "\n";
    }

    private static string Json(DecidedHit decided)
    {
        var (hit, party) = (decided.Hit, decided.Hit.Party);
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            json.WriteStartObject();
            json.WriteString("query", hit.Query.Name);
            if (hit.Query.Row is { } row) json.WriteNumber("row", row);
            json.WriteNumber("score", Math.Round(hit.Score, 4));
            json.WriteString("party", party.Id);
            json.WriteString("list", party.List);
            json.WriteString("kind", party.Kind.ToString().ToLowerInvariant());
            json.WriteString("name", party.Name);
            json.WriteString("matched_name", hit.MatchedName);
            Array(json, "reasons", hit.Reasons);
            Array(json, "programmes", party.Programmes);
            if (party.ListedOn is { } on) json.WriteString("listed_on", on);
            if (party.Reference is { } reference) json.WriteString("reference", reference);
            Array(json, "identifiers", party.Identifiers.Select(i => $"{i.Type} {i.Value}"));
            Array(json, "provisions", party.Provisions);
            if (decided.Decision is { } decision) Write(json, decision, decided.Outdated);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, PairDecision decision, bool outdated)
    {
        json.WriteStartObject("decision");
        json.WriteString("as", PairVerdictText.Of(decision.As));
        json.WriteString("why", decision.Why);
        json.WriteString("by", decision.By);
        json.WriteString("at", decision.At);
        if (outdated) json.WriteBoolean("listing_changed_since", true);
        json.WriteEndObject();
    }

    private static void Array(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
