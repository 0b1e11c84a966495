import ScenarioLanguage
import SourceText

/// One translation of a scenario beside its source, with what is remembered of it.
struct Translation {
  let scenario: String
  let source: TextOutline
  let translation: TextOutline
  let sourceTag: String
  let tag: String
  let memory: TranslationMemory
  /// The memory's file is there.
  let isRemembered: Bool
  let pairing: Pairing
  let items: [Item]

  /// How a text of the translation stands to the source.
  enum State: String, CaseIterable {
    /// It was made from what the source says now.
    case current = "up-to-date"
    /// Nothing tells what it was made from.
    case untracked
    /// The source has changed since.
    case stale
    /// The source has changed since, and so has the translation.
    case edited
    /// The words of the source stand there still.
    case untranslated
    /// The translation has no place for it.
    case missing

    var needsWork: Bool { self != .current && self != .untracked }
  }

  struct Item {
    let unit: Unit
    let state: State
    let text: String
    /// The source text that the translation was made from, where it is known.
    let before: String?
    /// Index of its text in the translation.
    let place: Int?
    let translation: String?
    /// What the memory holds of its translation; nil when it holds nothing.
    let remembered: String?
  }

  init(
    scenario: String, source: TextOutline, sourceTag: String, translation: TextOutline, tag: String,
    memory: TranslationMemory?
  ) {
    self.scenario = scenario
    self.source = source
    self.translation = translation
    self.sourceTag = sourceTag
    self.tag = tag
    self.memory = memory ?? TranslationMemory()
    isRemembered = memory != nil
    let units = UnitList(source).units
    let matches = self.memory.matches(of: units, in: source)
    let links = Links(self.memory, units, matches, source, translation)
    pairing = Pairing(
      source, translation, sourceLinks: links.source, translationLinks: links.translation)
    let isOtherLanguage = tag.prefix { $0 != "-" }.lowercased() != sourceTag.prefix { $0 != "-" }.lowercased()
    items = zip(units, matches).map { [pairing, memory = self.memory] unit, match in
      let place = pairing.texts[unit.index]
      let text = place.map { translation.texts[$0].text }
      let entry = match.map { memory.entries[$0] }
      return Item(
        unit: unit,
        state: Translation.state(
          source.texts[unit.index], text, entry.flatMap { $0.isObsolete ? nil : $0 },
          isOtherLanguage: isOtherLanguage),
        text: source.texts[unit.index].text, before: entry?.source, place: place, translation: text,
        remembered: entry?.translation)
    }
  }

  private static func state(
    _ source: ScenarioText, _ translation: String?, _ entry: TranslationMemory.Entry?, isOtherLanguage: Bool
  ) -> State {
    guard let translation, !translation.isEmpty else { return source.text.isEmpty ? .current : .missing }
    if source.text.isEmpty { return .current }
    guard let entry else {
      let isCopy = isOtherLanguage && translation == source.text && isSentence(source)
      return isCopy ? .untranslated : .untracked
    }
    if entry.translation.isEmpty, translation == entry.source || translation == source.text {
      return .untranslated
    }
    if entry.source == source.text { return .current }
    return entry.translation.isEmpty || translation == entry.translation ? .stale : .edited
  }

  /// Texts that two languages cannot well have in common: names, numbers and signs are none.
  private static func isSentence(_ text: ScenarioText) -> Bool {
    switch text.role {
    case .customerName, .tags: return false
    default: return text.text.split(separator: " ").count { $0.contains(where: \.isLetter) } >= 4
    }
  }

  func count(_ state: State) -> Int { items.count { $0.state == state } }
}

/// Which entry of the memory the texts of two files come from, as far as it is certain: a text that two entries share
/// tells nothing.
private struct Links {
  private(set) var source: [Int?]
  private(set) var translation: [Int?]

  init(
    _ memory: TranslationMemory, _ units: [Unit], _ matches: [Int?], _ source: TextOutline,
    _ translation: TextOutline
  ) {
    var sources: [String: Int] = [:]
    var translations: [String: Int] = [:]
    for entry in memory.entries {
      sources[entry.source, default: 0] += 1
      translations[entry.translation, default: 0] += 1
    }
    var entries: [String: Int] = [:]
    for (index, entry) in memory.entries.enumerated()
    where sources[entry.source] == 1 && translations[entry.translation] == 1 && !entry.translation.isEmpty {
      entries[entry.translation] = index
    }
    let known = Set(entries.values)
    self.source = Array(repeating: nil, count: source.texts.count)
    for (unit, match) in zip(units, matches) {
      if let match, known.contains(match) { self.source[unit.index] = match }
    }
    self.translation = translation.texts.map { entries[$0.text] }
  }
}
