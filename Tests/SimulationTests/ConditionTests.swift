import ScenarioTesting
import Simulation
import Testing

/// Conditions: what they compare, and how `not`, `and`, `or` and parentheses combine.
@Suite struct ConditionTests {
  /// Which of the conditions hold at the start of a play, after these directives.
  private func holding(_ conditions: [String], after directives: String) throws -> [Bool] {
    let choices = conditions.map { "- `if \($0)` \"Yes.\"" } + ["- \"Anyway.\""]
    let play = try Playthrough(
      of: scenario("## Door\n\n\(directives)\n\n" + choices.joined(separator: "\n\n") + "\n"))
    return conditions.indices.map { play.offered.contains($0) }
  }

  @Test(arguments: [
    ("joy", 50), ("return", 50), ("refer", 50), ("patience", 5), ("rani.joy", 50), ("clock", 1010),
    ("cost", 0),
  ])
  func comparisonsHoldAtTheirBounds(quantity: String, value: Int) throws {
    func written(_ number: Int) -> String {
      quantity == "clock" ? "\(number / 60):\(number % 60 < 10 ? "0" : "")\(number % 60)" : String(number)
    }
    func conditions(_ comparison: String) -> [String] {
      [value - 1, value, value + 1].filter { $0 >= 0 }.map { "\(quantity) \(comparison) \(written($0))" }
    }
    func expected(_ truths: [Bool]) -> [Bool] { value == 0 ? Array(truths.dropFirst()) : truths }
    let none = "A room."
    #expect(try holding(conditions("<"), after: none) == expected([false, false, true]))
    #expect(try holding(conditions("<="), after: none) == expected([false, true, true]))
    #expect(try holding(conditions(">"), after: none) == expected([true, false, false]))
    #expect(try holding(conditions(">="), after: none) == expected([true, true, false]))
    #expect(try holding(conditions("="), after: none) == expected([false, true, false]))
  }

  @Test func moneyIsComparedBeyondThirtyTwoBits() throws {
    let choice = "- \"Here.\"" + String(repeating: " `cost 999999999`", count: 4)
    let play = try Playthrough(
      scenario(
        "## Door\n\n\(choice)\n\n- `if cost > 999999999` \"Much.\"\n\n- `if cost < 999999999` \"Little.\"\n"),
      taking: 1)
    #expect(play.state.cost == 3_999_999_996)
    #expect(play.offered == [1])
  }

  @Test func conditionsMeanWhatLogicSays() throws {
    var maker = ExpressionMaker(generator: SplitMix64(seed: 9))
    let expressions = (0..<120).map { _ in maker.expression(depth: 4) }
    for truths in [
      [true, true, true], [true, false, true], [false, true, false], [false, false, true],
      [false, false, false],
    ] {
      let names = zip(["red", "blue", "solved"], truths).filter(\.1).map { "`set \($0.0)`" }
      let expected = expressions.map { $0.holds(truths) }
      let found = try holding(
        expressions.map(\.text), after: names.isEmpty ? "A room." : names.joined(separator: " "))
      for (index, expression) in expressions.enumerated() {
        #expect(found[index] == expected[index], "\(expression.text) with \(truths)")
      }
    }
  }
}

/// Conditions by chance, as text and as what they mean.
private struct ExpressionMaker {
  var generator: SplitMix64

  struct Expression {
    let text: String
    let holds: ([Bool]) -> Bool
  }

  mutating func expression(depth: Int) -> Expression {
    let kind = depth == 0 ? 0 : generator.number(below: 4)
    if kind == 0 {
      let flag = generator.number(below: 3)
      return Expression(text: ["red", "blue", "solved"][flag]) { $0[flag] }
    }
    let left = expression(depth: depth - 1)
    if kind == 1 { return Expression(text: "not (\(left.text))") { !left.holds($0) } }
    let right = expression(depth: depth - 1)
    return kind == 2
      ? Expression(text: "(\(left.text)) and (\(right.text))") { left.holds($0) && right.holds($0) }
      : Expression(text: "(\(left.text)) or (\(right.text))") { left.holds($0) || right.holds($0) }
  }
}
