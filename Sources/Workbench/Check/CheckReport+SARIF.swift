import ScenarioLanguage
import SourceText

/// The report in SARIF 2.1.0, which code hosts show in reviews and editors beside the text.
extension CheckReport {
  /// - Parameter pages: the web address of `docs/diagnostics.md`; rules link to it when it is known.
  func sarif(in language: Language, version: String, pages: String?) -> String {
    let rules = SarifRules(language: language, pages: pages, found: Set(diagnostics.map(\.kind.code)))
    let results = SarifResults(diagnostics, language, rules)
    let run = Sarif.Run(
      tool: Sarif.Tool(
        driver: Sarif.Driver(semanticVersion: version, language: language.rawValue, rules: rules.all)),
      invocations: [invocation(language)], artifacts: results.artifacts, results: results.all(),
      language: language.rawValue)
    return encode(Sarif(runs: [run]))
  }

  private func invocation(_ language: Language) -> Sarif.Invocation {
    Sarif.Invocation(
      executionSuccessful: unreadable.isEmpty,
      toolExecutionNotifications: unreadable.map {
        Sarif.Notification(message: Sarif.Message($0.message[language]))
      })
  }
}

extension Sarif.Level {
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .advice: self = .note
    }
  }
}

/// Every kind of finding as a rule, in the order of the reference. The whole page with its examples stands only under
/// those that were found: all pages would be a third of a megabyte, and take their time.
private struct SarifRules {
  let all: [Sarif.Rule]
  private let indices: [String: Int]

  init(language: Language, pages: String?, found: Set<String>) {
    let kinds = DiagnosticKind.all
    all = kinds.map { SarifRules.rule($0, language, pages, isFound: found.contains($0.code)) }
    indices = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1.code, $0) })
  }

  subscript(code: String) -> Int? { indices[code] }

  private static func rule(
    _ kind: DiagnosticKind, _ language: Language, _ pages: String?, isFound: Bool
  ) -> Sarif.Rule {
    let meaning = Explanation.all.first { $0.code == kind.code }?.meaning[language]
    let short = withoutArguments(kind.message[language])
    return Sarif.Rule(
      id: kind.code, shortDescription: Sarif.Message(short), fullDescription: Sarif.Message(meaning ?? short),
      help: Sarif.Message(
        withoutArguments(kind.help[language]),
        markdown: isFound ? explanationMarkdown(code: kind.code, language: language) : nil),
      helpUri: pages.map { $0 + "#" + kind.code },
      defaultConfiguration: Sarif.Configuration(level: Sarif.Level(kind.severity)))
  }
}

/// Findings as results. Files are numbered in the order in which findings name them.
private struct SarifResults {
  private let diagnostics: [Diagnostic]
  private let language: Language
  private let rules: SarifRules
  private let indices: [String: Int]
  let artifacts: [Sarif.Artifact]

  init(_ diagnostics: [Diagnostic], _ language: Language, _ rules: SarifRules) {
    self.diagnostics = diagnostics
    self.language = language
    self.rules = rules
    var indices: [String: Int] = [:]
    var artifacts: [Sarif.Artifact] = []
    for file in diagnostics.flatMap({ [$0.file] + $0.notes.map(\.file) }) {
      let address = ReportPath(file.name).address
      guard indices[address] == nil else { continue }
      indices[address] = artifacts.count
      artifacts.append(
        Sarif.Artifact(location: SarifResults.location(file, index: nil), length: file.bytes.count))
    }
    self.indices = indices
    self.artifacts = artifacts
  }

  func all() -> [Sarif.Result] {
    var fingerprints = Fingerprints()
    return diagnostics.map { diagnostic in
      let path = ReportPath(diagnostic.file.name).address
      return result(diagnostic, fingerprint: fingerprints.next(diagnostic, path: path))
    }
  }

  private func result(_ diagnostic: Diagnostic, fingerprint: String) -> Sarif.Result {
    Sarif.Result(
      ruleId: diagnostic.kind.code, ruleIndex: rules[diagnostic.kind.code],
      level: Sarif.Level(diagnostic.kind.severity),
      message: Sarif.Message(diagnostic.sentences(in: language)),
      locations: [
        Sarif.Location(
          physicalLocation: place(diagnostic.file, diagnostic.range),
          logicalLocations: diagnostic.heading.map { [Sarif.LogicalLocation(name: $0)] })
      ],
      relatedLocations: diagnostic.notes.isEmpty ? nil : related(diagnostic.notes),
      fixes: diagnostic.fixIts.isEmpty ? nil : [fix(diagnostic)],
      partialFingerprints: ["senyumFinding/v1": fingerprint])
  }

  private func related(_ notes: [DiagnosticNote]) -> [Sarif.Location] {
    notes.enumerated().map { index, note in
      Sarif.Location(
        id: index + 1, physicalLocation: place(note.file, note.range),
        message: Sarif.Message(note.message[language]))
    }
  }

  private func fix(_ diagnostic: Diagnostic) -> Sarif.Fix {
    let replacements = diagnostic.fixIts.map { fix in
      Sarif.Replacement(
        deletedRegion: region(diagnostic.file, fix.range),
        insertedContent: Sarif.Content(text: fix.replacement))
    }
    return Sarif.Fix(
      description: Sarif.Message(diagnostic.help(in: language)),
      artifactChanges: [
        Sarif.ArtifactChange(artifactLocation: location(diagnostic.file), replacements: replacements)
      ])
  }

  // MARK: Places

  private func place(_ file: SourceFile, _ range: ByteRange) -> Sarif.PhysicalLocation {
    Sarif.PhysicalLocation(artifactLocation: location(file), region: region(file, range))
  }

  private func location(_ file: SourceFile) -> Sarif.ArtifactLocation {
    SarifResults.location(file, index: indices[ReportPath(file.name).address])
  }

  private static func location(_ file: SourceFile, index: Int?) -> Sarif.ArtifactLocation {
    let path = ReportPath(file.name)
    return Sarif.ArtifactLocation(
      uri: path.address, uriBaseId: path.isRelative ? Sarif.root : nil, index: index)
  }

  private func region(_ file: SourceFile, _ range: ByteRange) -> Sarif.Region {
    let start = file.utf16Position(at: range.lowerBound)
    let end = file.utf16Position(at: range.upperBound)
    return Sarif.Region(
      startLine: start.line.value, startColumn: start.column.value, endLine: end.line.value,
      endColumn: end.column.value)
  }
}
