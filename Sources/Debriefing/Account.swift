import ScenarioLanguage
import Simulation

/// A finished play as plain values, and what can be read off its events.
struct Account: Sendable {
  let scenario: Scenario
  /// Of a trial: where it began.
  let startingPoint: StartingPoint?
  let opening: [Event]
  let turns: [[Event]]
  let result: Result

  /// The choices taken, in order.
  var taken: [Int] {
    turns.compactMap { turn in
      for case .took(let choice) in turn { return choice }
      return nil
    }
  }

  /// Everything shown in the play.
  var shown: BehaviourSet { turns.shown }

  /// Whether compensation was given, and each time together with more than was needed.
  var gaveTooMuch: Bool { turns.gaveTooMuch }

  /// Rules that were followed in the same turn as a `shield`, in the order of the play.
  var shieldedRules: [Int] {
    rules { turn in turn.contains(.showed(.shield)) }
  }

  /// Something in the play changed another customer's joy (index into `Scenario.others`), or tried to.
  func touched(other: Int) -> Bool {
    (opening + turns.joined()).contains { event in
      if case .changed(let change) = event { change.subject == .other(other) } else { false }
    }
  }

  /// What was spent by choices that bent a rule with a superior's approval. An approval of something else says nothing
  /// of the money.
  var approvedCost: Int {
    turns.reduce(0) { sum, turn in
      guard turn.contains(where: { if case .bent(_, .approved) = $0 { true } else { false } }) else {
        return sum
      }
      return turn.reduce(sum) { if case .spent(let amount, _) = $1 { $0 + amount } else { $0 } }
    }
  }

  /// Some rule was bent.
  var didBend: Bool {
    turns.joined().contains { if case .bent = $0 { true } else { false } }
  }

  /// Rules that were followed at all, in the order of the play.
  var followedRules: [Int] { rules { _ in true } }

  /// Rules that were followed by a choice which lost the customer some joy, return or refer.
  var costlyRules: [Int] {
    rules { turn in
      turn.prefix { if case .entered = $0 { false } else { true } }.contains { event in
        guard case .changed(let change) = event, case .meter(let meter) = change.subject else { return false }
        return meter != .patience && change.reason == .written && change.after < change.before
      }
    }
  }

  private func rules(where isWanted: ([Event]) -> Bool) -> [Int] {
    var found: [Int] = []
    for turn in turns where isWanted(turn) {
      for case .followed(let rule) in turn where !found.contains(rule) { found.append(rule) }
    }
    return found
  }

  /// What the ending's scene showed, in order; empty after the engine's own walk-out.
  var endingBlocks: [Block] {
    guard case .scene(let ending, _) = result.ending, let last = turns.last ?? Optional(opening) else {
      return []
    }
    let range = scenario.scenes[ending].blocks
    return last.compactMap { event in
      guard case .ran(let block) = event, range.contains(block), scenario.blocks[block].isShown else {
        return nil
      }
      return scenario.blocks[block]
    }
  }
}

extension [[Event]] {
  /// Everything shown in these turns. A kept promise proves commitment.
  var shown: BehaviourSet {
    var set = BehaviourSet()
    for event in joined() {
      if case .showed(let behaviour) = event { set.formUnion(BehaviourSet(behaviour)) }
      if case .kept = event { set.formUnion(BehaviourSet(.proveCommitment)) }
    }
    return set
  }

  /// Whether compensation was given, and each time together with more than was needed.
  var gaveTooMuch: Bool {
    let compensating = filter { $0.contains(.showed(.compensate)) }
    return !compensating.isEmpty && compensating.allSatisfy { $0.contains(.showed(.overgive)) }
  }
}
