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

extension Exploration {
  /// What this says of one play.
  func view(of choices: [Int]) -> ParView {
    let point = turningPoint(of: choices)
    guard let point, let (play, _) = try? Playthrough.replay(Array(choices.prefix(point)), in: scenario)
    else {
      return ParView(par: par, isComplete: isComplete, turningPoint: point, road: isComplete ? choices : [])
    }
    return ParView(
      par: par, isComplete: isComplete, turningPoint: point, keepers: keepers(at: play.state),
      road: road(from: play))
  }

  /// The choices of one way to the best that is still within reach; empty when none is found.
  private func road(from start: Playthrough) -> [Int] {
    var play = start
    var road: [Int] = []
    var seen: Set = [play.state]
    while play.phase == .playing {
      guard let (choice, next) = firstStep(from: play, avoiding: seen) else { return [] }
      road.append(choice)
      play = next
      seen.insert(play.state)
    }
    return road
  }

  private func firstStep(from play: Playthrough, avoiding seen: Set<Playthrough.State>) -> (Int, Playthrough)?
  {
    for choice in keepers(at: play.state) {
      var next = play
      guard (try? next.choose(choice)) != nil, !seen.contains(next.state) else { continue }
      return (choice, next)
    }
    return nil
  }
}
