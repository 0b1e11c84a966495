import SourceText

/// A word, number or sign of a condition with its place.
struct ConditionToken {
  let text: String
  let range: ByteRange
}

/// Reads a condition into postfix steps: `or` under `and` under `not` under facts and parentheses.
struct ConditionReader {
  let file: SourceFile
  let findings: Findings
  let names: Names
  /// `first` may stand here (a scene's block).
  let allowsFirst: Bool
  private var tokens: [ConditionToken] = []
  private var next = 0
  private var depth = 0
  private var steps: [ConditionStep] = []
  /// The condition cannot be read on from here.
  private var failed = false
  /// A name in it means nothing; what stands behind it is still read.
  private var isFaulty = false
  private let end: ByteRange

  init(file: SourceFile, findings: Findings, names: Names, allowsFirst: Bool, range: ByteRange) {
    self.file = file
    self.findings = findings
    self.names = names
    self.allowsFirst = allowsFirst
    end = range
    tokens = conditionTokens(file, range)
  }

  /// The steps, or nil when the condition could not be read (which has been reported).
  mutating func read() -> [ConditionStep]? {
    readOr()
    if !failed, next < tokens.count { reportLeftover(tokens[next]) }
    if !failed, stackDepth() > ConditionStep.maximumDepth { fail(end, .tooDeepCondition) }
    return failed || isFaulty ? nil : steps
  }

  private func stackDepth() -> Int {
    var depth = 0
    var deepest = 0
    for step in steps {
      switch step {
      case .and, .or: depth -= 1
      case .not: break
      default: depth += 1
      }
      deepest = max(deepest, depth)
    }
    return deepest
  }

  // MARK: Grammar

  private mutating func readOr() {
    readAnd()
    while !failed, take("or") {
      readAnd()
      steps.append(.or)
    }
  }

  private mutating func readAnd() {
    readNot()
    while !failed, take("and") {
      readNot()
      steps.append(.and)
    }
  }

  private mutating func readNot() {
    depth += 1
    defer { depth -= 1 }
    guard depth <= ConditionStep.maximumDepth else { return fail(end, .tooDeepCondition) }
    if take("not") {
      readNot()
      steps.append(.not)
    } else if take("(") {
      readOr()
      if !failed, !take(")") {
        fail(
          peek?.range ?? end, .badCondition, [Localized(id: "kurung tutup `)`", en: "a closing `)`"), seen])
      }
    } else {
      readFact()
    }
  }

  private var peek: ConditionToken? { next < tokens.count ? tokens[next] : nil }
  private var seen: Localized {
    peek.map { Localized("`\($0.text)`") } ?? Localized(id: "akhir syarat", en: "the end of the condition")
  }

  private mutating func take(_ word: String) -> Bool {
    guard let token = peek, token.text == word else { return false }
    next += 1
    return true
  }

  private mutating func fail(
    _ range: ByteRange, _ kind: DiagnosticKind, _ arguments: [Localized] = [], suggestions: [String] = [],
    fixIts: [FixIt] = []
  ) {
    if !failed { findings.report(kind, at: range, arguments, suggestions: suggestions, fixIts: fixIts) }
    failed = true
  }

  /// Reports a name or number that means nothing and reads on as if it were a fact.
  private mutating func fault(
    _ range: ByteRange, _ kind: DiagnosticKind, _ arguments: [Localized], suggestions: [String] = [],
    fixIts: [FixIt] = []
  ) {
    findings.report(kind, at: range, arguments, suggestions: suggestions, fixIts: fixIts)
    presumeFact()
  }

  private mutating func presumeFact() {
    isFaulty = true
    steps.append(.flag(Int32(Scenario.solved)))
  }

  /// A word in the place of a sign, which may touch its neighbours.
  private func parted(_ word: String, at range: ByteRange) -> FixIt {
    let before = range.lowerBound > end.lowerBound && file.bytes[range.lowerBound - 1] != .space ? " " : ""
    let after = range.upperBound < end.upperBound && file.bytes[range.upperBound] != .space ? " " : ""
    return FixIt(range: range, replacement: before + word + after)
  }

  // MARK: Facts

