import ScenarioLanguage
import ScenarioTesting
import SourceText
import Testing

@testable import Analysis

/// Teaching flaws: what is asked of whom, and where a finding stands. That each flaw is found and its repair is not is
/// shown by the pages of `senyum explain`, which the tests of Workbench hold to that.
@Suite struct TeachingTests {
  private func flaws(
    _ markdown: String, includingStructure: Bool = true
  ) throws -> (found: [Diagnostic], file: SourceFile, scenario: Scenario) {
    let file = SourceFile(name: "test.md", text: markdown)
    let scenario = try compiled(markdown)
    let study = TeachingStudy.of(scenario, survey: Survey.of(scenario, detail: .findings))
    return (
      teachingFlaws(of: scenario, study: study, in: file, includingStructure: includingStructure), file,
      scenario
    )
  }

  /// A chain of scenes in each of which the options have these texts and effects.
  private func story(
    scenes: Int, language: String = "en", channel: String = "counter", allow: String = "",
    options: [String]
  ) -> String {
    var lines = ["---", "format: 1", "title: A test", "summary: For tests.", "language: \(language)"]
    lines += ["channel: \(channel)", "customers:", "  bima:", "    name: Bima", allow, "---", ""]
      .filter { !$0.isEmpty || $0 != allow }
    for scene in 1...scenes {
      lines += ["", "## s\(scene)", "", "A room.", ""]
      for option in options {
        lines += ["- \(option)", "", "  [On](#\(scene < scenes ? "s\(scene + 1)" : "end"))", ""]
      }
    }
    return (lines + ["## end", "", "`ending`", "", "The end.", ""]).joined(separator: "\n")
  }

  private let longest = [
    "\"This is the longest of all the three.\" `joy +4` `return +4` `refer +4` `set solved`",
    "\"This one is not so long.\"", "\"Neither is this one.\" `joy -4`",
  ]

  @Test func aShareIsSpokenOfFromFiveScenesOn() throws {
    let few = try flaws(story(scenes: 4, options: longest)).found.map(\.kind)
    #expect(!few.contains(.longestIsBest) && !few.contains(.blindStrategy))
    let enough = try flaws(story(scenes: 5, options: longest)).found
    let finding = try #require(enough.first { $0.kind == .longestIsBest })
    #expect(finding.message(in: .en).contains("5 of 5"))
    #expect(enough.contains { $0.kind == .blindStrategy })
  }

  @Test func structureIsToldOnceAndTextInEachLanguage() throws {
    let markdown = story(scenes: 5, options: longest)
    let text = try flaws(markdown, includingStructure: false).found.map(\.kind)
    #expect(text.contains(.longestIsBest))
    #expect(!text.contains(.positionOfBest) && !text.contains(.nothingBefore))
    let both = try flaws(markdown).found.map(\.kind)
    #expect(both.contains(.longestIsBest) && both.contains(.positionOfBest) && both.contains(.nothingBefore))
  }

  @Test func aLanguageWithoutWordListsIsMeasuredAllTheSame() throws {
    let found = try flaws(story(scenes: 5, language: "jv", options: longest)).found.map(\.kind)
    #expect(found.contains(.longestIsBest))
  }

  @Test func aFindingStandsWhereItsWordStands() throws {
    let options = ["\"Could you tell me pls what it was?\" `joy +4`", "\"Say it again, in other words.\""]
    let (found, file, _) = try flaws(story(scenes: 1, channel: "chat", options: options))
    let finding = try #require(found.first { $0.kind == .chatAbbreviation })
    #expect(file.text(finding.range) == "pls")
    #expect(finding.heading == "s1")
  }

  @Test func abbreviationsAreOnlyFoundInWriting() throws {
    let options = ["\"Could you tell me pls what it was?\" `joy +4`", "\"Say it again, in other words.\""]
    let found = try flaws(story(scenes: 1, channel: "phone", options: options)).found.map(\.kind)
    #expect(!found.contains(.chatAbbreviation))
  }

  // MARK: Allow

