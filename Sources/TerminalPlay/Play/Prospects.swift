import Analysis
import Debriefing
import Dialogue
import ScenarioLanguage
import Simulation

/// What can be reached in a scenario, worked out while the trainee reads.
@MainActor
final class Prospects {
  private let calculation: Calculation<Found>
  private let surroundings: Surroundings

  /// - Parameter point: where a trial begins.
  init(_ scenario: Scenario, from point: StartingPoint?, _ surroundings: Surroundings) {
    self.surroundings = surroundings
    calculation = Calculation { [explore = surroundings.explore] isCancelled in
      let whole = explore(scenario, isCancelled)
      let own = point.map { Exploration.explore(scenario, from: $0, isCancelled: isCancelled) }
      return Found(whole: whole, own: own ?? whole)
    }
  }

  /// What can be reached from where the play began. It is waited for, and that is said when it takes long.
  func exploration(_ screen: Screen) -> Exploration { found(screen).own }

  /// The par of the whole scenario, which for a trial is another matter.
  func scenarioPar(_ screen: Screen) -> Int { found(screen).whole.par }

  private func found(_ screen: Screen) -> Found {
    if let time = surroundings.waitsSilently, !calculation.wait(atMost: time) {
      screen.remark(screen.texts.ending.stillCounting)
    }
    return calculation.value()
  }
}

/// The explorations of the scenario, and of the plays from where this one began.
private struct Found: Sendable {
  let whole: Exploration
  let own: Exploration
}
