import SourceText

/// Where a directive stands, which decides whether it may stand there (scenario-format.md, "Directives").
enum Place {
  /// A scene's own directives.
  case scene
  case sceneBlock
  case choice
  case choiceBlock
  /// A coach's note or an inner voice: `if` only.
  case aside

  var name: Localized {
    switch self {
    case .scene: Localized(id: "di bawah judul adegan", en: "under a scene's heading")
    case .sceneBlock: Localized(id: "di blok adegan", en: "in a scene's block")
    case .choice: Localized(id: "di baris pilihan", en: "in a choice's own line")
    case .choiceBlock:
      Localized(id: "di blok sesudah pilihan", en: "in a block of what happens after a choice")
    case .aside:
      Localized(id: "di catatan pelatih atau suara hati", en: "in a coach's note or an inner voice")
    }
  }
}

/// The directives of one place, read.
struct DirectiveSet {
  var effects: [Effect] = []
  var condition: [ConditionStep]?
  var hasCondition = false
  var when: [ConditionStep]?
  var isEnding: ByteRange?
  var again: ByteRange?
  var behaviours: BehaviourSet = []
  var cost: ByteRange?
  var approves: [(rule: Int, range: ByteRange)] = []
}

/// Reads what stands between backticks.
struct DirectiveReader {
  let file: SourceFile
  let findings: Findings
  let names: Names
  let place: Place
  private var set = DirectiveSet()

  init(file: SourceFile, findings: Findings, names: Names, place: Place) {
    self.file = file
    self.findings = findings
    self.names = names
    self.place = place
  }

  static let words = [
    "joy", "return", "refer", "patience", "minutes", "cost", "set", "clear", "promises", "keeps", "does",
    "follows",
    "bends", "approves", "if", "again", "when", "ending",
  ]

  mutating func read(_ directives: [ByteRange]) -> DirectiveSet {
    for (index, range) in directives.enumerated() { read(range, isFirst: index == 0) }
    return set
  }

  private mutating func read(_ range: ByteRange, isFirst: Bool) {
    let text = file.text(range)
    let word = text.prefix { $0 != " " }
    let rest = file.split(range.dropFirst(word.utf8.count)).content
    switch word {
    case "": findings.report(.emptyDirective, at: range.lowerBound - 1..<range.upperBound + 1)
    case "if": readIf(rest, range, isFirst)
    case "when": if allowed(range, word, [.scene]) { set.when = condition(rest, range) ?? set.when }
    case "ending": if allowed(range, word, [.scene]), bare(rest, word) { set.isEnding = range }
    case "again": if allowed(range, word, [.choice]), bare(rest, word) { set.again = range }
    case "joy", "return", "refer", "patience": readMeter(String(word), rest, range)
    case "minutes": readMinutes(rest, range)
    case "cost": readCost(rest, range)
    case "set", "clear": readFlags(String(word), rest, range)
    case "promises", "keeps": readPromises(String(word), rest, range)
    case "does": readBehaviours(rest, range)
    case "follows", "bends", "approves": readRules(String(word), rest, range)
    default: readOther(String(word), text, rest, range)
    }
  }

  // MARK: Where it may stand

  private func allowed(_ range: ByteRange, _ word: some StringProtocol, _ places: [Place]) -> Bool {
    if places.contains(where: { $0 == place }) { return true }
    findings.report(
      .misplacedDirective, at: range,
      [Localized(String(word)), place.name, Localized(id: whereID(places), en: whereEN(places))])
    return false
  }

  private func whereID(_ places: [Place]) -> String { places.map(\.name.id).joined(separator: ", ") }
  private func whereEN(_ places: [Place]) -> String { places.map(\.name.en).joined(separator: ", ") }

  private static let anywhere: [Place] = [.scene, .sceneBlock, .choice, .choiceBlock]

  private func bare(_ rest: ByteRange, _ word: some StringProtocol) -> Bool {
    if rest.isEmpty { return true }
    findings.report(.extraWords, at: rest, [Localized(String(word)), Localized(file.text(rest))])
    return false
  }

