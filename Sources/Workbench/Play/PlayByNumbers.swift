import Analysis
public import ScenarioLanguage
public import Simulation
public import SourceText

/// `senyum play … --choices 2,1,3 --format json`: plays positions among the choices offered, in file order, and says
/// where that led (docs/json.md).
public struct PlayByNumbers: Sendable {
  public let scenario: Scenario
  /// The scenario in its source language: scenes are named by its ids.
  public let source: Scenario
  public let language: Language
  /// Where a trial begins; nil: at the start.
  public let startingPoint: StartingPoint?

  public init(
    scenario: Scenario, source: Scenario, language: Language, startingAt point: StartingPoint? = nil
  ) {
    startingPoint = point
    self.scenario = scenario
    self.source = source
    self.language = language
  }

  /// Takes the positions one by one; `refusal` is the first that could not be taken.
  public func play(_ positions: [Int]) -> (playthrough: Playthrough, turns: [[Event]], refusal: Refusal?) {
    var playthrough = Playthrough(of: scenario, startingAt: startingPoint)
    var turns: [[Event]] = []
    for position in positions {
      do throws(Refusal) {
        turns.append(try playthrough.choose(try playthrough.choice(at: position)))
      } catch {
        return (playthrough, turns, error)
      }
    }
    return (playthrough, turns, nil)
  }

  public func run(_ positions: [Int]) -> Outcome {
    let (playthrough, _, refusal) = play(positions)
    let par = Exploration.explore(scenario).par
    var outcome = Outcome(encode(document(playthrough, par: par)))
    if let refusal {
      outcome.complaint = message(refusal, taken: playthrough.choices.count) + "\n"
      outcome.status = .usage
    }
    return outcome
  }

  public func message(_ refusal: Refusal, taken: Int) -> String {
    switch (refusal, language) {
    case (.noSuchPosition(let position, let offered), .id):
      "Pilihan ke-\(taken + 1) meminta nomor \(position), tetapi di sini hanya ada \(offered) pilihan (1…\(offered))."
    case (.noSuchPosition(let position, let offered), .en):
      "Choice number \(taken + 1) asks for position \(position), but only \(offered) are offered here (1…\(offered))."
    case (_, .id): "Permainan sudah selesai sesudah \(taken) pilihan; sisanya tidak dimainkan."
    case (_, .en): "The play was over after \(taken) choices; the rest was not played."
    }
  }

  // MARK: The document

  private func trial(_ point: StartingPoint) -> PlayDocument.Trial {
    PlayDocument.Trial(
      from: source.scenes[point.scene].id, with: point.words(in: source),
      best: Exploration.explore(scenario, from: point).par)
  }

  private func document(_ play: Playthrough, par: Int) -> PlayDocument {
    let result = play.result
    let state = play.state
    var stopped: Stop?
    if case .stopped(let why) = play.phase { stopped = why }
    return PlayDocument(
      scenario: scenario.id, digest: scenario.digest, trial: startingPoint.map(trial),
      taken: play.choices.map(spot), ended: result != nil,
      stopped: stopped?.rawValue, ending: result.map(ending), joy: result?.joy ?? state.joy,
      return: result?.return ?? state.return, refer: result?.refer ?? state.refer,
      patience: result?.patience ?? state.patience, solved: play.isSolved,
      smiles: result.map { words($0.smiles) } ?? [],
      par: par, others: others(play), courtesy: play.courtesy,
      archetype: result.map { $0.archetype(par: par).rawValue },
      hardBreaches: play.hardBreaches.map { scenario.rules[$0].key },
      clock: scenario.header.clock == nil ? nil : clock(state.clock), cost: state.cost,
      offered: play.offered.map(offer))
  }

  private func spot(_ choice: Int) -> PlayDocument.Spot {
    PlayDocument.Spot(
      scene: source.scenes[source.choices[choice].scene].id, choice: source.choices[choice].ordinal)
  }

  private func offer(_ choice: Int) -> PlayDocument.Offer {
    let spot = spot(choice)
    return PlayDocument.Offer(
      scene: spot.scene, choice: spot.choice, text: scenario.choices[choice].text.plain)
  }

  private func ending(_ result: Simulation.Result) -> String {
    switch result.ending {
    case .scene(let scene, _): source.scenes[scene].id
    case .walkOut: "walk-out"
    }
  }

  private func words(_ smiles: Smiles) -> [String] {
    [(Smiles.joy, "joy"), (.return, "return"), (.refer, "refer")].filter { smiles.contains($0.0) }.map(\.1)
  }

  private func others(_ play: Playthrough) -> [String: PlayDocument.Other] {
    var others: [String: PlayDocument.Other] = [:]
    for (index, other) in scenario.others.enumerated() {
      let result = play.result?.others[index]
      others[other.key] = PlayDocument.Other(
        joy: result?.joy ?? play.state.joy(ofOther: index), smiling: result?.smiling ?? false)
    }
    return others
  }

  private func clock(_ minutes: Int) -> String { Figures.clock(minutes, in: .en) }
}

private struct PlayDocument: Encodable {
  let scenario: String
  let digest: String
  let trial: Trial?
  let taken: [Spot]
  let ended: Bool
  let stopped: String?
  let ending: String?
  let joy: Int
  let `return`: Int
  let refer: Int
  let patience: Int
  let solved: Bool
  let smiles: [String]
  let par: Int
  let others: [String: Other]
  let courtesy: Int
  let archetype: String?
  let hardBreaches: [String]
  let clock: String?
  let cost: Int
  let offered: [Offer]

  struct Trial: Encodable {
    let from: String
    let with: [String]
    let best: Int
  }

  struct Spot: Encodable {
    let scene: String
    let choice: Int
  }

  struct Offer: Encodable {
    let scene: String
    let choice: Int
    let text: String
  }

  struct Other: Encodable {
    let joy: Int
    let smiling: Bool
  }

  private enum Key: String, CodingKey {
    case scenario, digest, trial, taken, ended, stopped, ending, joy, `return`, refer, patience, solved,
      smiles, par,
      others
    case courtesy, archetype, hardBreaches, clock, cost, offered
  }

  /// Written out, because what is not there is `null`, not absent.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(scenario, forKey: .scenario)
    try container.encode(digest, forKey: .digest)
    try container.encode(trial, forKey: .trial)
    try container.encode(taken, forKey: .taken)
    try container.encode(ended, forKey: .ended)
    try container.encode(stopped, forKey: .stopped)
    try container.encode(ending, forKey: .ending)
    try container.encode(joy, forKey: .joy)
    try container.encode(`return`, forKey: .return)
    try container.encode(refer, forKey: .refer)
    try container.encode(patience, forKey: .patience)
    try container.encode(solved, forKey: .solved)
    try container.encode(smiles, forKey: .smiles)
    try container.encode(par, forKey: .par)
    try container.encode(others, forKey: .others)
    try container.encode(courtesy, forKey: .courtesy)
    try container.encode(archetype, forKey: .archetype)
    try container.encode(hardBreaches, forKey: .hardBreaches)
    try container.encode(clock, forKey: .clock)
    try container.encode(cost, forKey: .cost)
    try container.encode(offered, forKey: .offered)
  }
}
