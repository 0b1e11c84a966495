import ScenarioLanguage
import Simulation
import SourceText

/// Reads the state of a trial: `joy=30, clock=13:10, set checked, did ask-need`. It reads all of it and reports all that
/// is not understood.
struct StateReader {
  private let scenario: Scenario
  private let scenes: SceneNames
  private(set) var givens: [StartingPoint.Given] = []
  private(set) var complaints: [Localized] = []
  /// The word of the fact before: names may follow it, with commas (`set a, b`).
  private var verb: Verb?

  init(_ scenario: Scenario, _ scenes: SceneNames) {
    self.scenario = scenario
    self.scenes = scenes
  }

  mutating func read(_ text: String) {
    for part in text.split(separator: ",") {
      let words = part.replacing("=", with: " = ").split(whereSeparator: \.isWhitespace).map(String.init)
      guard !words.isEmpty else { continue }
      do throws(Complaint) {
        try add(read(words, as: visible(String(part).trimmed)))
      } catch {
        complaints.append(error.text)
      }
    }
  }

  private mutating func add(_ given: StartingPoint.Given) throws(Complaint) {
    if let name = given.quantity(in: scenario), givens.contains(where: { $0.quantity(in: scenario) == name })
    {
      throw Complaint(
        id: "`\(name)` diberi nilai dua kali. Tulis satu kali saja.",
        en: "`\(name)` is given a value twice. Write it once.")
    }
    if !givens.contains(given) { givens.append(given) }
  }

  private mutating func read(_ words: [String], as part: String) throws(Complaint) -> StartingPoint.Given {
    if let sign = words.first(where: { $0.contains { "<>".contains($0) } }) {
      throw Complaint(
        id: "`\(part)`: di sini diperlukan satu nilai, jadi `=`, bukan `\(visible(sign))`.",
        en: "`\(part)`: one value is needed here, so `=`, not `\(visible(sign))`.")
    }
    let values = words.filter { $0 != "=" }
    if words.contains("=") || (words.count == 2 && quantities.contains(words[0])) {
      verb = nil
      guard values.count == 2 else { throw malformed(part) }
      return try value(values[0], values[1], part)
    }
    if let known = Verb(word: words[0]), words.count > 1 {
      verb = known
      return try fact(known, Array(words.dropFirst()), part)
    }
    return try bareName(words, part)
  }

  private func malformed(_ part: String) -> Complaint {
    let verbs = Verb.allCases.map(\.rawValue).joined(separator: ", ")
    let names = quantities.joined(separator: ", ")
    return Complaint(
      id: "`\(part)` belum saya pahami. Tulis nilai seperti `joy=30` (\(names)), atau fakta: \(verbs), "
        + "lalu namanya.",
      en: "`\(part)` I do not understand. Write a value such as `joy=30` (\(names)), or a fact: \(verbs), "
        + "then its name.")
  }

  // MARK: Values

  private var quantities: [String] {
    var names = Meter.allCases.map(\.word) + scenario.others.map { "\($0.key).joy" }
    if scenario.header.clock != nil { names.append("clock") }
    if scenario.header.currency != nil { names.append("cost") }
    return names
  }

  private func value(_ name: String, _ value: String, _ part: String) throws(Complaint)
    -> StartingPoint.Given
  {
    if let meter = Meter(word: name) {
      return .meter(meter, try number(value, upTo: meter == .patience ? 99 : 100, name, part))
    }
    if let other = scenario.others.firstIndex(where: { "\($0.key).joy" == name }) {
      return .other(other, try number(value, upTo: 100, name, part))
    }
    switch name {
    case "clock": return .clock(try clock(value, part))
    case "cost":
      guard scenario.header.currency != nil else {
        throw Complaint(
          id: "`\(part)`: skenario ini tidak menghitung uang (tidak ada `currency:` di kepala skenario).",
          en: "`\(part)`: this scenario counts no money (there is no `currency:` in the front matter).")
      }
      return .cost(try number(value, upTo: 999_999_999, name, part))
    default: throw unknownQuantity(name, part)
    }
  }

