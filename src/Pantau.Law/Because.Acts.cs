using Pantau.Model;

namespace Pantau.Law;

internal static partial class Because
{
    public static LocalText OnlyAMeeting(Claim claim) => LocalText.Of(
        $"The tracks show that the ships lay side by side at sea; they do not show that goods passed: {LawWords.Quote(claim)}.",
        $"Lintasan menunjukkan bahwa kapal-kapal itu berdampingan di laut, tetapi tidak menunjukkan bahwa barang berpindah: {LawWords.Quote(claim)}.");

    public static LocalText ActOf(ClaimKind kind) => LocalText.Of(ActName(kind).En, ActName(kind).Id);

    /// <summary>What an act is called in the middle of a sentence.</summary>
    private static (string En, string Id) ActName(ClaimKind kind) => kind switch
    {
        ClaimKind.Transfer => ("a supply", "pemasokan"),
        ClaimKind.Assistance => ("help or advice", "bantuan atau nasihat"),
        ClaimKind.Training => ("training", "pelatihan"),
        ClaimKind.Deployment => ("a deployment of personnel", "pengerahan personel"),
        ClaimKind.Labour => ("work abroad", "pekerjaan di luar negeri"),
        ClaimKind.ShipToShip => ("a ship-to-ship transfer", "alih muat antarkapal"),
        ClaimKind.PortCall => ("a port call", "persinggahan di pelabuhan"),
        ClaimKind.Voyage => ("a voyage", "pelayaran"),
        ClaimKind.Financing => ("financing", "pendanaan"),
        ClaimKind.Banking => ("banking", "layanan perbankan"),
        ClaimKind.CyberTheft => ("theft by computer", "pencurian siber"),
        ClaimKind.Launch => ("a launch or test", "peluncuran atau uji coba"),
        ClaimKind.Enablement => ("making another's act possible", "pemberian kemampuan bagi perbuatan pihak lain"),
        ClaimKind.Agreement => ("concluding an agreement", "pembuatan perjanjian"),
        ClaimKind.Formation => ("the founding of a body", "pembentukan sebuah badan"),
        ClaimKind.Vote => ("a vote", "pemungutan suara"),
        ClaimKind.Designation => ("a listing under sanctions", "penetapan dalam daftar sanksi"),
        ClaimKind.Interdiction => ("a seizure or inspection", "penyitaan atau pemeriksaan"),
        ClaimKind.Intent => ("an intention", "niat"),
        _ => ("what a report covers", "cakupan sebuah laporan"),
    };
}
