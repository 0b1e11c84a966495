import Debriefing
import ScenarioLanguage
import Simulation
import SourceText

// How a play is scored. The numbers are those of docs/scoring.md, where their sources stand.
extension Term {
  static let scoring: [Term] = [
    Term(
      Localized(id: "senyum", en: "smile"),
      aliases: ["senyum pelanggan", "customer smile", "smiles", "lit", "menyala"],
      id: """
        Tanda bahwa pelanggan pulang puas. Pelanggan utama punya tiga: \(Meter.joy.name.id),
        \(Meter.return.name.id), dan \(Meter.refer.name.id). Masing-masing menyala kalau pengukurnya
        berakhir di \(Result.smileThreshold) atau lebih. Pelanggan lain punya satu, yang menyala di
        \(Result.otherThreshold) atau lebih. Satu pelanggaran aturan keras membatalkan semuanya.
        """,
      en: """
        A sign that the customer left content. The primary customer has three: \(Meter.joy.name.en),
        \(Meter.return.name.en), \(Meter.refer.name.en). Each is lit when its meter ends at
        \(Result.smileThreshold) or more. Other customers have one, lit at \(Result.otherThreshold) or more.
        One breach of a hard rule voids them all.
        """, related: ["par", "joy", "hard rule"]),
    Term(
      "par",
      id: """
        Senyum terbanyak pelanggan utama yang bisa diraih dengan cara yang wajar. Anda tidak menulisnya:
        Senyum mencarinya di semua permainan yang mungkin. Kalau skenarionya terlalu besar untuk itu, par
        adalah batas bawah, “sedikitnya”.
        """,
      en: """
        The most smiles of the primary customer that can be had by fair means. You do not write it: Senyum
        looks for it in all possible plays. Where a scenario is too large for that, par is a lower bound,
        “at least”.
        """, related: ["fair means", "turning point", "road to par"]),
    Term(
      Localized(id: "cara yang wajar", en: "fair means"), aliases: ["bersih", "clean play", "wajar", "fair"],
      id: """
        Tanpa pelanggaran aturan keras, tanpa memberi berlebihan (`overgive`), dan tanpa melenturkan aturan
        `approval` sebelum ada izin atasan. Hanya permainan seperti ini yang menentukan par.
        """,
      en: """
        Without a breach of a hard rule, without giving too much (`overgive`), and without bending an
        `approval` rule before a superior has agreed. Only such plays decide par.
        """, related: ["par", "overgive", "approval"]),
    Term(
      Localized(id: "jalan ke par", en: "road to par"), aliases: ["road", "roads", "roads to par", "jalan"],
      id: """
        Pilihan yang menyelesaikan masalahnya bersama akhir yang dicapainya, dalam permainan yang meraih
        par. Satu jalan berarti hanya ada satu jawaban yang benar; dua jalan membuat latihan lebih baik.
        """,
      en: """
        A choice that solves the problem together with the ending it leads to, in a play that reaches par.
        One road means that there is one right answer; two make a better exercise.
        """, related: ["par", "solved"]),
    Term(
      Localized(id: "titik balik", en: "turning point"),
      aliases: ["turning points", "point of no return", "points of no return", "titik tanpa kembali"],
      id: """
        Pilihan pertama yang sesudahnya par tidak terjangkau lagi. Kilas balik menunjukkannya kepada peserta
        dengan satu hal untuk dicoba di situ; `senyum explore` menunjukkan semuanya, dengan bagian permainan
        acak yang kehilangan par di sana.
        """,
      en: """
        The first choice after which par is out of reach. The debrief shows it to the trainee with one thing
        to try there; `senyum explore` shows all of them, with the share of random plays that lose par
        there.
        """, related: ["par", "random play"]),
    Term(
      Localized(id: "gaya pelayanan", en: "archetype"),
      aliases: ["arketipe", "archetypes", "style of service"],
      id: """
        Nama untuk sebuah permainan yang selesai, menurut siapa yang tersenyum dan siapa yang membayarnya.
        Yang diberi nama permainannya, bukan orangnya. Ada tujuh:
        \(Figures.list(Archetype.allCases.map(\.name.id), in: .id)).
        """,
      en: """
        A name for a play that has ended, by who smiled and who paid for it. It names the play, not the
        person. There are seven: \(Figures.list(Archetype.allCases.map(\.name.en), in: .en)).
        """, related: ["smile", "par"]),
    Term(
      Localized(id: "kesantunan", en: "courtesy"),
      aliases: ["senyum ke pelanggan", "smile to the customer", "smile to customer", "santun", "courteous"],
      id: """
        Bagian dari pilihan berbeda yang diambil yang menunjukkan kesantunan, dalam persen. Pilihan yang
        hanya menunjukkan tindakan tidak dihitung. Kesantunan tampil di samping senyum dan tidak pernah
        ditambahkan kepadanya: santun saja bisa menyalakan `joy`, tidak lebih.
        """,
      en: """
        The share of the different choices taken that show a courtesy, in percent. Choices that show only
        actions are left out. It stands beside the smiles and is never added to them: courtesy alone can
        light `joy`, and no more.
        """, related: ["smile", "behaviour"]),
    Term(
      Localized(id: "permainan", en: "play"), aliases: ["plays", "playthrough", "different plays"],
      id: """
        Satu percakapan dari adegan pertama sampai akhir: pilihan mana saja yang diambil, dan dalam urutan
        apa. Pilihan yang sama selalu memberi permainan yang sama; tidak ada keberuntungan di dalamnya.
        """,
      en: """
        One conversation from the first scene to an ending: which choices were taken, and in which order.
        The same choices always give the same play; there is no chance in it.
        """, related: ["random play", "situation"]),
    Term(
      Localized(id: "permainan acak", en: "random play"),
      aliases: ["acak", "random plays", "random", "blind choosing"],
      id: """
        Permainan yang di setiap langkah mengambil salah satu pilihan yang ditawarkan dengan peluang yang
        sama: seperti orang yang tidak membaca. Kalau permainan acak mendekati par, skenarionya belum
        mengajarkan apa-apa.
        """,
      en: """
        A play that takes any of the choices offered with the same chance, as somebody would who does not
        read. Where random plays come near par, the scenario does not teach much yet.
        """, related: ["play", "par"]),
    Term(
      Localized(id: "keadaan", en: "situation"), aliases: ["situations", "state", "states"],
      id: """
        Satu saat ketika pilihan ditawarkan: adegannya, perasaan semua orang, jam, dan apa yang sudah
        terjadi. Dua saat yang tidak akan dibedakan lagi oleh apa pun sesudahnya adalah satu keadaan.
        Banyaknya keadaan menunjukkan seberapa besar sebuah skenario.
        """,
      en: """
        A moment in which choices are offered: the scene, how everybody feels, the clock, and what has
        happened. Two moments that nothing later can tell apart are one situation. Their number shows how
        large a scenario is.
        """, related: ["play", "scene"]),
    Term(
      Localized(id: "pengukur", en: "meter"), aliases: ["meters"],
      id: """
        Bilangan dari 0 sampai 100 untuk perasaan seorang pelanggan: `joy`, `return`, dan `refer` untuk
        pelanggan utama, `joy` saja untuk yang lain. Pakai tiga ukuran: 4 kecil, 8 sedang, 15 besar. Peserta
        tidak melihat angkanya selama bermain.
        """,
      en: """
        A number from 0 to 100 for what a customer feels: `joy`, `return` and `refer` for the primary
        customer, only `joy` for others. Use three sizes: 4 small, 8 medium, 15 large. Trainees see no
        numbers during play.
        """, related: ["joy", "return", "refer", "patience"]),
  ]

