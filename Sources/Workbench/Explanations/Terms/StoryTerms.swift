import Debriefing
import ScenarioLanguage
import SourceText

// What a scenario is made of, and what trainees and trainers do with it.
extension Term {
  static let story: [Term] = [
    Term(
      Localized(id: "adegan", en: "scene"), aliases: ["scenes", "babak", "act"],
      id: """
        Satu bagian percakapan, di bawah judul `## …`: cerita, ucapan, dan pilihan. Yang pertama adalah awal
        permainan. Judul `# …` membuka babak, yang mengelompokkan adegan.
        """,
      en: """
        One part of the conversation under a heading `## …`: story, speech and choices. Play begins in the
        first. A heading `# …` opens an act, which groups scenes.
        """, related: ["ending", "interruption"]),
    Term(
      Localized(id: "akhir", en: "ending"), aliases: ["endings", "akhir permainan", "adegan akhir"],
      id: "Adegan dengan `ending`: sesudah teksnya permainan selesai, dan kilas balik mulai.",
      en: "A scene with `ending`: after its text the play is over, and the debrief begins.",
      related: ["walk-out", "debrief"]),
    Term(
      Localized(id: "selaan", en: "interruption"), aliases: ["interruptions", "when"],
      id: """
        Adegan dengan `when`: ia datang sendiri, satu kali, begitu syaratnya benar sesudah sebuah pilihan.
        Tanpa pilihan dan tautan, percakapan lalu kembali ke tempat semula.
        """,
      en: """
        A scene with `when`: it comes by itself, once, as soon as its condition is true after a choice.
        Without choices and links the conversation then goes on where it was.
        """, related: ["scene"]),
    Term(
      Localized(id: "pergi sebelum selesai", en: "walk-out"), aliases: ["walkout", "walk-out"],
      id: "Pelanggan pergi karena kesabarannya 0. Senyumnya lalu berakhir rendah: yang pergi membawa "
        + "kesan terakhir.",
      en: "The customer leaves because patience is 0. The smiles then end low: whoever leaves takes the last "
        + "impression along.", related: ["patience"]),
    Term(
      Localized(id: "selesai", en: "solved"), aliases: ["set solved", "solved"],
      id: """
        `set solved` pada sebuah pilihan: masalahnya selesai, atau pelanggan menerima jalan lain yang wajar.
        Tanpa itu `return` dan `refer` tidak menyala, seramah apa pun kata-katanya.
        """,
      en: """
        `set solved` on a choice: the problem is solved, or the customer has accepted a fair alternative.
        Without it `return` and `refer` do not light, however kind the words.
        """, related: ["return", "refer"]),
    Term(
      Localized(id: "fakta", en: "fact"), aliases: ["flag", "flags", "facts", "tanda"],
      id: "Sesuatu yang sudah diketahui atau terjadi: nama di bawah `flags`, benar sejak `set`, "
        + "ditanyakan oleh `if`.",
      en: "Something that is known or has happened: a name under `flags`, true from `set` on, asked "
        + "for by `if`.",
      related: ["hidden need"]),
    Term(
      Localized(id: "janji", en: "promise"), aliases: ["promises", "keeps"],
      id: """
        Yang dijanjikan peserta: `promises KUNCI` saat dibuat, `keeps KUNCI` saat ditepati. Janji yang
        sampai akhir tidak ditepati mengurangi `return` dan `refer` masing-masing 8.
        """,
      en: """
        What a trainee promises: `promises KEY` when it is made, `keeps KEY` when it is kept. A promise that
        is not kept by the end takes 8 from `return` and from `refer`.
        """, related: ["prove-commitment"]),
    Term(
      Localized(id: "perilaku", en: "behaviour"), aliases: ["behaviours", "behavior", "does"],
      id: """
        Apa yang ditunjukkan sebuah pilihan: `does confirm, listen`. Perilaku sendiri tidak menggerakkan
        perasaan; itu tugas `joy +8` dan teman-temannya. Kilas balik menyebutnya sebagai alasan, syarat bisa
        menanyakannya (`if did confirm`), dan gaya pelayanan bergantung padanya.
        """,
      en: """
        What a choice shows: `does confirm, listen`. A behaviour does not move feelings by itself; `joy +8`
        and the like do. The debrief names it as the reason, conditions can ask for it (`if did confirm`),
        and the archetype depends on it.
        """, related: ["courtesy", "archetype"]),
    Term(
      Localized(id: "permintaan maaf", en: "apology"), aliases: ["apologies", "maaf"],
      id: """
        Lima bagian, menurut urutannya: \(Figures.list(ApologyPart.all.map(\.name.id), in: .id)). Kilas
        balik mencentang yang sudah terlihat.
        """,
      en: """
        Five parts, in this order: \(Figures.list(ApologyPart.all.map(\.name.en), in: .en)). The debrief
        ticks those that were shown.
        """, related: BehaviourSet.apology.map(\.word)),
    Term(
      Localized(id: "kebutuhan tersembunyi", en: "hidden need"), aliases: ["need", "kebutuhan"],
      id: """
        Yang diperlukan pelanggan dan tidak ia katakan, sampai ada yang menanyakan (`does ask-need`). Ia
        membuka jalan yang lebih baik daripada yang diminta.
        """,
      en: """
        What the customer needs and does not say until somebody asks (`does ask-need`). It opens a better
        way than the one that was asked for.
        """, related: ["ask-need", "refer"]),
    Term(
      Localized(id: "kilas balik", en: "debrief"), aliases: ["debriefing"],
      id: """
        Yang dibaca sesudah bermain: akhir cerita, senyum, gaya pelayanan, jalan yang ditempuh dengan
        catatan pelatih dan suara hati, titik balik, permintaan maaf dan SOP, dan sebuah pertanyaan untuk
        dibicarakan.
        """,
      en: """
        What is read after a play: how it ended, the smiles, the archetype, the path with coach's notes and
        inner voice, the turning point, apology and SOP, and a question to talk about.
        """, related: ["coach's note", "inner voice", "turning point"]),
    Term(
      Localized(id: "catatan pelatih", en: "coach's note"), aliases: ["tip", "coach's notes"],
      id: "`> [!TIP]`: mengapa sebuah pilihan begini hasilnya. Tampil langsung dalam mode latihan, "
        + "selain itu di kilas "
        + "balik.",
      en: "`> [!TIP]`: why a choice works as it does. Shown at once in practice mode, otherwise in "
        + "the debrief.",
      related: ["debrief"]),
    Term(
      Localized(id: "suara hati", en: "inner voice"), aliases: ["quote", "inner voices"],
      id: "`> [!QUOTE]`: apa yang dipikirkan pelanggan saat itu. Hanya tampil di kilas balik.",
      en: "`> [!QUOTE]`: what the customer thinks at that moment. Shown in the debrief only.",
      related: ["debrief"]),
    Term(
      Localized(id: "ungkapan lain", en: "wording"), aliases: ["wordings", "other wordings"],
      id: "Baris `- …` yang menjorok di bawah sebuah pilihan: kalimat lain dengan maksud sama, untuk "
        + "peserta yang "
        + "mengetik dengan kata-katanya sendiri.",
      en: "An indented line `- …` under a choice: another sentence for the same thing, for trainees "
        + "who type in their "
        + "own words."),
    Term(
      Localized(id: "transkrip", en: "transcript"), aliases: ["transcripts"],
      id: """
        Berkas `.transcript` dengan pilihan-pilihan sebuah permainan dan hasilnya. `senyum rehearse`
        memainkannya lagi dan menunjukkan di mana skenario kini berbeda.
        """,
      en: """
        A file `.transcript` with the choices of a play and what came of it. `senyum rehearse` plays it
        again and shows where the scenario now differs.
        """),
    Term(
      Localized(id: "temuan", en: "finding"),
      aliases: ["findings", "error", "warning", "advice", "kesalahan", "peringatan", "saran"],
      id: """
        Yang dikatakan `senyum check`. Sebuah kesalahan menghentikan permainan; peringatan dan saran tidak,
        dan bisa didiamkan dengan `allow:` di kepala skenario, dengan alasannya. Penjelasan satu temuan:
        `senyum explain KODE`.
        """,
      en: """
        What `senyum check` says. An error keeps a scenario from being played; a warning and advice do not,
        and can be silenced by `allow:` in the front matter, with the reason. One finding explained: `senyum
        explain CODE`.
        """),
  ]
}
