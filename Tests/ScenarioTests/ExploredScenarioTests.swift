import Foundation
import ScenarioLanguage
import Simulation
import Testing

@testable import Workbench

/// What `senyum explore` says of the shipped scenarios comes true when it is played.
struct ExploredScenarioTests {
  @Test(arguments: Shipped.all) func theWaysThatAreShownLeadWhereTheyShould(shipped: Shipped) throws {
    let source = shipped.source
    let explore = Explore(
      scenario: source, source: source, name: shipped.id, language: .en, format: .json)
    let report = Data(explore.report(of: shipped.survey).output.utf8)
    let document = try #require(try JSONSerialization.jsonObject(with: report) as? [String: Any])
    #expect(document["complete"] as? Bool == true)
    #expect(document["par"] as? Int == shipped.survey.par)

    let endings = try #require(document["endings"] as? [[String: Any]])
    for ending in endings where ending["reachable"] as? Bool == true {
      let result = try result(of: ending, in: source)
      #expect(ending["scene"] as? String == id(result.ending, in: source))
      let smiles = try #require(ending["smiles"] as? [String: Int])
      #expect((try #require(smiles["least"])...(try #require(smiles["most"]))).contains(result.smiles.count))
    }
    for (name, archetype) in try #require(document["archetypes"] as? [String: [String: Any]]) {
      #expect(try result(of: archetype, in: source).archetype(par: shipped.survey.par).rawValue == name)
    }
    for road in try #require(document["roads"] as? [[String: Any]]) {
      let result = try result(of: road, in: source)
      #expect(result.smiles.count == shipped.survey.par && result.solved)
      #expect(road["ending"] as? String == id(result.ending, in: source))
    }
  }

  @Test(arguments: Shipped.all) func aRoadIsNamedByTheChoiceThatSolves(shipped: Shipped) throws {
    #expect(shipped.survey.roads.count > 1)
    for road in shipped.survey.roads {
      let turn = try #require(road.witness.firstIndex { $0 == road.solving })
      let before = try Playthrough.replay(Array(road.witness[..<turn]), in: shipped.source).playthrough
      let after = try Playthrough.replay(Array(road.witness[...turn]), in: shipped.source).playthrough
      #expect(!before.isSolved && after.isSolved)
    }
  }

  private func result(of entry: [String: Any], in scenario: Scenario) throws -> Simulation.Result {
    var play = Playthrough(of: scenario)
    for position in try #require(entry["witness"] as? [Int]) {
      _ = try play.choose(play.choice(at: position))
    }
    return try #require(play.result)
  }

  private func id(_ ending: Ending, in scenario: Scenario) -> String {
    if case .scene(let scene, _) = ending { scenario.scenes[scene].id } else { "walk-out" }
  }
}