  // MARK: Meters

  static let meters: [Term] = Meter.allCases.map {
    Term($0.word, called: $0.name, meaning(of: $0), related: related(to: $0))
  }

  private static func meaning(of meter: Meter) -> Localized {
    switch meter {
    case .joy:
      Localized(
        id: "Apakah pelanggan merasa senang selagi dilayani. Kesantunan saja bisa menyalakannya.",
        en: "Whether the customer is happy while being served. Courtesy alone can light it.")
    case .return:
      Localized(
        id: "Apakah pelanggan mau datang dan membeli lagi. Selama masalahnya belum selesai (`set "
          + "solved`), ia "
          + "berakhir paling tinggi satu di bawah batas.",
        en: "Whether the customer would come and buy again. Unless the problem is solved (`set "
          + "solved`), it ends "
          + "at most one below the threshold.")
    case .refer:
      Localized(
        id: "Apakah pelanggan mau bercerita baik kepada orang lain. Biasanya ia naik kalau kebutuhan "
          + "di balik "
          + "keluhan ditanyakan dan diurus. Tanpa `set solved` ia juga tidak menyala.",
        en: "Whether the customer would speak well of you to others. It usually rises when the need "
          + "behind the "
          + "complaint is asked for and looked after. Without `set solved` it does not light either.")
    case .patience:
      Localized(
        id: "Berapa lama pelanggan masih mau bertahan, 0 sampai 99. Pada 0 ia pergi. Ini bukan senyum.",
        en: "How long the customer will still stay, 0 to 99. At 0 the customer leaves. It is not a smile.")
    }
  }

