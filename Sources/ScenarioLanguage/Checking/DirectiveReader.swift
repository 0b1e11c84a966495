import SourceText

/// Reads what stands between backticks, and gathers the effects and condition steps of the whole scenario.
struct DirectiveReader {
  let file: SourceFile
  let findings: Findings
  let names: Names
  private(set) var effects: [Effect] = []
  private(set) var steps: [ConditionStep] = []
  private var place = Place.scene
  private var allowsFirst = false
  /// What an `else` here would have to be: the condition of the block before, turned round.
  private var contrary: String?
  private var set = DirectiveSet()
  private let digits = NumberReader()

  init(file: SourceFile, findings: Findings, names: Names) {
    self.file = file
    self.findings = findings
    self.names = names
  }

  /// `leading`: how many of the directives stand before the text, where `if` belongs. `allowsFirst`: they stand in a
  /// scene's own block, where `first` has a meaning.
  mutating func read(
    _ directives: some Collection<ByteRange>, _ place: Place, leading: Int = .max, allowsFirst: Bool = false,
    contrary: String? = nil
  ) -> DirectiveSet {
    let start = effects.count
    (self.place, self.allowsFirst, self.contrary, set) = (place, allowsFirst, contrary, DirectiveSet())
    var isFirst = leading > 0
    for range in directives {
      read(range, isFirst: isFirst)
      isFirst = false
    }
    set.effects = start..<effects.count
    return set
  }

  private mutating func read(_ range: ByteRange, isFirst: Bool) {
    guard !range.isEmpty else {
      var start = range.lowerBound - 1
      while file.bytes[start] != .backtick { start -= 1 }
      return findings.report(.emptyDirective, at: start..<range.upperBound + 1)
    }
    if reportNoBreakSpaces(in: range) { return }
    let (place, rest) = file.firstWord(of: range)
    guard let index = DirectiveWord.table.index(of: place, in: file),
      let word = DirectiveWord(rawValue: index)
    else {
      return readOther(place, rest, range)
    }
    guard isAllowed(word, range) else { return }
    switch word {
    case .joy, .return, .refer, .patience: readMeter(word, rest, range)
    case .minutes: readMinutes(rest, range)
    case .cost: readCost(rest, range)
    case .set, .clear: readFlags(word, rest, range)
    case .promises, .keeps: readPromises(word, rest, range)
    case .does: readBehaviours(rest, range)
    case .follows, .bends, .approves: readRules(word, rest, range)
    case .if: readIf(rest, range, isFirst)
    case .when: readWhen(rest, range)
    case .again: if isBare(rest, word) { set.again = range }
    case .ending: if isBare(rest, word) { set.isEnding = range }
    }
  }

  /// Word processors put in spaces that break no line; they look like others and part no words here.
  private func reportNoBreakSpaces(in range: ByteRange) -> Bool {
    // Both begin with a byte that hardly any directive holds.
    guard range.contains(where: { file.bytes[$0] == 0xC2 || file.bytes[$0] == 0xE2 }) else { return false }
    let fixIts = range.compactMap { index -> FixIt? in
      let rest = index..<range.upperBound
      if file.starts(rest, with: "\u{A0}") { return FixIt(range: index..<index + 2, replacement: " ") }
      return file.starts(rest, with: "\u{202F}") ? FixIt(range: index..<index + 3, replacement: " ") : nil
    }
    guard let first = fixIts.first else { return false }
    findings.report(.noBreakSpace, at: first.range, fixIts: fixIts)
    return true
  }

  // MARK: Where it may stand

  private func isAllowed(_ word: DirectiveWord, _ range: ByteRange) -> Bool {
    let places = word.places
    if places.contains(place) { return true }
    reportMisplaced(word.word, range, places)
    return false
  }

  private func reportMisplaced(_ word: String, _ range: ByteRange, _ places: [Place]) {
    let wanted = Localized(
      id: places.map(\.name.id).joined(separator: ", "), en: places.map(\.name.en).joined(separator: ", "))
    findings.report(.misplacedDirective, at: range, [Localized(word), place.name, wanted])
  }

  private func isBare(_ rest: ByteRange, _ word: DirectiveWord) -> Bool {
    if rest.isEmpty { return true }
    findings.report(.extraWords, at: rest, [Localized(word.word), findings.quote(rest)])
    return false
  }

  // MARK: Conditions

  private mutating func readIf(_ rest: ByteRange, _ range: ByteRange, _ isFirst: Bool) {
    if set.ifPlace != nil { return findings.report(.secondIf, at: range, ["if"]) }
    set.ifPlace = range
    if !isFirst { findings.report(.ifNotFirst, at: range) }
    set.condition = readCondition(rest, range)
  }

  private mutating func readWhen(_ rest: ByteRange, _ range: ByteRange) {
    if set.whenPlace != nil { return findings.report(.secondIf, at: range, ["when"]) }
    set.whenPlace = range
    set.when = readCondition(rest, range)
  }

