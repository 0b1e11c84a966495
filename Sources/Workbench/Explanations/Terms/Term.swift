import SourceText

/// A word that a trainer meets in scenarios, reports and debriefs, explained in a few sentences.
struct Term: Sendable {
  /// What it is listed as: a word of the format, the same in both languages, or a name.
  let word: Localized
  /// What the debrief calls a word of the format; nil for a name.
  let name: Localized?
  /// What else people look it up by, in either language.
  let aliases: [String]
  let meaning: Localized
  /// Terms that belong to it, by their English words.
  let related: [String]

  /// A word of the format.
  init(_ word: String, called name: Localized, _ meaning: Localized, related: [String] = []) {
    self.word = Localized(word)
    self.name = name
    aliases = []
    self.meaning = meaning
    self.related = related
  }

  /// - Parameters:
  ///   - id: the meaning in Indonesian, on as many lines as its writer liked.
  ///   - en: the same in English.
  init(_ word: Localized, aliases: [String] = [], id: String, en: String, related: [String] = []) {
    self.word = word
    name = nil
    self.aliases = aliases
    meaning = Localized(id: id.onOneLine, en: en.onOneLine)
    self.related = related
  }
}

extension Term {
  /// Terms of one kind, under a heading.
  struct Group: Sendable {
    let title: Localized
    /// What one of them is: `par (scoring)`.
    let kind: Localized
    let terms: [Term]
  }

  /// In the order in which they are listed.
  static let groups: [Group] = [
    Group(
      title: Localized(id: "Penilaian", en: "Scoring"), kind: Localized(id: "penilaian", en: "scoring"),
      terms: scoring),
    Group(
      title: Localized(id: "Perasaan pelanggan", en: "The customer's feelings"),
      kind: Localized(id: "pengukur", en: "meter"), terms: meters),
    Group(
      title: Localized(id: "Gaya pelayanan", en: "Archetypes"),
      kind: Localized(id: "gaya pelayanan", en: "archetype"), terms: archetypes),
    Group(
      title: Localized(id: "Perilaku, untuk `does`", en: "Behaviours, for `does`"),
      kind: Localized(id: "perilaku, untuk `does`", en: "behaviour, for `does`"), terms: behaviours),
    Group(
      title: Localized(id: "Pelanggan", en: "Customers"), kind: Localized(id: "pelanggan", en: "customer"),
      terms: customers),
    Group(
      title: Localized(id: "Jenis keluhan, untuk `complaint`", en: "Kinds of complaint, for `complaint`"),
      kind: Localized(id: "jenis keluhan", en: "kind of complaint"), terms: complaints),
    Group(
      title: Localized(id: "Aturan", en: "Rules"), kind: Localized(id: "aturan", en: "rules"), terms: rules),
    Group(
      title: Localized(id: "Cerita dan latihan", en: "Story and training"),
      kind: Localized(id: "cerita", en: "story"), terms: story),
  ]

  static let all: [Term] = groups.flatMap(\.terms)

  /// The terms that a word means, in either language; several where one word has several meanings.
  static func named(_ word: String) -> [(term: Term, group: Group)] {
    let wanted = folded(word)
    return groups.flatMap { group in
      group.terms.filter { $0.words.contains { folded($0) == wanted } }.map { ($0, group) }
    }
  }

  /// All that it is found by.
  var words: [String] {
    var words: [String] = []
    for word in [word.id, word.en, name?.id, name?.en].compactMap({ $0 }) + aliases
    where !words.contains(word) {
      words.append(word)
    }
    return words
  }

  /// A word as people may write it: `Turning Point`, `turning-point`, `kings servant`.
  private static func folded(_ word: String) -> String {
    word.lowercased().filter { !"'’`\"“”".contains($0) }
      .split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: " ")
  }
}
