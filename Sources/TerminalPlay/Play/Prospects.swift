import Analysis
import Debriefing
import ScenarioLanguage
import Simulation

/// What can be reached in a scenario, worked out on another thread while the trainee reads.
@MainActor
final class Prospects {
  private let task: Task<Exploration, Never>

  init(_ scenario: Scenario, _ explore: @escaping @Sendable (Scenario, () -> Bool) -> Exploration) {
    task = Task.detached { explore(scenario) { Task.isCancelled } }
  }

  deinit { task.cancel() }

  /// Waits for it, and says so when that takes longer than half a second.
  func exploration(_ screen: Screen) async -> Exploration {
    let notice = Task {
      try await Task.sleep(for: .milliseconds(500))
      screen.remark(screen.texts.ending.stillCounting)
    }
    defer { notice.cancel() }
    return await task.value
  }
}
