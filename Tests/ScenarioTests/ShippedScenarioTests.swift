import Analysis
import Debriefing
import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Workbench

/// What every shipped scenario promises to the people who train with it (domain.md 2 and 4).
struct ShippedScenarioTests {
  @Test func theThreeSeedsAndTheExampleAreThere() {
    #expect(Shipped.all.map(\.id).sorted() == ["airline-check-in", "e-ticket-refund", "premium-package"])
    #expect(Shipped.examples.map(\.id) == ["ready-at-five"])
  }

  @Test(arguments: Shipped.all + Shipped.examples)
  func checksWithoutAnyFindingInAllLanguages(shipped: Shipped) {
    let (translations, complaint) = Check(language: .en, format: .text, library: nil)
      .translationFindings(in: shipped.compiled)
    let findings =
      shipped.compiled.diagnostics + shipped.compiled.analysisFindings(sharing: shipped.survey)
      + translations
    let found = findings.map { render($0, in: .en) }
    #expect(complaint.isEmpty)
    #expect(found.isEmpty, "\(found.joined(separator: "\n\n"))")
    #expect(shipped.compiled.scenarios.map(\.languageTag).sorted() == ["en", "id"])
    #expect(shipped.source.languageTag == "id")
  }

  @Test(arguments: Shipped.all)
  func isAScenarioAndNotASketch(shipped: Shipped) {
    let scenario = shipped.source
    #expect(scenario.scenes.count >= 14)
    #expect(scenario.choices.count >= 40)
    #expect((3...4).contains(scenario.acts.count { !$0.range.isEmpty } - shipped.endingActs))
    #expect(
      !scenario.primary.story.isEmpty && !scenario.header.objectives.isEmpty
        && !scenario.header.discuss.isEmpty)
  }

  @Test(arguments: Shipped.all)
  func everyChoiceHasOtherWordingsInBothLanguages(shipped: Shipped) {
    for scenario in shipped.compiled.scenarios {
      for choice in scenario.choices {
        #expect(choice.wordings.count >= 2, "\(scenario.languageTag): \(choice.text.plain)")
      }
    }
  }

  @Test(arguments: Shipped.all)
  func everyChoiceThatMovesAMeterHasAnInnerVoice(shipped: Shipped) {
    let scenario = shipped.source
    for choice in scenario.choices where scenario.moves(choice) {
      let blocks = scenario.blocks[choice.blocks]
      #expect(blocks.contains { $0.kind == .innerVoice }, "\(choice.text.plain)")
    }
  }

  @Test(arguments: Shipped.all)
  func parIsKnownExactly(shipped: Shipped) {
    #expect(shipped.survey.isComplete)
    #expect(shipped.survey.par == 3)
  }

  // MARK: Transcripts

  @Test(arguments: Shipped.all)
  func everyEndingHasATranscript(shipped: Shipped) throws {
    var told: Set<Int> = []
    for transcript in shipped.transcripts.values {
      if case .scene(let scene, _)? = try shipped.play(transcript).result?.ending { told.insert(scene) }
    }
    let endings = shipped.source.scenes.indices.filter { shipped.source.scenes[$0].isEnding }
    let missing = endings.filter { !told.contains($0) }.map { shipped.source.scenes[$0].id }
    #expect(missing.isEmpty)
  }

  @Test(arguments: Shipped.all)
  func transcriptsPlayTheSameInBothLanguagesAlsoWhenSavedAndRestored(shipped: Shipped) {
    for (name, transcript) in shipped.transcripts {
      for scenario in shipped.compiled.scenarios {
        let differences = rehearse(
          transcript, source: shipped.source, scenario: scenario, par: shipped.survey.par)
        #expect(
          differences.isEmpty, "\(name) \(scenario.languageTag): \(differences.map { $0.message(in: .en) })")
      }
    }
  }

  @Test(arguments: Shipped.all)
  func thePoliteByTheBookPathLightsJoyAlone(shipped: Shipped) throws {
    let play = try shipped.play(try #require(shipped.transcripts["by-the-book"]))
    let result = try #require(play.result)
    #expect(result.smiles == .joy)
    #expect(result.archetype(par: 3) == .politeRobot)
    #expect(result.courtesy >= 75)
    #expect(shipped.source.rules.indices.allSatisfy { !play.didBend(rule: $0) })
  }

  @Test(arguments: Shipped.all)
  func twoDifferentRoadsLeadToAllSmilesAsAFriend(shipped: Shipped) throws {
    let first = try shipped.play(try #require(shipped.transcripts["friend-1"]))
    let second = try shipped.play(try #require(shipped.transcripts["friend-2"]))
    for play in [first, second] {
      #expect(play.result?.smiles == .all)
      #expect(play.result?.archetype(par: 3) == .friend)
    }
    #expect(first.result?.ending != second.result?.ending)
    #expect(Set(first.choices).symmetricDifference(second.choices).count >= 4)
  }

  @Test(arguments: Shipped.all)
  func everyArchetypeOccurs(shipped: Shipped) throws {
    let found = try shipped.transcripts.values.compactMap { try shipped.play($0).result?.archetype(par: 3) }
    #expect(Set(found) == Set(Archetype.allCases))
  }

  // MARK: Proved over all plays

  @Test(arguments: Shipped.all)
  func courtesyAloneLightsNeitherReturnNorRefer(shipped: Shipped) {
    let help = BehaviourSet([.help, .record, .escalate, .aftercare, .compensate])
    var plays = 0
    shipped.explore {
      !$0.behaviours.isDisjoint(with: .courtesy) && $0.behaviours.isDisjoint(with: help)
    } visit: { play in
      plays += 1
      #expect(play.result?.smiles.isDisjoint(with: [.return, .refer]) == true)
    }
    #expect(plays > 0)
  }

  @Test(arguments: Shipped.all)
  func everyHardRuleCanBeBentAndThenNobodySmiles(shipped: Shipped) throws {
    var bent: Set<Int> = []
    for transcript in shipped.transcripts.values {
      let play = try shipped.play(transcript)
      guard let result = play.result, !result.hardBreaches.isEmpty else { continue }
      bent.formUnion(result.hardBreaches)
      #expect(result.smiles.isEmpty)
      #expect(result.others.allSatisfy { !$0.smiling })
      #expect(result.archetype(par: 3) == .endangerer)
    }
    let hard = shipped.source.rules.indices.filter { shipped.source.rules[$0].kind.isHard }
    #expect(!hard.isEmpty && Set(hard) == bent)
  }

  @Test(arguments: Shipped.all)
  func noPlayStops(shipped: Shipped) {
    shipped.exploreAll { play in
      if case .stopped = play.phase { Issue.record("stopped after \(play.choices)") }
    }
  }
}

extension Shipped {
  /// Acts that hold endings only: they group them in maps and are no act of the story.
  var endingActs: Int {
    source.acts.count { act in !act.range.isEmpty && source.scenes[act.range].allSatisfy(\.isEnding) }
  }

  /// Some thousands of plays picked by chance, always the same.
  func exploreAll(_ visit: (Playthrough) -> Void) {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<1500 {
      var play = Playthrough(of: source)
      while !play.offered.isEmpty {
        guard (try? play.choose(play.offered[generator.number(below: play.offered.count)])) != nil else {
          break
        }
      }
      visit(play)
    }
  }
}

extension Scenario {
  /// Whether a choice itself moves a meter of the primary customer.
  func moves(_ choice: Choice) -> Bool {
    effects[choice.effects].contains {
      if case .meter = $0 { true } else { false }
    }
  }
}
