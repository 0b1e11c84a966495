import ScenarioTesting
import Simulation
import Testing

@testable import Analysis

/// Par, the best still reachable, and the turning point.
@Suite struct ExplorationTests {
  @Test func theBenchmarkStoryHasItsKnownNumbers() throws {
    let scenario = try fixture("small.md")
    let everything = Exploration.explore(scenario, scope: .everything)
    #expect(everything.isComplete)
    #expect(everything.states == 4125)
    #expect(Survey.of(scenario).playthroughs.small == 8265)
    #expect(everything.par == 2)
    let par = Exploration.explore(scenario)
    #expect(par.isComplete)
    #expect(par.par == 2)
    #expect(par.states <= 4125)
  }

  /// The benchmark's large space, here with a row of twelve scenes. How many situations it has is known by arithmetic
  /// (`tools/benchmarks/stories.py`).
  @Test func theLargeSpaceHasAsManySituationsAsArithmeticSays() throws {
    let exploration = Exploration.explore(try fixture("space-12.md"), scope: .everything)
    #expect(exploration.isComplete)
    #expect(exploration.states == 4903)
  }

  @Test(arguments: 0..<12) func itFindsWhatASlowSearchFinds(group: Int) throws {
    for seed in UInt64(group * 20)..<UInt64(group * 20 + 20) {
      var maker = ScenarioMaker(seed: seed)
      let scenario = try compiled(maker.markdown())
      guard let reference = ReferenceExplorer(scenario, limit: 400) else { continue }
      let par = Exploration.explore(scenario)
      let everything = Exploration.explore(scenario, scope: .everything)
      #expect(par.par == reference.par, "seed \(seed)")
      #expect(everything.par == reference.par, "seed \(seed)")
      #expect(par.states <= everything.states && everything.states <= reference.states.count, "seed \(seed)")
      for state in reference.states.keys {
        #expect(par.best(from: state) == reference.best[state], "seed \(seed)")
        #expect(everything.best(from: state) == reference.best[state], "seed \(seed)")
      }
    }
  }

  @Test func rememberingTooMuchFindsTheSame() throws {
    for seed in UInt64(0)..<60 {
      var maker = ScenarioMaker(seed: seed)
      let scenario = try compiled(maker.markdown())
      let relevance = Relevance(scenario, scope: .everything, wordLimit: 0)
      #expect(Set(relevance.rows) == [0])
      var explorer = Explorer(
        scenario, Packing(scenario, relevance, scope: .everything), scope: .everything, limit: 100_000)
      explorer.run { false }
      let graph = explorer.graph
      let survey = Survey.of(scenario)
      let best = StateGraph.value(graph.start, -1, graph.bestReachable(), graph.outcomes.smilesForPar)
      #expect(max(Int(best), 0) == survey.par)
      let ends = graph.outcomes.all.indices.filter { graph.outcomes.all[$0].isEnd }
      let plays = graph.countPlays().map { plays in ends.reduce(WholeNumber(0)) { $0 + plays[$1] } }
      #expect(plays.map { PlayCount.number($0) } ?? .endless == survey.playthroughs)
      #expect(explorer.found - explorer.deadEnds >= survey.states)
    }
  }

  /// Each of a hundred choices sets a flag of its own; in the hall only that flag, and what else the choice did, earn
  /// the last point of a smile.
  @Test func aKeyMayBeLongerThanAWord() throws {
    let flags = (0..<100).map { "f\($0)" }
    let choices = flags.map { flag in
      """
      - "Say." `set \(flag)` `c4.joy +1` `cost 999999999` `minutes 9`

        [Hall](#hall)
      """
    }
    let blocks = flags.map {
      "  `if \($0) and c4.joy = 51 and cost = 999999999 and clock = 09:09` `joy +1` Yes."
    }
    let others = (0..<5).map { "  c\($0):\n    name: C\n    role: colleague" }
    let scenario = try compiled(
      """
      ---
      format: 1
      title: Many facts
      summary: More than one word holds.
      language: en
      channel: counter
      clock: 09:00
      currency: IDR
      customers:
        bima:
          name: Bima
          joy: 59
      \(others.joined(separator: "\n"))
      flags: [\(flags.joined(separator: ", "))]
      ---

      ## Door

      \(choices.joined(separator: "\n\n"))

      - "Nothing."

        [Hall](#hall)

      ## Hall

      - "Well."

      \(blocks.joined(separator: "\n\n"))

        [End](#end)

      ## End

      `ending`

      The end.
      """)
    for scope in [Exploration.Scope.par, .everything] {
      let exploration = Exploration.explore(scenario, scope: scope)
      #expect(exploration.states == 1 + 101)
      for choice in 0..<101 {
        let play = try Playthrough.replay([choice], in: scenario).playthrough
        #expect(exploration.best(from: play) == (choice < 100 ? 1 : 0))
      }
    }
  }

