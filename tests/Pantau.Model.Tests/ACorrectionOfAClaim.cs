namespace Pantau.Model.Tests;

public sealed class ACorrectionOfAClaim
{
    private static readonly Claim Read = new()
    {
        Id = "c-1",
        Kind = ClaimKind.Transfer,
        Actor = "KP",
        Recipient = "RU",
        Item = "artillery",
        Quantity = new Quantity(300, 300, "item"),
        Modality = Modality.Asserted,
        Quote = "words",
        Span = new TextSpan(0, 5),
        Language = "en",
        Evidence = "sha256:00",
    };

    private static Annotation Says(AnnotationAct act, params (string Slot, string Value)[] slots) => new()
    {
        Id = "a-1",
        Claim = "c-1",
        Act = act,
        Slots = slots.Length == 0 ? null : slots.ToDictionary(s => s.Slot, s => s.Value, StringComparer.Ordinal),
        Why = "why",
        By = "someone",
        At = DateTimeOffset.UnixEpoch,
    };

    [Fact]
    public void Reads_each_slot_as_it_is_written()
    {
        var (claim, problem) = ClaimCorrection.Apply(Read, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["actor"] = "lazarus-group",
            ["recipient"] = "-",
            ["item"] = "coal",
            ["quantity"] = "..20 tonne",
            ["period"] = "2024-01-01..",
            ["modality"] = "denied",
            ["kind"] = "ship-to-ship",
            ["parties"] = "US+JP+KR",
            ["carrier"] = "RU-tankers",
            ["attribution"] = "msmt",
        });
        Assert.Null(problem);
        Assert.Equal(("lazarus-group", null, "coal"), (claim!.Actor, claim.Recipient, claim.Item));
        Assert.Equal(new Quantity(null, 20, "tonne"), claim.Quantity);
        Assert.Equal(new Period(new DateOnly(2024, 1, 1), null), claim.Period);
        Assert.Equal(["JP", "KR", "US"], claim.Parties!);
        Assert.Equal((Modality.Denied, ClaimKind.ShipToShip, "RU-tankers", "msmt"), (claim.Modality, claim.Kind, claim.Carrier, claim.Attribution));
    }

    [Theory]
    [InlineData("quantity", "20")]
    [InlineData("quantity", "30..20 item")]
    [InlineData("quantity", ".. item")]
    [InlineData("period", "2024")]
    [InlineData("period", "2024-02-01..2024-01-01")]
    [InlineData("actor", "two words")]
    [InlineData("item", "unobtainium")]
    [InlineData("modality", "perhaps")]
    [InlineData("colour", "red")]
    public void What_no_slot_can_hold_is_refused_with_a_reason(string slot, string value)
    {
        var (claim, problem) = ClaimCorrection.Apply(Read, new Dictionary<string, string>(StringComparer.Ordinal) { [slot] = value });
        Assert.Null(claim);
        Assert.Contains(value == "red" ? slot : value, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Later_ones_win_and_a_rejected_claim_is_gone()
    {
        Assert.Equal("CN", ClaimCorrection.Reading(Read, [Says(AnnotationAct.Correct, ("actor", "RU")), Says(AnnotationAct.Comment), Says(AnnotationAct.Correct, ("actor", "CN"))])!.Actor);
        Assert.Null(ClaimCorrection.Reading(Read, [Says(AnnotationAct.Correct, ("actor", "RU")), Says(AnnotationAct.Reject)]));
    }
}
