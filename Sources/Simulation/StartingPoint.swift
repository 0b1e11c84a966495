public import ScenarioLanguage

/// Where a trial begins: a play that a trainer starts in the middle, in a state that is made up.
///
/// It is brought about before the scene is entered; entering the scene then runs its effects and its text as ever. All
/// that is not given is as it is at the start of the scenario.
public struct StartingPoint: Sendable, Hashable {
  /// Index into `Scenario.scenes`.
  public let scene: Int
  /// In the order in which they were written, which counts where a rule is approved and bent.
  public let givens: [Given]

  public init(scene: Int, givens: [Given] = []) {
    self.scene = scene
    self.givens = givens
  }

  /// One thing that is so when the trial begins. Indices are those of the scenario's arrays.
  public enum Given: Sendable, Hashable {
    /// Joy, return, refer 0…100, patience 0…99.
    case meter(Meter, Int)
    /// Joy of another customer, 0…100.
    case other(Int, Int)
    /// Minutes since midnight, 0…1439.
    case clock(Int)
    /// Money given away so far, 0…999,999,999.
    case cost(Int)
    case set(flag: Int)
    case did(Behaviour)
    case followed(rule: Int)
    case bent(rule: Int)
    case approved(rule: Int)
    case promised(Int)
    /// A promise that is kept was made.
    case kept(Int)
    case visited(scene: Int)
    /// A choice that was taken and may not be taken again.
    case used(choice: Int)
  }
}

extension StartingPoint {
  /// The registers of a play of the scenario that begins here, before the scene is entered.
  package func registers(in scenario: Scenario) -> Registers {
    var machine = Machine(Program(scenario, layout: Layout(of: scenario)))
    machine.bringAbout(self)
    return machine.registers
  }
}

extension StartingPoint.Given {
  /// The facts that it may make true, for whoever has to know before play begins.
  package var facts: [Fact] {
    switch self {
    case .meter, .other, .clock, .cost: []
    case .set(let flag): [.flag(flag)]
    case .did(let behaviour): [.did(behaviour)]
    case .followed(let rule): [.followed(rule: rule)]
    case .bent(let rule): [.bent(rule: rule), .bentWithoutApproval(rule: rule)]
    case .approved(let rule): [.approved(rule: rule)]
    case .promised(let promise): [.promised(promise)]
    case .kept(let promise): [.promised(promise), .kept(promise)]
    case .visited(let scene): [.visited(scene: scene)]
    case .used(let choice): [.usedUp(choice: choice)]
    }
  }
}

extension Machine {
  /// Enters the scene in which play begins: the first one, or that of a trial. The machine must be new.
  package mutating func start(at point: StartingPoint?) -> Phase {
    var nobody = Nobody()
    return start(at: point, &nobody)
  }

  mutating func start(at point: StartingPoint?, _ observer: inout some Observer) -> Phase {
    guard let point else { return start(&observer) }
    bringAbout(point)
    return enter(Int32(point.scene), .start, &observer)
  }

  /// Makes so what a trial takes as given. The engine itself does it where a rule of play says what follows from it.
  fileprivate mutating func bringAbout(_ point: StartingPoint) {
    for given in point.givens {
      switch given {
      case .meter(let meter, let value): registers.meters[Int(meter.rawValue)] = Int16(value)
      case .other(let other, let value): registers.others[other] = UInt8(value)
      case .clock(let minutes): registers.clock = Int16(minutes)
      case .cost(let sum): registers.cost = Int64(sum)
      case .did(let behaviour):
        registers.marks.formUnion(Playthrough.Marks(of: BehaviourSet(behaviour)))
        fallthrough
      case .set, .visited, .used:
        for fact in given.facts { remember(layout.slot(of: fact)) }
      case .followed(let rule): run(.follow(rule: Int32(rule)))
      case .bent(let rule): run(.bend(rule: Int32(rule)))
      case .approved(let rule): run(.approve(rule: Int32(rule)))
      case .promised(let promise): run(.promise(Int32(promise)))
      case .kept(let promise):
        run(.promise(Int32(promise)))
        run(.keep(Int32(promise)))
      }
    }
  }

  private mutating func run(_ operation: Operation) {
    var nobody = Nobody()
    run(operation, &nobody)
  }
}
