public import ScenarioLanguage
import Simulation
public import SourceText

/// What the look at every possible play finds: what can never happen, what always does, and where play gets stuck. Each
/// finding names the shortest way to see it, or the reason why there is none. `allow:` is not looked at.
///
/// - Parameter survey: of this scenario, in whichever language.
public func pathFindings(of scenario: Scenario, survey: Survey, in file: SourceFile) -> [Diagnostic] {
  var finder = PathFinder(scenario, survey, file)
  finder.findFaults()
  finder.findHollowSmiles()
  finder.findDetours()
  finder.findStillMeters()
  // A play that gets stuck may be the reason why something else never comes to pass.
  if survey.isComplete, survey.faults.isEmpty {
    finder.findScenes()
    finder.findChoices()
    finder.findBlocks()
    finder.findSmiles()
    finder.findApprovals()
  } else if !survey.isComplete {
    finder.tellLimit()
  }
  return finder.findings.enumerated().sorted {
    ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
  }.map(\.element)
}

/// Collects the findings; the searches stand in the other files of this folder.
struct PathFinder {
  let scenario: Scenario
  let survey: Survey
  let file: SourceFile
  let places: FrontMatterPlaces
  private(set) var findings: [Diagnostic] = []

  init(_ scenario: Scenario, _ survey: Survey, _ file: SourceFile) {
    self.scenario = scenario
    self.survey = survey
    self.file = file
    places = FrontMatterPlaces(file)
  }

  mutating func report(
    _ kind: DiagnosticKind, at range: ByteRange, _ arguments: [Localized] = [], notes: [DiagnosticNote] = []
  ) {
    var finding = Diagnostic(kind, in: file, at: range, arguments, notes: notes)
    finding.heading = scenario.scene(at: range.lowerBound)?.title
    findings.append(finding)
  }

  func title(_ scene: Int) -> Localized { Localized(scenario.scenes[scene].title) }

  /// A way (indices into `Scenario.choices`) as a command that shows it.
  func way(_ choices: [Int]) -> Localized {
    guard !choices.isEmpty else { return Localized(id: "langsung di awal", en: "right at the start") }
    let numbers = positions(of: choices, in: scenario).map(String.init).joined(separator: ",")
    return Localized("`senyum play \(file.name) --choices \(numbers)`")
  }

  /// Where the `if` of a choice or block stands whose text begins at a place; its first line where none is found.
  func conditionPlace(in source: ByteRange) -> ByteRange {
    let bytes = file.bytes[source]
    let mark = Array("`if ".utf8)
    var start = bytes.startIndex
    while let tick = bytes[start...].firstIndex(of: UInt8(ascii: "`")) {
      guard bytes[tick...].starts(with: mark) else {
        start = bytes.index(after: tick)
        continue
      }
      let end = bytes[(tick + 1)...].firstIndex(of: UInt8(ascii: "`")) ?? bytes.endIndex
      return tick..<min(end + 1, bytes.endIndex)
    }
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    return source.lowerBound..<end
  }
}

// MARK: - Faults

extension PathFinder {
  mutating func findFaults() {
    for fault in survey.faults {
      let kind: DiagnosticKind =
        switch fault.kind {
        case .deadEnd: .noChoiceLeft
        case .loop: .endlessLoop
        case .trap: .noWayOut
        }
      report(kind, at: scenario.scenes[fault.scene].source, [title(fault.scene), way(fault.witness)])
    }
  }

  mutating func tellLimit() {
    let largest = survey.scenes.indices.max { survey.scenes[$0].states < survey.scenes[$1].states } ?? 0
    report(
      .tooManySituations, at: scenario.scenes[largest].source,
      [Localized("\(survey.states)"), title(largest)])
  }

  mutating func findSmiles() {
    if !survey.setFlags[Scenario.solved] {
      let setters = scenario.effects.contains(.set(flag: Int32(Scenario.solved)))
      let hint =
        setters
        ? Localized(
          id: "; yang sudah ada tidak pernah dijalankan", en: "; where it stands now it is never run")
        : ""
      report(.neverSolved, at: places.key("title"), [hint])
    } else if survey.par == 0 {
      let high = survey.highestEnds ?? [0, 0, 0]
      report(
        .parOfZero, at: places.key("title"),
        [Localized("joy \(high[0]), return \(high[1]), refer \(high[2])")])
    }
  }

  mutating func findApprovals() {
    for (index, rule) in scenario.rules.enumerated() where rule.needsApproval && !survey.approvedRules[index]
    {
      report(.approvalNeverGiven, at: places.key(rule.key, under: "rules"), [Localized(rule.key)])
    }
  }

  mutating func findHollowSmiles() {
    for telling in survey.hollowTellings {
      let place = conditionPlace(in: scenario.blocks[telling.block].source)
      report(.hollowSmile, at: place, [way(telling.witness)])
    }
  }

  /// An interruption that leads back to the scene of the choice that it came after, where the choice is used up and would
  /// have led elsewhere.
  mutating func findDetours() {
    for diversion in survey.diversions {
      let choice = scenario.choices[diversion.choice]
      let targets = Set(choice.blocks.compactMap { scenario.blocks[$0].target })
      guard !choice.again, !targets.isEmpty, !targets.contains(choice.scene),
        leadsOnly(from: diversion.interruption, to: choice.scene)
      else { continue }
      report(
        .detourPastChoice, at: choice.source, [title(diversion.interruption), way(diversion.witness)],
        notes: [
          DiagnosticNote(
            file: file, range: scenario.scenes[diversion.interruption].source,
            message: Localized(id: "yang menyela", en: "what interrupts"))
        ])
    }
  }

  /// Whether all links of an interruption, its choices' included, lead back to a scene.
  private func leadsOnly(from interruption: Int, to scene: Int) -> Bool {
    let own = scenario.scenes[interruption]
    let blocks = Array(own.blocks) + own.choices.flatMap { Array(scenario.choices[$0].blocks) }
    let targets = blocks.compactMap { scenario.blocks[$0].target }
    return !targets.isEmpty && targets.allSatisfy { $0 == scene }
  }
}

// MARK: - Meters

extension PathFinder {
  mutating func findStillMeters() {
    let moved = Set(
      scenario.effects.compactMap { effect -> Meter? in
        if case .meter(let meter, _) = effect { meter } else { nil }
      })
    let starts = [
      scenario.primary.joy, scenario.primary.return, scenario.primary.refer, scenario.primary.patience,
    ]
    for meter in Meter.allCases where !moved.contains(meter) {
      let start = starts[Int(meter.rawValue)]
      let always = Localized(id: "selalu \(start)", en: "it is always \(start)")
      report(
        .meterNeverMoves, at: places.key(scenario.primary.key, under: "customers"),
        [Localized(meter.word), always, ""])
    }
    for (index, other) in scenario.others.enumerated() {
      let isMoved = scenario.effects.contains {
        if case .other(let customer, _) = $0 { Int(customer) == index } else { false }
      }
      guard !isMoved else { continue }
      report(
        .meterNeverMoves, at: places.key(other.key, under: "customers"),
        [
          Localized("\(other.key).joy"),
          Localized(id: "selalu \(other.joy)", en: "it is always \(other.joy)"),
          Localized(
            id: ", atau hapus pelanggan ini kalau ia tidak ikut merasakan apa-apa",
            en: ", or remove this customer if nothing is felt there"),
        ])
    }
  }
}
