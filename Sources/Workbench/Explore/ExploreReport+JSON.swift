import Analysis
import ScenarioLanguage
import Simulation

// The same as data (docs/json.md).
extension ExploreReport {
  var json: JSON {
    .object([
      "scenario": .text(scenario.id), "digest": .text(scenario.digest),
      "complete": .bool(survey.isComplete), "stoppedBy": .optional(stoppedBy),
      "states": .number(survey.states), "playthroughs": count(survey.playthroughs), "endless": endless,
      "par": .number(survey.par), "playsAtPar": count(survey.playsAtPar),
      "roads": .list(survey.roads.map(road)), "endings": .list(survey.endings.map(ending)),
      "archetypes": archetypeData, "archetypesComplete": .bool(survey.knowsAllArchetypes),
      "smiles": byCount(survey.smiles.map(\.plays)), "random": random,
      "turningPoints": .list(survey.isComplete ? survey.turningPoints.map(turningPoint) : []),
      "openShare": .optional(survey.openShare), "scenes": .list(scenario.scenes.indices.map(scene)),
      "faults": .list(survey.faults.map(fault)), "seconds": .fraction(duration / .seconds(1)),
    ])
  }

  private var stoppedBy: String? {
    survey.isComplete ? nil : wasCancelled ? "cancelled" : survey.isAtLimit ? "limit" : "memory"
  }

  private func count(_ plays: PlayCount) -> JSON {
    if case .number(let number) = plays { .digits(number.description) } else { .null }
  }

  private var endless: JSON {
    switch survey.playthroughs {
    case .number: .bool(false)
    case .endless: .bool(true)
    case .unknown: .null
    }
  }

  private func witness(_ choices: [Int]) -> JSON { .numbers(positions(choices)) }

  private func sceneID(_ index: Int?) -> JSON { .text(request.source.dataID(ofScene: index)) }

  private func spot(_ choice: Int) -> [String: JSON] { request.source.dataSpot(ofChoice: choice) }

  private func byCount(_ shares: [Double?]) -> JSON {
    .object(Dictionary(uniqueKeysWithValues: shares.enumerated().map { ("\($0)", JSON.optional($1)) }))
  }

  // MARK: Ends

  private func road(_ road: Survey.Road) -> JSON {
    .object([
      "solving": road.solving.map { .object(spot($0)) } ?? .null, "ending": sceneID(road.ending),
      "witness": witness(road.witness),
    ])
  }

  private func ending(_ ending: EndingSurvey) -> JSON {
    .object([
      "scene": sceneID(ending.scene), "reachable": .optional(ending.isReachable),
      "share": .optional(ending.shares.plays), "randomShare": .optional(ending.shares.random),
      "witness": ending.witness.map(witness) ?? .null,
      "smiles": ending.smiles.map {
        .object(["least": .number($0.lowerBound), "most": .number($0.upperBound)])
      } ?? .null,
      "varyingFlags": .texts(ending.varyingFlags.map { scenario.flags[$0] }),
      "varyingPromises": .texts(ending.varyingPromises.map { scenario.promises[$0].key }),
    ])
  }

  private var archetypeData: JSON {
    .object(
      Dictionary(
        uniqueKeysWithValues: survey.archetypes.map { found in
          (
            found.archetype.rawValue,
            .object([
              "share": .optional(found.shares.plays), "randomShare": .optional(found.shares.random),
              "witness": witness(found.witness),
            ])
          )
        }))
  }

  private var random: JSON {
    let lost = survey.turningPoints.reduce(0) { $0 + $1.share }
    return .object([
      "smiles": .optional(survey.randomSmiles), "shares": byCount(survey.smiles.map(\.random)),
      "parLost": .optional(survey.isComplete ? lost : nil),
      "parLostAtFirst": .optional(survey.firstChoiceLoss),
    ])
  }

  private func turningPoint(_ point: Survey.TurningPoint) -> JSON {
    .object(spot(point.choice).merging(["share": .fraction(point.share)]) { own, _ in own })
  }

  // MARK: Scenes

  private func scene(_ index: Int) -> JSON {
    let scene = survey.scenes[index]
    var values = Dictionary(uniqueKeysWithValues: zip(Meter.allCases.map(\.word), scene.meterValues))
    values["clock"] = scene.clockValues
    values["cost"] = scene.costValues
    values["others"] = scene.otherValues
    return .object([
      "scene": sceneID(index),
      "reachable": scene.isEntered ? .bool(true) : survey.isComplete ? .bool(false) : .null,
      "states": .number(scene.states), "values": .object(values.mapValues(JSON.number)),
      "openedBy": .list(
        scene.openers.map { opener in
          .object(spot(opener.choice).merging(["states": .number(opener.states)]) { own, _ in own })
        }),
    ])
  }

  private func fault(_ fault: Survey.Fault) -> JSON {
    let kind =
      switch fault.kind {
      case .deadEnd: "dead-end"
      case .loop: "endless-loop"
      case .trap: "trap"
      }
    return .object([
      "kind": .text(kind), "scene": sceneID(fault.scene), "witness": witness(fault.witness),
    ])
  }
}
