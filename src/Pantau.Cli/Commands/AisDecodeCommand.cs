using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Reading;
using Pantau.Maritime.Writing;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau ais decode FILE</c>: NMEA sentences to messages.</summary>
internal static class AisDecodeCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("file") { Description = "A log of NMEA sentences, plain or gzip; - reads standard input." };
        var format = new Option<string>("--format") { Description = "jsonl, csv or parquet (positions and static data of ships).", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", "csv", "parquet");
        var unscaled = new Option<bool>("--unscaled") { Description = "Numbers as they are sent (jsonl)." };
        var sentinels = new Option<bool>("--sentinels") { Description = "'Not available' as it is sent, not as null (jsonl)." };
        var parts = new Option<bool>("--parts") { Description = "The two parts of type 24 each on its own, not paired (jsonl)." };
        var command = new Command("decode", "NMEA AIS sentences to messages, with gpsd's names for the fields. Counts and errors by kind go to standard error.\n\nExample: pantau ais decode log.nmea.gz > messages.jsonl") { file, format, unscaled, sentinels, parts };
        command.SetAction((result, cancel) =>
        {
            var options = new WritingOptions(!result.GetValue(unscaled), result.GetValue(sentinels), result.GetValue(parts));
            return Task.FromResult(Run(result.GetValue(file)!, result.GetValue(format)!, options, cancel));
        });
        return command;
    }

    private static int Run(string path, string format, WritingOptions options, CancellationToken cancel)
    {
        using var input = LogInput.Open(path);
        ReadingCounts counts;
        string? problem;
        if (format == "csv")
        {
            using var output = new WriteBehindStream(Console.OpenStandardOutput());
            var reader = new AivdmReader<CsvRows>(new CsvRows(output));
            problem = LogInput.ReadLines(input, reader.Read, reader.End, cancel);
            reader.Sink.Flush();
            counts = reader.Counts;
        }
        else if (format == "parquet")
        {
            using var output = new WriteBehindStream(Console.OpenStandardOutput());
            var rows = new ParquetMessages(output);
            var reader = new AivdmReader<ParquetMessages.MessageTaker>(new ParquetMessages.MessageTaker(rows));
            problem = LogInput.ReadLines(input, block =>
            {
                var used = reader.Read(block);
                if (rows.IsFull) rows.WriteAsync(cancel).GetAwaiter().GetResult();
                return used;
            }, reader.End, cancel);
            rows.EndAsync(cancel).GetAwaiter().GetResult();
            counts = reader.Counts;
        }
        else
        {
            using var output = Console.OpenStandardOutput();
            var reader = new AivdmReader<JsonBatches>(new JsonBatches(output, options));
            problem = LogInput.ReadLines(input, reader.Read, reader.End, cancel);
            reader.Sink.Flush();
            counts = reader.Counts;
        }
        if (problem is not null) return ErrorLine.Fail($"{path}: {problem}");
        if (counts.Lines > 0 && counts.Sentences == 0) return ErrorLine.Fail($"{path} has no AIS sentence (!AIVDM...) in {counts.Lines} lines ({string.Join(", ", counts.Troubles)}): a table of positions goes to 'pantau ais behaviours'.");
        var troubles = counts.Troubles;
        Console.Error.WriteLine($"pantau: {counts.Messages} messages from {counts.Sentences} sentences{(troubles.Count > 0 ? "; in their lines: " + string.Join(", ", troubles) : "")}");
        return 0;
    }
}
