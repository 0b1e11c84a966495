public import ScenarioLanguage

/// How far a play is.
public enum Phase: Sendable, Hashable {
  /// Choices are offered.
  case playing
  case ended(Ending)
  /// The play cannot go on; a fault of the scenario.
  case stopped(Stop)
}

/// One play of a scenario, as a value: the choices taken and the state they led to. The same choices always give the
/// same play. A trial is a play that begins elsewhere than at the start; all else in it is as in any other.
///
///     var play = Playthrough(of: scenario)
///     show(play.opening)
///     let events = try play.choose(play.choice(at: 2))
public struct Playthrough: Sendable {
  public let scenario: Scenario
  /// Of a trial: where it began and in what state; nil for a play from the start.
  public let startingPoint: StartingPoint?
  public private(set) var state: State
  /// Indices into `Scenario.choices`, in the order taken.
  public private(set) var choices: [Int] = []
  /// What happened before the first choice.
  public let opening: [Event]
  public private(set) var phase: Phase
  /// Indices into `Scenario.choices` of those that may be taken now, in file order; empty when the play is over.
  public private(set) var offered: [Int] = []
  private let program: Program
  private let layout: Layout

  /// - Parameter point: where a trial begins; it must name what the scenario has.
  public init(of scenario: Scenario, startingAt point: StartingPoint? = nil) {
    let layout = Layout(of: scenario)
    self.init(of: scenario, startingAt: point, Program(scenario, layout: layout), layout)
  }

  private init(
    of scenario: Scenario, startingAt point: StartingPoint?, _ program: Program, _ layout: Layout
  ) {
    self.scenario = scenario
    startingPoint = point
    self.layout = layout
    self.program = program
    var machine = Machine(program)
    var recorder = Recorder()
    phase = machine.start(at: point, &recorder)
    offered = machine.settle(&phase, &recorder)
    state = machine.state
    opening = recorder.events
  }

  /// Takes a choice (index into `Scenario.choices`) and returns what happens, in order.
  ///
  /// - Throws: `Refusal.alreadyOver` or `.notOffered`; the playthrough is then as it was.
  public mutating func choose(_ choice: Int) throws(Refusal) -> [Event] {
    guard phase == .playing else { throw .alreadyOver }
    guard offered.contains(choice) else { throw .notOffered(choice: choice) }
    var machine = Machine(program, at: state)
    var recorder = Recorder()
    phase = machine.take(choice, &recorder)
    offered = machine.settle(&phase, &recorder)
    state = machine.state
    choices.append(choice)
    return recorder.events
  }

  /// The choice at a position among those offered, counted from 1.
  ///
  /// - Throws: `Refusal.alreadyOver` or `.noSuchPosition`.
  public func choice(at position: Int) throws(Refusal) -> Int {
    guard phase == .playing else { throw .alreadyOver }
    guard (1...offered.count).contains(position) else {
      throw .noSuchPosition(position, offered: offered.count)
    }
    return offered[position - 1]
  }

  /// Plays the choices (indices into `Scenario.choices`) from the start, or from that of a trial; `turns` holds what
  /// each led to.
  ///
  /// - Throws: the refusal of the first choice that cannot be taken.
  public static func replay(
    _ choices: [Int], in scenario: Scenario, startingAt point: StartingPoint? = nil
  ) throws(Refusal) -> (playthrough: Playthrough, turns: [[Event]]) {
    try Playthrough(of: scenario, startingAt: point).replaying(choices)
  }

  /// The same from where this play began. What was made of the scenario serves both: so many plays of one scenario
  /// take little memory, and beginning another takes little time.
  package func replaying(
    _ choices: [Int]
  ) throws(Refusal) -> (playthrough: Playthrough, turns: [[Event]]) {
    var playthrough = Playthrough(of: scenario, startingAt: startingPoint, program, layout)
    var turns: [[Event]] = []
    for choice in choices { turns.append(try playthrough.choose(choice)) }
    return (playthrough, turns)
  }
}

/// A list of choices (indices into `Scenario.choices`) as `--choices` has it: positions among the choices offered, in
/// file order and counted from 1. It ends at the first choice that cannot be taken.
public func positions(of choices: [Int], in scenario: Scenario) -> [Int] {
  positions(of: choices, from: Playthrough(of: scenario))
}

/// The same for choices that follow those of a play.
package func positions(of choices: [Int], from opening: Playthrough) -> [Int] {
  var playthrough = opening
  var positions: [Int] = []
  for choice in choices {
    guard let index = playthrough.offered.firstIndex(of: choice), (try? playthrough.choose(choice)) != nil
    else { break }
    positions.append(index + 1)
  }
  return positions
}

// What the play remembers, by name.
extension Playthrough {
  package func holds(_ fact: Fact) -> Bool {
    let slot = Int(layout.slot(of: fact))
    return state.memory[slot / 64] >> UInt64(slot % 64) & 1 == 1
  }

  /// The problem is solved, or a fair alternative was accepted.
  public var isSolved: Bool { isSet(flag: Scenario.solved) }
  /// Index into `Scenario.flags`.
  public func isSet(flag: Int) -> Bool { holds(.flag(flag)) }
  /// Some choice taken `does` this.
  public func didShow(_ behaviour: Behaviour) -> Bool { holds(.did(behaviour)) }
  /// Indices into `Scenario.scenes`; true in the scene itself.
  public func didVisit(scene: Int) -> Bool { holds(.visited(scene: scene)) }
  /// Index into `Scenario.choices`: it may not be taken again.
  public func isUsedUp(choice: Int) -> Bool { holds(.usedUp(choice: choice)) }
  /// Index into `Scenario.promises`, as in `didKeep`.
  public func didPromise(_ promise: Int) -> Bool { holds(.promised(promise)) }
  public func didKeep(_ promise: Int) -> Bool { holds(.kept(promise)) }
  /// Indices into `Scenario.rules`, as in the three that follow.
  public func didFollow(rule: Int) -> Bool { holds(.followed(rule: rule)) }
  public func didBend(rule: Int) -> Bool { holds(.bent(rule: rule)) }
  func didBendWithoutApproval(rule: Int) -> Bool { holds(.bentWithoutApproval(rule: rule)) }
  public func isApproved(rule: Int) -> Bool { holds(.approved(rule: rule)) }

  /// Hard rules bent so far (indices into `Scenario.rules`), in file order.
  public var hardBreaches: [Int] {
    scenario.rules.indices.filter { scenario.rules[$0].kind.isHard && didBend(rule: $0) }
  }

  /// An inactive customer's face shows nothing until somebody asks what the customer needs.
  public var isFaceHidden: Bool { scenario.primary.type == .inactive && !didShow(.askNeed) }
}

extension Machine {
  /// A machine in a state of play; the program must remember everything.
  package init(_ program: Program, at state: Playthrough.State) {
    self.init(program)
    registers = state.registers
    for (index, word) in state.memory.enumerated() { memory[index] = word }
  }

  package var state: Playthrough.State { Playthrough.State(registers: registers, memory: Array(memory)) }

  /// The choices offered now. A play that goes on and offers none is stopped.
  mutating func settle(_ phase: inout Phase, _ observer: inout some Observer) -> [Int] {
    guard phase == .playing else { return [] }
    let count = listOffered()
    if count == 0 {
      phase = .stopped(.deadEnd)
      observer.note(.stopped(.deadEnd))
    }
    return offered[..<count].map { Int($0) }
  }
}
