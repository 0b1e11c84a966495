import ScenarioLanguage
public import SourceText

/// `senyum check`: all findings of files, or of all scenarios in folders.
public struct Check: Sendable {
  public let language: Language
  public let format: CheckFormat
  /// The folder of scenarios in use.
  public let library: String?
  public let style: ExcerptStyle
  /// The program's version, for reports that name their tool.
  public let version: String
  /// The web address of `docs/diagnostics.md`, for reports that link to explanations.
  public let pages: String?

  public init(
    language: Language, format: CheckFormat, library: String?, style: ExcerptStyle = ExcerptStyle(),
    version: String = "", pages: String? = nil
  ) {
    self.language = language
    self.format = format
    self.library = library
    self.style = style
    self.version = version
    self.pages = pages
  }

  public func run(_ paths: [String]) -> Outcome {
    var outcome = Outcome()
    var report = CheckReport()
    for group in CheckFiles(library: library).groups(paths) {
      let compilations = readable(group, &report, &outcome)
      guard !compilations.isEmpty else { continue }
      report.files += compilations.count
      let entry = CompiledEntry(compilations)
      let (translations, complaint) = translationFindings(in: entry)
      if !complaint.isEmpty { outcome.status = .usage }
      outcome.complaint += complaint
      report.diagnostics += (entry.diagnostics + entry.analysisFindings() + translations).filter {
        group.asked.contains($0.file.name) || group.asked.isEmpty
      }
    }
    let curricula = self.curricula(paths)
    report.files += curricula.count
    report.diagnostics += curricula.flatMap(\.diagnostics)
    if report.diagnostics.hasErrors, outcome.status == .fine { outcome.status = .findings }
    outcome.output = output(report)
    return outcome
  }

  /// The curricula that were named, or that stand in a folder of scenarios that was.
  private func curricula(_ paths: [String]) -> [(curriculum: Curriculum, diagnostics: [Diagnostic])] {
    paths.compactMap { path in
      if isFolder(path) { return ScenarioLibrary(folder: path).curriculum() }
      return isCurriculum(path) ? ScenarioLibrary(folder: parent(of: path)).curriculum() : nil
    }
  }

  /// The group's files compiled, without those that cannot be read, which the outcome complains of.
  private func readable(
    _ group: CheckFiles.Group, _ report: inout CheckReport, _ outcome: inout Outcome
  ) -> [Compilation] {
    group.paths.compactMap { path in
      do throws(Unreadable) {
        return compile(try readFile(path), context: FileContext(path: path, scenarios: library))
      } catch {
        report.unreadable.append(error)
        outcome.complaint += error.message[language] + "\n"
        outcome.status = .usage
        return nil
      }
    }
  }

  private func output(_ report: CheckReport) -> String {
    switch format {
    case .text: report.text(in: language, style: style)
    case .json: report.json(in: language)
    case .sarif: report.sarif(in: language, version: version, pages: pages)
    case .gitlab: report.gitlab(in: language)
    }
  }

  /// One file, with the other languages of its scenario where it has such.
  ///
  /// - Throws: `Unreadable`.
  public func compileTogether(_ path: String) throws(Unreadable) -> CompiledEntry {
    var compilations: [Compilation] = []
    for path in CheckFiles(library: library).groups([path]).flatMap(\.paths) {
      compilations.append(compile(try readFile(path), context: FileContext(path: path, scenarios: library)))
    }
    return CompiledEntry(compilations)
  }
}
