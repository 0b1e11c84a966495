package import ScenarioLanguage

/// What plays pass through, gathered over many turns of many plays: analysis asks it what never happened.
package struct Coverage: Sendable {
  package internal(set) var notes: Notes

  package struct Notes: Sendable, Observer {
    /// By index into `Scenario.scenes`.
    package let entered: FixedTable<Bool>
    /// By index into `Scenario.blocks`: its condition held, and did not hold, when play came to it.
    package let ran: FixedTable<Bool>
    package let skipped: FixedTable<Bool>
    /// By block with a condition: the least and the most of each meter, and of the clock, when play came to it.
    package let least: FixedTable<SIMD8<Int16>>
    package let most: FixedTable<SIMD8<Int16>>
    /// By scene: it interrupted some play.
    package let struck: FixedTable<Bool>
    /// By index into `Scenario.flags` and `Scenario.rules`.
    package let set: FixedTable<Bool>
    package let approved: FixedTable<Bool>
    /// The scene that interrupted the present turn for good, or -1.
    package fileprivate(set) var interruption = -1
    /// Smiles that a rule of the end took away in the present turn.
    package fileprivate(set) var lost: Smiles = []
    /// Blocks of endings that tell of a smile and ran in the present turn.
    package fileprivate(set) var told: [Int] = []
    fileprivate let tellsOfSmile: FixedTable<Bool>
  }

  package init(of scenario: Scenario) {
    notes = Notes(
      entered: FixedTable(repeating: false, count: scenario.scenes.count),
      ran: FixedTable(repeating: false, count: scenario.blocks.count),
      skipped: FixedTable(repeating: false, count: scenario.blocks.count),
      least: FixedTable(repeating: SIMD8(repeating: .max), count: scenario.blocks.count),
      most: FixedTable(repeating: SIMD8(repeating: .min), count: scenario.blocks.count),
      struck: FixedTable(repeating: false, count: scenario.scenes.count),
      set: FixedTable(repeating: false, count: scenario.flags.count),
      approved: FixedTable(repeating: false, count: scenario.rules.count),
      tellsOfSmile: FixedTable(scenario.blocksThatTellOfSmiles))
  }

  mutating func begin() {
    notes.interruption = -1
    notes.lost = []
    if !notes.told.isEmpty { notes.told.removeAll(keepingCapacity: true) }
  }
}

extension Coverage.Notes {
  @inline(__always)
  mutating func note(_ event: @autoclosure () -> Event) {
    switch event() {
    case .entered(let scene, let entry):
      entered.elements[scene] = true
      if entry == .interruption {
        interruption = scene
        struck.elements[scene] = true
      }
    case .ran(let block):
      if tellsOfSmile.elements[block] { told.append(block) }
    case .resumed: interruption = -1
    case .set(let flag): set.elements[flag] = true
    case .approved(let rule): approved.elements[rule] = true
    case .changed(let change): note(change)
    default: break
    }
  }

  @inline(__always)
  mutating func tested(block: Int, _ holds: Bool, _ registers: Registers) {
    if holds { ran.elements[block] = true } else { skipped.elements[block] = true }
    var values = SIMD8<Int16>()
    values.lowHalf = registers.meters
    values[4] = registers.clock
    least.elements[block] = pointwiseMin(least.elements[block], values)
    most.elements[block] = pointwiseMax(most.elements[block], values)
  }

  @inline(__always)
  private mutating func note(_ change: Change) {
    switch change.reason {
    case .walkOut, .unsolved, .brokenPromise:
      guard case .meter(let meter) = change.subject, change.before >= Result.smileThreshold,
        change.after < Result.smileThreshold
      else { return }
      lost.insert(Smiles(meter))
    default: break
    }
  }
}

extension Smiles {
  /// The smile of a meter; none for patience.
  package init(_ meter: Meter) {
    switch meter {
    case .joy: self = .joy
    case .return: self = .return
    case .refer: self = .refer
    case .patience: self = []
    }
  }
}

extension Scenario {
  /// The smiles that a condition asks for: `return >= 60` and above, wherever it stands without `not` before it.
  package func smiles(askedBy condition: ConditionRange?) -> Smiles {
    var smiles: Smiles = []
    for index in condition ?? 0..<0 {
      guard case .compare(.meter(let meter), let comparison, let number) = conditionSteps[index] else {
        continue
      }
      let least = comparison == .greater ? Int(number) + 1 : Int(number)
      let isLowerBound = comparison == .atLeast || comparison == .greater
      if isLowerBound, least >= Result.smileThreshold { smiles.formUnion(Smiles(meter)) }
    }
    return smiles
  }

  /// For each block whether it stands in an ending and its condition asks for a smile.
  fileprivate var blocksThatTellOfSmiles: [Bool] {
    var tells = [Bool](repeating: false, count: blocks.count)
    for scene in scenes where scene.isEnding {
      for block in scene.blocks { tells[block] = !smiles(askedBy: blocks[block].condition).isEmpty }
    }
    return tells
  }
}