  // MARK: Conditions

  private mutating func readIf(_ rest: ByteRange, _ range: ByteRange, _ isFirst: Bool) {
    guard allowed(range, "if", [.sceneBlock, .choice, .choiceBlock, .aside]) else { return }
    if set.hasCondition { return findings.report(.secondIf, at: range) }
    if !isFirst { findings.report(.ifNotFirst, at: range) }
    set.hasCondition = true
    set.condition = condition(rest, range)
  }

  private func condition(_ rest: ByteRange, _ range: ByteRange) -> [ConditionStep]? {
    var reader = ConditionReader(
      file: file, findings: findings, names: names,
      allowsFirst: place == .sceneBlock || (place == .aside && allowsFirst),
      range: rest.isEmpty ? range : rest)
    if rest.isEmpty {
      findings.report(
        .badCondition, at: range,
        [
          Localized(id: "sebuah syarat", en: "a condition"),
          Localized(id: "akhir syarat", en: "the end of the condition"),
        ])
      return nil
    }
    return reader.read()
  }

  /// Set for a coach's note or inner voice that stands in a scene, not in a choice.
  var allowsFirst = false

  // MARK: Meters

  private mutating func readMeter(_ word: String, _ rest: ByteRange, _ range: ByteRange) {
    guard allowed(range, word, DirectiveReader.anywhere), let meter = Meter(word: word) else { return }
    if let amount = change(rest, range, word, most: meter == .patience ? 99 : 100) {
      set.effects.append(.meter(meter, Int32(amount)))
    }
  }

  /// `+N` or `-N`; the signs of word processors count as `-`.
  private func change(_ rest: ByteRange, _ range: ByteRange, _ word: String, most: Int) -> Int? {
    let text = file.text(rest).replacing("−", with: "-").replacing("–", with: "-")
    let digits = text.dropFirst()
    guard let sign = text.first, sign == "+" || sign == "-", !digits.isEmpty,
      digits.utf8.allSatisfy(\.isDigit)
    else {
      reportChange(text, rest, range, word)
      return nil
    }
    guard let number = Int(digits.prefix(9)), digits.count <= 9, (1...most).contains(number) else {
      findings.report(.outOfRange, at: rest, [Localized(word), Localized(text), "±1…\(most)"])
      return nil
    }
    return sign == "-" ? -number : number
  }

  private func reportChange(_ text: String, _ rest: ByteRange, _ range: ByteRange, _ word: String) {
    let tight = text.filter { $0 != " " }
    let isSigned =
      (tight.hasPrefix("+") || tight.hasPrefix("-")) && tight.count > 1
      && tight.dropFirst().utf8.allSatisfy(\.isDigit)
    findings.report(
      .wantsChange, at: rest.isEmpty ? range : rest, [Localized(word), Localized(text)],
      fixIts: isSigned ? [FixIt(range: rest, replacement: tight)] : [])
  }

  private mutating func readMinutes(_ rest: ByteRange, _ range: ByteRange) {
    guard allowed(range, "minutes", DirectiveReader.anywhere) else { return }
    if !names.hasClock, names.isHeaderKnown { findings.report(.needsClock, at: range, ["minutes"]) }
    if let number = whole(rest, range, "minutes", 1...1439) { set.effects.append(.minutes(Int32(number))) }
  }

  private mutating func readCost(_ rest: ByteRange, _ range: ByteRange) {
    guard allowed(range, "cost", [.choice, .choiceBlock]) else { return }
    if !names.hasCurrency, names.isHeaderKnown { findings.report(.needsCurrency, at: range, ["cost"]) }
    set.cost = range
    if let number = whole(rest, range, "cost", 1...999_999_999) { set.effects.append(.cost(Int32(number))) }
  }

