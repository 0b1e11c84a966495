import ScenarioLanguage
import SourceText

/// What is remembered of a translation: which source text each of its texts was made from.
///
/// It lies beside the translation (`en.memory` beside `en.md`), so that it goes where the scenario goes, and is
/// written as a PO file without places, so that two people's changes merge line by line. The translation itself is
/// always what stands in the Markdown; the copy here tells whether it was changed since, and keeps what has lost its
/// place.
struct TranslationMemory {
  var entries: [Entry] = []

  struct Entry: Hashable {
    var context: String
    /// The source text that the translation was made from.
    var source: String
    /// The translation at that time; empty when there was none yet.
    var translation: String
    /// Its source text is gone.
    var isObsolete = false
  }

  init(entries: [Entry] = []) { self.entries = entries }

  init(_ file: SourceFile) throws(UnreadableObject) {
    entries = try PortableObject(file).entries.map {
      Entry(
        context: $0.context, source: $0.source, translation: $0.translation, isObsolete: $0.isObsolete)
    }
  }

  func text(scenario: String, tag: String, from source: String) -> String {
    var object = PortableObject()
    object.comments = [
      "Written by senyum translate; not for editing. What the texts of \(tag).md were translated from,",
      "so that a change of \(source).md shows which of them to look at again. Keep it beside \(tag).md.",
    ]
    object.fields = [
      ("Language", tag), ("Content-Type", "text/plain; charset=UTF-8"),
      ("Content-Transfer-Encoding", "8bit"),
      ("X-Senyum-Scenario", scenario), ("X-Senyum-Source", source),
    ]
    object.entries = entries.map { entry in
      var result = PortableObject.Entry()
      result.context = entry.context
      result.source = entry.source
      result.translation = entry.translation
      result.isObsolete = entry.isObsolete
      return result
    }
    return object.text
  }

  /// Which entry belongs to each of these texts of the source, also when texts were changed, moved, added or deleted.
  ///
  /// First what is unchanged in its place, then what was moved, then what was changed in its place a little, then what
  /// was changed and moved; at last what stands in the same place, however much it was changed.
  func matches(of units: [Unit], in outline: TextOutline) -> [Int?] {
    var matching = MemoryMatching(
      units.map { ($0.context, $0.label, outline.texts[$0.index].text) }, entries)
    return matching.run()
  }
}

private struct MemoryMatching {
  private let units: [(context: String, label: String, text: String)]
  private let entries: [TranslationMemory.Entry]
  private var result: [Int?]
  private var isTaken: [Bool]

  init(_ units: [(context: String, label: String, text: String)], _ entries: [TranslationMemory.Entry]) {
    self.units = units
    self.entries = entries
    result = Array(repeating: nil, count: units.count)
    // What was deleted may come back: then its old translation does too.
    isTaken = entries.map { $0.source.isEmpty }
  }

  mutating func run() -> [Int?] {
    pair {
      $0.context + "\u{0}" + $0.text
    } with: {
      $0.context + "\u{0}" + $0.source
    }
    pair {
      $0.text
    } with: {
      $0.source
    }
    pairInPlace(atLeast: 0.4)
    pairByLikeness()
    pairBetweenNeighbours()
    pairInPlace(atLeast: 0)
    return result
  }

  private var open: [Int] { units.indices.filter { result[$0] == nil && !units[$0].text.isEmpty } }

  private mutating func take(_ unit: Int, _ entry: Int) {
    result[unit] = entry
    isTaken[entry] = true
  }

  /// Pairs what has the same name, the first with the first.
  private mutating func pair(
    _ name: ((context: String, label: String, text: String)) -> String,
    with other: (TranslationMemory.Entry) -> String
  ) {
    var places: [String: [Int]] = [:]
    for index in entries.indices.reversed() where !isTaken[index] {
      places[other(entries[index]), default: []].append(index)
    }
    for unit in open {
      if let entry = places[name(units[unit])]?.popLast() { take(unit, entry) }
    }
  }

  private mutating func pairInPlace(atLeast limit: Double) {
    var places: [String: Int] = [:]
    for index in entries.indices where !isTaken[index] && !entries[index].isObsolete {
      places[entries[index].context] = index
    }
    for unit in open {
      guard let entry = places[units[unit].context], !isTaken[entry] else { continue }
      let likeness = Likeness(units[unit].text).compared(with: Likeness(entries[entry].source))
      if likeness >= limit { take(unit, entry) }
    }
  }

  /// What stands next to a text that is known, under the same name within its scene: the heading of a scene that was
  /// renamed, for example, whose texts all have another context now.
  private mutating func pairBetweenNeighbours() {
    for unit in open {
      let before = unit > 0 ? result[unit - 1].map { $0 + 1 } : nil
      let after = unit + 1 < units.count ? result[unit + 1].map { $0 - 1 } : nil
      for entry in [before, after].compactMap({ $0 }) where entries.indices.contains(entry) {
        guard !isTaken[entry], !entries[entry].isObsolete, isNamed(units[unit].label, entries[entry].context)
        else { continue }
        take(unit, entry)
        break
      }
    }
  }

  private func isNamed(_ label: String, _ context: String) -> Bool {
    label == "act" ? context.hasPrefix("act › ") : context.hasSuffix(" › " + label)
  }

  /// The most alike first. Two texts of a scenario that have nothing to do with each other are alike to 0.3 or so.
  private mutating func pairByLikeness() {
    let (units, entries) = (open, self.entries.indices.filter { !isTaken[$0] })
    guard units.count * entries.count <= 250_000 else { return }
    let known = entries.map { Likeness(self.entries[$0].source) }
    var pairs: [(likeness: Double, unit: Int, entry: Int)] = []
    for unit in units {
      let own = Likeness(self.units[unit].text)
      for (entry, other) in zip(entries, known) {
        let likeness = own.compared(with: other)
        if likeness >= 0.6 { pairs.append((likeness, unit, entry)) }
      }
    }
    pairs.sort { ($1.likeness, $0.unit, $0.entry) < ($0.likeness, $1.unit, $1.entry) }
    for pair in pairs where result[pair.unit] == nil && !isTaken[pair.entry] { take(pair.unit, pair.entry) }
  }
}
