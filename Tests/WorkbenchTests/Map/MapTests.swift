import Foundation
import ScenarioLanguage
import ScenarioTesting
import SourceText
import Testing

@testable import Workbench

/// What a trainer reads off a map.
struct MapTests {
  /// `senyum map Tests/Fixtures/map.md --lang en --replace -o Tests/Fixtures/map.txt` (`.mmd`, `.dot`) writes them anew.
  @Test(arguments: [("map.txt", MapFormat.text), ("map.mmd", .mermaid), ("map.dot", .dot)])
  func theMapOfASmallScenarioIsAsKept(file: String, format: MapFormat) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures")
    let markdown = try String(contentsOf: folder.appending(path: "map.md"), encoding: .utf8)
    let kept = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let source = SourceFile(name: "map.md", text: markdown)
    let scenario = try #require(compile(source, context: FileContext(id: "map")).scenario)
    #expect(try Map(of: scenario, language: .en).text(format) == kept)
  }

  @Test func everyPlaceTellsWhatPlaysStillComeTo() throws {
    let map = ScenarioMap(try fixture("map.md"))
    func place(_ id: String) throws -> ScenarioMap.Place { map.places[try #require(map.scenario.scene(id))] }
    #expect(try place("good-afternoon").isStart)
    #expect(try place("good-afternoon").outlook.best == .smiles(3))
    #expect(try place("good-afternoon").outlook.smiles == [0, 2, 3])
    #expect(try place("with-a-smile").outlook.smiles == [3])
    #expect(try place("at-the-door").outlook.best == .onlyUnclean)
    #expect(try place("the-cellar").isUnreachable)
    #expect(try place("a-colleague-calls").when == "clock >= 16:53")
    #expect(try place("a-colleague-calls").resumes)
    #expect(map.walkOut?.smiles == [0])
    #expect(map.places.filter(\.isUnreachable).count == 1)
  }

  @Test func everyChoiceTellsWhereItLeadsAndWhatItCosts() throws {
    let map = ScenarioMap(try fixture("map.md"))
    let start = map.places[0]
    #expect(start.stays.map(\.number) == [2])
    #expect(start.stays[0].fall == .smiles(0))
    let ways = map.ways.filter { $0.from == 0 }
    #expect(ways.map { map.places[$0.to].title } == ["Too late", "The shelf", "At the door"])
    #expect(ways[0].steps.map(\.led) == [.when("clock > 17:00")])
    #expect(ways[0].steps[0].isNeverTaken)
    #expect(ways[1].steps.map(\.led) == [.otherwise, .always])
    #expect(ways[1].steps.map(\.isNeverOffered) == [false, true])
    #expect(ways[1].steps[1].offered == "found and not did help")
    #expect(ways[2].steps[0].fall == .onlyUnclean)
  }

  @Test func theOtherLanguageChangesNothingButTheWordsOfTheMap() throws {
    let scenario = try fixture("map.md")
    let english = try Map(of: scenario, language: .en).text(.text)
    let indonesian = try Map(of: scenario, language: .id).text(.text)
    #expect(english.contains("whenever clock >= 16:53") && english.contains("no play comes here"))
    #expect(indonesian.contains("begitu clock >= 16:53") && indonesian.contains("tidak pernah tercapai"))
    #expect(indonesian.contains("7 adegan") && indonesian.contains("\"Let me look for it"))
  }

  // MARK: The outline

  @Test(arguments: [50, 80, 120]) func theOutlineFitsTheWindow(width: Int) throws {
    for scenario in [try fixture("map.md"), try compiled(hostile), try largeScenario()] {
      let map = Map(of: scenario, language: .id, style: ExcerptStyle(width: width))
      let lines = try map.text(.text).split(separator: "\n")
      #expect(lines.filter { $0.columns > width } == [])
    }
  }

  @Test func theOutlineHasColoursOnlyWhereTheyAreWanted() throws {
    let scenario = try fixture("map.md")
    #expect(!(try Map(of: scenario, language: .en).text(.text).contains("\u{1B}")))
    let coloured = Map(of: scenario, language: .en, style: ExcerptStyle(hasColour: true))
    #expect(try coloured.text(.text).contains("\u{1B}[1m"))
  }

  // MARK: Conditions

  /// What is read back is what was written, for every kind of fact and with the parentheses that it needs.
  @Test(arguments: [
    "joy < 45", "rani.joy >= 50", "clock >= 17:05", "clock < 09:00", "cost > 1000", "red", "not red",
    "did ask-need", "bent own-rule", "followed own-rule", "approved ask-first", "promised call-back",
    "kept call-back", "visited b", "not (red or blue)", "red and (blue or solved) and not did greet",
    "red or blue and solved", "(red or blue) and solved", "not (red and blue)",
  ])
  func aConditionIsWrittenAsTheTrainerWroteIt(condition: String) throws {
    let scenario = try scenario(
      """
      ## A

      It is cold.

      - `if \(condition)` "Go on." `set red, blue`

        [On](#b)

      - "Go on."

        [On](#b)

      ## B

      `ending`

      It is over.
      """)
    #expect(scenario.choices[0].condition.map(scenario.text) == condition)
  }

  @Test func whatIsTooLongIsCutAfterAWord() {
    #expect("Please wait a moment".shortened(to: 20) == "Please wait a moment")
    #expect("Please wait a moment, Bu".shortened(to: 20) == "Please wait a…")
    #expect("Please wait. A moment".shortened(to: 14) == "Please wait…")
    #expect("Pleasewaitamoment".shortened(to: 8) == "Pleasew…")
    #expect("日本語の文章".shortened(to: 7) == "日本語…")
    #expect("one two three".rows(of: 7) == ["one two", "three"])
    #expect("".rows(of: 7) == [""])
  }
}