  private func whole(_ rest: ByteRange, _ range: ByteRange, _ word: String, _ bounds: ClosedRange<Int>)
    -> Int?
  {
    let text = file.text(rest)
    guard !text.isEmpty, text.utf8.allSatisfy(\.isDigit), text.utf8.count <= 12, let number = Int(text) else {
      let bare = text.filter { $0.isASCII && $0.isNumber }
      let isGrouped = !bare.isEmpty && bare.count <= 9 && text.allSatisfy { "0123456789.,_+ ".contains($0) }
      findings.report(
        .wantsNumber, at: rest.isEmpty ? range : rest, [Localized(word), Localized(text)],
        fixIts: isGrouped ? [FixIt(range: rest, replacement: bare)] : [])
      return nil
    }
    guard bounds.contains(number) else {
      findings.report(
        .outOfRange, at: rest,
        [Localized(word), Localized(text), "\(bounds.lowerBound)…\(bounds.upperBound)"])
      return nil
    }
    return number
  }

  // MARK: Names

  /// The keys of a list with commas.
  private func keys(_ rest: ByteRange, _ range: ByteRange, _ word: String) -> [(
    name: String, range: ByteRange
  )] {
    if rest.isEmpty {
      findings.report(.missingNames, at: range, [Localized(word)])
      return []
    }
    var found: [(String, ByteRange)] = []
    var start = rest.lowerBound
    while start <= rest.upperBound {
      let comma = file.first(UInt8(ascii: ","), in: start..<rest.upperBound) ?? rest.upperBound
      let item = file.split(start..<comma).content
      if item.isEmpty {
        findings.report(.missingNames, at: max(start - 1, rest.lowerBound)..<comma, [Localized(word)])
      } else if let gap = file.first(.space, in: item) {
        reportMissingComma(item, gap)
        found += words(item)
      } else {
        found.append((file.text(item), item))
      }
      start = comma + 1
    }
    return found
  }

  private func reportMissingComma(_ item: ByteRange, _ gap: Int) {
    findings.report(
      .missingComma, at: item, [Localized(file.text(item))],
      fixIts: [FixIt(range: gap..<gap, replacement: ",")])
  }

