using System.Globalization;
using Pantau.Team.Review;

namespace Pantau.Server.Reviews;

/// <summary>A rule of decision as people read it.</summary>
internal static class RuleWords
{
    public static string Of(DecisionRule rule, string language)
    {
        var id = language == "id";
        var share = (rule.Share * 100).ToString("0.#", CultureInfo.InvariantCulture);
        var how = rule.Kind switch
        {
            DecisionKind.Consensus => id ? "mufakat: semua bersikap dan tidak ada yang keberatan." : "consensus: all take a position and none objects.",
            DecisionKind.QualifiedMajority => id ? $"mayoritas {share}% dengan kuorum {rule.Quorum}." : $"a majority of {share}%, with a quorum of {rule.Quorum}.",
            _ => id ? $"tanpa keberatan selama {rule.Hours} jam." : $"silence for {rule.Hours} hours.",
        };
        return rule.ReplyDays is { } days ? $"{how} {(id ? $"Pihak yang disebut punya {days} hari untuk menanggapi." : $"Those named have {days} days to reply.")}" : how;
    }
}
