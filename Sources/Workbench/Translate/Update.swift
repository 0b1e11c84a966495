import ScenarioLanguage
import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Translate {
  /// `senyum translate update`: brings a translation into the structure that its source has now, and keeps its texts.
  public func update(_ name: String, _ tag: String, isDryRun: Bool) -> Outcome {
    outcome { () throws(Refusal) -> Outcome in
      let scenario = try open(name).scenario
      let translation = try translation(tag, of: scenario)
      guard !scenario.source.diagnostics.hasErrors else {
        throw Refusal(
          message: Localized(
            id: "Sumbernya masih punya kesalahan; perbaiki dulu: senyum check \(scenario.source.source.name)",
            en: "The source still has errors; repair them first: senyum check \(scenario.source.source.name)"),
          status: .findings)
      }
      guard !translation.pairing.partings.isEmpty || translation.count(.missing) > 0 else {
        return Outcome(
          Localized(
            id: "\(scenario.path(tag)) sudah bersusunan sama dengan sumbernya.\n",
            en: "\(scenario.path(tag)) has the structure of its source already.\n")[language])
      }
      var renewal = Renewal(translation)
      renewal.run(FileContext(id: scenario.entry.id, languageTag: tag))
      let report = renewal.report(scenario.path(tag))
      guard !isDryRun else { return Outcome(report[language]) }
      let kept = try keepFormer(scenario.path(tag), translation.translation.file)
      try write(renewal.text, to: scenario.path(tag))
      try remember(renewal.memory, tag, scenario)
      return Outcome(
        report[language]
          + Localized(
            id:
              "Berkas yang lama disimpan sebagai \(kept).\nYang perlu diterjemahkan: senyum translate status \(name)\n",
            en:
              "The former file is kept as \(kept).\nWhat is to be translated: senyum translate status \(name)\n"
          )[
            language])
    }
  }

  /// Keeps a file as it was, under a name that is free.
  private func keepFormer(_ path: String, _ file: SourceFile) throws(Refusal) -> String {
    var kept = path + ".old"
    var number = 2
    while FileManager.default.fileExists(atPath: kept) {
      kept = path + ".old\(number)"
      number += 1
    }
    try write(file.text(0..<file.bytes.count), to: kept)
    return kept
  }
}

/// The source's file again, with the texts of the translation in their places.
private struct Renewal {
  private let translation: Translation
  private(set) var text = ""
  private(set) var memory = TranslationMemory()
  private var kept = 0
  private var restored = 0
  private var copied = 0
  private var dropped = 0

  init(_ translation: Translation) { self.translation = translation }

  mutating func run(_ context: FileContext) {
    let source = translation.source
    let file = SourceFile(
      name: translation.translation.file.name,
      text: source.file.applying(beginTranslation(of: source.file, into: translation.tag)))
    text = file.text(0..<file.bytes.count)
    guard let outline = readTexts(of: file, context: context), outline.texts.count == source.texts.count
    else {
      return
    }
    var (changes, confirmed) = texts()
    let result = Applying(outline: outline, context: context).apply(changes)
    for index in result.refused.keys { changes[index] = nil }
    text = result.text ?? text
    for (index, item) in translation.items.enumerated() where changes[item.unit.index] == nil {
      if !item.text.isEmpty { confirmed[index] = (item.text, "") }
    }
    memory = translation.remembering(confirmed)
    keepDropped(changes)
  }

  /// What goes to which place, and what is remembered of texts that come back or are copied.
  private mutating func texts() -> ([Int: String], [Int: (source: String, translation: String)]) {
    var changes: [Int: String] = [:]
    var confirmed: [Int: (source: String, translation: String)] = [:]
    for (index, item) in translation.items.enumerated() {
      if let text = item.translation, !text.isEmpty {
        changes[item.unit.index] = text
        if !item.text.isEmpty { kept += 1 }
      } else if item.text.isEmpty {
        changes[item.unit.index] = ""
      } else if let text = item.remembered, !text.isEmpty {
        changes[item.unit.index] = text
        confirmed[index] = (item.before ?? item.text, text)
        restored += 1
      } else {
        copied += 1
      }
    }
    return (changes, confirmed)
  }

  /// Texts of the translation that no text of the source asks for are remembered as obsolete.
  private mutating func keepDropped(_ changes: [Int: String]) {
    let used = Set(translation.pairing.texts.compactMap { $0 })
    let known = Set(memory.entries.map(\.translation))
    for (index, text) in translation.translation.texts.enumerated() where !used.contains(index) {
      guard text.role != .linkLabel, !text.text.isEmpty else { continue }
      dropped += 1
      if known.contains(text.text) { continue }
      memory.entries.append(
        .init(context: "\(translation.tag).md", source: "", translation: text.text, isObsolete: true))
    }
  }

  func report(_ path: String) -> Localized {
    let translations = Localized.count(kept, id: "terjemahan", en: "translation")
    return Localized(
      id:
        "\(path): \(translations.id) tetap, \(restored) dipulihkan dari catatan, \(copied) disalin dari sumber "
        + "(belum diterjemahkan), \(dropped) tidak punya tempat lagi (disimpan di catatan).\n",
      en:
        "\(path): \(translations.en) kept, \(restored) restored from memory, "
        + "\(copied) copied from the source (not translated), \(dropped) without a place now (kept in memory).\n"
    )
  }
}
