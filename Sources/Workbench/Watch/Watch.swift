import Debriefing
public import ScenarioLanguage
public import Simulation
public import SourceText

/// `senyum watch`: one check after the other of a scenario that somebody is writing, with what is new since the last.
public struct Watch: Sendable {
  public let files: WatchedFiles
  public let language: Language
  /// Where trials begin, if the choices are not to be played from the start.
  public let trial: TrialRequest?
  private var retake: Retake?
  private var transcript: SourceFile?
  /// Findings of the check before, to tell which are new: in the texts, and about the plays.
  private var known = Known()
  private var knownOfPlays = Known()

  /// - Parameter choices: positions among the choices offered, counted from 1, to be played after each check.
  public init(_ files: WatchedFiles, language: Language, trial: TrialRequest? = nil, choices: [Int]? = nil) {
    self.files = files
    self.language = language
    self.trial = trial
    retake = choices.map { Retake(positions: $0) }
  }

  /// Reads and checks the files as they are now, and plays the remembered choices.
  ///
  /// - Parameter time: of the check, as it is shown.
  public mutating func check(at time: String) -> WatchReport {
    let (entry, paths, unreadable) = compileAll()
    var report = WatchReport(path: files.path, files: paths, time: time, language: language)
    report.unreadable = unreadable.map { $0.message[language] }
    // While a file is away its findings are neither resolved nor, once it is back, new.
    if unreadable.isEmpty { noteTexts(of: entry, in: &report) }
    let hasErrors = entry.diagnostics.hasErrors || !unreadable.isEmpty
    report.take = playAgain(entry, hasErrors: hasErrors)
    if !hasErrors, let own = own(entry), let source = entry.sourceScenario {
      report.ready = Ready(
        scenario: own.scenario, source: source, startingPoint: report.take?.startingPoint,
        choices: report.take?.take?.play.choices ?? [])
    }
    return report
  }

  /// The choices of a play (indices into the scenario's) are what is played from now on.
  public mutating func remember(_ choices: [Int], in scenario: Scenario) {
    retake = Retake(choices, in: scenario)
  }

  // MARK: Checking

  private func compileAll() -> (CompiledEntry, paths: [String], unreadable: [Unreadable]) {
    var compilations: [Compilation] = []
    var unreadable: [Unreadable] = []
    let paths = files.scenarioFiles
    for path in paths {
      do throws(Unreadable) {
        let context = FileContext(path: path, scenarios: files.library)
        compilations.append(compile(try readFile(path), context: context))
      } catch {
        unreadable.append(error)
      }
    }
    if paths.isEmpty {
      unreadable.append(Unreadable(path: files.path, reason: Unreadable.noScenario))
    }
    return (CompiledEntry(compilations), paths, unreadable)
  }

  private mutating func noteTexts(of entry: CompiledEntry, in report: inout WatchReport) {
    let check = Check(language: language, format: .text, library: files.library)
    let (translations, complaint) = check.translationFindings(in: entry)
    report.unreadable += complaint.split(separator: "\n").map(String.init)
    report.add(known.compare(with: entry.diagnostics + translations))
    if !entry.diagnostics.hasErrors { report.proof = Proof(entry: entry) }
  }

  /// Puts what the look at every possible play has found into the report that asked for it.
  public mutating func note(_ proven: [Diagnostic], in report: inout WatchReport) {
    report.proof = nil
    report.add(knownOfPlays.compare(with: proven))
  }

  // MARK: Playing again

  /// The scenario in the language of the file that was named, else in the language of the interface, else its source.
  private func own(_ entry: CompiledEntry) -> (scenario: Scenario, file: SourceFile)? {
    let ready = entry.compilations.compactMap { compilation in
      compilation.scenario.map { (scenario: $0, file: compilation.source) }
    }
    return ready.first { $0.file.name == files.path }
      ?? ready.first { Language(tag: $0.scenario.languageTag) == language }
      ?? ready.first { $0.scenario === entry.sourceScenario }
  }