  private mutating func readCondition(_ rest: ByteRange, _ range: ByteRange) -> ConditionRange? {
    if rest.isEmpty {
      let end = Localized(id: "akhir syarat", en: "the end of the condition")
      findings.report(.badCondition, at: range, [Localized(id: "sebuah syarat", en: "a condition"), end])
      return nil
    }
    var reader = ConditionReader(
      file: file, findings: findings, names: names, allowsFirst: allowsFirst, range: rest)
    guard let read = reader.read() else { return nil }
    let start = steps.count
    steps += read
    return start..<steps.count
  }

  // MARK: Meters and numbers

  private mutating func readMeter(_ word: DirectiveWord, _ rest: ByteRange, _ range: ByteRange) {
    let meter = Meter.allCases[word.rawValue]
    let most = meter == .patience ? 99 : 100
    guard let amount = change(rest, range, word.word, most: most) else { return }
    effects.append(.meter(meter, Int32(amount)))
  }

  /// `+N` or `-N`.
  private func change(_ rest: ByteRange, _ range: ByteRange, _ word: @autoclosure () -> String, most: Int)
    -> Int?
  {
    guard let change = digits.change(in: rest, of: file) else {
      reportChange(rest, range, word())
      return nil
    }
    if (1...most).contains(abs(change)) { return change }
    findings.report(.outOfRange, at: rest, [Localized(word()), findings.quote(rest), "±1…\(most)"])
    return nil
  }

  private func reportChange(_ rest: ByteRange, _ range: ByteRange, _ word: String) {
    let tight = digits.tight(rest, of: file)
    let isSigned =
      tight.count > 1 && "+-".contains(tight.first ?? " ") && tight.dropFirst().utf8.allSatisfy(\.isDigit)
    findings.report(
      .wantsChange, at: rest.isEmpty ? range : rest, [Localized(word), findings.quote(rest)],
      fixIts: isSigned ? [FixIt(range: rest, replacement: tight)] : [])
  }

  private mutating func readMinutes(_ rest: ByteRange, _ range: ByteRange) {
    if !names.hasClock, names.isHeaderKnown { findings.report(.needsClock, at: range, ["minutes"]) }
    if let number = whole(rest, range, "minutes", 1...1439) { effects.append(.minutes(Int32(number))) }
  }

  private mutating func readCost(_ rest: ByteRange, _ range: ByteRange) {
    if !names.hasCurrency, names.isHeaderKnown { findings.report(.needsCurrency, at: range, ["cost"]) }
    set.cost = range
    if let number = whole(rest, range, "cost", 1...999_999_999) { effects.append(.cost(Int32(number))) }
  }

  private func whole(_ rest: ByteRange, _ range: ByteRange, _ word: String, _ bounds: ClosedRange<Int>)
    -> Int?
  {
    guard let number = digits.number(in: rest, of: file) else {
      let bare = digits.ungrouped(file.text(rest.prefix(40)))
      findings.report(
        .wantsNumber, at: rest.isEmpty ? range : rest, [Localized(word), findings.quote(rest)],
        fixIts: bare.map { [FixIt(range: rest, replacement: $0)] } ?? [])
      return nil
    }
    if bounds.contains(number) { return number }
    let allowed = Localized("\(bounds.lowerBound)…\(bounds.upperBound)")
    findings.report(.outOfRange, at: rest, [Localized(word), findings.quote(rest), allowed])
    return nil
  }

  // MARK: Names

  private mutating func readFlags(_ word: DirectiveWord, _ rest: ByteRange, _ range: ByteRange) {
    for place in keys(rest, range, word) {
      let name = file.text(place)
      if let flag = names.flags[name] {
        effects.append(word == .set ? .set(flag: Int32(flag)) : .clear(flag: Int32(flag)))
      } else if names.isHeaderKnown {
        let near = findings.near(name, among: names.flags.keys)
        findings.report(
          .unknownFlag, at: place, [findings.quote(place)], suggestions: near.names,
          fixIts: near.names.isEmpty ? names.declaration(of: name) : near.repair(at: place))
      }
    }
  }

  private mutating func readPromises(_ word: DirectiveWord, _ rest: ByteRange, _ range: ByteRange) {
    for place in keys(rest, range, word) {
      guard let promise = resolve(place, names.promises, .unknownPromise) else { continue }
      effects.append(word == .keeps ? .keep(promise) : .promise(promise))
    }
  }

  private static let behaviours = WordTable(Behaviour.words)

  private mutating func readBehaviours(_ rest: ByteRange, _ range: ByteRange) {
    set.does = set.does ?? range
    for place in keys(rest, range, .does) {
      guard let index = DirectiveReader.behaviours.index(of: place, in: file) else {
        reportUnknown(.unknownBehaviour, place, among: Behaviour.words)
        continue
      }
      let behaviour = Behaviour.allCases[index]
      effects.append(.does(behaviour))
      set.behaviours.insert(BehaviourSet(behaviour))
    }
  }

  private mutating func readRules(_ word: DirectiveWord, _ rest: ByteRange, _ range: ByteRange) {
    if word == .bends { set.bends = set.bends ?? range }
    for place in keys(rest, range, word) {
      guard let rule = resolve(place, names.rules, .unknownRule) else { continue }
      switch word {
      case .follows: effects.append(.follow(rule: rule))
      case .bends: effects.append(.bend(rule: rule))
      default:
        effects.append(.approve(rule: rule))
        if !names.approvable[Int(rule)] {
          findings.report(.approvesOther, at: place, [findings.quote(place)])
        }
      }
    }
  }