  @Test func whatIsAllowedIsSilentAndTheRestIsNot() throws {
    let allow = "allow:\n  longest-is-best: It is a test.\n  chat-emoji: There are none."
    let (found, file, scenario) = try flaws(story(scenes: 5, allow: allow, options: longest))
    let (kept, codes) = found.silenced(by: scenario)
    #expect(codes == ["longest-is-best"])
    #expect(kept.count == found.count - 1)
    let idle = idleAllows(of: scenario, silenced: codes, in: file)
    #expect(idle.map { file.text($0.range) } == ["chat-emoji"])
    #expect(idle.map(\.kind) == [.idleAllow])
  }

  // MARK: The best option

  @Test func theBestOptionKeepsMostSmilesAndThenBringsMost() throws {
    let scenario = try compiled(
      story(
        scenes: 1,
        options: [
          "\"A.\" `joy +5`", "\"B.\" `joy +20` `return +20` `refer +20` `set solved` `does overgive`",
          "\"C.\" `joy +20` `return +20` `set solved`",
        ]))
    let study = TeachingStudy.of(scenario, survey: Survey.of(scenario, detail: .findings))
    #expect(study.bestChoices == [2, nil])
  }

  @Test func ofEqualsNoneIsTheBest() throws {
    let scenario = try compiled(story(scenes: 1, options: ["\"A.\" `joy +20`", "\"B.\" `joy +20`"]))
    let study = TeachingStudy.of(scenario, survey: Survey.of(scenario, detail: .findings))
    #expect(study.bestChoices == [nil, nil])
    #expect(study.twins[1]?.other == 0)
    #expect(study.twins[1]?.situations == 1)
  }

  @Test func nothingIsSaidOfPlaysThatWereNotAllSeen() throws {
    let markdown = story(scenes: 6, options: longest)
    let scenario = try compiled(markdown)
    let survey = Survey.of(scenario, limit: 10, detail: .findings)
    #expect(!survey.isComplete)
    let study = TeachingStudy.of(scenario, survey: survey)
    let found = teachingFlaws(
      of: scenario, study: study, in: SourceFile(name: "test.md", text: markdown), includingStructure: true)
    let proven: Set<DiagnosticKind> = [
      .longestIsBest, .smileCountMissing, .oneRoad, .fewArchetypes, .courtesyIsEnough, .needNeverMatters,
      .lostAtFirstChoice, .oneRightOption, .fakeChoice, .coldOptions,
    ]
    #expect(proven.isDisjoint(with: found.map(\.kind)))
  }

  /// Slow and obvious: every play that takes only allowed choices, each state once.
  @Test func restrictedPlaysEndAsASlowSearchFinds() throws {
    for seed in UInt64(0)..<40 {
      var maker = ScenarioMaker(seed: seed)
      let scenario = try compiled(maker.markdown())
      guard let slow = SlowPlays(scenario, limit: 2000, allowing: { $0 % 3 != 1 }) else { continue }
      let packing = Packing(scenario, Relevance(scenario, scope: .everything), scope: .everything)
      var explorer = Explorer(scenario, packing, scope: .everything, limit: .max)
      explorer.run { false }
      let plays = RestrictedPlays(explorer.graph) { $0 % 3 != 1 }
      let found = Set(plays.outcomes.map { SlowPlays.End($0.smiles, $0.marks.intersection(.unclean)) })
      #expect(found == slow.ends, "seed \(seed)")
      for end in slow.ends {
        let way = try #require(
          plays.way { SlowPlays.End($0.smiles, $0.marks.intersection(.unclean)) == end })
        #expect(way.allSatisfy { $0 % 3 != 1 })
        #expect(try SlowPlays.end(of: way, in: scenario) == end, "seed \(seed)")
      }
      let counts = explorer.graph.smileCounts(upTo: 3) { $0 % 3 != 1 }
      #expect(
        counts == Set(slow.ends.filter { !$0.marks.contains(.hardBreach) }.map(\.smiles.count)),
        "seed \(seed)")
    }
  }
}