  private mutating func readFact() {
    guard let token = peek else {
      return fail(end, .badCondition, [Localized(id: "sebuah syarat", en: "a condition"), seen])
    }
    next += 1
    switch token.text {
    case "and", "or", ")":
      fail(
        token.range, .badCondition,
        [Localized(id: "sebuah syarat", en: "a condition"), Localized("`\(token.text)`")])
    case "did": readName(.behaviour)
    case "bent": readName(.rule { .bent(rule: $0) })
    case "followed": readName(.rule { .followed(rule: $0) })
    case "approved": readName(.rule { .approved(rule: $0) })
    case "promised": readName(.promise { .promised($0) })
    case "kept": readName(.promise { .kept($0) })
    case "visited": readName(.scene)
    case "first":
      if !allowsFirst { return fault(token.range, .firstElsewhere, []) }
      steps.append(.first)
    case "joy", "return", "refer", "patience": readComparison(.meter(Meter(word: token.text) ?? .joy), token)
    case "clock":
      if !names.hasClock, names.isHeaderKnown { findings.report(.needsClock, at: token.range, ["clock"]) }
      readComparison(.clock, token)
    case "cost":
      if !names.hasCurrency, names.isHeaderKnown {
        findings.report(.needsCurrency, at: token.range, ["cost"])
      }
      readComparison(.cost, token)
    default: readFlagOrOther(token)
    }
  }

  private mutating func readFlagOrOther(_ token: ConditionToken) {
    if let flag = names.flags[token.text] { return steps.append(.flag(Int32(flag))) }
    if let dot = token.text.firstIndex(of: ".") { return readOther(token, dot) }
    if let next = peek, Comparison(rawValue: next.text) != nil {
      let quantities = ["joy", "return", "refer", "patience", "clock", "cost"]
      return fail(
        token.range, .badCondition,
        [
          Localized(
            id: "pengukur (\(quantities.joined(separator: ", ")))",
            en: "a meter (\(quantities.joined(separator: ", ")))"), Localized("`\(token.text)`"),
        ], suggestions: findings.near(token.text, among: quantities).names)
    }
    if let repair = ConditionReader.foreign[token.text.lowercased()] {
      return fail(
        token.range, .foreignWord, [findings.quote(token.range), Localized(repair)],
        fixIts: repair.contains(" ") ? [] : [parted(repair, at: token.range)])
    }
    guard isKey(token.text) else {
      return fail(
        token.range, .badCondition,
        [Localized(id: "sebuah syarat", en: "a condition"), Localized("`\(token.text)`")])
    }
    reportUnknownFlag(token)
  }

  private mutating func reportUnknownFlag(_ token: ConditionToken) {
    guard names.isHeaderKnown else { return presumeFact() }
    let words = ["did", "bent", "followed", "approved", "promised", "kept", "visited", "first", "not"]
    let near = findings.near(token.text, among: Array(names.flags.keys) + words)
    fault(
      token.range, .unknownFlag, [findings.quote(token.range)], suggestions: near.names,
      fixIts: near.names.isEmpty ? names.declaration(of: token.text) : near.repair(at: token.range))
  }

  private mutating func readOther(_ token: ConditionToken, _ dot: String.Index) {
    let key = String(token.text[..<dot])
    let meter = token.text[token.text.index(after: dot)...]
    guard let other = names.others[key] else {
      reportUnknownCustomer(key, String(meter), token)
      return skipComparison()
    }
    guard meter == "joy" else {
      fault(token.range, .otherHasMeter, [Localized(String(meter)), Localized(key)])
      return skipComparison()
    }
    readComparison(.other(customer: Int32(other)), token)
  }

  private mutating func reportUnknownCustomer(_ key: String, _ meter: String, _ token: ConditionToken) {
    guard names.isHeaderKnown else { return presumeFact() }
    let place = token.range.prefix(key.utf8.count)
    if key == names.primary {
      let prefix = token.range.prefix(key.utf8.count + 1)
      return fault(
        token.range, .primaryByKey, [Localized(key), Localized(meter)],
        fixIts: [FixIt(range: prefix, replacement: "")])
    }
    let near = findings.near(key, among: names.others.keys)
    fault(
      place, .unknownCustomer, [findings.quote(place)], suggestions: near.names,
      fixIts: near.repair(at: place))
  }

  /// Passes over the sign and the number of a comparison whose meter is unknown.
  private mutating func skipComparison() {
    guard let sign = peek, Comparison(rawValue: sign.text) != nil else { return }
    next = min(next + 2, tokens.count)
  }

  static let foreign = [
    "dan": "and", "atau": "or", "bukan": "not", "tidak": "not", "belum": "not", "sudah": "did …", "&&": "and",
    "||": "or", "!": "not",
  ]

  // MARK: Comparisons

  private mutating func readComparison(_ quantity: Quantity, _ subject: ConditionToken) {
    guard let sign = peek else {
      return fail(
        subject.range, .badCondition,
        [
          Localized(
            id: "perbandingan seperti `\(subject.text) >= 60`",
            en: "a comparison such as `\(subject.text) >= 60`"), seen,
        ])
    }
    guard let comparison = Comparison(rawValue: sign.text) else {
      let repairs = ["==": "=", "≥": ">=", "≤": "<=", "=>": ">=", "=<": "<=", "adalah": "="]
      let repair = repairs[sign.text]
      return fail(
        sign.range, .badComparison, [Localized(sign.text)],
        fixIts: repair.map { [FixIt(range: sign.range, replacement: $0)] } ?? [])
    }
    next += 1
    guard let value = peek else {
      return fail(end, .badCondition, [Localized(id: "sebuah angka", en: "a number"), seen])
    }
    next += 1
    if let number = amount(value, of: quantity) {
      steps.append(.compare(quantity, comparison, Int32(number)))
    } else {
      presumeFact()
    }
  }

