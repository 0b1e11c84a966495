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

  // MARK: What counts is named

  @Test func aClueNamesTheOptionsThatItCounts() throws {
    let (found, file, _) = try flaws(story(scenes: 5, options: longest))
    let finding = try #require(found.first { $0.kind == .longestIsBest })
    #expect(
      finding.notes.map { $0.message.en }
        == (1...5).map {
          "“s\($0)”, the best has 39 characters, the nearest 26"
        })
    #expect(finding.notes.allSatisfy { file.text($0.range).hasPrefix("- \"This is the longest") })
    let position = try #require(found.first { $0.kind == .positionOfBest })
    #expect(position.notes.map(\.range) == finding.notes.map(\.range))
  }

  @Test func aLongListOfOptionsIsCutShort() throws {
    let found = try flaws(story(scenes: 20, options: longest)).found
    let finding = try #require(found.first { $0.kind == .longestIsBest })
    #expect(finding.message(in: .en).contains("20 of 20"))
    #expect(finding.notes.count == 12)
  }

  @Test func theSecondPlaceIsPlayedToo() throws {
    let options = ["\"No.\" `joy -4`", "\"Yes.\" `joy +4` `return +4` `refer +4` `set solved`", "\"Hm.\""]
    let found = try flaws(story(scenes: 5, options: options)).found.filter { $0.kind == .blindStrategy }
    #expect(
      found.contains { $0.message(in: .en).contains("taking the second option ends with 3 smiles (par 3)") })
    #expect(!found.contains { $0.message(in: .en).contains("the last option") })
  }

  @Test func parThatComesByChanceIsToldWithItsNumbers() throws {
    let good = "`joy +20` `return +20` `refer +20` `set solved`"
    let options = ["\"Yes.\" \(good)", "\"Of course.\" \(good) `minutes 1`", "\"No.\" `joy -1`"]
    let markdown = story(scenes: 5, options: options)
      .replacing("channel: counter", with: "channel: counter\nclock: 09:00")
    let finding = try #require(try flaws(markdown).found.first { $0.kind == .parByChance })
    #expect(finding.message(in: .en).contains("option reaches par "))
    #expect(finding.help(in: .en).contains("20% at most") && finding.help(in: .en).contains("--seed "))
  }

  // MARK: The voice

  /// A scene with a coach's note and an ending, each with these words.
  private func voices(language: String = "en", note: String, ending: String, discuss: String = "What now?")
    throws -> (voices: [String], kinds: [DiagnosticKind])
  {
    let (found, file, _) = try flaws(
      """
      ---
      format: 1
      title: A test
      summary: For tests.
      language: \(language)
      channel: counter
      customers:
        bima:
          name: Bima
      discuss: [\(discuss)]
      ---

      ## Start

      A bell rings!

      > Hello!

      - "Good morning!" `joy +20`

        She smiles!

        > [!TIP]
        > \(note)

        > [!QUOTE]
        > At last!

        [End](#end)

      ## End

      `ending`

      > Goodbye!

      \(ending)
      """)
    let raised = found.filter { $0.kind == .raisedVoice }
    return (
      raised.map { file.text($0.range.lowerBound..<min($0.range.upperBound + 1, file.bytes.count)) },
      found.map(\.kind)
    )
  }

  @Test func whatCharactersSayMayBeLoudAndTheStoryBeforeTheEndToo() throws {
    let quiet = try voices(note: "She waited. “Hello!” was late.", ending: "She calls: \"Bye!\" and goes.")
    #expect(quiet.voices.isEmpty)
  }

  @Test func aCoachAndAnEndingAreNot() throws {
    #expect(try voices(note: "“Hi!” is late! Bad.", ending: "She goes.").voices == ["! "])
    #expect(try voices(note: "It is late.", ending: "She is gone!").voices == ["!"])
    #expect(try voices(note: "It is late.", ending: "She goes.", discuss: "What now!").voices == ["discuss:"])
    // A mark is known in every language.
    #expect(try voices(language: "jv", note: "Telat!", ending: "Lunga.").voices == ["!\n"])
  }

  // MARK: Silence

  private func silent(_ choice: String, scenes: Int = 5, interruption: String = "") throws -> Int {
    let markdown = story(scenes: scenes, options: ["\"On.\" `joy +20` `set solved`", "\"Further.\""])
      .replacing("channel: counter", with: "channel: counter\nflags: [seen]")
      .replacing("## end", with: "- \(choice)\n\n\(interruption)\n\n## end")
    return try flaws(markdown).found.count { $0.kind == .silentChoice }
  }

  @Test func aSketchMayBeSilent() throws {
    #expect(try silent("\"Hm.\" `joy +4` `set seen`", scenes: 4) == 0)
  }

  @Test func aChoiceThatStaysAndShowsNothingIsSilent() throws {
    #expect(try silent("\"Hm.\" `joy +4` `set seen`") == 1)
    #expect(try silent("\"Hm.\" `joy +4` `set seen`\n\n  > [!QUOTE]\n  > So.") == 1)
    #expect(try silent("\"Hm.\" `joy +4` `set seen`\n\n  > So.") == 0)
    #expect(try silent("\"Hm.\" `joy +4` `set seen`\n\n  [End](#end)") == 0)
  }

  @Test func anInterruptionThatWaitsForItIsAnAnswer() throws {
    let choice = "\"Hm.\" `joy +4` `set seen` `does stall`"
    #expect(try silent(choice, interruption: "## Door\n\n`when seen`\n\nThe door opens.") == 0)
    #expect(try silent(choice, interruption: "## Door\n\n`when did stall`\n\nThe door opens.") == 0)
    #expect(try silent(choice, interruption: "## Door\n\n`when joy > 99`\n\nThe door opens.") == 1)
  }

  // MARK: The need

  @Test func whereNobodyCanAskForTheNeedItDoesNotMatter() throws {
    let found = try flaws(story(scenes: 5, options: longest)).found.map(\.kind)
    #expect(found.contains(.needNeverMatters))
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
