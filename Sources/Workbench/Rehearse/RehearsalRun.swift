import Analysis
import Debriefing
import ScenarioLanguage
import SourceText

/// One run of the command: each scenario is compiled and explored once.
struct RehearsalRun {
  let files: RehearsalFiles
  let updates: Bool
  private var scenarios: [String: Prepared] = [:]

  init(files: RehearsalFiles, updates: Bool) {
    self.files = files
    self.updates = updates
  }

  /// A scenario that can be played, or why it cannot.
  private enum Prepared {
    case ready(source: Scenario, scenarios: [Scenario], par: Int)
    case impossible(Localized)
  }

  mutating func rehearse(_ path: String, _ progress: (String) -> Void) -> RehearsedTranscript {
    var rehearsed = RehearsedTranscript(path: path, result: .fits)
    let file: SourceFile
    do throws(Unreadable) {
      file = try readFile(path)
    } catch {
      rehearsed.result = .unreadable(error)
      return rehearsed
    }
    rehearsed.file = file
    let reading = Transcript.read(file)
    guard let transcript = reading.transcript, let id = transcript.scenario else {
      rehearsed.result = .misread(reading.diagnostics)
      return rehearsed
    }
    rehearsed.name = transcript.name
    rehearsed.scenario = id
    switch prepare(id, path, progress) {
    case .impossible(let why): rehearsed.result = .impossible(why)
    case .ready(let source, let scenarios, let par):
      rehearsed.languages = scenarios.map(\.languageTag)
      rehearsed.result = compare(transcript, source, scenarios, par)
      let (rerecording, difference) = transcript.recordedAnew(source: source, par: par)
      rehearsed.isStuck = rerecording == nil
      guard updates else { break }
      if let difference {
        rehearsed.result = .differs([
          RehearsedTranscript.Finding(difference: difference, languages: rehearsed.languages)
        ])
      } else if let rerecording, rerecording.transcript != transcript {
        rehearsed.result = write(rerecording, path, file)
      }
    }
    return rehearsed
  }

  private func compare(
    _ transcript: Transcript, _ source: Scenario, _ scenarios: [Scenario], _ par: Int
  ) -> RehearsedTranscript.Result {
    var findings: [RehearsedTranscript.Finding] = []
    // The source language comes first: its words are shown where all languages differ alike.
    for scenario in [source] + scenarios.filter({ $0.languageTag != source.languageTag }) {
      for difference in Debriefing.rehearse(transcript, source: source, scenario: scenario, par: par) {
        if let known = findings.firstIndex(where: { $0.difference.isSame(as: difference) }) {
          findings[known].languages.append(scenario.languageTag)
        } else {
          findings.append(
            RehearsedTranscript.Finding(difference: difference, languages: [scenario.languageTag]))
        }
      }
    }
    return findings.isEmpty ? .fits : .differs(findings)
  }

  // MARK: Scenarios

  private mutating func prepare(_ id: String, _ path: String, _ progress: (String) -> Void) -> Prepared {
    guard let (entry, folder) = files.scenario(id, beside: path) else { return .impossible(notFound(id)) }
    let key = entry.folder ?? entry.files.values.first ?? id
    if let known = scenarios[key] { return known }
    progress(id)
    let prepared = prepare(entry, in: folder)
    scenarios[key] = prepared
    return prepared
  }

  private func prepare(_ entry: ScenarioLibrary.Entry, in folder: String) -> Prepared {
    guard let compiled = try? CompiledEntry(entry, in: folder), !compiled.diagnostics.hasErrors,
      let source = compiled.sourceScenario
    else {
      let place = entry.folder ?? entry.files.values.first ?? entry.id
      return .impossible(
        Localized(
          id: "skenario “\(entry.id)” punya kesalahan. Lihat: senyum check \(place)",
          en: "the scenario “\(entry.id)” has errors. See: senyum check \(place)"))
    }
    return .ready(
      source: source, scenarios: compiled.scenarios, par: Exploration.explore(source).par)
  }

  private func notFound(_ id: String) -> Localized {
    Localized(id: "skenario “\(id)” tidak ditemukan.", en: "the scenario “\(id)” is not to be found.")
      + .near(nearNames(to: id, among: files.library?.entries.map(\.id) ?? []), marks: ("“", "”"))
  }

  // MARK: Writing anew

  private func write(
    _ rerecording: Rerecording, _ path: String, _ file: SourceFile
  ) -> RehearsedTranscript.Result {
    let isWindows = file.text(0..<file.bytes.count).contains("\r\n")
    let text = rerecording.transcript.text
    do throws(Unwritable) {
      try writeFiles([(path, Array((isWindows ? text.replacing("\n", with: "\r\n") : text).utf8))])
      return .updated(rerecording)
    } catch {
      return .unwritable(error)
    }
  }
}
