import ScenarioLanguage

// The end of a play: the engine's own rules in their exact order (scenario-format.md, "At the end"; domain.md 2.3).
extension Machine {
  mutating func end(_ ending: Ending, _ observer: inout some Observer) -> Phase {
    if ending.isWalkOut { walkOut(&observer) }
    if !has(code.solved) {
      lower(.return, to: Machine.unsolvedLimit, because: .unsolved, &observer)
      lower(.refer, to: Machine.unsolvedLimit, because: .unsolved, &observer)
    }
    for (index, promise) in code.promises.enumerated() where has(promise.made) && !has(promise.kept) {
      shift(.return, by: -8, because: .brokenPromise(index), &observer)
      shift(.refer, by: -8, because: .brokenPromise(index), &observer)
    }
    observer.note(.ended(ending))
    return .ended(ending)
  }

  /// One below the threshold of a smile: without a solution there is no return and no recommendation.
  private static var unsolvedLimit: Int32 { Int32(Result.smileThreshold) - 1 }

  /// What the customer's going costs, by type (domain.md 2.3, the table of presets).
  private mutating func walkOut(_ observer: inout some Observer) {
    lower(.joy, to: 30, because: .walkOut, &observer)
    if code.type == .inactive {
      lower(.return, to: 20, because: .walkOut, &observer)
      lower(.refer, to: 20, because: .walkOut, &observer)
      return
    }
    shift(.return, by: -10, because: .walkOut, &observer)
    shift(.refer, by: -10, because: .walkOut, &observer)
    guard code.type == .hyperactive else { return }
    for other in 0..<code.otherCount { move(other: other, by: -10, because: .walkOut, &observer) }
  }

  private mutating func lower(
    _ meter: Meter, to limit: Int32, because reason: Change.Reason, _ observer: inout some Observer
  ) {
    let excess = Int32(registers.meters[Int(meter.rawValue)]) - limit
    if excess > 0 { shift(meter, by: -excess, because: reason, &observer) }
  }
}
