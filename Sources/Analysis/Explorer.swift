import ScenarioLanguage
import Simulation

/// Finds every situation of a scenario, breadth first, and what each choice in it leads to.
struct Explorer: ~Copyable {
  private let scope: Exploration.Scope
  private let limit: Int
  private let packing: Packing
  private let start: StartingPoint?
  private var machine: Machine
  private(set) var situations: Situations
  /// False once a situation had to be left out.
  private(set) var isComplete = true
  private let key: UnsafeMutablePointer<UInt64>
  /// The facts of the situation that is being left.
  private let facts: UnsafeMutableBufferPointer<UInt64>

  /// Keys together take at most 256 MB, however long one is.
  private static let wordLimit = 1 << 25
  /// And what the choices lead to as much again, however many there are.
  private static let edgeLimit = 1 << 26

  init(
    _ scenario: Scenario, _ packing: Packing, scope: Exploration.Scope, from start: StartingPoint? = nil,
    limit: Int
  ) {
    self.scope = scope
    self.start = start
    self.packing = packing
    self.limit = min(limit, Explorer.wordLimit / packing.words)
    machine = Machine(Program(scenario, layout: packing.kept.layout, detail: packing.kept.detail))
    situations = Situations(words: packing.words)
    key = .allocate(capacity: packing.words)
    facts = .allocate(capacity: machine.memory.count)
    facts.initialize(repeating: 0)
  }

  deinit {
    key.deallocate()
    facts.deallocate()
  }

  mutating func run(_ isCancelled: () -> Bool) {
    let start = edge(to: machine.start(at: start))
    situations.begin(with: start)
    while situations.leftCount < situations.count {
      let isTooMuch = situations.edges.count > Explorer.edgeLimit
      if isTooMuch || (situations.leftCount & 1023 == 0 && isCancelled()) {
        isComplete = false
        return
      }
      leave(situations.leftCount)
    }
  }

  /// Takes every choice that a situation offers.
  private mutating func leave(_ situation: Int) {
    var registers = Registers()
    guard let base = facts.baseAddress else { return }
    situations.copyKey(situation, to: key)
    packing.unpack(key, &registers, base)
    go(to: registers)
    let offered = machine.listOffered()
    for index in 0..<offered {
      if index > 0 { go(to: registers) }
      let phase = machine.take(Int(machine.offered[index]))
      // No play that goes on from here can count for par.
      if scope == .par, !machine.registers.marks.isDisjoint(with: .unclean) { continue }
      if let edge = edge(to: phase) { situations.add(edge: edge) }
    }
    situations.close(offersNothing: offered == 0)
  }

  @inline(__always)
  private mutating func go(to registers: Registers) {
    machine.registers = registers
    for word in facts.indices { machine.memory[word] = facts[word] }
  }

  /// What a turn came to; nil if there is no room for the new situation.
  private mutating func edge(to phase: Phase) -> UInt32? {
    switch phase {
    case .stopped: return Situations.stopped
    case .ended:
      let isClean = machine.registers.marks.isDisjoint(with: .unclean)
      return isClean ? Situations.cleanEnd(smiles: machine.registers.smiles.count) : Situations.uncleanEnd
    case .playing:
      guard let memory = machine.memory.baseAddress else { return nil }
      packing.pack(machine.registers, memory, into: key)
      let edge = situations.edge(to: key, limit: limit)
      if edge == nil { isComplete = false }
      return edge
    }
  }
}
