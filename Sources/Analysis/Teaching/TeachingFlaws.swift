public import ScenarioLanguage
import Simulation
public import SourceText

/// The teaching flaws of one language of a scenario (domain.md 5), in the order of the file. `allow:` is not looked at:
/// see `silenced(by:)`.
///
///     let study = TeachingStudy.of(source, survey: Survey.of(source))
///     teachingFlaws(of: source, study: study, in: sourceFile, includingStructure: true)
///     teachingFlaws(of: translation, study: study, in: translationFile, includingStructure: false)
///
/// - Parameters:
///   - study: of the same scenario, in whichever language.
///   - includingStructure: also the flaws that are the same in all languages; ask for them in the source language only.
public func teachingFlaws(
  of scenario: Scenario, study: TeachingStudy, in file: SourceFile, includingStructure: Bool
) -> [Diagnostic] {
  var checks = TeachingChecks(scenario, study, file)
  checks.checkLengths()
  checks.checkCourtesy()
  checks.checkAbsoluteWords()
  checks.checkPrompts()
  checks.checkStory()
  checks.checkVoice()
  checks.checkMessages()
  checks.checkReasons()
  checks.playBlindlyByText()
  if includingStructure {
    checks.checkPositions()
    checks.playBlindlyByPosition()
    checks.checkOptions()
    checks.checkPlays()
    checks.checkJourney()
    checks.checkWaiting()
    checks.checkExplanations()
    checks.checkSilence()
    checks.checkMetadata()
  }
  return checks.findings.enumerated().sorted {
    ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
  }.map(\.element)
}

extension Array where Element == Diagnostic {
  /// Without what the scenario's `allow:` silences, which is never an error; and the codes that were silenced.
  public func silenced(by scenario: Scenario) -> (kept: [Diagnostic], codes: Set<String>) {
    let allowed = Set(scenario.header.allow.map(\.code))
    let isSilenced = { (finding: Diagnostic) in
      finding.kind.severity != .error && allowed.contains(finding.kind.code)
    }
    return (filter { !isSilenced($0) }, Set(filter(isSilenced).map(\.kind.code)))
  }
}

extension Scenario {
  /// The scene in whose text a place in the file lies; nil before the first.
  func scene(at place: Int) -> Scene? {
    var low = 0
    var high = scenes.count
    while low < high {
      let middle = (low + high) / 2
      if scenes[middle].source.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? scenes[low - 1] : nil
  }
}

/// Entries of `allow:` that silence nothing.
///
/// - Parameter silenced: the codes of all findings that `allow:` silenced, whoever raised them, in whichever language.
///   Findings about translations are left aside: they need files that nobody may have asked for.
public func idleAllows(of scenario: Scenario, silenced: Set<String>, in file: SourceFile) -> [Diagnostic] {
  let places = FrontMatterPlaces(file)
  let known = silenced.union([DiagnosticKind.untranslatedText, .staleTranslation].map(\.code))
  return scenario.header.allow.filter { !known.contains($0.code) }.map { entry in
    Diagnostic(.idleAllow, in: file, at: places.key(entry.code, under: "allow"), [Localized(entry.code)])
  }
}

/// The checks, one file of this folder after the other; they collect their findings here.
struct TeachingChecks {
  let scenario: Scenario
  let study: TeachingStudy
  let file: SourceFile
  let places: FrontMatterPlaces
  /// Nil for a language whose words nobody listed: what needs words is then left out.
  let texts: TeachingTexts?
  /// Characters of each choice's text.
  let lengths: [Int]
  /// A scenario with fewer scenes that offer a choice is a sketch: what only a whole one can have is not asked of it.
  let isGrown: Bool
  /// Scenes with enough options, one of which stands out as the best.
  let judged: [(scene: Int, best: Int)]
  private(set) var findings: [Diagnostic] = []

  init(_ scenario: Scenario, _ study: TeachingStudy, _ file: SourceFile) {
    self.scenario = scenario
    self.study = study
    self.file = file
    places = FrontMatterPlaces(file)
    texts = TeachingWords.of(languageTag: scenario.languageTag).map { TeachingTexts(scenario, $0) }
    lengths = scenario.choices.indices.map { scenario.choices[$0].text.plain.characterCount }
    isGrown = TeachingStudy.isGrown(scenario)
    judged = scenario.scenes.indices.compactMap { scene in
      guard scenario.scenes[scene].choices.count >= TeachingThresholds.options else { return nil }
      return study.bestChoices[scene].map { (scene, $0) }
    }
  }

  mutating func report(
    _ kind: DiagnosticKind, at range: ByteRange, _ arguments: [Localized] = [], notes: [DiagnosticNote] = []
  ) {
    var finding = Diagnostic(kind, in: file, at: range, arguments, notes: notes)
    finding.heading = scenario.scene(at: range.lowerBound)?.title
    findings.append(finding)
  }

  /// What is true of the scenario as a whole stands at its title.
  mutating func report(
    _ kind: DiagnosticKind, _ arguments: [Localized] = [], notes: [DiagnosticNote] = []
  ) {
    report(kind, at: places.key("title"), arguments, notes: notes)
  }

  /// Titles of scenes for a message: at most four, in quotation marks.
  func titles(_ scenes: [Int]) -> Localized {
    let shown = scenes.prefix(4).map { "“\(scenario.scenes[$0].title)”" }.joined(separator: ", ")
    return scenes.count > 4
      ? Localized(id: shown + " dan lainnya", en: shown + " and others") : Localized(shown)
  }

  /// A whole share in percent, rounded.
  func percent(_ share: Double) -> Localized { Localized("\(Int((100 * share).rounded()))") }

  /// Choices (indices into `Scenario.choices`) as `senyum play --choices` takes them: positions among those offered.
  func positions(of choices: [Int]) -> Localized {
    Localized(Simulation.positions(of: choices, from: study.opening).map(String.init).joined(separator: ","))
  }
}
