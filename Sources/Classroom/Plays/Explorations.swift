import Analysis
import ScenarioLanguage

/// What can be reached in the scenarios that are debriefed now. Each is explored once, as long as it is used.
actor Explorations {
  /// So many are kept: one takes up to some tens of megabytes.
  private static let most = 3
  private var kept: [(digest: String, task: Task<Exploration, Never>)] = []

  func exploration(of scenario: Scenario) async -> Exploration {
    if let place = kept.firstIndex(where: { $0.digest == scenario.digest }) {
      let known = kept.remove(at: place)
      kept.append(known)
      return await known.task.value
    }
    let task = Task { await offThread { Exploration.explore(scenario) } }
    kept.append((scenario.digest, task))
    if kept.count > Explorations.most { kept.removeFirst() }
    return await task.value
  }
}