  private func words(_ range: ByteRange) -> [(String, ByteRange)] {
    var found: [(String, ByteRange)] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = file.first(.space, in: start..<range.upperBound) ?? range.upperBound
      if end > start { found.append((file.text(start..<end), start..<end)) }
      start = end + 1
    }
    return found
  }

  private mutating func readFlags(_ word: String, _ rest: ByteRange, _ range: ByteRange) {
    guard allowed(range, word, DirectiveReader.anywhere) else { return }
    for (name, place) in keys(rest, range, word) {
      if let flag = names.flags[name] {
        set.effects.append(word == "set" ? .set(flag: Int32(flag)) : .clear(flag: Int32(flag)))
      } else if names.isHeaderKnown {
        let near = nearNames(to: name, among: names.flags.keys)
        findings.report(
          .unknownFlag, at: place, [Localized(name)], suggestions: near,
          fixIts: near.isEmpty ? declaration(of: name, names) : [])
      }
    }
  }

  private mutating func readPromises(_ word: String, _ rest: ByteRange, _ range: ByteRange) {
    guard allowed(range, word, DirectiveReader.anywhere) else { return }
    for (name, place) in keys(rest, range, word) {
      guard let promise = resolve(name, place, names.promises, .unknownPromise) else { continue }
      set.effects.append(word == "keeps" ? .keep(promise) : .promise(promise))
    }
  }

  private mutating func readBehaviours(_ rest: ByteRange, _ range: ByteRange) {
    guard allowed(range, "does", [.choice]) else { return }
    for (name, place) in keys(rest, range, "does") {
      guard let behaviour = Behaviour(word: name) else {
        let near = nearNames(to: name, among: Behaviour.words)
        findings.report(
          .unknownBehaviour, at: place, [Localized(name)], suggestions: near,
          fixIts: near.count == 1 ? [FixIt(range: place, replacement: near[0])] : [])
        continue
      }
      set.effects.append(.does(behaviour))
      set.behaviours.insert(BehaviourSet(behaviour))
    }
  }

  private mutating func readRules(_ word: String, _ rest: ByteRange, _ range: ByteRange) {
    let places: [Place] = word == "approves" ? DirectiveReader.anywhere : [.choice, .choiceBlock]
    guard allowed(range, word, places) else { return }
    for (name, place) in keys(rest, range, word) {
      guard let rule = resolve(name, place, names.rules, .unknownRule) else { continue }
      switch word {
      case "follows": set.effects.append(.follow(rule: rule))
      case "bends": set.effects.append(.bend(rule: rule))
      default:
        set.effects.append(.approve(rule: rule))
        set.approves.append((Int(rule), place))
      }
    }
  }

  private func resolve(_ name: String, _ place: ByteRange, _ known: [String: Int], _ kind: DiagnosticKind)
    -> Int32?
  {
    if let index = known[name] { return Int32(index) }
    guard names.isHeaderKnown else { return nil }
    let near = nearNames(to: name, among: known.keys)
    findings.report(
      kind, at: place, [Localized(name)], suggestions: near,
      fixIts: near.count == 1 ? [FixIt(range: place, replacement: near[0])] : [])
    return nil
  }

  // MARK: What is none of these words

  private mutating func readOther(_ word: String, _ text: String, _ rest: ByteRange, _ range: ByteRange) {
    if let dot = word.firstIndex(of: "."), dot > word.startIndex, isKey(word[..<dot]) {
      return readOtherMeter(word, dot, rest, range)
    }
    if let repaired = spacedMeter(text) {
      return findings.report(
        .missingSpace, at: range, [Localized(text), Localized(repaired)],
        fixIts: [FixIt(range: range, replacement: repaired)])
    }
    if ["else", "otherwise", "elseif", "elif", "endif", "selain", "lainnya"].contains(word.lowercased()) {
      return findings.report(.noElse, at: range, [Localized(word)])
    }
    let near = nearNames(to: word, among: DirectiveReader.words)
    let isCertain = near.count == 1 || near.first == word.lowercased()
    let place = range.lowerBound..<range.lowerBound + word.utf8.count
    findings.report(
      .unknownDirective, at: place, [Localized(word)], suggestions: near,
      fixIts: isCertain ? [FixIt(range: place, replacement: near[0])] : [])
  }

  private mutating func readOtherMeter(
    _ word: String, _ dot: String.Index, _ rest: ByteRange, _ range: ByteRange
  ) {
    guard allowed(range, word, DirectiveReader.anywhere) else { return }
    let key = String(word[..<dot])
    var meter = String(word[word.index(after: dot)...])
    if let tight = spacedMeter(String(meter) + (rest.isEmpty ? "" : " " + file.text(rest))), rest.isEmpty {
      let repaired = key + "." + tight
      return findings.report(
        .missingSpace, at: range, [Localized(word), Localized(repaired)],
        fixIts: [FixIt(range: range, replacement: repaired)])
    }
    guard let other = names.others[key] else {
      if key == names.primary {
        return findings.report(.primaryByKey, at: range, [Localized(key), Localized(meter)])
      }
      if names.isHeaderKnown {
        findings.report(
          .unknownCustomer, at: range.lowerBound..<range.lowerBound + key.utf8.count, [Localized(key)],
          suggestions: nearNames(to: key, among: names.others.keys))
      }
      return
    }
    if meter != "joy" {
      return findings.report(.otherHasMeter, at: range, [Localized(meter), Localized(key)])
    }
    meter = word
    if let amount = change(rest, range, meter, most: 100) {
      set.effects.append(.other(customer: Int32(other), Int32(amount)))
    }
  }

  /// `joy+8` is `joy +8`.
  private func spacedMeter(_ text: String) -> String? {
    for word in ["joy", "return", "refer", "patience"] where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count).filter { $0 != " " && $0 != ":" && $0 != "=" }
      guard let sign = rest.first, "+-−–".contains(sign), rest.count > 1,
        rest.dropFirst().utf8.allSatisfy(\.isDigit)
      else { continue }
      return "\(word) \(sign == "+" ? "+" : "-")\(rest.dropFirst())"
    }
    return nil
  }
}
