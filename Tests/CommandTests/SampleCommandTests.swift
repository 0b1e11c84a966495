import Foundation
import Testing

/// `senyum sample` as a shell sees it.
struct SampleCommandTests {
  @Test func theSmallStoryAsData() throws {
    let run = try Run(
      "sample", "Tests/Fixtures/small.md", "--plays", "500", "--seed", "1", "--format", "json")
    let json = try run.json
    #expect(run.status == 0 && run.complaint.isEmpty)
    #expect(json["plays"] as? Int == 500)
    #expect(json["choices"] as? Int == 4291)
    #expect(json["meters"] as? Int == 500 * 200 + 2774)
    #expect(json["complete"] as? Bool == true)
    #expect(json["endings"] as? [String: Int] == ["fin": 500])
    #expect(json["stopped"] as? [String: Int] == [:])
    #expect((json["smiles"] as? [String: Int])?.values.reduce(0, +) == 500)
    #expect(try #require(json["characters"] as? Int) > 2_000_000)
    #expect(try #require(json["seconds"] as? Double) > 0)
    let scenes = try #require(json["scenes"] as? [[String: Any]])
    #expect(scenes.first?["entered"] as? Int == 500)
    let choices = scenes.flatMap { $0["choices"] as? [[String: Int]] ?? [] }
    #expect(choices.compactMap { $0["taken"] }.reduce(0, +) == 4291)
    #expect(choices.allSatisfy { ($0["offered"] ?? 0) >= ($0["taken"] ?? 1) })
  }

  @Test func theSameSeedGivesTheSamePlays() throws {
    func shown(_ seed: String) throws -> String {
      try Run("sample", "Tests/Fixtures/small.md", "--show", "--plays", "3", "--seed", seed).output
    }
    #expect(try shown("4") == shown("4"))
    #expect(try shown("4") != shown("5"))
  }

  @Test func aShownPlayCanBePlayedAgain() throws {
    let shown = try Run("sample", "e-ticket-refund", "--show", "--seed", "8").output
    let words = shown.split(whereSeparator: \.isWhitespace)
    let place = try #require(words.firstIndex(of: "--choices"))
    let again = try Run("play", "e-ticket-refund", "--choices", String(words[place + 1]), "--format", "json")
    #expect(again.status == 0)
    #expect(try again.json["ended"] as? Bool == true)
  }

  @Test(arguments: [
    ["--plays", "0"], ["--plays", "many"], ["--seed", "-1"], ["--show", "--format=json"],
  ])
  func wrongUseSaysWhatToDo(options: [String]) throws {
    let run = try Run("sample", "Tests/Fixtures/small.md", options[0], options[1])
    #expect(run.status == 2)
    #expect(!run.complaint.isEmpty && run.output.isEmpty)
  }
}
