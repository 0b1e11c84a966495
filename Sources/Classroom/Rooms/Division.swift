package import ScenarioLanguage

/// A scene where people answered differently.
package struct Division: Sendable, Hashable {
  /// How many gave an answer.
  package struct Share: Sendable, Hashable {
    /// Index into `Scenario.choices`.
    package let choice: Int
    package let people: Int
  }

  /// Index into `Scenario.scenes`.
  package let scene: Int
  /// How many answered there.
  package let people: Int
  /// The answers that somebody gave, in the order of the file: an order by number would be a ranking.
  package let shares: [Share]

  /// How many gave the most frequent answer.
  package var largest: Int { shares.map(\.people).max() ?? 0 }
  package var isDivided: Bool { shares.count > 1 }

  /// Fewer people than these are not shown: each could be told by their answer.
  package static let fewestPeople = 3

  /// More divided than another: a smaller part gave the most frequent answer; with equal parts, more people
  /// answered.
  func isMoreDivided(than other: Division) -> Bool {
    let (left, right) = (largest * other.people, other.largest * people)
    return left == right ? (people, other.scene) > (other.people, scene) : left < right
  }
}

extension Division {
  /// Where people answered differently, the most divided scene first. What counts is each person's first
  /// answer in a scene, so that nobody counts twice where one may go on asking.
  ///
  /// - Parameter plays: the choices of one play each (indices into `Scenario.choices`).
  package static func divisions(of plays: some Sequence<[Int]>, in scenario: Scenario) -> [Division] {
    let first = firstAnswers(of: plays, in: scenario)
    return scenario.scenes.indices.compactMap { scene in
      let shares = scenario.scenes[scene].choices.compactMap { choice in
        first[choice] == 0 ? nil : Share(choice: choice, people: first[choice])
      }
      let division = Division(scene: scene, people: shares.reduce(0) { $0 + $1.people }, shares: shares)
      return division.isDivided && division.people >= fewestPeople ? division : nil
    }.sorted { $0.isMoreDivided(than: $1) }
  }

  /// By choice: how many took it first in its scene.
  private static func firstAnswers(of plays: some Sequence<[Int]>, in scenario: Scenario) -> [Int] {
    var counts = [Int](repeating: 0, count: scenario.choices.count)
    // By scene: the latest play that answered there.
    var answered = [Int](repeating: -1, count: scenario.scenes.count)
    for (play, choices) in plays.enumerated() {
      for choice in choices where scenario.choices.indices.contains(choice) {
        let scene = scenario.choices[choice].scene
        guard answered[scene] != play else { continue }
        answered[scene] = play
        counts[choice] += 1
      }
    }
    return counts
  }
}
