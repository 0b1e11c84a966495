import Foundation
import Testing

/// `senyum explore` as a shell sees it.
struct ExploreCommandTests {
  private static let small = "Tests/Fixtures/small.md"

  @Test func theSmallStoryAsData() throws {
    let run = try Run("explore", Self.small, "--format", "json")
    let json = try run.json
    #expect(run.status == 0 && run.complaint.isEmpty)
    #expect(json["complete"] as? Bool == true && json["stoppedBy"] is NSNull)
    #expect(json["states"] as? Int == 4125)
    #expect(json["playthroughs"] as? Int == 8265)
    #expect(try #require(json["seconds"] as? Double) > 0)
    #expect(json["par"] as? Int == 2)
    let ending = try #require((json["endings"] as? [[String: Any]])?.first)
    #expect(ending["scene"] as? String == "fin" && ending["reachable"] as? Bool == true)
    #expect(ending["share"] as? Double == 1)
    let shares = try #require(json["smiles"] as? [String: Double])
    #expect(shares.keys.sorted() == ["0", "1", "2", "3"])
    #expect(abs(shares.values.reduce(0, +) - 1) < 1e-9)
    let scenes = try #require(json["scenes"] as? [[String: Any]])
    #expect(scenes.compactMap { $0["states"] as? Int }.reduce(0, +) == 4125)
    for scene in scenes.dropFirst() {
      let openers = scene["openedBy"] as? [[String: Any]] ?? []
      #expect(openers.compactMap { $0["states"] as? Int }.reduce(0, +) == scene["states"] as? Int)
    }
  }

  @Test func theTextNamesCommandsThatCanBePasted() throws {
    let run = try Run("explore", Self.small)
    #expect(run.status == 0)
    #expect(run.output.contains("every situation that can occur was visited (4,125)"))
    let command = try #require(
      run.output.firstMatch(of: /Friend: .*\n +senyum play (\S+) --choices (\S+)\n/))
    let played = try Run("play", String(command.1), "--choices", String(command.2), "--format", "json")
    #expect(try played.json["archetype"] as? String == "friend")
  }

  @Test func aNameWithBlanksIsQuotedForTheShell() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("my shop.md").write(shop)
      let run = try Run("explore", "my shop.md", in: folder)
      #expect(run.status == 0 && run.output.contains("senyum play 'my shop.md' --choices "))
    }
  }

  @Test func aScenarioWithErrorsIsNotExplored() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("shop.md").write(shop.replacing("(#kasir)", with: "(#kasirr)"))
      let run = try Run("explore", "shop.md", in: folder)
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.complaint.contains("unknown-scene"))
    }
  }

  @Test func onePlayStepByStep() throws {
    let run = try Run("explore", Self.small, "--choices", "1,2")
    #expect(run.status == 0 && run.output.contains("1. \"Good morning."))
    let wrong = try Run("explore", Self.small, "--choices", "1,9")
    #expect(wrong.status == 2 && wrong.complaint.contains("position 9"))
  }

  @Test(arguments: [["--limit", "0"], ["--limit", "many"], ["--choices", "one"], ["--format", "xml"]])
  func wrongUseSaysWhatToDo(options: [String]) throws {
    let run = try Run("explore", Self.small, options[0], options[1])
    #expect(run.status == 2 && run.output.isEmpty && !run.complaint.isEmpty)
  }
}