  private static func related(to meter: Meter) -> [String] {
    switch meter {
    case .joy: ["smile", "courtesy"]
    case .return, .refer: ["smile", "solved"]
    case .patience: ["walk-out"]
    }
  }

  // MARK: Archetypes

  static let archetypes: [Term] = Archetype.allCases.map { archetype in
    let (line, when) = (explanation(of: archetype), condition(of: archetype))
    return Term(
      archetype.name, aliases: [archetype.rawValue], id: "\(line.id) \(when.id)", en: "\(line.en) \(when.en)",
      related: ["archetype"])
  }

  private static func explanation(of archetype: Archetype) -> Localized {
    let lines = [archetype.explanation(overgave: true), archetype.explanation(overgave: false)]
    guard lines[0] != lines[1] else { return lines[0] }
    return Localized(
      id: lines.map { "“\($0.id)”" }.joined(separator: " atau "),
      en: lines.map { "“\($0.en)”" }.joined(separator: " or "))
  }

  /// The lines of domain.md 2.6.
  private static func condition(of archetype: Archetype) -> Localized {
    switch archetype {
    case .endangerer:
      Localized(
        id: "Permainan di mana sebuah aturan keras dilanggar.", en: "A play in which a hard rule was broken.")
    case .kingsServant:
      Localized(
        id: "Suatu pilihan memberi terlalu banyak (`overgive`), atau par tercapai tetapi ada "
          + "pelanggan lain yang "
          + "tidak tersenyum.",
        en: "Some choice gave too much (`overgive`), or par was reached but some other customer does "
          + "not smile.")
    case .maverick:
      Localized(
        id: "Par tercapai, tetapi sebuah aturan `approval` dilenturkan tanpa izin.",
        en: "Par was reached, but an `approval` rule was bent without asking.")
    case .friend:
      Localized(
        id: "Par tercapai dengan cara yang wajar, dan semua pelanggan lain tersenyum.",
        en: "Par was reached by fair means, and all other customers smile.")
    case .halfwayHelper:
      Localized(
        id: "Par tidak tercapai; `return` atau `refer` menyala.",
        en: "Below par; `return` or `refer` "
          + "is lit.")
    case .politeRobot:
      Localized(
        id: "Par tidak tercapai; hanya `joy` yang menyala, atau semuanya padam meski santun dan tanpa "
          + "`shield`.",
        en: "Below par; only `joy` is lit, or nothing is, for all the courtesy and without `shield`.")
    case .freezer:
      Localized(
        id: "Selebihnya: tidak satu pun menyala, dan sebuah aturan dipakai untuk berlindung (`shield`) atau "
          + "kesantunannya jarang.",
        en: "All other plays: nothing is lit, and a rule was something to hide behind (`shield`) or "
          + "courtesy was rare.")
    }
  }
}
