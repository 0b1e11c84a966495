import ScenarioLanguage
import SourceText
import Testing

@testable import Workbench

/// `senyum sample`: what a trainer reads of random plays.
struct SampleTests {
  private func run(
    _ language: Language, plays: Int = 200, format: OutputFormat = .text, width: Int = 80
  ) throws -> SampleRun {
    let file = SourceFile(name: "scarf.md", text: scarf)
    let scenario = try #require(compile(file, context: FileContext(id: "scarf")).scenario)
    return SampleRun(
      scenario: scenario, source: scenario, plays: plays, seed: 1, language: language, format: format,
      width: width)
  }

  @Test func everyEndingIsNamedAlsoTheOneThatNeverCame() throws {
    let text = try run(.en).run().output
    #expect(text.contains("200 random plays, seed 1"))
    #expect(text.contains(/\d\d\.\d% +\d+  The shelf \(the-shelf\)/))
    #expect(text.contains("  0.0%           0  The moon (the-moon)"))
    #expect(text.contains("What never came up here may still be possible"))
  }

  @Test func bothLanguagesTellTheSameFigures() throws {
    let figures = /\d+/
    let english = try run(.en).run().output.split(separator: "\n").dropFirst(3)
    let indonesian = try run(.id).run().output.split(separator: "\n").dropFirst(3)
    #expect(
      english.flatMap { $0.matches(of: figures).map(\.0) }
        == indonesian.flatMap { $0.matches(of: figures).map(\.0) })
    #expect(indonesian.contains { $0.hasPrefix("Adegan dan pilihan") && $0.hasSuffix("diambil") })
    #expect(indonesian.contains { $0.contains("tidak pernah") })
  }

  @Test(arguments: [40, 80, 120]) func theTableFitsTheWindow(width: Int) throws {
    let lines = try run(.id, width: width).run().output.split(separator: "\n")
    let table = lines.drop { !$0.hasPrefix("Adegan dan pilihan") }
    #expect(table.dropLast().allSatisfy { $0.columns <= max(width, 42) })
  }

  @Test func whoStopsItIsToldHowFarItCame() throws {
    var asked = 0
    let outcome = try run(.en, plays: 1_000_000).run(shouldStop: {
      asked += 1
      return asked > 1
    })
    #expect(outcome.status == .fine)
    #expect(outcome.complaint.contains("of 1,000,000 plays"))
    #expect(outcome.output.contains("Endings"))
  }

  @Test func whoStopsItBeforeTheFirstPlayIsNotToldOfShares() throws {
    let outcome = try run(.en).run(shouldStop: { true })
    #expect(outcome.complaint.hasPrefix("Stopped after 0 of 200 plays"))
    #expect(!outcome.output.contains("%"))
  }

  @Test func aShownPlayHasItsTextAndTheChoicesThatRepeatIt() throws {
    var shown = ""
    try run(.en, plays: 2, width: 60).show { shown += $0 }
    #expect(shown.contains("── Play 1 ─") && shown.contains("── Play 2 ─"))
    #expect(shown.contains("Bu Wati: There was a green scarf in the window yesterday."))
    #expect(shown.contains("1. \"It is sold, Bu. May I ask what it was for?\"\n2. \"It is sold"))
    #expect(shown.contains(/You: "It is sold/))
    #expect(shown.contains(/→ Ended in the-(shelf|road)\. --choices [12]\n/))
    #expect(shown.split(separator: "\n").allSatisfy { $0.columns <= 60 })
  }
}

private let scarf = """
  ---
  format: 1
  title: The Green Scarf
  summary: A customer asks for a scarf that was in the window yesterday, and it is no longer there today.
  language: en
  channel: counter
  customers:
    wati:
      name: Bu Wati
  ---

  ## The shop

  > There was a green scarf in the window yesterday.

  - "It is sold, Bu. May I ask what it was for?" `joy +15` `return +15` `does ask-need` `set solved`

    [The shelf](#the-shelf)

  - "It is sold, Bu. Try the shop across the road." `joy -8` `return -8` `does deflect`

    [The road](#the-road)

  - `if joy > 90` "It is on the moon, Bu."

    [The moon](#the-moon)

  ## The shelf

  `ending`

  You look through the blue ones together. She takes two.

  ## The road

  `ending`

  She crosses the road and does not come back.

  ## The moon

  `ending`

  It is cold there.

  """