  private mutating func playAgain(_ entry: CompiledEntry, hasErrors: Bool) -> PlayedAgain? {
    var played = PlayedAgain()
    readTranscript(&played)
    guard retake != nil || trial != nil || played.complaint != nil else { return nil }
    guard !hasErrors, let own = own(entry), let source = entry.sourceScenario else {
      played.complaint = waiting[language]
      return played
    }
    do throws(TrialRequest.NotUnderstood) {
      played.startingPoint = try trial?.startingPoint(in: own.scenario, languages: entry.scenarios)
    } catch {
      played.complaint = error.message[language]
      return played
    }
    var memory = retake ?? Retake(positions: [])
    played.take = memory.play(
      in: own.scenario, source: source, file: own.file, from: played.startingPoint)
    if retake != nil { retake = memory }
    return played
  }

  private var waiting: Localized {
    let choices = Localized.count(retake?.count ?? 0, id: "pilihan", en: "choice")
    return Localized(
      id: "Bisa dimainkan lagi begitu tidak ada kesalahan; \(choices.id) tetap saya ingat.",
      en: "It can be played again once there are no errors; I still remember \(choices.en).")
  }

  /// Reads the transcript when it has changed. One that is not understood leaves the memory as it is.
  private mutating func readTranscript(_ played: inout PlayedAgain) {
    guard let path = files.transcript else { return }
    do throws(Unreadable) {
      let file = try readFile(path)
      guard file.bytes != transcript?.bytes else { return }
      let reading = Transcript.read(file)
      if let read = reading.transcript {
        retake = Retake(read)
        transcript = file
      } else {
        played.complaint = reading.diagnostics.map { render($0, in: language) }.joined(separator: "\n\n")
      }
    } catch {
      played.complaint = error.message[language]
    }
  }
}

/// A scenario that can be played now, after the choices that fit it.
public struct Ready: Sendable {
  public let scenario: Scenario
  public let source: Scenario
  public let startingPoint: StartingPoint?
  /// Indices into `Scenario.choices`.
  public let choices: [Int]
}

/// What came of the remembered choices.
struct PlayedAgain: Sendable {
  var startingPoint: StartingPoint?
  var take: Take?
  /// Why nothing was played.
  var complaint: String?
}

/// What a check leaves to be done while its report is being read: to look at every possible play.
public struct Proof: Sendable {
  let entry: CompiledEntry

  /// The findings that need it. It may take seconds; `isCancelled` is asked every thousand situations, and then what is
  /// found is worth nothing.
  public func findings(isCancelled: () -> Bool) -> [Diagnostic] {
    entry.analysisFindings(isCancelled: isCancelled)
  }
}

/// The findings of one kind of check, from one time to the next.
private struct Known: Sendable {
  /// Nil before the first check.
  private var keys: [FindingKey]?

  /// Which of these findings are new, and how many of those before are gone.
  mutating func compare(with diagnostics: [Diagnostic]) -> (findings: [WatchReport.Finding], resolved: Int) {
    var unclaimed = keys ?? []
    let findings = diagnostics.map { diagnostic in
      let place = unclaimed.firstIndex(of: FindingKey(diagnostic))
      if let place { unclaimed.remove(at: place) }
      return WatchReport.Finding(diagnostic: diagnostic, isNew: keys != nil && place == nil)
    }
    keys = diagnostics.map(FindingKey.init)
    return (findings, unclaimed.count)
  }
}

/// What makes a finding the same one after the file has changed elsewhere.
private struct FindingKey: Hashable {
  let code: String
  let file: String
  let message: String
  let line: String

  init(_ diagnostic: Diagnostic) {
    let file = diagnostic.file
    code = diagnostic.kind.code
    self.file = file.name
    message = diagnostic.message(in: .en)
    line = file.text(file.line(file.lineIndex(at: min(diagnostic.range.lowerBound, file.bytes.count))))
  }
}

extension Unreadable {
  fileprivate static let noScenario = Localized(
    id: "di folder itu tidak ada berkas skenario", en: "there is no scenario file in that folder")
}
