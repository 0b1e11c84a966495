import Simulation
import SourceText

/// Reads single statements: the first word, then what that word takes.
extension TranscriptReader {
  /// What each word takes, as it is shown to people.
  static let shapes: [(word: String, shape: Localized)] = [
    ("scenario", Localized(id: "scenario NAMA-SKENARIO", en: "scenario SCENARIO-ID")),
    ("name", Localized(id: "name KALIMAT PENDEK", en: "name A FEW WORDS")),
    ("note", Localized(id: "note KALIMAT", en: "note A SENTENCE")),
    ("choose", Localized(id: "choose ADEGAN 2", en: "choose SCENE 2")),
    ("offered", Localized(id: "offered ADEGAN 1, ADEGAN 3", en: "offered SCENE 1, SCENE 3")),
    ("not-offered", Localized(id: "not-offered ADEGAN 2", en: "not-offered SCENE 2")),
    ("scene", Localized(id: "scene ADEGAN", en: "scene SCENE")),
    ("flags", Localized(id: "flags TANDA yes TANDA no", en: "flags FLAG yes FLAG no")),
    ("ending", Localized(id: "ending ADEGAN, atau ending walk-out", en: "ending SCENE, or ending walk-out")),
    (
      "smiles",
      Localized(
        id: "smiles joy return refer, atau smiles none", en: "smiles joy return refer, or smiles none")
    ),
    (
      "archetype",
      Localized(
        id: "archetype dengan salah satu dari \(archetypes)", en: "archetype with one of \(archetypes)")
    ),
    ("par", "par 3"),
    ("others", Localized(id: "others NAMA yes NAMA no", en: "others KEY yes KEY no")),
    ("meters", "meters joy 73 return 68 refer 63 patience 4"),
    ("courtesy", "courtesy 80"),
    ("clock", "clock 13:18"),
    ("cost", "cost 24695"),
    (
      "hard-breaches",
      Localized(
        id: "hard-breaches ATURAN, atau hard-breaches none", en: "hard-breaches RULE, or hard-breaches none")
    ),
  ]

  private static var archetypes: String { Archetype.allCases.map(\.rawValue).joined(separator: ", ") }

  /// The statement of a line; nil, with a finding, when it is not understood.
  mutating func statement(_ first: TranscriptWord, _ rest: [TranscriptWord]) -> Transcript.Statement? {
    guard let shape = TranscriptReader.shapes.first(where: { $0.word == first.text })?.shape else {
      let words = TranscriptReader.shapes.map(\.word)
      report(
        .transcriptWord, at: first.range, ["\(first.text)", "\(words.joined(separator: ", "))"],
        suggestions: nearNames(to: first.text, among: words))
      return nil
    }
    let values = rest.map(\.text)
    if let statement = move(first.text, values) ?? expectation(first.text, values) { return statement }
    let seen = ([first.text] + values).joined(separator: " ")
    report(
      .transcriptValue, at: first.range.lowerBound..<(rest.last ?? first).range.upperBound,
      ["\(seen)", shape])
    return nil
  }

  private func move(_ word: String, _ values: [String]) -> Transcript.Statement? {
    switch word {
    case "scenario": values.count == 1 ? .scenario(values[0]) : nil
    case "name": values.isEmpty ? nil : .name(values.joined(separator: " "))
    case "note": values.isEmpty ? nil : .note(values.joined(separator: " "))
    case "choose": spots(values).flatMap { $0.count == 1 ? .choose($0[0]) : nil }
    case "offered": spots(values).map { .offered($0) }
    case "not-offered": spots(values).map { .notOffered($0) }
    case "scene": values.count == 1 ? .scene(values[0]) : nil
    case "flags": answers(values).map { .flags($0) }
    default: nil
    }
  }

  private func expectation(_ word: String, _ values: [String]) -> Transcript.Statement? {
    switch word {
    case "ending": values.count == 1 ? .ending(values[0] == Transcript.walkOutWord ? nil : values[0]) : nil
    case "smiles": smiles(values).map { .smiles($0) }
    case "archetype": values.count == 1 ? Archetype(rawValue: values[0]).map { .archetype($0) } : nil
    case "others": answers(values).map { .others($0) }
    case "meters": meters(values).map { .meters($0) }
    case "hard-breaches": values.isEmpty ? nil : .hardBreaches(values == [Transcript.noneWord] ? [] : values)
    default: values.count == 1 ? figure(word, values[0]) : nil
    }
  }

  private func figure(_ word: String, _ value: String) -> Transcript.Statement? {
    switch word {
    case "par": number(value).map { .par($0) }
    case "courtesy": number(value).map { .courtesy($0) }
    case "cost": number(value).map { .cost($0) }
    case "clock": clock(value).map { .clock($0) }
    default: nil
    }
  }

  /// `SCENE 2, SCENE 3`: a comma may stand after a number.
  private func spots(_ values: [String]) -> [Transcript.Spot]? {
    let bare = values.enumerated().map { index, value in
      index.isMultiple(of: 2) || !value.hasSuffix(",") ? value : String(value.dropLast())
    }
    return pairs(bare) { number($0).flatMap { $0 > 0 ? $0 : nil } }?
      .map { Transcript.Spot(scene: $0.name, choice: $0.value) }
  }

  private func smiles(_ values: [String]) -> Smiles? {
    if values == [Transcript.noneWord] { return [] }
    var smiles: Smiles = []
    for value in values {
      guard let smile = Transcript.smileWords.first(where: { $0.word == value })?.smile else { return nil }
      smiles.formUnion(smile)
    }
    return values.isEmpty ? nil : smiles
  }

  private func answers(_ values: [String]) -> [Transcript.Named<Bool>]? {
    pairs(values) { ["yes": true, "no": false][$0] }
  }

  private func meters(_ values: [String]) -> [Transcript.Named<Int>]? {
    let words = Transcript.smileWords.map(\.word) + ["patience"]
    return pairs(values, number).flatMap { pairs in
      pairs.allSatisfy { words.contains($0.name) || $0.name.hasSuffix(".joy") } ? pairs : nil
    }
  }

  private func pairs<Value>(
    _ values: [String], _ read: (String) -> Value?
  ) -> [Transcript.Named<Value>]? where Value: Sendable & Hashable {
    guard !values.isEmpty, values.count.isMultiple(of: 2) else { return nil }
    var pairs: [Transcript.Named<Value>] = []
    for index in stride(from: 0, to: values.count, by: 2) {
      guard let value = read(values[index + 1]) else { return nil }
      pairs.append(Transcript.Named(values[index], value))
    }
    return pairs
  }

  /// Digits only.
  private func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }

  private func clock(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { number(String($0)) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], hour < 24, minute < 60 else {
      return nil
    }
    return hour * 60 + minute
  }
}
