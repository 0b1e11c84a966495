import SourceText

/// Reads the keys of the front matter (scenario-format.md, "Front matter").
struct FrontMatterReader {
  let file: SourceFile
  let findings: Findings
  let context: FileContext
  private var result = FrontMatter()

  init(file: SourceFile, findings: Findings, context: FileContext) {
    self.file = file
    self.findings = findings
    self.context = context
  }

  typealias Entry = (key: String, place: ByteRange, value: Value)

  static let keys = [
    "format", "title", "summary", "language", "source", "channel", "complaint", "level", "objectives",
    "discuss",
    "tags", "clock", "currency", "authority", "customers", "rules", "flags", "promises", "allow",
  ]

  mutating func read(_ value: Value?, range: ByteRange) -> FrontMatter {
    result.range = range
    guard let value else { return result }
    guard case .map(let entries, _) = value else {
      findings.report(
        .badYAML, at: value.range,
        [Localized(id: "di sini mestinya berdiri `kunci: nilai`", en: "`key: value` should stand here")])
      return result
    }
    result.isKnown = true
    let known = known(entries, FrontMatterReader.keys)
    for entry in known { read(entry) }
    reportMissing(known)
    return result
  }

  /// The same of keys that were picked out: it misses none.
  mutating func readPart(_ value: Value?) -> FrontMatter {
    guard case .map(let entries, _)? = value else { return result }
    for entry in entries { read(entry) }
    return result
  }

  private mutating func read(_ entry: Entry) {
    result.places[entry.key] = entry.place
    switch entry.key {
    case "format": readFormat(entry)
    case "title": result.header.title = line(entry, Limits.titleCharacters) ?? ""
    case "summary": result.header.summary = line(entry, Limits.summaryCharacters) ?? ""
    case "language": readLanguage(entry)
    case "source": readSource(entry)
    case "channel": result.header.channel = word(entry) ?? .counter
    case "complaint": readComplaints(entry)
    case "level": result.header.level = number(entry, 1...3) ?? 1
    case "objectives": result.header.objectives = lines(entry)
    case "discuss": result.header.discuss = lines(entry)
    case "tags": result.header.tags = lines(entry)
    case "clock": result.header.clock = clock(entry)
    case "currency": readCurrency(entry)
    case "authority": result.header.authority = number(entry, 0...999_999_999)
    case "customers": readCustomers(entry)
    case "rules": readRules(entry)
    case "flags": readFlags(entry)
    case "promises": readPromises(entry)
    default: readAllow(entry)
    }
  }

  /// Reports unknown keys. One that is surely another key misspelt is read as that one, so that nothing else is missed.
  func known(_ entries: [Entry], _ keys: [String], andElsewhere elsewhere: [String] = []) -> [Entry] {
    entries.compactMap { entry in
      if keys.contains(entry.key) || elsewhere.contains(entry.key) { return entry }
      let near = findings.near(entry.key, among: keys)
      findings.report(
        .unknownKey, at: entry.place, [findings.quote(entry.place), Localized(keys.joined(separator: ", "))],
        suggestions: near.names, fixIts: near.repair(at: entry.place))
      guard let meant = near.certain, !entries.contains(where: { $0.key == meant }) else { return nil }
      return (meant, entry.place, entry.value)
    }
  }

  private mutating func reportMissing(_ entries: [Entry]) {
    let present = Set(entries.map(\.key))
    var required = ["format", "title", "summary", "channel", "customers"]
    if context.languageTag == nil { required.append("language") }
    for key in required where !present.contains(key) {
      findings.report(.missingKey, at: result.range.lowerBound..<result.range.lowerBound, [Localized(key)])
    }
    if !present.contains("flags") {
      result.flagInsertion = FlagInsertion(
        offset: result.range.upperBound, before: "\nflags: [", after: "]", isOnlyOne: true)
    }
    if let authority = result.places["authority"], !present.contains("currency") {
      findings.report(.needsCurrency, at: authority, ["authority"])
    }
  }

  // MARK: Keys

  private func readFormat(_ entry: Entry) {
    guard let text = line(entry), text != "1" else { return }
    findings.report(.unknownFormat, at: entry.value.range, [Localized(text)])
  }

