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
    var outcome = Outcome(document(playthrough, par: par).text)
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

  private func document(_ play: Playthrough, par: Int) -> JSON {
    let result = play.result
    let state = play.state
    return .object([
      "scenario": .text(scenario.id), "digest": .text(scenario.digest),
      "trial": startingPoint.map(trial) ?? .null, "taken": .list(play.choices.map { .object(spot($0)) }),
      "ended": .bool(result != nil), "stopped": .optional(play.stop?.rawValue),
      "ending": .optional(result.map { source.dataID(ofScene: $0.endingScene) }),
      "joy": .number(result?.joy ?? state.joy), "return": .number(result?.return ?? state.return),
      "refer": .number(result?.refer ?? state.refer), "patience": .number(state.patience),
      "solved": .bool(play.isSolved), "smiles": .texts(result?.smiles.words ?? []), "par": .number(par),
      "others": others(play), "courtesy": .number(play.courtesy),
      "archetype": .optional(result.map { $0.archetype(par: par).rawValue }),
      "hardBreaches": .texts(play.hardBreaches.map { scenario.rules[$0].key }),
      "clock": .optional(scenario.header.clock == nil ? nil : dataClock(state.clock)),
      "cost": .number(state.cost), "offered": .list(play.offered.map(offer)),
    ])
  }

  private func trial(_ point: StartingPoint) -> JSON {
    .object([
      "from": .text(source.scenes[point.scene].id), "with": .texts(point.words(in: source)),
      "best": .number(Exploration.explore(scenario, from: point).par),
    ])
  }

  private func spot(_ choice: Int) -> [String: JSON] { source.dataSpot(ofChoice: choice) }

  private func offer(_ choice: Int) -> JSON {
    let text = ["text": JSON.text(scenario.choices[choice].text.plain)]
    return .object(spot(choice).merging(text) { own, _ in own })
  }

  private func others(_ play: Playthrough) -> JSON {
    let others = scenario.others.enumerated().map { index, other in
      let result = play.result?.others[index]
      let joy = result?.joy ?? play.state.joy(ofOther: index)
      let standing: [String: JSON] = ["joy": .number(joy), "smiling": .bool(result?.smiling ?? false)]
      return (other.key, JSON.object(standing))
    }
    return .object(Dictionary(uniqueKeysWithValues: others))
  }
}