  private let rooms = """
    ## Door

    - "Hello." `set solved` `joy +10`

      [Hall](#hall)

    - "All free." `set solved` `joy +20` `return +20` `refer +20` `does overgive`

      [Hall](#hall)

    - "Go away." `joy -10`

      [Hall](#hall)

    ## Hall

    - "Please." `return +10`

      [End](#end)

    - "Whatever."

      [End](#end)

    ## End

    `ending`

    The end.
    """

  @Test func theTurningPointIsTheFirstChoiceAfterWhichParWasOutOfReach() throws {
    let scenario = try scenario(rooms)
    let exploration = Exploration.explore(scenario)
    #expect(exploration.par == 2)
    #expect(exploration.turningPoint(of: [0, 3]) == nil)
    #expect(exploration.turningPoint(of: [0, 4]) == 1)
    #expect(exploration.turningPoint(of: [2, 4]) == 0)
    #expect(exploration.turningPoint(of: []) == nil)
    // A play that gave too much cannot count for par whatever it earns.
    #expect(exploration.turningPoint(of: [1, 3]) == 0)
  }

  @Test func keepersAreTheChoicesThatKeepTheBest() throws {
    let scenario = try scenario(rooms)
    let exploration = Exploration.explore(scenario)
    var play = Playthrough(of: scenario)
    #expect(exploration.keepers(at: play.state) == [0])
    #expect(exploration.best(from: play) == 2)
    try play.take(3)
    #expect(exploration.best(from: play) == 0)
    #expect(exploration.keepers(at: play.state) == [3, 4])
    try play.take(1)
    #expect(exploration.best(from: play) == 0)
    let generous = try Playthrough(scenario, taking: 2)
    #expect(exploration.best(from: generous) == nil)
    #expect(exploration.keepers(at: generous.state).isEmpty)
  }

  @Test func aWalkOutIsAFinishedPlay() throws {
    let scenario = try scenario(return: 80, refer: 80, "## Door\n\n- \"No.\" `set solved` `patience -5`\n")
    #expect(Exploration.explore(scenario).par == 2)
  }

  @Test func aPlayThatStopsCountsForNothing() throws {
    let scenario = try scenario(joy: 90, "## Door\n\n- \"Hello.\" `set solved`\n")
    let exploration = Exploration.explore(scenario, scope: .everything)
    #expect(exploration.par == 0)
    #expect(Survey.of(scenario).playthroughs.small == 0)
    #expect(exploration.best(from: Playthrough(of: scenario)) == nil)
  }

  @Test func aScenarioWithoutChoicesIsExploredToo() throws {
    let scenario = try scenario(joy: 90, "## Door\n\n`ending` `set solved`\n\nThe end.\n")
    let exploration = Exploration.explore(scenario, scope: .everything)
    #expect(exploration.states == 0)
    #expect(Survey.of(scenario).playthroughs.small == 1)
    #expect(exploration.par == 1)
  }

  @Test func beyondTheLimitParIsAtLeast() throws {
    let scenario = try fixture("small.md")
    let exploration = Exploration.explore(scenario, limit: 100)
    #expect(!exploration.isComplete)
    #expect(exploration.states <= 100)
    #expect((0...2).contains(exploration.par))
    #expect(exploration.turningPoint(of: [2]) == nil)
    #expect(Survey.of(scenario, limit: 4124).playthroughs == .unknown)
    #expect(Exploration.explore(scenario, scope: .everything, limit: 4125).isComplete)
  }

  @Test func itCanBeCancelled() throws {
    let scenario = try fixture("small.md")
    var asked = 0
    let exploration = Exploration.explore(scenario) {
      asked += 1
      return asked > 2
    }
    #expect(!exploration.isComplete)
    #expect(exploration.states > 0)
  }

  @Test func playsThatCanGoOnForEverHaveNoNumber() throws {
    let scenario = try scenario(
      "## Door\n\n- `again` \"Hello.\"\n\n- \"Goodbye.\"\n\n  [End](#end)\n\n## End\n\n`ending`\n\nX.\n")
    let exploration = Exploration.explore(scenario, scope: .everything)
    #expect(exploration.states == 1)
    #expect(Survey.of(scenario).playthroughs == .endless)
    #expect(exploration.par == 0)
  }
}
