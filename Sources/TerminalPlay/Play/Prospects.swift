import Analysis
import Debriefing
import Dispatch
import ScenarioLanguage
import Simulation

/// What can be reached in a scenario, worked out on another thread while the trainee reads.
///
/// Nothing in the player suspends, the waiting for this least of all: after a suspension Swift on Linux goes on with the
/// main actor on a thread that gets no signals, and Ctrl-C would do nothing from then on.
@MainActor
final class Prospects {
  private let handover = Handover()
  private let task: Task<Void, Never>

  init(_ scenario: Scenario, _ explore: @escaping @Sendable (Scenario, () -> Bool) -> Exploration) {
    task = Task.detached { [handover] in handover.give(explore(scenario) { Task.isCancelled }) }
  }

  deinit { task.cancel() }

  /// Waits for it, and says so when that takes longer than half a second.
  func exploration(_ screen: Screen) -> Exploration {
    handover.take { screen.remark(screen.texts.ending.stillCounting) }
  }
}

/// An exploration on its way from the thread that makes it to the one that wants it.
private final class Handover: Sendable {
  private let isThere = DispatchSemaphore(value: 0)
  /// Written once, before the semaphore is signalled, and read only after it was waited for.
  nonisolated(unsafe) private var exploration: Exploration?

  func give(_ exploration: Exploration) {
    self.exploration = exploration
    isThere.signal()
  }

  /// What was given, as often as it is asked for. `late` is called once when it takes longer than half a second.
  func take(late: () -> Void) -> Exploration {
    if isThere.wait(timeout: .now() + .milliseconds(500)) == .timedOut {
      late()
      isThere.wait()
    }
    isThere.signal()
    guard let exploration else { preconditionFailure("an exploration is there before it is announced") }
    return exploration
  }
}
