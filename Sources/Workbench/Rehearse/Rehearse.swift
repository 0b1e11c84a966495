import Analysis
import Debriefing
import ScenarioLanguage
public import SourceText

/// `senyum rehearse`: plays transcripts in every language of their scenario and says where a play differs.
public struct Rehearse: Sendable {
  public let library: ScenarioLibrary
  public let language: Language
  public let style: ExcerptStyle

  public init(library: ScenarioLibrary, language: Language, style: ExcerptStyle = ExcerptStyle()) {
    self.library = library
    self.language = language
    self.style = style
  }

  /// Rehearses the transcripts named, or all that stand in the folders of the scenarios.
  ///
  /// - Parameter progress: told each scenario's id before it is played.
  public func run(_ paths: [String], progress: (String) -> Void = { _ in }) -> Outcome {
    var run = Run(rehearse: self)
    let chosen = paths.isEmpty ? library.entries.flatMap(transcripts) : paths.flatMap(expand)
    for path in chosen { run.rehearse(path, progress) }
    return run.outcome(isEmpty: chosen.isEmpty)
  }

  private func expand(_ path: String) -> [String] {
    guard isFolder(path) else { return [path] }
    let own = transcripts(in: path)
    return own.isEmpty
      ? names(in: path).map { path + "/" + $0 }.filter(isFolder).flatMap { transcripts(in: $0) } : own
  }

  private func transcripts(_ entry: ScenarioLibrary.Entry) -> [String] {
    entry.folder.map { transcripts(in: $0) } ?? []
  }

  private func transcripts(in folder: String) -> [String] {
    names(in: folder).filter { $0.hasSuffix(".transcript") }.map { folder + "/" + $0 }
  }
}

/// One run of the command: scenarios are compiled and explored once.
private struct Run {
  let rehearse: Rehearse
  private var scenarios: [String: Prepared] = [:]
  private var text: [String] = []
  private var complaints: [String] = []
  private var played = 0
  private var differing = 0
  private var unreadable = false

  init(rehearse: Rehearse) { self.rehearse = rehearse }

  private struct Prepared {
    let source: Scenario
    let scenarios: [Scenario]
    let par: Int
  }

  mutating func rehearse(_ path: String, _ progress: (String) -> Void) {
    guard let file = read(path) else { return }
    let reading = Transcript.read(file)
    guard let transcript = reading.transcript else {
      text += reading.diagnostics.map { render($0, in: rehearse.language, style: rehearse.style) }
      differing += 1
      return
    }
    guard let id = transcript.scenario, let prepared = prepare(id, path, progress) else { return }
    for scenario in prepared.scenarios { compare(transcript, prepared, scenario, path, file) }
  }

  private mutating func read(_ path: String) -> SourceFile? {
    do throws(Unreadable) {
      return try readFile(path)
    } catch {
      complaints.append(error.message(in: rehearse.language))
      unreadable = true
      return nil
    }
  }

  private mutating func prepare(_ id: String, _ path: String, _ progress: (String) -> Void) -> Prepared? {
    if let known = scenarios[id] { return known }
    guard let entry = entry(id, beside: path) else {
      complain(
        path, Localized(id: "skenario “\(id)” tidak ditemukan", en: "the scenario “\(id)” is not to be found")
      )
      return nil
    }
    progress(id)
    guard let compiled = try? CompiledEntry(entry, in: rehearse.library.folder),
      !compiled.diagnostics.hasErrors,
      let source = compiled.sourceScenario
    else {
      complain(
        path,
        Localized(
          id: "skenario “\(id)” punya kesalahan: senyum check",
          en: "the scenario “\(id)” has errors: senyum check"))
      return nil
    }
    let prepared = Prepared(
      source: source, scenarios: compiled.scenarios, par: Exploration.explore(source).par)
    scenarios[id] = prepared
    return prepared
  }

  /// The scenario of that id in the library, or the one in whose folder the transcript lies.
  private func entry(_ id: String, beside path: String) -> ScenarioLibrary.Entry? {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let outer = folder.dropLast().joined(separator: "/")
    if folder.last.map(String.init) == id, let own = ScenarioLibrary(folder: outer.isEmpty ? "." : outer)[id]
    {
      return own
    }
    return rehearse.library[id]
  }

  private mutating func complain(_ path: String, _ why: Localized) {
    complaints.append("\(path): \(why[rehearse.language]).")
    differing += 1
  }

  private mutating func compare(
    _ transcript: Transcript, _ prepared: Prepared, _ scenario: Scenario, _ path: String, _ file: SourceFile
  ) {
    played += 1
    let differences = Debriefing.rehearse(
      transcript, source: prepared.source, scenario: scenario, par: prepared.par)
    guard !differences.isEmpty else { return }
    differing += 1
    for difference in differences {
      let line = file.text(file.line(difference.line.offset))
      text.append(
        "\(path):\(difference.line) (\(scenario.languageTag))\n  \(visible(line))\n  = \(difference.message(in: rehearse.language))"
      )
    }
  }

  func outcome(isEmpty: Bool) -> Outcome {
    let summary: Localized =
      isEmpty
      ? Localized(
        id: "Tidak ada transkrip (`*.transcript`) di `\(rehearse.library.folder)`.",
        en: "There are no transcripts (`*.transcript`) in `\(rehearse.library.folder)`.")
      : Localized(
        id: "\(played) latihan dimainkan, \(differing) berbeda.",
        en:
          "\(played == 1 ? "1 rehearsal" : "\(played) rehearsals") played, \(differing) \(differing == 1 ? "differs" : "differ")."
      )
    let output = (text + [summary[rehearse.language]]).joined(separator: "\n\n") + "\n"
    let complaint = complaints.map { $0 + "\n" }.joined()
    return Outcome(
      output, complaint: complaint, status: unreadable ? .usage : differing > 0 ? .findings : .fine)
  }
}
