import ScenarioTesting
import Simulation
import Testing

@testable import Analysis

/// What tells situations apart: everything that counts always, and of the rest what can still be read.
@Suite struct CountingTests {
  private func states(_ body: String) throws -> (all: Int, par: Int) {
    let scenario = try scenario(body)
    let all = Exploration.explore(scenario, scope: .everything)
    return (all.states, Exploration.explore(scenario).states)
  }

  /// Two choices lead to the hall; what the first does is what may tell the two situations there apart.
  private func hall(_ directives: String, reader: String = "") -> String {
    """
    ## Door

    - "One." \(directives)

      [Hall](#hall)

    - "Two."

      [Hall](#hall)

    ## Hall

    - "Yes." \(reader)

      [Yard](#yard)

    - "No."

      [End](#end)

    ## Yard

    - "Goodbye."

      [End](#end)

    ## End

    `ending`

    The end.
    """
  }

  @Test(arguments: [
    "joy +1", "patience -1", "rani.joy +1", "minutes 1", "cost 1", "set red", "promises call-back",
  ])
  func metersClockCostFlagsAndOpenPromisesAlwaysCount(directive: String) throws {
    #expect(try states(hall("`\(directive)`")).all == 1 + 2 + 2)
  }

  @Test(arguments: ["bends hard-rule", "bends ask-first", "does overgive"])
  func soDoesWhatTheArchetypeReads(directive: String) throws {
    #expect(try states(hall("`\(directive)`")).all == 1 + 2 + 2)
  }

  @Test(arguments: [
    "does greet", "does shield", "does sympathy-only", "follows own-rule", "bends own-rule",
    "approves ask-first",
    "keeps call-back", "promises call-back` `keeps call-back",
  ])
  func whatNothingReadsDoesNotCount(directive: String) throws {
    #expect(try states(hall("`\(directive)`")).all == 3)
  }

  @Test(arguments: [
    ("does greet", "if did greet"), ("follows own-rule", "if followed own-rule"),
    ("bends own-rule", "if not bent own-rule"), ("approves ask-first", "if approved ask-first"),
    ("promises call-back` `keeps call-back", "if kept call-back"),
  ])
  func whatAConditionReadsCountsAsLongAsItCanBeRead(directive: String, condition: String) throws {
    // The condition is read in the hall, and no more in the yard.
    let text = hall("`\(directive)`").replacing(
      "\"Yes.\"", with: "\"Yes.\"\n\n  `\(condition)` `joy +0` A word."
    )
    .replacing(" `joy +0`", with: "")
    #expect(try states(text).all == 1 + 2 + 1)
  }

  @Test func aRuleOfTheEngineReadsToo() throws {
    #expect(
      try states(hall("`does sympathy-only`", reader: "`joy +8` `does sympathy-only`")).all == 1 + 2 + 2)
    #expect(try states(hall("`approves ask-first`", reader: "`bends ask-first`")).all == 1 + 2 + 2)
    #expect(
      try states(hall("`promises call-back` `keeps call-back`", reader: "`promises call-back`")).all == 1 + 2
        + 2)
  }

  @Test func aChoiceThatCannotComeAgainIsForgotten() throws {
    #expect(try states(hall("")).all == 3)
    #expect(try states(hall("").replacing("[Yard](#yard)", with: "[Door](#door)")).all > 3)
  }

  @Test func forParOnlyWhatCanDecideSmilesCounts() throws {
    for directive in ["rani.joy +1", "minutes 1", "cost 1", "set red"] {
      #expect(try states(hall("`\(directive)`")).par == 3, "\(directive)")
    }
    // Situations that par cannot come from are not visited.
    #expect(try states(hall("`bends hard-rule`")).par == 3)
    #expect(try states(hall("`set red`", reader: "`joy +1`\n\n  `if red` `joy +1` A word.")).par == 1 + 2 + 2)
    #expect(try states(hall("`set red`", reader: "`joy +1`\n\n  `if red` A word.")).par == 3)
  }

  @Test func interruptionsReadAfterEveryChoice() throws {
    let call = "\n\n## Call\n\n`when did greet`\n\nThe phone rings.\n"
    // In the hall and the yard the first situation had its call, the second may still have it.
    #expect(try states(hall("`does greet`") + call).all == 1 + 2 + 1)
  }
}
