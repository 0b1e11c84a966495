/// How a vote came out. It is shown after closing only, so that nobody follows the crowd.
package struct Tally: Sendable, Hashable {
  package struct Count: Sendable, Hashable {
    /// Index into `Scenario.choices`.
    package let choice: Int
    package let votes: Int
  }

  /// All that was offered, in the order in which it was shown.
  package let counts: [Count]

  /// - Parameter offered: indices into `Scenario.choices`, in the order in which they are shown.
  package init(_ votes: [Int: Int], offered: [Int]) {
    counts = offered.map { Count(choice: $0, votes: votes[$0] ?? 0) }
  }

  package var total: Int { counts.reduce(0) { $0 + $1.votes } }

  /// The choices with the most votes; empty without any vote.
  package var leading: [Int] {
    guard let most = counts.map(\.votes).max(), most > 0 else { return [] }
    return counts.filter { $0.votes == most }.map(\.choice)
  }

  package var isTie: Bool { leading.count > 1 }
  /// The choice with more votes than any other; nil: a tie, or nobody voted.
  package var majority: Int? { isTie ? nil : leading.first }
}
