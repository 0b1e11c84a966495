public import SourceText

/// The form of `senyum rehearse`'s output.
public enum RehearseFormat: String, Sendable, Hashable, CaseIterable {
  /// For people.
  case text
  /// For programs (docs/json.md).
  case json
  /// JUnit's XML, which services for continuous integration show.
  case junit
}

/// `senyum rehearse`: plays transcripts in every language of their scenario and says where a play differs, or writes
/// them anew.
public struct Rehearse: Sendable {
  /// The scenarios in use; nil when there are none: then those count that lie beside the transcripts.
  public let library: ScenarioLibrary?
  public let language: Language
  public let style: ExcerptStyle
  public let format: RehearseFormat

  public init(
    library: ScenarioLibrary?, language: Language, style: ExcerptStyle = ExcerptStyle(),
    format: RehearseFormat = .text
  ) {
    self.library = library
    self.language = language
    self.style = style
    self.format = format
  }

  /// Rehearses the transcripts named, or all that stand in the folders of the scenarios.
  ///
  /// - Parameters:
  ///   - updates: writes transcripts that differ anew.
  ///   - progress: told each scenario's id before it is played.
  public func run(_ paths: [String], updates: Bool = false, progress: (String) -> Void = { _ in }) -> Outcome
  {
    let files = RehearsalFiles(library: library)
    let chosen = files.transcripts(paths)
    var run = RehearsalRun(files: files, updates: updates)
    let rehearsals = chosen.map { run.rehearse($0, progress) }
    let places = paths.isEmpty ? [library?.folder ?? "."] : paths
    return outcome(RehearsalReport(rehearsals: rehearsals, places: places))
  }

  private func outcome(_ report: RehearsalReport) -> Outcome {
    var outcome = Outcome()
    switch format {
    case .text: outcome.output = report.text(in: language, style: style)
    case .json: outcome.output = report.json(in: language).text
    case .junit: outcome.output = report.junit(in: language)
    }
    outcome.complaint = report.complaints(in: language)
    outcome.status = report.isUnreadable ? .usage : report.differing > 0 ? .findings : .fine
    return outcome
  }
}