  private func resolve(_ place: ByteRange, _ known: [String: Int], _ kind: DiagnosticKind) -> Int32? {
    let name = file.text(place)
    if let index = known[name] { return Int32(index) }
    if names.isHeaderKnown { reportUnknown(kind, place, among: known.keys) }
    return nil
  }

  private func reportUnknown(_ kind: DiagnosticKind, _ place: ByteRange, among known: some Collection<String>)
  {
    let near = findings.near(file.text(place.prefix(80)), among: known)
    findings.report(
      kind, at: place, [findings.quote(place)], suggestions: near.names, fixIts: near.repair(at: place))
  }

  /// The places of a list's names, which commas part.
  private func keys(_ rest: ByteRange, _ range: ByteRange, _ word: DirectiveWord) -> [ByteRange] {
    if rest.isEmpty {
      findings.report(.missingNames, at: range, [Localized(word.word)])
      return []
    }
    var found: [ByteRange] = []
    var start = rest.lowerBound
    while start <= rest.upperBound {
      let comma = file.first(UInt8(ascii: ","), in: start..<rest.upperBound) ?? rest.upperBound
      let item = file.split(start..<comma).content
      if item.isEmpty {
        findings.report(.missingNames, at: max(start - 1, rest.lowerBound)..<comma, [Localized(word.word)])
      } else if let gap = file.first(.space, in: item) {
        reportMissingComma(item, gap)
      } else {
        found.append(item)
      }
      start = comma + 1
    }
    return found
  }

  private func reportMissingComma(_ item: ByteRange, _ gap: Int) {
    let gaps = item.filter { file.bytes[$0] == .space && file.bytes[$0 - 1] != .space }
    findings.report(
      .missingComma, at: item, [findings.quote(item)],
      fixIts: gaps.prefix(20).map { FixIt(range: $0..<$0, replacement: ",") })
  }

  // MARK: What is none of these words

  private mutating func readOther(_ place: ByteRange, _ rest: ByteRange, _ range: ByteRange) {
    let word = file.text(place.prefix(80))
    if let dot = file.first(UInt8(ascii: "."), in: place), isKey(file.text(place.lowerBound..<dot)) {
      return readOtherMeter(place, dot, rest, range)
    }
    if let repaired = digits.spacedMeter(file.text(range.prefix(80))) { return reportSpace(range, repaired) }
    if ["else", "otherwise", "elseif", "elif", "endif", "selain", "lainnya"].contains(word.lowercased()) {
      return reportElse(word, rest, range)
    }
    reportUnknown(.unknownDirective, place, among: DirectiveWord.table.words)
  }

  private func reportSpace(_ range: ByteRange, _ repaired: String) {
    findings.report(
      .missingSpace, at: range, [findings.quote(range), Localized(repaired)],
      fixIts: [FixIt(range: range, replacement: repaired)])
  }

  /// There is no else; where the block before has a condition, its contrary is the repair.
  private func reportElse(_ word: String, _ rest: ByteRange, _ range: ByteRange) {
    let repair = rest.isEmpty && place != .choice ? contrary.map { "if \($0)" } : nil
    let wanted = Localized(
      id: repair.map { "`\($0)`" } ?? "misalnya sesudah `if joy < 55` datang `if joy >= 55`",
      en: repair.map { "`\($0)`" } ?? "for example, after `if joy < 55` comes `if joy >= 55`")
    findings.report(
      .noElse, at: range, [Localized(word), wanted],
      fixIts: repair.map { [FixIt(range: range, replacement: $0)] } ?? [])
  }

  private mutating func readOtherMeter(_ place: ByteRange, _ dot: Int, _ rest: ByteRange, _ range: ByteRange)
  {
    let keyPlace = place.lowerBound..<dot
    let key = file.text(keyPlace)
    let meter = file.text(dot + 1..<place.upperBound)
    guard DirectiveWord.anywhere.contains(self.place) else {
      return reportMisplaced(file.text(place), range, DirectiveWord.anywhere)
    }
    if rest.isEmpty, let tight = digits.spacedMeter(meter) { return reportSpace(range, key + "." + tight) }
    guard let other = names.others[key] else {
      if key == names.primary {
        findings.report(
          .primaryByKey, at: range, [Localized(key), Localized(meter)],
          fixIts: [FixIt(range: place.lowerBound..<dot + 1, replacement: "")])
      } else if names.isHeaderKnown {
        let near = findings.near(key, among: names.others.keys)
        findings.report(
          .unknownCustomer, at: keyPlace, [Localized(key)], suggestions: near.names,
          fixIts: near.repair(at: keyPlace))
      }
      return
    }
    if meter != "joy" {
      return findings.report(.otherHasMeter, at: range, [Localized(meter), Localized(key)])
    }
    if let amount = change(rest, range, "\(key).joy", most: 100) {
      effects.append(.other(customer: Int32(other), Int32(amount)))
    }
  }
}
