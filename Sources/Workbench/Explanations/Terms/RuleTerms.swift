import Debriefing
import ScenarioLanguage
import SourceText

// Rules of the workplace, and what becomes of them.
extension Term {
  static let rules: [Term] =
    [
      Term(
        Localized(id: "aturan keras", en: "hard rule"),
        aliases: ["hard rules", "hard", "pakem", "hard breach"],
        id: """
          Aturan keselamatan, operasional, atau peraturan pemerintah: ia melindungi orang yang tidak ikut
          dalam percakapan. Tidak ada yang boleh melenturkannya. Satu pelanggaran membatalkan semua senyum.
          """,
        en: """
          A rule of safety, operations or government: it protects people who are not in the conversation.
          Nobody may bend it. One breach voids all smiles.
          """, related: ["house", "safety", "operational", "regulation"])
    ]
    + Rule.Kind.allCases.map { Term($0.rawValue, called: $0.name, meaning(of: $0), related: related(to: $0)) }
    + Rule.Discretion.allCases.map {
      Term(
        $0.rawValue, called: $0.name, meaning(of: $0), related: $0 == .approval ? ["B Plan"] : ["approval"])
    } + [
      Term(
        Localized(id: "melenturkan", en: "bend"), aliases: ["bends", "bent", "kelenturan", "discretion"],
        id: """
          Berbuat lain daripada aturan rumah, karena pelanggan ini memerlukannya: `bends ATURAN` pada sebuah
          pilihan. Mematuhi (`follows`) atau melenturkan aturan sendiri tidak menggerakkan perasaan
          pelanggan.
          """,
        en: """
          To do other than a house rule says, because this customer needs it: `bends RULE` on a choice.
          Neither keeping (`follows`) nor bending a rule moves a customer's feelings by itself.
          """, related: ["house", "approval"]),
      Term(
        Localized(id: "Rencana B", en: "B Plan"), aliases: ["escalation", "eskalasi", "plan b", "approves"],
        id: """
          Bertanya kepada atasan dengan membawa fakta, dan baru kemudian melenturkan aturan `approval`:
          `approves ATURAN`, lalu `bends ATURAN`. Setiap aturan `approval` memerlukan jalan ini di suatu
          tempat.
          """,
        en: """
          Asking a superior, with facts in hand, and only then bending an `approval` rule: `approves RULE`,
          then `bends RULE`. Every `approval` rule needs this way somewhere.
          """, related: ["approval", "escalate"]),
    ]

  private static func meaning(of kind: Rule.Kind) -> Localized {
    switch kind {
    case .house:
      Localized(
        id: "Dibuat perusahaan untuk dirinya sendiri. Boleh dilenturkan: atas pertimbangan sendiri "
          + "(`own`) atau "
          + "dengan izin atasan (`approval`).",
        en: "Made by the company for itself. It may be bent: with judgement (`own`) or with a "
          + "superior's approval "
          + "(`approval`).")
    case .operational:
      Localized(
        id: "Pekerjaan orang lain bergantung padanya. Tidak boleh dilenturkan.",
        en: "The work of others depends on it. It may not be bent.")
    case .safety:
      Localized(
        id: "Melindungi orang dari bahaya. Tidak boleh dilenturkan.",
        en: "Protects people from harm. It may not be bent.")
    case .regulation:
      Localized(
        id: "Ditetapkan pemerintah. Tidak boleh dilenturkan.",
        en: "Set by the government. It may not "
          + "be bent.")
    }
  }

  private static func related(to kind: Rule.Kind) -> [String] {
    kind.isHard ? ["hard rule"] : ["own", "approval", "bend"]
  }

  private static func meaning(of discretion: Rule.Discretion) -> Localized {
    switch discretion {
    case .own:
      Localized(
        id: "Petugas boleh melenturkan aturan rumah ini dengan pertimbangannya sendiri. Ini bawaannya.",
        en: "The agent may bend this house rule with judgement. This is the default.")
    case .approval:
      Localized(
        id: "Atasan harus mengizinkan dulu (`approves`). Melenturkannya tanpa izin membuat permainan "
          + "itu tidak "
          + "dihitung untuk par.",
        en: "A superior must agree first (`approves`). Bending it without asking keeps a play from counting "
          + "towards par.")
    }
  }
}
