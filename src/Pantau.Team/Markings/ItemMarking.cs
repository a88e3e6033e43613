using Pantau.Model;

namespace Pantau.Team.Markings;

/// <summary>Whose an item is, its label, and to whom it is released.</summary>
/// <param name="Owner">The member that put it in; it always sees it.</param>
/// <param name="ReleasableTo">The members it is released to; null for all. What is red goes to nobody who is not named.</param>
public sealed record ItemMarking(string Owner, Tlp Label, IReadOnlyList<string>? ReleasableTo = null)
{
    public MarkingAudience Audience => (ReleasableTo, Label) switch
    {
        (null, Tlp.Red) => MarkingAudience.Only([Owner]),
        (null, _) => MarkingAudience.Everybody,
        var (named, _) => MarkingAudience.Only([Owner, .. named]),
    };
}