  private mutating func readLanguage(_ entry: Entry) {
    guard let tag = line(entry) else { return }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let letters =
      parts.first.map { (2...3).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isLetter } } ?? false
    let shaped = parts.allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    guard letters, shaped else {
      return findings.report(.badLanguage, at: entry.value.range, [Localized(tag)])
    }
    result.languageTag = tag
    guard let named = context.languageTag, named.lowercased() != tag.lowercased() else { return }
    findings.report(.languageDiffers, at: entry.value.range, [Localized(tag), Localized(named)])
  }

  private mutating func readSource(_ entry: Entry) {
    guard let text = line(entry) else { return }
    guard text == "true" || text == "false" else {
      return findings.report(.unknownWord, at: entry.value.range, [Localized(text), "true, false"])
    }
    result.header.isSource = text == "true"
  }

  private mutating func readComplaints(_ entry: Entry) {
    let items = list(entry)
    if items.count > 2 {
      findings.report(.tooMany, at: entry.value.range, ["complaint", "2", "\(items.count)"])
    }
    for item in items {
      guard let complaint: Complaint = word(item) else { continue }
      if let first = result.places["complaint.\(complaint.rawValue)"] {
        reportDuplicate(complaint.rawValue, at: item.range, first: first)
      } else {
        result.header.complaints.append(complaint)
        result.places["complaint.\(complaint.rawValue)"] = item.range
      }
    }
  }

  private mutating func readCurrency(_ entry: Entry) {
    guard let text = line(entry) else { return }
    guard text.count == 3, text.allSatisfy({ $0.isASCII && $0.isUppercase }) else {
      return findings.report(.badCurrency, at: entry.value.range, [Localized(text)])
    }
    result.header.currency = text
  }

  private mutating func readFlags(_ entry: Entry) {
    for item in list(entry) {
      guard let flag = key(item) else { continue }
      let path = "flags.\(flag)"
      if let first = result.places[path] {
        reportDuplicate(flag, at: item.range, first: first)
      } else {
        result.flags.append(flag)
        result.places[path] = item.range
      }
    }
    if case .list(let items, let range) = entry.value { noteFlagInsertion(items, range) }
  }

  /// Where one more flag goes: into the brackets, or on a line of its own.
  private mutating func noteFlagInsertion(_ items: [Value], _ range: ByteRange) {
    let isFlow = range.first.map { file.bytes[$0] == UInt8(ascii: "[") } ?? false
    if let last = items.last?.range {
      let line = file.split(file.line(file.lineIndex(at: last.lowerBound)))
      let margin = "\n" + String(repeating: " ", count: line.indent) + "- "
      result.flagInsertion = FlagInsertion(
        offset: isFlow ? last.upperBound : line.content.upperBound, before: isFlow ? ", " : margin)
    } else if file.text(range).hasPrefix("[]") {
      result.flagInsertion = FlagInsertion(offset: range.lowerBound + 1, isOnlyOne: true)
    }
  }

  private func reportDuplicate(_ name: String, at place: ByteRange, first: ByteRange) {
    let note = findings.note(at: first, Localized(id: "yang pertama di sini", en: "the first one is here"))
    findings.report(.duplicateKey, at: place, [Localized(name)], notes: [note])
  }

  private mutating func readPromises(_ entry: Entry) {
    for item in map(entry) {
      if let promise = promise(item) { result.promises.append(promise) }
      result.places["promises.\(item.key)"] = item.place
    }
  }

  private func promise(_ entry: Entry) -> Promise? {
    guard let key = key(entry.key, at: entry.place), let text = line(entry) else { return nil }
    return Promise(key: key, text: text)
  }

  private mutating func readAllow(_ entry: Entry) {
    for item in map(entry) {
      guard let reason = line(item) else { continue }
      if let kind = DiagnosticKind.all.first(where: { $0.code == item.key }) {
        if kind.severity == .error { findings.report(.allowOfError, at: item.place, [Localized(item.key)]) }
        result.header.allow.append((item.key, reason))
      } else {
        let near = findings.near(item.key, among: DiagnosticKind.all.map(\.code))
        findings.report(.unknownCode, at: item.place, [Localized(item.key)], suggestions: near.names)
      }
    }
  }

  // MARK: Customers and rules

  private mutating func readCustomers(_ entry: Entry) {
    let customers = map(entry)
    if customers.count > 6 {
      findings.report(.tooMany, at: entry.place, ["customers", "6", "\(customers.count)"])
    }
    for (index, customer) in customers.prefix(6).enumerated() {
      guard let key = key(customer.key, at: customer.place) else { continue }
      if index == 0 { readPrimary(key, customer) } else { readOther(key, customer) }
    }
    if customers.isEmpty, entry.value.isMap { findings.report(.missingKey, at: entry.place, ["customers"]) }
  }

  private mutating func readPrimary(_ key: String, _ customer: Entry) {
    let keys = ["name", "type", "definition", "joy", "return", "refer", "patience", "story"]
    let fields = fields(of: customer, keys, role: .primaryHasRole)
    note(fields, of: customer, in: "customers")
    let type = field("type", fields).flatMap { (entry: Entry) -> CustomerType? in word(entry) } ?? .active
    let definitions = field("definition", fields).map(definitions) ?? []
    let preset = type.preset
    result.primary = PrimaryCustomer(
      key: key, name: required("name", fields, customer), type: type,
      definitions: definitions.isEmpty ? [.buyer] : definitions,
      joy: field("joy", fields).flatMap { number($0, 0...100) } ?? preset.joy,
      return: field("return", fields).flatMap { number($0, 0...100) } ?? preset.return,
      refer: field("refer", fields).flatMap { number($0, 0...100) } ?? preset.refer,
      patience: field("patience", fields).flatMap { number($0, 1...99) } ?? preset.patience,
      story: field("story", fields).flatMap { line($0) } ?? "")
  }

  /// One word, or a list of them.
  private func definitions(_ entry: Entry) -> [CustomerDefinition] {
    if case .list(let items, _) = entry.value {
      return items.compactMap { item -> CustomerDefinition? in word(item) }
    }
    return word(entry).map { [$0] } ?? []
  }

  private mutating func readOther(_ key: String, _ customer: Entry) {
    let fields = fields(of: customer, ["name", "role", "joy"], role: .otherHasMeter)
    note(fields, of: customer, in: "customers")
    let name = required("name", fields, customer)
    if field("role", fields) == nil { reportMissing("role", of: customer) }
    let role =
      field("role", fields).flatMap { (entry: Entry) -> OtherCustomer.Role? in word(entry) } ?? .queue
    result.others.append(
      OtherCustomer(
        key: key, name: name, role: role, joy: field("joy", fields).flatMap { number($0, 0...100) } ?? 50))
  }

  /// The fields of a customer; those that only others have are reported.
  private func fields(of customer: Entry, _ keys: [String], role: DiagnosticKind) -> [Entry] {
    let elsewhere = ["role", "type", "definition", "return", "refer", "patience", "story"]
      .filter { !keys.contains($0) }
    let fields = known(map(customer), keys, andElsewhere: elsewhere)
    for field in fields where elsewhere.contains(field.key) {
      findings.report(role, at: field.place, [Localized(field.key), Localized(customer.key)])
    }
    return fields
  }

  private mutating func readRules(_ entry: Entry) {
    for item in map(entry) {
      guard let key = key(item.key, at: item.place) else { continue }
      let fields = known(map(item), ["kind", "discretion", "text", "why"])
      note(fields, of: item, in: "rules")
      if field("kind", fields) == nil { reportMissing("kind", of: item) }
      let kind = field("kind", fields).flatMap { (entry: Entry) -> Rule.Kind? in word(entry) } ?? .house
      let discretion = field("discretion", fields)
      if kind.isHard, let discretion {
        findings.report(
          .discretionOfHardRule, at: discretion.place, [Localized(key), Localized(kind.rawValue)])
      }
      result.rules.append(
        Rule(
          key: key, kind: kind,
          discretion: kind.isHard
            ? .own : discretion.flatMap { (entry: Entry) -> Rule.Discretion? in word(entry) } ?? .own,
          text: required("text", fields, item), why: required("why", fields, item)))
    }
  }

  /// Notes the places of an entry and of its fields: `rules.three-items.kind`.
  private mutating func note(_ fields: [Entry], of owner: Entry, in group: String) {
    result.places["\(group).\(owner.key)"] = owner.place
    for field in fields { result.places["\(group).\(owner.key).\(field.key)"] = field.place }
  }

  private func field(_ name: String, _ fields: [Entry]) -> Entry? { fields.first { $0.key == name } }

  /// What is no map at all has been reported as that.
  private func reportMissing(_ field: String, of owner: Entry) {
    guard owner.value.isMap else { return }
    findings.report(.missingField, at: owner.place, [Localized(field), Localized(owner.key)])
  }

  private func required(_ name: String, _ fields: [Entry], _ owner: Entry) -> String {
    guard let entry = field(name, fields) else {
      reportMissing(name, of: owner)
      return ""
    }
    return line(entry) ?? ""
  }
}