  private func unknownQuantity(_ name: String, _ part: String) -> Complaint {
    let primary = scenario.primary.key
    if name.hasPrefix(primary + "."), let meter = Meter(word: name.dropFirst(primary.count + 1)) {
      return Complaint(
        id: "`\(part)`: pengukur pelanggan utama ditulis tanpa namanya: `\(meter.word)`.",
        en: "`\(part)`: the primary customer's meter is written without the name: `\(meter.word)`.")
    }
    let unknown = Localized(
      id: "`\(part)`: tidak ada pengukur `\(visible(name))`.",
      en: "`\(part)`: there is no meter `\(visible(name))`.")
    return Complaint(unknown, among: quantities, near: name)
  }

  private func number(_ text: String, upTo limit: Int, _ name: String, _ part: String) throws(Complaint)
    -> Int
  {
    if text.first == "+" {
      throw Complaint(
        id: "`\(part)`: tulis nilainya sendiri, misalnya `\(name)=30`, bukan perubahannya.",
        en: "`\(part)`: write the value itself, such as `\(name)=30`, not a change.")
    }
    let digits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits, let number = Int(text), number <= limit else {
      throw Complaint(
        id: "`\(part)`: \(name) adalah bilangan bulat dari 0 sampai \(limit).",
        en: "`\(part)`: \(name) is a whole number from 0 to \(limit).")
    }
    return number
  }

