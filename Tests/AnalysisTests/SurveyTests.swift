import ScenarioLanguage
import ScenarioTesting
import Simulation
import Testing

@testable import Analysis

/// What all plays of a scenario come to.
@Suite struct SurveyTests {
  @Test(arguments: 0..<12) func itCountsWhatASlowSearchCounts(group: Int) throws {
    for seed in UInt64(group * 200)..<UInt64(group * 200 + 200) {
      var maker = ScenarioMaker(seed: seed)
      let scenario = try compiled(maker.markdown())
      guard let reference = ReferenceExplorer(scenario, limit: 400) else { continue }
      let survey = Survey.of(scenario)
      #expect(survey.par == reference.par, "seed \(seed)")
      #expect(survey.playthroughs.small == reference.playthroughs, "seed \(seed)")
      try expect(survey, toAgreeWith: SlowSurvey(reference), "seed \(seed)")
    }
  }

  private func expect(_ survey: Survey, toAgreeWith slow: SlowSurvey, _ comment: Comment) throws {
    let scenario = survey.scenario
    for (index, scene) in survey.scenes.enumerated() {
      #expect(scene.isEntered == slow.entered.contains(index), comment)
    }
    let roads = survey.roads.map { [$0.solving ?? -1, $0.ending ?? -1] }
    #expect(roads == roads.sorted { $0.lexicographicallyPrecedes($1) }, comment)
    for (index, choice) in survey.choices.enumerated() {
      #expect((choice.offered > 0) == slow.offered.contains(index), comment)
      #expect(choice.bestAfter == slow.bestAfter[index], comment)
    }
    guard slow.knowsEnds else { return }
    for ending in survey.endings {
      let ends = slow.ends.filter { $0.ending == ending.scene }
      #expect(ending.isReachable == !ends.isEmpty, comment)
      let counts = ends.map(\.smiles)
      #expect(
        ending.smiles.map { [$0.lowerBound, $0.upperBound] } == counts.min().map { [$0, counts.max() ?? 0] },
        comment)
      #expect(ending.witness?.count == ends.map(\.steps).min(), comment)
      if let random = ending.shares.random {
        #expect(abs(random - ends.reduce(0) { $0 + $1.chance }) < 1e-9, comment)
      }
      if let witness = ending.witness {
        let play = try Playthrough.replay(witness, in: scenario).playthrough
        #expect(play.result?.ending.sceneIndex == ending.scene, comment)
      }
    }
    let archetypes = Set(slow.ends.map { $0.archetype(survey.par) })
    #expect(Set(survey.archetypes.map(\.archetype)) == archetypes, comment)
    for archetype in survey.archetypes {
      let play = try Playthrough.replay(archetype.witness, in: scenario).playthrough
      #expect(play.result?.archetype(par: survey.par) == archetype.archetype, comment)
      let ends = slow.ends.filter { $0.archetype(survey.par) == archetype.archetype }
      #expect(abs((archetype.shares.random ?? -1) - ends.reduce(0) { $0 + $1.chance }) < 1e-9, comment)
      #expect(archetype.witness.count == ends.map(\.steps).min(), comment)
    }
    #expect(
      abs((survey.randomSmiles ?? -1) - slow.ends.reduce(0) { $0 + $1.chance * Double($1.smiles) }) < 1e-9,
      comment)
  }

  @Test func aRoadIsNamedByTheChoiceThatReallySolved() throws {
    let scenario = try scenario(
      """
      ## The shop

      > My vase is broken.

      - "I will ask my superior."

        `if red` `set solved` She nods. [The door](#the-door)

      - "Here is another one." `joy +15` `return +15` `refer +15` `set solved`

      - "Good day." `set solved`

        [The door](#the-door)

      ## The door

      `ending`

      The bell rings.
      """)
    let roads = Survey.of(scenario).roads
    #expect(roads == [Survey.Road(solving: 1, ending: 1, witness: [1, 2])])
  }

  /// What makes somebody else pay is a road only where no play does better.
  @Test func aRoadLeavesEverybodySmiling() throws {
    func roads(sendingRaniBack effect: String, _ other: String) throws -> [[Int]] {
      let scenario = try scenario(
        """
        ## The shop

        > My vase is broken.

        - "Rani, please wait." `joy +15` `return +15` `refer +15` `set solved` \(effect)

          [Home](#home)

        - "Rani, come here too." \(other)

          [The till](#the-till)

        ## The till

        - "Another one." `joy +15` `return +15` `refer +15` `set solved`

          [Home](#home)

        ## Home

        `ending`

        The bell rings.
        """)
      return Survey.of(scenario).roads.map(\.witness)
    }
    #expect(try roads(sendingRaniBack: "", "") == [[0], [1, 2]])
    #expect(try roads(sendingRaniBack: "`rani.joy -15`", "") == [[1, 2]])
    #expect(try roads(sendingRaniBack: "`rani.joy -15`", "`rani.joy -8`") == [[0], [1, 2]])
  }

  /// More than are looked for in one walk over the graph.
  @Test func eightEndingsAtParAreEightRoads() throws {
    let choices = (1...8).map { ending in
      "- \"Offer \(ending).\" `joy +15` `return +15` `refer +15` `set solved`\n\n  [On](#end-\(ending))\n"
    }
    let ends = (1...8).map { "## End \($0)\n\n`ending`\n\nThe bell rings.\n" }
    let text = (["## The shop\n"] + choices + ends).joined(separator: "\n")
    let roads = Survey.of(try scenario(text)).roads
    #expect(roads == (0..<8).map { Survey.Road(solving: $0, ending: $0 + 1, witness: [$0]) })
  }

  /// The numbers of plays grow by a word again and again on the way.
  @Test func playsBeyondManyWordsAreCountedExactly() throws {
    let doors = (1...200).map { door in
      let next = door < 200 ? "door-\(door + 1)" : "out"
      let choices = (1...3).map { "- \"Way \($0).\"\n\n  [On](#\(next))\n" }
      return "## Door \(door)\n\n" + choices.joined(separator: "\n")
    }
    let text = (doors + ["## Out\n\n`ending`\n\nThe sun shines.\n"]).joined(separator: "\n")
    guard case .number(let plays) = Survey.of(try scenario(text)).playthroughs else {
      Issue.record("the plays have a number")
      return
    }
    let digits = """
      265613988875874769338781322035779626829233452653394495974574\
      961739092490901302182994384699044001
      """
    #expect(plays.description == digits, "three to the power of 200")
  }
}
