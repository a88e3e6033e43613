namespace Pantau.Reporting.Prose;

/// <summary>The words of the report's own interface, in each of its languages.</summary>
internal static class ReportWords
{
    private static readonly Dictionary<string, (string En, string Id)> Table = new(StringComparer.Ordinal)
    {
        ["skip"] = ("Skip to the content", "Langsung ke isi"),
        ["period"] = ("Period", "Periode"), ["issued"] = ("Issued", "Diterbitkan"), ["by"] = ("By", "Oleh"), ["audience"] = ("Audience", "Audiens"), ["log"] = ("Evidence log", "Log bukti"),
        ["entry"] = ("entry", "entri"), ["entries"] = ("entries", "entri"), ["summary"] = ("Summary", "Ringkasan"), ["keyfigures"] = ("Key figures", "Angka kunci"), ["flow"] = ("Who supplied whom", "Siapa memasok siapa"),
        ["flow-desc"] = ("One band for each supplier and receiver, wider where more findings tell of it; what was supplied stands below it.", "Satu pita untuk setiap pemasok dan penerima, makin lebar makin banyak temuannya; apa yang dipasok tertulis di bawahnya."),
        ["timeline"] = ("Timeline", "Lini masa"), ["timeline-desc"] = ("When each dated finding happened. An arrow marks an end that the sources leave open; the shaded stretch is the report's period.", "Kapan setiap temuan bertanggal terjadi. Panah menandai ujung yang dibiarkan terbuka oleh sumber; bagian berbayang adalah periode laporan."),
        ["undated"] = ("findings carry no date of their own", "temuan tidak bertanggal"),
        ["undated-one"] = ("finding carries no date of its own", "temuan tidak bertanggal"),
        ["findings"] = ("Findings", "Temuan"), ["contravention"] = ("Contraventions", "Pelanggaran"), ["open"] = ("Open questions of law", "Pertanyaan hukum yang terbuka"), ["context"] = ("Context", "Konteks"),
        ["contravention-lead"] = ("Every element of at least one provision is met on what the sources say.", "Semua unsur dari sedikitnya satu ketentuan terpenuhi menurut keterangan sumber."),
        ["open-lead"] = ("A provision may apply, but an element of it is unknown. What is missing is named.", "Suatu ketentuan mungkin berlaku, tetapi salah satu unsurnya belum diketahui. Yang kurang disebutkan."),
        ["context-lead"] = ("Facts that help to understand the rest. No provision of the regime is about them.", "Fakta yang membantu memahami selebihnya. Tidak ada ketentuan rezim yang mengaturnya."),
        ["provisions"] = ("Provisions", "Ketentuan"), ["quotes"] = ("What the sources say", "Apa kata sumber"), ["bounds"] = ("Bounds", "Batas angka"), ["elements"] = ("Element by element", "Unsur demi unsur"),
        ["element"] = ("Element", "Unsur"), ["result"] = ("Result", "Hasil"), ["why"] = ("Why", "Alasan"), ["met"] = ("met", "terpenuhi"), ["not met"] = ("not met", "tidak terpenuhi"), ["unknown"] = ("unknown", "belum diketahui"),
        ["contravenes"] = ("contravened", "dilanggar"), ["insufficient"] = ("insufficient", "belum cukup"), ["consistent"] = ("consistent", "sesuai"), ["exempt"] = ("exempt", "dikecualikan"), ["outside"] = ("outside", "di luar cakupan"),
        ["addressee"] = ("addressee", "pihak yang terikat"), ["confidence"] = ("Confidence", "Tingkat keyakinan"), ["origins"] = ("Origins", "Sumber asal"), ["claims-from"] = ("claims", "klaim"), ["claim-from"] = ("claim", "klaim"),
        ["independent"] = ("independent", "independen"), ["decision"] = ("Decision", "Keputusan"), ["denials"] = ("Denied by", "Dibantah oleh"), ["conflict"] = ("The sources differ", "Sumber-sumber berbeda"),
        ["law"] = ("The law cited", "Hukum yang dikutip"), ["inforce"] = ("In force", "Berlaku"), ["checked"] = ("checked against", "diperiksa terhadap"), ["unchecked"] = ("not yet checked against the text", "belum diperiksa terhadap naskahnya"), ["text"] = ("Text", "Naskah"),
        ["evidence"] = ("Evidence", "Bukti"), ["document"] = ("Document", "Dokumen"), ["published"] = ("Published", "Tanggal terbit"), ["outlet"] = ("Outlet", "Penerbit"), ["index"] = ("Log index", "Indeks log"), ["hash"] = ("SHA-256", "SHA-256"),
        ["method"] = ("Method and limits", "Metode dan batasan"),
        ["method-1"] = ("Each sentence of this report is made from a finding, each finding stands on claims, each claim on words quoted from a piece of evidence, and each piece of evidence on bytes whose hash is in an append-only log.", "Setiap kalimat dalam laporan ini dibuat dari sebuah temuan, setiap temuan bertumpu pada klaim, setiap klaim pada kata-kata yang dikutip dari sebuah bukti, dan setiap bukti pada byte yang hash-nya tercatat dalam log yang hanya dapat ditambah."),
        ["method-2"] = ("Claims are read by rules, without a model: the marked words show what gave each slot. Origins are counted, not articles. Numbers are bounds: they agree where their intervals meet.", "Klaim dibaca dengan aturan, tanpa model: kata-kata yang ditandai menunjukkan asal setiap isian. Yang dihitung adalah sumber asal, bukan artikel. Angka adalah batas: angka sepakat bila intervalnya bertemu."),
        ["method-3"] = ("An assessment holds what the sources say against a provision, element by element. It says \"contravened\" only where no element is unknown. It is no judgment of a court, and it rests on what was put in: what no document says, this report cannot know.", "Sebuah penilaian menghadapkan keterangan sumber dengan suatu ketentuan, unsur demi unsur. Kata \"dilanggar\" hanya dipakai bila tidak ada unsur yang belum diketahui. Ini bukan putusan pengadilan, dan bertumpu pada bahan yang dimasukkan: apa yang tidak disebut dokumen mana pun tidak dapat diketahui laporan ini."),
        ["verify"] = ("How to check this report", "Cara memeriksa laporan ini"),
        ["verify-1"] = ("Keep this file beside report.json and report.proof, and run:", "Simpan berkas ini bersama report.json dan report.proof, lalu jalankan:"),
        ["verify-2"] = ("With the workspace, its log and all evidence are walked as well:", "Dengan ruang kerjanya, log dan semua bukti ikut diperiksa:"),
        ["verify-3"] = ("The log is in C2SP tlog-tiles form and each proof in C2SP tlog-proof form: any client of these can check it with the key below.", "Log berbentuk C2SP tlog-tiles dan setiap bukti penyertaan berbentuk C2SP tlog-proof: klien mana pun untuk format itu dapat memeriksanya dengan kunci di bawah ini."),
        ["empty"] = ("No finding stands on the evidence of this period.", "Tidak ada temuan yang bertumpu pada bukti dalam periode ini."),
        ["empty-help"] = ("Add documents that tell who supplied what to whom, or widen the period, and run again. 'pantau read FILE --explain' shows what a document yields.", "Tambahkan dokumen yang menerangkan siapa memasok apa kepada siapa, atau perluas periodenya, lalu jalankan lagi. 'pantau read FILE --explain' menunjukkan hasil pembacaan suatu dokumen."),
        ["actor"] = ("actor", "pelaku"), ["recipient"] = ("recipient", "penerima"), ["item"] = ("item", "barang"), ["act"] = ("act", "perbuatan"), ["direction"] = ("direction", "arah"), ["date"] = ("date", "tanggal"), ["exemption"] = ("exemption", "pengecualian"), ["cap"] = ("cap", "batas kuota"),
        ["flag"] = ("flag", "bendera"), ["quantity"] = ("number", "jumlah"), ["kind"] = ("act", "perbuatan"), ["attribution"] = ("source", "sumber"), ["carrier"] = ("carrier", "pengangkut"), ["legend"] = ("Marked words", "Kata yang ditandai"),
        ["agree"] = ("the sources agree", "sumber-sumber sepakat"), ["single"] = ("one source gives a number", "satu sumber menyebut angka"), ["nav"] = ("Contents", "Daftar isi"), ["retold"] = ("relayed by", "disiarkan oleh"),
        ["likely"] = ("likely", "kemungkinan besar"), ["very likely"] = ("very likely", "sangat mungkin"), ["almost certain"] = ("almost certain", "hampir pasti"), ["roughly even chance"] = ("roughly even chance", "peluang kira-kira seimbang"), ["unlikely"] = ("unlikely", "kecil kemungkinannya"),
        ["single-analyst"] = ("one analyst's own work, not yet put to others", "hasil kerja satu analis, belum diajukan kepada pihak lain"), ["same-words"] = ("more claims with the same content", "klaim lain dengan isi yang sama"), ["no-provision"] = ("No provision applies.", "Tidak ada ketentuan yang berlaku."),
        ["others"] = ("Other provisions considered", "Ketentuan lain yang dipertimbangkan"),
    };

    public static IEnumerable<(string Key, string En, string Id)> All => Table.Select(t => (t.Key, t.Value.En, t.Value.Id));

    /// <summary>The word for a key; the key itself where the table has none (an element that only a regime knows).</summary>
    public static string Of(string key, string language) => Table.TryGetValue(key, out var words) ? (language == "id" ? words.Id : words.En) : key;
}
