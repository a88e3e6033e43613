using System.CommandLine;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau ais</c>: ships at sea, from radio sentences to behaviours.</summary>
internal static class AisCommand
{
    public static Command Build() => new("ais", "Ships at sea: radio sentences to messages, tracks to behaviours and voyages, and a simulator.\n\nExample: pantau ais decode log.nmea.gz --format csv")
    {
        AisDecodeCommand.Build(), AisBehavioursCommand.Build(), AisVoyagesCommand.Build(), AisSimulateCommand.Build(),
    };
}
