public import SourceText

/// Reads a curriculum: `groups:` with `title`, `practises` and `scenarios` each.
///
/// It reports all it finds. What can be read is read, so that one mistake does not take the whole programme away.
///
/// - Parameter known: ids of the scenarios that there are.
public func readCurriculum(_ source: SourceFile, scenarios known: [String]) -> (
  curriculum: Curriculum, diagnostics: [Diagnostic]
) {
  var reader = CurriculumReader(file: source, known: known)
  return (reader.read(), reader.findings.all)
}

private struct CurriculumReader {
  let file: SourceFile
  let findings: Findings
  private let known: [String]
  /// Reads values; a curriculum's are written like those of front matter.
  private let values: FrontMatterReader
  /// Where each scenario stands first.
  private var places: [String: ByteRange] = [:]

  typealias Entry = FrontMatterReader.Entry

  init(file: SourceFile, known: [String]) {
    self.file = file
    self.known = known
    findings = Findings(file: file)
    values = FrontMatterReader(file: file, findings: findings, context: FileContext(id: ""))
  }

  mutating func read() -> Curriculum {
    let empty = Curriculum(groups: [])
    guard checkBytes(of: file, findings) else { return empty }
    let lines = FrontMatterLines(
      firstLine: 0, endLine: file.lineCount, bodyLine: file.lineCount, isClosed: true)
    var yaml = YAMLReader(file: file, findings: findings, lines: lines)
    guard case .map(let entries, _)? = yaml.read() else {
      report(missing: "groups", of: Curriculum.fileName, at: 0..<0)
      return empty
    }
    let fields = values.known(entries, ["groups"])
    guard let groups = fields.first(where: { $0.key == "groups" }) else {
      report(missing: "groups", of: Curriculum.fileName, at: 0..<0)
      return empty
    }
    let curriculum = Curriculum(groups: values.map(groups).compactMap { group($0) })
    reportLeftOut(at: groups.place)
    return curriculum
  }

  private mutating func group(_ entry: Entry) -> Curriculum.Group? {
    guard let key = values.freeKey(entry.key, at: entry.place) else { return nil }
    let fields = values.known(values.map(entry), ["title", "practises", "scenarios"])
    guard let title = text("title", fields, entry), let practises = text("practises", fields, entry) else {
      return nil
    }
    return Curriculum.Group(
      key: key, title: title, practises: practises, scenarios: scenarios(fields, of: entry))
  }

  /// A text for both languages, or one for each.
  private func text(_ name: String, _ fields: [Entry], _ owner: Entry) -> Localized? {
    guard let field = fields.first(where: { $0.key == name }) else {
      report(missing: name, of: owner.key, at: owner.place)
      return nil
    }
    guard case .map(let entries, _) = field.value else { return values.line(field).map { Localized($0) } }
    let languages = values.known(entries, ["id", "en"])
    let texts = ["id", "en"].map { tag in
      languages.first { $0.key == tag }.flatMap { values.line($0, Limits.summaryCharacters) }
    }
    guard let id = texts[0] ?? texts[1], let en = texts[1] ?? texts[0] else {
      report(missing: "id", of: name, at: field.place)
      return nil
    }
    return Localized(id: id, en: en)
  }

  private mutating func scenarios(_ fields: [Entry], of owner: Entry) -> [String] {
    guard let field = fields.first(where: { $0.key == "scenarios" }) else {
      report(missing: "scenarios", of: owner.key, at: owner.place)
      return []
    }
    return values.list(field).compactMap { scenario($0) }
  }

  private mutating func scenario(_ value: Value) -> String? {
    guard let id = values.text(value) else { return nil }
    guard known.contains(id) else {
      let near = findings.near(id, among: known)
      findings.report(
        .unknownScenario, at: value.range, [Localized(id)], suggestions: near.names,
        fixIts: near.repair(at: value.range))
      return nil
    }
    if let first = places[id] {
      let note = findings.note(at: first, Localized(id: "yang pertama di sini", en: "the first one is here"))
      findings.report(.scenarioTwice, at: value.range, [Localized(id)], notes: [note])
      return nil
    }
    places[id] = value.range
    return id
  }

  private func reportLeftOut(at place: ByteRange) {
    let out = known.filter { places[$0] == nil }
    guard !out.isEmpty, !findings.all.hasErrors else { return }
    findings.report(.scenarioLeftOut, at: place, [Localized(out.joined(separator: ", "))])
  }

  private func report(missing field: String, of owner: String, at place: ByteRange) {
    findings.report(.missingField, at: place, [Localized(field), Localized(owner)])
  }
}
