import ScenarioLanguage
import Simulation

/// Every situation of a scenario and what each choice in it leads to, with the choices' names on the way: what the
/// teaching flaws ask about. `Exploration` keeps less, because par needs less.
struct PlayGraph: Sendable {
  /// One choice in one situation.
  struct Edge: Sendable {
    /// Index into `Scenario.choices`.
    let choice: Int32
    /// A situation below `firstEnd`; from there on an outcome, `PlayGraph.outcome(of:)`; `stopped` of a play that
    /// cannot go on.
    let target: UInt32
    /// Taking it made `solved` true.
    let solves: Bool
  }

  /// How a play can end, as far as smiles and archetypes tell ends apart.
  struct Outcome: Hashable, Sendable {
    /// Index into `Scenario.scenes`; -1 of the engine's own walk-out.
    let scene: Int32
    /// None after a hard breach.
    let smiles: Smiles
    let marks: Playthrough.Marks
    let othersSmile: Bool

    var isClean: Bool { marks.isDisjoint(with: .unclean) }
  }

  static let firstEnd: UInt32 = 1 << 31
  static let stopped = UInt32.max

  let scenario: Scenario
  /// False once a situation had to be left out.
  private(set) var isComplete = true
  /// The scene of each situation.
  private(set) var scenes: [Int32] = []
  private(set) var edges: [Edge] = []
  private(set) var outcomes: [Outcome] = []
  /// What a play begins with, as an edge's target; nil if there was no room for anything.
  private(set) var start: UInt32?
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  func edges(of situation: Int) -> Range<Int> {
    (situation == 0 ? 0 : Int(ends[situation - 1]))..<Int(ends[situation])
  }

  /// The outcome that a target stands for; nil of a situation and of a play that stopped.
  func outcome(of target: UInt32) -> Outcome? {
    guard target >= PlayGraph.firstEnd, target != PlayGraph.stopped else { return nil }
    return outcomes[Int(target - PlayGraph.firstEnd)]
  }

  /// Visits the situations of a scenario, at most `limit` of them; `isCancelled` is asked every thousand.
  init(_ scenario: Scenario, limit: Int, isCancelled: () -> Bool) {
    self.scenario = scenario
    var builder = Builder(scenario, limit: limit)
    builder.run(isCancelled)
    isComplete = builder.isComplete
    scenes = builder.scenes
    edges = builder.edges
    ends = builder.ends
    outcomes = builder.outcomes
    start = builder.start
  }

  // MARK: How it is made

  private struct Builder: ~Copyable {
    private let limit: Int
    private let packing: Packing
    private var machine: Machine
    private var table: SituationTable
    private let solvedSlot: Int32
    private let otherCount: Int
    private var numbers: [Outcome: UInt32] = [:]
    private let key: UnsafeMutablePointer<UInt64>
    private let facts: UnsafeMutableBufferPointer<UInt64>

    var isComplete = true
    var scenes: [Int32] = []
    var edges: [Edge] = []
    var ends: [UInt32] = []
    var outcomes: [Outcome] = []
    var start: UInt32?

    init(_ scenario: Scenario, limit: Int) {
      self.limit = limit
      packing = Packing(scenario, Relevance(scenario, scope: .everything), scope: .everything)
      machine = Machine(Program(scenario, layout: packing.kept.layout, detail: packing.kept.detail))
      table = SituationTable(words: packing.words)
      solvedSlot = packing.kept.layout.slot(of: .flag(Scenario.solved))
      otherCount = scenario.others.count
      key = .allocate(capacity: packing.words)
      facts = .allocate(capacity: machine.memory.count)
      facts.initialize(repeating: 0)
    }

    deinit {
      key.deallocate()
      facts.deallocate()
    }

    mutating func run(_ isCancelled: () -> Bool) {
      start = target(of: machine.start())
      while ends.count < table.count {
        if ends.count & 1023 == 0, isCancelled() {
          isComplete = false
          return
        }
        leave(ends.count)
      }
    }

    private mutating func leave(_ situation: Int) {
      var registers = Registers()
      guard let base = facts.baseAddress else { return }
      table.copyKey(situation, to: key)
      packing.unpack(key, &registers, base)
      go(to: registers)
      scenes.append(registers.scene)
      let wasSolved = isSolved
      let offered = machine.listOffered()
      for index in 0..<offered {
        if index > 0 { go(to: registers) }
        let choice = machine.offered[index]
        let phase = machine.take(Int(choice))
        let solves = !wasSolved && isSolved
        if let target = target(of: phase) {
          edges.append(Edge(choice: choice, target: target, solves: solves))
        }
      }
      ends.append(UInt32(truncatingIfNeeded: edges.count))
    }

    private var isSolved: Bool {
      solvedSlot >= 0 && machine.memory[Int(solvedSlot) >> 6] &>> UInt64(solvedSlot & 63) & 1 == 1
    }

    private mutating func go(to registers: Registers) {
      machine.registers = registers
      for word in facts.indices { machine.memory[word] = facts[word] }
    }

    private mutating func target(of phase: Phase) -> UInt32? {
      switch phase {
      case .stopped: return PlayGraph.stopped
      case .ended(let ending): return target(of: ending)
      case .playing:
        guard let memory = machine.memory.baseAddress else { return nil }
        packing.pack(machine.registers, memory, into: key)
        guard let number = table.insert(key, limit: limit) else {
          isComplete = false
          return nil
        }
        return UInt32(truncatingIfNeeded: number)
      }
    }

    private mutating func target(of ending: Ending) -> UInt32 {
      let registers = machine.registers
      let isVoid = registers.marks.contains(.hardBreach)
      var scene: Int32 = -1
      if case .scene(let index, _) = ending { scene = Int32(index) }
      let others = (0..<otherCount).allSatisfy {
        Int(registers.others[$0]) >= Result.otherThreshold
      }
      let outcome = Outcome(
        scene: scene, smiles: isVoid ? [] : registers.smiles,
        marks: registers.marks.intersection(.unclean), othersSmile: !isVoid && others)
      if let number = numbers[outcome] { return number }
      let number = PlayGraph.firstEnd + UInt32(outcomes.count)
      outcomes.append(outcome)
      numbers[outcome] = number
      return number
    }
  }
}