  private mutating func amount(_ token: ConditionToken, of quantity: Quantity) -> Int? {
    if quantity == .clock {
      if let minutes = minutesOfDay(token.text) { return minutes }
      let repaired = token.text.replacing(".", with: ":")
      let fixIts = minutesOfDay(repaired) == nil ? [] : [FixIt(range: token.range, replacement: repaired)]
      findings.report(.wantsClock, at: token.range, [findings.quote(token.range)], fixIts: fixIts)
      return nil
    }
    if token.text.utf8.allSatisfy(\.isDigit), token.text.utf8.count <= 9 { return Int(token.text) }
    let bare = NumberReader().ungrouped(token.text)
    findings.report(
      .wantsNumber, at: token.range,
      [Localized(id: "perbandingan", en: "a comparison"), findings.quote(token.range)],
      fixIts: bare.map { [FixIt(range: token.range, replacement: $0)] } ?? [])
    return nil
  }

  // MARK: Names

  private enum NameKind {
    case behaviour
    case rule((Int32) -> ConditionStep)
    case promise((Int32) -> ConditionStep)
    case scene
  }

  private mutating func readName(_ kind: NameKind) {
    guard let token = peek, token.text != ")", token.text != "and", token.text != "or" else {
      return fail(peek?.range ?? end, .badCondition, [Localized(id: "sebuah nama", en: "a name"), seen])
    }
    next += 1
    switch kind {
    case .behaviour:
      if let behaviour = Behaviour(word: token.text) { return steps.append(.did(behaviour)) }
      reportUnknown(token, .unknownBehaviour, Behaviour.words)
    case .rule(let step): resolve(token, names.rules, .unknownRule, step)
    case .promise(let step): resolve(token, names.promises, .unknownPromise, step)
    case .scene:
      if let scene = names.scenes[token.text] { return steps.append(.visited(scene: Int32(scene))) }
      reportUnknown(token, .unknownScene, names.scenes.keys)
    }
  }

  private mutating func resolve(
    _ token: ConditionToken, _ known: [String: Int], _ kind: DiagnosticKind, _ step: (Int32) -> ConditionStep
  ) {
    if let index = known[token.text] { return steps.append(step(Int32(index))) }
    guard names.isHeaderKnown else { return presumeFact() }
    reportUnknown(token, kind, known.keys)
  }

  private mutating func reportUnknown(
    _ token: ConditionToken, _ kind: DiagnosticKind, _ known: some Collection<String>
  ) {
    let near = findings.near(token.text, among: known)
    fault(
      token.range, kind, [findings.quote(token.range)], suggestions: near.names,
      fixIts: near.repair(at: token.range))
  }

  private mutating func reportLeftover(_ token: ConditionToken) {
    let isFact = names.flags[token.text] != nil || token.text == "did" || token.text == "not"
    if let repair = ConditionReader.foreign[token.text.lowercased()] {
      return fail(
        token.range, .foreignWord, [findings.quote(token.range), Localized(repair)],
        fixIts: repair.contains(" ") ? [] : [parted(repair, at: token.range)])
    }
    let wanted =
      isFact || isKey(token.text)
      ? Localized("`and` / `or`") : Localized(id: "akhir syarat", en: "the end of the condition")
    fail(
      token.range, .badCondition, [wanted, Localized("`\(token.text)`")],
      suggestions: findings.near(token.text, among: ["and", "or"]).names)
  }
}

/// Words, numbers, comparison signs and parentheses.
func conditionTokens(_ file: SourceFile, _ range: ByteRange) -> [ConditionToken] {
  var tokens: [ConditionToken] = []
  var index = range.lowerBound
  func isSign(_ byte: UInt8) -> Bool { "<>=!&|".utf8.contains(byte) }
  func isParenthesis(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") }
  while index < range.upperBound {
    let start = index
    let byte = file.bytes[index]
    index += 1
    if byte == .space { continue }
    if isSign(byte) {
      while index < range.upperBound, isSign(file.bytes[index]) { index += 1 }
    } else if !isParenthesis(byte) {
      while index < range.upperBound, !isSign(file.bytes[index]), !isParenthesis(file.bytes[index]),
        file.bytes[index] != .space
      {
        index += 1
      }
    }
    tokens.append(ConditionToken(text: file.text(start..<index), range: start..<index))
  }
  return tokens
}