  /// `13:10`, or `13.10` as Indonesians write it.
  private func clock(_ text: String, _ part: String) throws(Complaint) -> Int {
    guard scenario.header.clock != nil else {
      throw Complaint(
        id: "`\(part)`: skenario ini tidak memakai jam (tidak ada `clock:` di kepala skenario).",
        en: "`\(part)`: this scenario has no clock (there is no `clock:` in the front matter).")
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    let numbers = parts.compactMap { part in
      (1...2).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    guard parts.count == 2, numbers.count == 2, numbers[0] < 24, numbers[1] < 60 else {
      throw Complaint(
        id: "`\(part)`: tulis jam dari 00:00 sampai 23:59, misalnya `clock=13:10`.",
        en: "`\(part)`: write a time from 00:00 to 23:59, such as `clock=13:10`.")
    }
    return numbers[0] * 60 + numbers[1]
  }

  // MARK: Facts

  /// The words before names. Those of directives mean the same.
  private enum Verb: String, CaseIterable {
    case set, did, visited, followed, bent, approved, promised, kept, used

    init?(word: String) {
      let directives: [String: Verb] = [
        "does": .did, "follows": .followed, "bends": .bent, "approves": .approved, "promises": .promised,
        "keeps": .kept,
      ]
      guard let verb = Verb(rawValue: word) ?? directives[word] else { return nil }
      self = verb
    }
  }

  /// A name without a word before it: one more of the fact before, or a flag.
  private func bareName(_ words: [String], _ part: String) throws(Complaint) -> StartingPoint.Given {
    if let verb {
      let isFlag = words.count == 1 && scenario.flags.contains(words[0])
      do throws(Complaint) {
        return try fact(verb, words, part)
      } catch {
        if !isFlag { throw error }
      }
    }
    guard words.count == 1 else { throw malformed(part) }
    if scenario.flags.contains(words[0]) { return try fact(.set, words, part) }
    let near = nearNames(to: words[0], among: quantities + scenario.flags)
    guard !near.isEmpty else { throw malformed(part) }
    throw Complaint(
      Localized(id: "`\(part)` belum saya pahami.", en: "`\(part)` I do not understand.") + .near(near))
  }

  private func fact(_ verb: Verb, _ names: [String], _ part: String) throws(Complaint)
    -> StartingPoint.Given
  {
    if verb == .used { return try used(names, part) }
    guard names.count == 1 else {
      throw Complaint(
        id:
          "`\(part)`: beri koma di antara nama, misalnya `\(verb) \(names.map(visible).joined(separator: ", "))`.",
        en:
          "`\(part)`: put commas between names, such as `\(verb) \(names.map(visible).joined(separator: ", "))`."
      )
    }
    let name = names[0]
    switch verb {
    case .set:
      return .set(flag: try index(of: name, in: scenario.flags, part, id: "fakta", en: "flag"))
    case .did:
      guard let behaviour = Behaviour(word: name) else {
        _ = try index(of: name, in: Behaviour.words, part, id: "perilaku", en: "behaviour")
        throw malformed(part)
      }
      return .did(behaviour)
    case .visited: return .visited(scene: try scene(name, part))
    case .followed: return .followed(rule: try rule(name, part))
    case .bent: return .bent(rule: try rule(name, part))
    case .approved: return .approved(rule: try ruleForApproval(name, part))
    case .promised: return .promised(try promise(name, part))
    case .kept: return .kept(try promise(name, part))
    case .used: throw malformed(part)
    }
  }

  private func index(of name: String, in names: [String], _ part: String, id: String, en: String)
    throws(Complaint) -> Int
  {
    if let index = names.firstIndex(of: name) { return index }
    let unknown = Localized(
      id: "`\(part)`: tidak ada \(id) `\(visible(name))`.",
      en: "`\(part)`: there is no \(en) `\(visible(name))`.")
    throw Complaint(unknown, among: names, near: name)
  }

  private func rule(_ name: String, _ part: String) throws(Complaint) -> Int {
    try index(of: name, in: scenario.rules.map(\.key), part, id: "aturan", en: "rule")
  }

  private func ruleForApproval(_ name: String, _ part: String) throws(Complaint) -> Int {
    let index = try rule(name, part)
    guard scenario.rules[index].needsApproval else {
      throw Complaint(
        id: "`\(part)`: aturan itu tidak bergantung pada izin (`discretion: approval`).",
        en: "`\(part)`: that rule does not depend on an approval (`discretion: approval`).")
    }
    return index
  }

  private func promise(_ name: String, _ part: String) throws(Complaint) -> Int {
    try index(of: name, in: scenario.promises.map(\.key), part, id: "janji", en: "promise")
  }

  private func scene(_ name: String, _ part: String) throws(Complaint) -> Int {
    do throws(Complaint) {
      return try scenes.scene(name)
    } catch {
      throw Complaint(id: "`\(part)`: \(error.text.id)", en: "`\(part)`: \(error.text.en)")
    }
  }

  /// `used SCENE 2`: the second choice of a scene is used up.
  private func used(_ words: [String], _ part: String) throws(Complaint) -> StartingPoint.Given {
    guard words.count == 2, let number = Int(words[1]) else {
      throw Complaint(
        id:
          "`\(part)`: tulis adegan dan nomor pilihannya di berkas, misalnya `used \(scenario.scenes[0].id) 2`.",
        en:
          "`\(part)`: write a scene and the choice's number in the file, such as `used \(scenario.scenes[0].id) 2`."
      )
    }
    let index = try scene(words[0], part)
    let choices = scenario.scenes[index].choices
    guard (1...max(choices.count, 1)).contains(number), !choices.isEmpty else {
      throw Complaint(
        Localized(
          id: "`\(part)`: adegan `\(scenario.scenes[index].id)` punya ",
          en: "`\(part)`: the scene `\(scenario.scenes[index].id)` has ")
          + .count(choices.count, id: "pilihan", en: "choice") + ".")
    }
    let choice = choices.lowerBound + number - 1
    guard !scenario.choices[choice].again else {
      throw Complaint(
        id: "`\(part)`: pilihan itu tidak pernah habis (`again`).",
        en: "`\(part)`: that choice is never used up (`again`).")
    }
    return .used(choice: choice)
  }
}

extension StartingPoint.Given {
  /// What has one value only, by its name.
  fileprivate func quantity(in scenario: Scenario) -> String? {
    switch self {
    case .meter(let meter, _): meter.word
    case .other(let other, _): "\(scenario.others[other].key).joy"
    case .clock: "clock"
    case .cost: "cost"
    default: nil
    }
  }
}
