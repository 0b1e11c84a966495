import ScenarioLanguage
import SourceText

/// What `senyum rename` says.
enum RenameWords {
  static func name(_ kind: NameKind) -> Localized {
    switch kind {
    case .scene: Localized(id: "adegan", en: "scene")
    case .flag: Localized(id: "fakta", en: "flag")
    case .rule: Localized(id: "aturan", en: "rule")
    case .promise: Localized(id: "janji", en: "promise")
    case .customer: Localized(id: "pelanggan", en: "customer")
    }
  }

  static func renamed(_ kind: NameKind, _ old: String, _ new: NewName) -> Localized {
    let shown = kind == .scene ? "“\(new.declaration)” (#\(new.name))" : "`\(new.name)`"
    let word = name(kind)
    let title = word.id.capitalizedSentence
    return Localized(
      id: "\(title) `\(old)` kini bernama \(shown):", en: "The \(word.en) `\(old)` is now \(shown):")
  }

  static func places(_ count: Int) -> Localized {
    .count(count, id: "tempat", en: "place")
  }

  static let errorsFirst = Localized(
    id: "Perbaiki kesalahan di atas dulu; selama masih ada, tidak pasti di mana saja sebuah nama dipakai.",
    en: "Repair the errors above first; while there are any it is not certain where a name is used.")

  static func unknown(_ old: String, _ near: [String]) -> Localized {
    let advice = Localized(
      id: " Pakai nama sesudah `#` dari judul adegan, atau kunci dari kepala skenario.",
      en: " Use a scene's heading or the name after `#`, or a key of the front matter.")
    return Localized(
      id: "Tidak ada yang bernama `\(old)` di berkas ini.", en: "Nothing in this file is called `\(old)`.")
      + (near.isEmpty ? advice : .near(near))
  }

  static func ambiguous(_ old: String, _ kinds: [NameKind]) -> Localized {
    let id = kinds.map { "\(name($0).id) (--kind \($0.rawValue))" }.joined(separator: ", ")
    let en = kinds.map { "a \(name($0).en) (--kind \($0.rawValue))" }.joined(separator: ", ")
    return Localized(
      id: "Yang bernama `\(old)` lebih dari satu: \(id). Sebutkan yang mana dengan --kind.",
      en: "More than one thing is called `\(old)`: \(en). Say which by --kind.")
  }

  static func same(_ new: String) -> Localized {
    Localized(
      id: "Namanya memang sudah `\(new)`; tidak ada yang berubah.",
      en: "It is called `\(new)` already; nothing changed.")
  }

  static func wouldBreak(_ new: String) -> Localized {
    Localized(
      id:
        "Dengan nama “\(new)” skenario ini punya kesalahan di atas. Tidak ada yang ditulis; pilih nama lain.",
      en:
        "With the name “\(new)” the scenario has the errors above. Nothing was written; choose another name.")
  }

  static func refused(_ new: String, _ kind: NameKind, _ refusal: NameRefusal) -> Localized {
    switch refusal {
    case .noKey(let instead):
      Localized(
        id:
          "`\(new)` tidak bisa menjadi nama \(name(kind).id): nama ditulis dengan huruf kecil a–z, angka, dan tanda "
          + "hubung tunggal, dan diawali huruf." + (instead.map { " Misalnya `\($0)`." } ?? ""),
        en:
          "`\(new)` cannot be the name of a \(name(kind).en): a name has small letters a–z, digits and single "
          + "hyphens, and begins with a letter." + (instead.map { " For example `\($0)`." } ?? ""))
    case .reserved(let instead):
      Localized(
        id: "`\(new)` adalah kata milik Senyum. Yang masih bebas, misalnya: `\(instead)`.",
        en: "`\(new)` is a word of Senyum's own. Free, for example: `\(instead)`.")
    case .taken(let other, let instead):
      Localized(
        id: "Nama itu sudah dipakai “\(other)”. Yang masih bebas, misalnya: `\(instead)`.",
        en: "That name belongs to “\(other)” already. Free, for example: `\(instead)`.")
    case .noSlug:
      Localized(
        id: "Dari “\(new)” tidak bisa dibuat nama untuk tautan: judul adegan perlu huruf atau angka.",
        en: "No name for links can be made of “\(new)”: a scene's heading needs letters or digits.")
    case .severalLines:
      Localized(
        id: "Judul adegan hanya satu baris.", en: "A scene's heading is one line.")
    }
  }
}
