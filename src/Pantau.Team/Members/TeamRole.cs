namespace Pantau.Team.Members;

/// <summary>What a person may do. Roles add up; none lets a person see what the member may not see.</summary>
public enum TeamRole
{
    /// <summary>Reads.</summary>
    Reader,
    /// <summary>Puts evidence in and says who may see it.</summary>
    Contributor,
    /// <summary>Corrects claims, comments, proposes findings.</summary>
    Analyst,
    /// <summary>Takes the member's position on a finding.</summary>
    Reviewer,
    /// <summary>Opens reviews, asks for replies, publishes what was agreed, sets the rules of decision.</summary>
    Coordinator,
    /// <summary>Admits members and people. May neither see nor decide more for it.</summary>
    Administrator,
}
