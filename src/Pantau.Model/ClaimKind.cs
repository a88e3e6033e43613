using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>What a claim says happened. Written in JSON in kebab case: <c>ship-to-ship</c>.</summary>
[JsonConverter(typeof(KebabCase<ClaimKind>))]
public enum ClaimKind
{
    /// <summary>Actor supplies item to recipient.</summary>
    Transfer,
    /// <summary>Actor gives technical help, data or advice on item to recipient.</summary>
    Assistance,
    /// <summary>Actor trains recipient's personnel.</summary>
    Training,
    /// <summary>Actor sends its troops or specialists to recipient.</summary>
    Deployment,
    /// <summary>Actor's workers earn in recipient.</summary>
    Labour,
    /// <summary>A transfer between vessels at sea.</summary>
    ShipToShip,
    /// <summary>A vessel's stay in a port.</summary>
    PortCall,
    /// <summary>A vessel's movement from port to port.</summary>
    Voyage,
    /// <summary>Actor's dealings give recipient funds or resources for item.</summary>
    Financing,
    /// <summary>Actor keeps or opens financial channels for recipient.</summary>
    Banking,
    /// <summary>Actor steals from recipient; the quantity is money.</summary>
    CyberTheft,
    /// <summary>Actor's help makes recipient's act possible or larger.</summary>
    Enablement,
    /// <summary>Parties conclude item.</summary>
    Agreement,
    /// <summary>Actor comes into being; the parties are its members.</summary>
    Formation,
    /// <summary>Actor casts item: a veto, an abstention, a vote for or against.</summary>
    Vote,
    /// <summary>Actor puts recipient under sanctions.</summary>
    Designation,
    /// <summary>Actor seizes, inspects or detains recipient.</summary>
    Interdiction,
    /// <summary>Parties mean to do item.</summary>
    Intent,
    /// <summary>A report of actor covers period.</summary>
    Coverage,
    /// <summary>Actor launches, fires or tests item.</summary>
    Launch,
}

/// <summary>How the document stands to what it tells.</summary>
[JsonConverter(typeof(KebabCase<Modality>))]
public enum Modality
{
    Asserted,
    Alleged,
    Estimated,
    Confirmed,
    Denied,
    Intended,
}
