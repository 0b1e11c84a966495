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

  /// - Parameter point: where a trial begins.
  init(
    _ scenario: Scenario, from point: StartingPoint?,
    _ explore: @escaping @Sendable (Scenario, () -> Bool) -> Exploration
  ) {
    task = Task.detached { [handover] in
      let whole = explore(scenario) { Task.isCancelled }
      let own = point.map { Exploration.explore(scenario, from: $0) { Task.isCancelled } }
      handover.give(Found(whole: whole, own: own ?? whole))
    }
  }

  deinit { task.cancel() }

  /// What can be reached from where the play began. It is waited for, and that is said when it takes longer than half a
  /// second.
  func exploration(_ screen: Screen) -> Exploration { found(screen).own }

  /// The par of the whole scenario, which for a trial is another matter.
  func scenarioPar(_ screen: Screen) -> Int { found(screen).whole.par }

  private func found(_ screen: Screen) -> Found {
    handover.take { screen.remark(screen.texts.ending.stillCounting) }
  }
}

/// The explorations of the scenario, and of the plays from where this one began.
private struct Found {
  let whole: Exploration
  let own: Exploration
}

/// Explorations on their way from the thread that makes them to the one that wants them.
private final class Handover: Sendable {
  private let isThere = DispatchSemaphore(value: 0)
  /// Written once, before the semaphore is signalled, and read only after it was waited for.
  nonisolated(unsafe) private var found: Found?

  func give(_ found: Found) {
    self.found = found
    isThere.signal()
  }

  /// What was given, as often as it is asked for. `late` is called once when it takes longer than half a second.
  func take(late: () -> Void) -> Found {
    if isThere.wait(timeout: .now() + .milliseconds(500)) == .timedOut {
      late()
      isThere.wait()
    }
    isThere.signal()
    guard let found else { preconditionFailure("an exploration is there before it is announced") }
    return found
  }
}
