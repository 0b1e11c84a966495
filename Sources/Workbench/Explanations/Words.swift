import ScenarioLanguage
import SourceText

/// The words around the explanations.
enum Words {
  static let says = Localized(id: "Kata Senyum:", en: "What Senyum says:")

  static let formerSource = Localized(
    id: "\(Example.sourcePath), ketika diterjemahkan:", en: "\(Example.sourcePath), when it was translated:")

  static let indexIntroduction = Localized(
    id: """
      Semua yang bisa dikatakan Senyum tentang sebuah berkas skenario. Penjelasan satu temuan, dengan contoh: senyum \
      explain KODE
      """,
    en: """
      All that Senyum may say about a scenario's file. One finding explained, with an example: senyum explain CODE
      """)

  static let referenceTitle = Localized(
    id: "Temuan Senyum, satu per satu", en: "Senyum's findings, one by one")

  static let referenceIntroduction = Localized(
    id: """
      Halaman ini dibuat oleh `senyum explain --all --lang id`. Setiap temuan punya arti, contoh, kata Senyum tentang
      contoh itu, dan perbaikannya. Kesalahan menghentikan permainan; peringatan tidak, dan bisa didiamkan dengan
      `allow:` di kepala skenario. Contohnya adalah bagian dari sebuah skenario kecil tentang paket Bu Ratna.
      """,
    en: """
      This page is made by `senyum explain --all --lang en`. Every finding has a meaning, an example, what Senyum says of
      that example, and its repair. Errors stop the play; warnings do not, and can be silenced by `allow:` in the front
      matter. The examples are pieces of a small scenario about Mrs Ratna's parcel.
      """)

  static func severity(of code: String, _ language: Language) -> String {
    let kind = DiagnosticKind.explained.first { $0.code == code }
    return (kind?.severity ?? .error).name[language]
  }

  static func example(_ example: Example, _ language: Language) -> String {
    let name = Localized(id: "Contoh", en: "Example")[language]
    guard let place = place(of: example) else { return name + ":" }
    return "\(name), \(place[language]):"
  }

  /// The place is said again only where the repair moved the text.
  static func repaired(_ repaired: Example, asIn example: Example, _ language: Language) -> String {
    let name = Localized(id: "Diperbaiki", en: "Repaired")[language]
    guard let place = place(of: repaired), place != self.place(of: example) else { return name + ":" }
    return "\(name), \(place[language]):"
  }

  private static func place(of example: Example) -> Localized? {
    switch example.content {
    case .described: nil
    case .transcript: Localized(id: "sebuah transkrip", en: "a transcript")
    case .curriculum: Localized(id: "sebuah kurikulum", en: "a curriculum")
    case .pair: Localized(id: "di dua bahasa", en: "in two languages")
    case .fragment(let fragment):
      fragment.path.map { Localized(id: "di `\($0)`", en: "in `\($0)`") } ?? place(of: fragment)
    }
  }

  private static func place(of fragment: Fragment) -> Localized {
    if fragment.place == .story, fragment.text.id.isEmpty {
      return Localized(id: "di kepala skenario", en: "in the front matter")
    }
    if !fragment.frontMatter.id.isEmpty {
      return Localized(
        id: "di kepala skenario dan di sebuah adegan", en: "in the front matter and in a scene")
    }
    switch fragment.place {
    case .frontMatter: return Localized(id: "di kepala skenario", en: "in the front matter")
    case .header: return Localized(id: "seluruh kepala skenario", en: "the whole front matter")
    case .start: return Localized(id: "di atas adegan pertama", en: "above the first scene")
    case .scene: return Localized(id: "di sebuah adegan", en: "in a scene")
    case .scenes: return Localized(id: "sesudah adegan pertama", en: "after the first scene")
    case .body:
      return Localized(id: "semua yang di bawah kepala skenario", en: "all that is under the front matter")
    case .story: return Localized(id: "adegan-adegan ini", en: "these scenes")
    case .top: return Localized(id: "di awal berkas", en: "at the beginning of the file")
    }
  }
}
