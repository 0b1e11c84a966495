import Foundation
import ScenarioLanguage
import SourceText
import Testing

@testable import Workbench

/// `senyum explore`: what a trainer reads of all possible plays.
struct ExploreTests {
  private func explore(
    _ text: String, _ language: Language = .en, format: OutputFormat = .text, width: Int = 80,
    limit: Int = Explore.usualLimit, all: Bool = false
  ) throws -> Explore {
    let scenario = try #require(
      compile(SourceFile(name: "vase.md", text: text), context: FileContext(id: "vase")).scenario)
    return Explore(
      scenario: scenario, source: scenario, name: "vase.md", language: language, format: format,
      style: ExcerptStyle(width: width), limit: limit, showsAll: all)
  }

  private func object(_ outcome: Outcome) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  // MARK: The report

  @Test func theReportInEnglish() throws {
    #expect(try explore(vase).run().output == reportInEnglish)
  }

  @Test func theReportInIndonesian() throws {
    #expect(try explore(vase, .id).run().output == reportInIndonesian)
  }

  @Test(arguments: [Language.id, .en], [40, 80, 120])
  func linesFitTheWindow(language: Language, width: Int) throws {
    let lines = try explore(vase, language, width: width).run().output.split(separator: "\n")
    // A command stays in one piece, so that it can be copied; figures and bars need 50 columns.
    let long = lines.filter { !$0.contains("senyum play") && $0.columns > max(width, 52) }
    #expect(long == [])
  }

  @Test func longListsAreCutUnlessAllIsAskedFor() throws {
    let corridor = corridor(of: 12)
    #expect(try explore(corridor).run().output.contains("  … and 9 more; what makes them many: senyum"))
    #expect(try !explore(corridor, all: true).run().output.contains("--all"))
  }

  /// A trainer who asks how a scenario goes need not read what makes it large; who has to make it smaller must.
  @Test func whatMultipliesSituationsIsToldOnRequestAndWhereTheyWereTooMany() throws {
    #expect(try !explore(vase).run().output.contains("Most varied"))
    let joyful = corridor(of: 12).replacing("left, Bu.\"", with: "left, Bu.\" `joy +4`")
    for request in [try explore(vase, all: true), try explore(joyful, limit: 5)] {
      #expect(request.run().output.contains("First reached by:"))
    }
  }

  // MARK: Counting

  @Test func moreThanSixtyFourBitsOfPlaysAreCountedExactly() throws {
    let corridor = corridor(of: 50)
    #expect(try explore(corridor).run().output.contains("717,897,987,691,852,588,770,249"))
    #expect(try explore(corridor, .id).run().output.contains("717.897.987.691.852.588.770.249"))
    let json = try explore(corridor, format: .json).run().output
    #expect(json.contains("\"playthroughs\" : 717897987691852588770249,"))
    #expect(json.contains("\"endless\" : false,"))
  }

  @Test func aNumberTooLongToReadIsCutButNotInTheData() throws {
    let corridor = corridor(of: 200)
    let text = try explore(corridor).run().output
    #expect(text.contains("… (96 digits: --all)\n"))
    let digits = try #require(
      try explore(corridor, format: .json).run().output.firstMatch(of: /"playthroughs" : (\d+),/))
    #expect(digits.1.count == 96)
  }

  @Test func playsThatGoRoundHaveNoNumber() throws {
    let text = vase.replacing(
      "- \"It happens, Bu. Are you hurt?\"", with: "- `again` \"It happens, Bu. Are you hurt?\"")
    #expect(try explore(text).run().output.contains("without number: choices can be taken round and round"))
    let json = try object(try explore(text, format: .json).run())
    #expect(json["playthroughs"] is NSNull)
    #expect(json["endless"] as? Bool == true)
    #expect(json["complete"] as? Bool == true)
    let ending = try #require((json["endings"] as? [[String: Any]])?.first)
    #expect(ending["share"] is NSNull && ending["randomShare"] is Double)
  }

  // MARK: Not complete

  @Test func whoRunsIntoTheLimitIsToldWhatToDo() throws {
    let run = try explore(corridor(of: 50), limit: 20)
    let text = run.run().output
    #expect(text.contains("Stopped at the limit: 20 situations were visited, and there are more."))
    #expect(text.contains("senyum explore vase.md --limit 200\n"))
    #expect(text.contains("senyum sample vase.md"))
    #expect(text.contains("at least 0 of 3 smiles"))
    #expect(!text.contains("No play can") && !text.contains("Never:") && !text.contains("%;"))
  }

  /// Reaching what may not be par makes nobody a friend, and an ending may have more smiles than were seen.
  @Test func whatWasFoundSoFarIsNotCalledMore() throws {
    let text = try explore(vase, limit: 1).run().output
    #expect(text.contains("  The street (the-street)\n    0 smiles so far\n"))
    #expect(text.contains("Not found yet: Endangerer, King's Servant, Maverick, Friend,"))
    #expect(text.contains("No play that ends here has been found yet."))
  }

  @Test func whatIsNotKnownIsNullInTheData() throws {
    let json = try object(try explore(corridor(of: 50), format: .json, limit: 20).run())
    #expect(json["complete"] as? Bool == false)
    #expect(json["stoppedBy"] as? String == "limit")
    #expect(json["states"] as? Int == 20)
    #expect(json["playthroughs"] is NSNull && json["endless"] is NSNull)
    #expect((json["smiles"] as? [String: Any])?.values.allSatisfy { $0 is NSNull } == true)
    let ending = try #require((json["endings"] as? [[String: Any]])?.first)
    #expect(["reachable", "share", "randomShare", "witness"].allSatisfy { ending[$0] is NSNull })
  }

  @Test func whoStopsItReadsWhatIsKnownSoFar() throws {
    let outcome = try explore(corridor(of: 50)).run(isCancelled: { true })
    #expect(outcome.status == .fine)
    #expect(outcome.output.contains("Stopped by you after "))
    #expect(!outcome.output.contains("--limit"))
    let json = try object(try explore(corridor(of: 50), format: .json).run(isCancelled: { true }))
    #expect(json["stoppedBy"] as? String == "cancelled")
  }

  @Test func playsThatGetNowhereAreNamedWithTheWayThere() throws {
    let text = vase.replacing("  [The street](#the-street)\n\n- `if", with: "  She waits.\n\n- `if")
      .replacing("  [The door](#the-door)\n", with: "  She waits.\n")
    let output = try explore(text).run().output
    #expect(
      output.contains(
        """
        Plays that come to no end
          Dead end in “The shop” (the-shop): no choice is offered.
            senyum play vase.md --choices 1,1,1

        """))
  }

  // MARK: One play

  @Test func thePlayStepByStepInEnglish() throws {
    let outcome = try explore(vase).table(of: [1, 2])
    #expect(outcome.status == .fine && outcome.output == tableInEnglish)
  }

  @Test func thePlayStepByStepInIndonesian() throws {
    #expect(try explore(vase, .id).table(of: [1, 2]).output == tableInIndonesian)
  }

  @Test func whereColumnsHaveNoRoomValuesStandInSentences() throws {
    let output = try explore(vase, width: 50).table(of: [2]).output
    #expect(output.contains("joy 30 (−15), return 41 (−4), refer 40,"))
    #expect(output.contains("Turning point: after this choice par is"))
    #expect(output.split(separator: "\n").allSatisfy { $0.columns <= 50 })
  }

  @Test func aPositionThatIsNotOfferedEndsTheTable() throws {
    let outcome = try explore(vase).table(of: [1, 7])
    #expect(outcome.status == .usage)
    #expect(outcome.complaint.contains("asks for position 7"))
    #expect(outcome.output.contains("1. \"It happens") && outcome.output.contains("Offered:"))
  }

  @Test func thePlayStepByStepAsData() throws {
    let json = try object(try explore(vase, format: .json).table(of: [1, 2]))
    let steps = try #require(json["steps"] as? [[String: Any]])
    #expect(steps.count == 3 && json["ended"] as? Bool == true && json["ending"] as? String == "the-door")
    #expect(json["smiles"] as? [String] == ["joy", "return"])
    #expect(steps[0]["taken"] is NSNull)
    let first = steps[1]
    #expect((first["taken"] as? [String: Any])?["choice"] as? Int == 1)
    #expect((first["values"] as? [String: Any])?["clock"] as? String == "09:05")
    #expect((first["changes"] as? [String: Int])?["joy"] == 15)
    #expect(first["set"] as? [String] == ["asked"] && first["best"] as? Int == 2)
    #expect((steps[2]["values"] as? [String: Any])?["cost"] as? Int == 20000)
  }
}

/// Scenes one after the other with three choices each: 3 to that power plays.
private func corridor(of scenes: Int) -> String {
  var text = """
    ---
    format: 1
    title: The Long Corridor
    summary: Door after door.
    language: en
    channel: counter
    customers:
      wati:
        name: Bu Wati
    ---

    """
  for scene in 1...scenes {
    let next = scene < scenes ? "door-\(scene + 1)" : "out"
    text += "\n## Door \(scene)\n"
    for choice in ["left", "middle", "right"] {
      text += "\n- \"To the \(choice), Bu.\"\n\n  [On](#\(next))\n"
    }
  }
  return text + "\n## Out\n\n`ending`\n\nThe sun shines.\n"
}
