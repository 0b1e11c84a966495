import Analysis
import Dispatch
import ScenarioLanguage

/// What can be reached in the scenarios that are debriefed now. Each is explored once, as long as it is used.
actor Explorations {
  /// So many situations are kept, those of the curriculum twice over: some tens of megabytes.
  private static let most = 2_500_000
  private var kept: [Kept] = []
  /// One after the other: each takes a core while it lasts, and somewhat more memory than what is kept.
  private let line = DispatchQueue(label: "Senyum explorations")

  private struct Kept {
    let digest: String
    let task: Task<Exploration, Never>
    /// 0 until it is known.
    var states = 0
  }

  func exploration(of scenario: Scenario) async -> Exploration {
    let exploration = await task(scenario).value
    if let place = kept.firstIndex(where: { $0.digest == scenario.digest }) {
      kept[place].states = exploration.states
    }
    while kept.count > 1, kept.reduce(0, { $0 + $1.states }) > Explorations.most { kept.removeFirst() }
    return exploration
  }

  private func task(_ scenario: Scenario) -> Task<Exploration, Never> {
    if let place = kept.firstIndex(where: { $0.digest == scenario.digest }) {
      kept.append(kept.remove(at: place))
      return kept[kept.count - 1].task
    }
    let task = Task { [line] in
      await withCheckedContinuation { continuation in
        line.async { continuation.resume(returning: Exploration.explore(scenario)) }
      }
    }
    kept.append(Kept(digest: scenario.digest, task: task))
    return task
  }
}
