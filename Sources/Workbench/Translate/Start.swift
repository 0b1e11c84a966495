import ScenarioLanguage
import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Translate {
  /// `senyum translate start`: a new language as a copy of the source, every text noted as not translated yet.
  public func start(_ tag: String, of name: String) -> Outcome {
    outcome { () throws(Refusal) -> Outcome in
      let scenario = try open(name).scenario
      try checkSource(scenario)
      try checkTag(tag, scenario)
      try checkFree(tag, scenario)
      let source = try outline(scenario.source.source, scenario)
      let text = source.file.applying(beginTranslation(of: source.file, into: tag))
      let entries = UnitList(source).units.compactMap { unit -> TranslationMemory.Entry? in
        let text = source.texts[unit.index].text
        return text.isEmpty ? nil : .init(context: unit.context, source: text, translation: "")
      }
      try write(text, to: scenario.path(tag))
      try remember(TranslationMemory(entries: entries), tag, scenario)
      return Outcome(started(tag, scenario, entries.count)[language])
    }
  }

  func remember(_ memory: TranslationMemory, _ tag: String, _ scenario: Opened) throws(Refusal) {
    try write(
      memory.text(scenario: scenario.entry.id, tag: tag, from: scenario.sourceTag),
      to: scenario.memoryPath(tag))
  }

  private func checkTag(_ tag: String, _ scenario: Opened) throws(Refusal) {
    guard isLanguageTag(tag) else {
      throw Refusal(
        message: Localized(
          id: "`\(tag)` bukan tanda bahasa. Contohnya: en, ms, zh-Hant.",
          en: "`\(tag)` is not the tag of a language. Examples: en, ms, zh-Hant."))
    }
    let others = scenario.compiled.compilations.map(\.source.name)
    guard !scenario.entry.tags.contains(tag) else {
      throw Refusal(
        message: Localized(
          id: "`\(scenario.path(tag))` sudah ada, jadi tidak saya timpa. Keadaannya: "
            + "senyum translate status \(scenario.entry.id)",
          en: "`\(scenario.path(tag))` is there already, and I do not overwrite it. How it stands: "
            + "senyum translate status \(scenario.entry.id)"))
    }
    let tags = scenario.entry.tags + [tag]
    let isSaid = scenario.source.scenario?.header.isSource ?? false
    guard isSaid || sourceTag(among: tags) == scenario.sourceTag else {
      let path = others[scenario.compiled.source]
      throw Refusal(
        message: Localized(
          id:
            "Di samping `\(tag)`, bahasa sumber tidak lagi jelas. Tulis dulu `source: true` di kepala \(path).",
          en: "Beside `\(tag)` it would no longer be clear which language is the source. First write "
            + "`source: true` into the front matter of \(path)."))
    }
  }

  /// The source among languages of which none claims to be it.
  private func sourceTag(among tags: [String]) -> String? { tags.contains("id") ? "id" : tags.min() }

  private func checkSource(_ scenario: Opened) throws(Refusal) {
    guard scenario.source.diagnostics.hasErrors else { return }
    throw Refusal(
      message: Localized(
        id: "Sumbernya masih punya kesalahan; perbaiki dulu: senyum check \(scenario.source.source.name)",
        en: "The source still has errors; repair them first: senyum check \(scenario.source.source.name)"),
      status: .findings)
  }

  /// A memory without its translation would be a stranger's.
  private func checkFree(_ tag: String, _ scenario: Opened) throws(Refusal) {
    let path = scenario.memoryPath(tag)
    guard FileManager.default.fileExists(atPath: path) else { return }
    throw Refusal(
      message: Localized(
        id: "`\(path)` masih ada dari terjemahan yang lama. Kembalikan \(tag).md, atau pindahkan berkas itu.",
        en: "`\(path)` is left of an older translation. Bring \(tag).md back, or move that file away."))
  }

  private func started(_ tag: String, _ scenario: Opened, _ count: Int) -> Localized {
    let (path, id) = (scenario.path(tag), scenario.entry.id)
    return Localized(
      id: """
        \(path) sudah dibuat: susunannya lengkap, \(count) teksnya masih dalam bahasa `\(scenario.sourceTag)`.
        Terjemahkan langsung di berkas itu, atau dengan alat penerjemah:
          senyum translate export \(id) \(tag) -o \(id)-\(tag).po
          senyum translate import \(id)-\(tag).po
        Yang belum selesai: senyum translate status \(id)
        \(scenario.memoryPath(tag)) mencatat asal setiap teks; simpan bersama \(tag).md.

        """,
      en: """
        \(path) is made: its structure is whole, its \(count) texts are still in `\(scenario.sourceTag)`.
        Translate in that file, or with a translator's tool:
          senyum translate export \(id) \(tag) -o \(id)-\(tag).po
          senyum translate import \(id)-\(tag).po
        What is left to do: senyum translate status \(id)
        \(scenario.memoryPath(tag)) remembers what each text is made from; keep it with \(tag).md.

        """)
  }
}
