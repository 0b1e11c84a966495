import ScenarioLanguage
import Simulation

/// Finds every situation of a scenario and what each choice in it leads to.
///
/// Scenes are taken in the order of play: when a scene's situations are left, no scene before it can add to them any
/// more, so that its table can be forgotten unless it is wanted. Scenes that lead back to each other are taken together.
struct Explorer: ~Copyable {
  /// What is wanted of an exploration besides the graph.
  struct Wishes {
    /// Situations can be looked up afterwards.
    var keepsKeys = false
    /// What plays pass through is noted.
    var notes = false
    /// Only these choices are taken (by index into `Scenario.choices`); nil: all.
    var allowed: [Bool]?
  }

  /// What was found, once it ran.
  private(set) var graph = StateGraph(GraphDraft()) { $0 }
  private var draft = GraphDraft()
  /// False once a situation had to be left out.
  private(set) var isComplete = true
  /// Situations that turned out to offer nothing: plays stop there.
  private(set) var deadEnds = 0
  /// Situations found.
  private(set) var found = 0
  private(set) var notes: SurveyNotes
  let tables: SceneTables

  private let scenario: Scenario
  private let scope: Exploration.Scope
  private let start: StartingPoint?
  private let wishes: Wishes
  private let limit: Int
  private let packing: Packing
  private let isUnclean: Bool
  private let isRestricted: Bool
  /// By scene its first choice, and how many it has.
  private let firstChoices: UnsafeMutableBufferPointer<Int>
  private let choiceCounts: UnsafeMutableBufferPointer<Int>
  private var machine: Machine
  private var nextNumber: UInt32 = 0
  private let key: UnsafeMutablePointer<UInt64>
  private let turns: Turns
  /// So many situations were left when it is asked next whether to stop.
  private var nextQuestion = 0
  /// The facts of the situation that is being left.
  private let facts: UnsafeMutableBufferPointer<UInt64>
  private let taken: UnsafeMutableBufferPointer<Int32>

  /// Keys together take at most 256 MB, however long one is.
  private static let wordLimit = 1 << 25
  /// And what the choices lead to as much again, however many there are.
  private static let edgeLimit = 1 << 26

  init(
    _ scenario: Scenario, _ packing: Packing, scope: Exploration.Scope, from start: StartingPoint? = nil,
    limit: Int, wishes: Wishes = Wishes()
  ) {
    self.start = start
    self.scenario = scenario
    self.scope = scope
    self.wishes = wishes
    self.packing = packing
    self.limit = limit == .max ? Int(Edge.firstOutcome / 2) : min(limit, Explorer.wordLimit / packing.words)
    isUnclean = scope != .par
    isRestricted = wishes.allowed != nil
    firstChoices = .allocate(capacity: scenario.scenes.count)
    _ = firstChoices.initialize(from: scenario.scenes.map(\.choices.lowerBound))
    choiceCounts = .allocate(capacity: scenario.scenes.count)
    _ = choiceCounts.initialize(from: scenario.scenes.map(\.choices.count))
    machine = Machine(Program(scenario, layout: packing.kept.layout, detail: packing.kept.detail))
    tables = SceneTables(scenes: scenario.scenes.count, words: packing.words, keepsKeys: wishes.keepsKeys)
    key = .allocate(capacity: packing.words)
    facts = .allocate(capacity: machine.memory.count)
    facts.initialize(repeating: 0)
    turns = Turns(choices: machine.offered.count + 1, words: packing.words)
    taken = .allocate(capacity: machine.offered.count + 1)
    taken.initialize(repeating: 0)
    notes = SurveyNotes(scenario, packing, isWanted: wishes.notes)
  }

  deinit {
    key.deallocate()
    facts.deallocate()
    taken.deallocate()
    firstChoices.deallocate()
    choiceCounts.deallocate()
  }

  mutating func run(_ isCancelled: () -> Bool) {
    let phase = wishes.notes ? machine.start(&notes.coverage) : machine.start(at: start)
    draft.start = begin(with: phase)
    if wishes.notes { notes.finish(nil, draft.start, &machine) }
    for scenes in packing.order {
      let first = draft.count
      let position = draft.edges.end
      let isDone = leave(scenes, isCancelled)
      draft.closeComponent(from: first, at: position)
      if !isDone {
        isComplete = false
        break
      }
      if !wishes.keepsKeys { for scene in scenes { tables.scenes[scene].forgetKeys() } }
    }
    renumber()
  }

  /// Leaves all situations of scenes that lead back to each other. False when it was stopped.
  private mutating func leave(_ scenes: [Int], _ isCancelled: () -> Bool) -> Bool {
    var wasLeft = true
    while wasLeft {
      wasLeft = false
      for scene in scenes where tables.scenes[scene].left < tables.scenes[scene].count {
        wasLeft = true
        let first = draft.count
        defer { draft.closeRun(scene: scene, from: first) }
        while tables.scenes[scene].left < tables.scenes[scene].count {
          if isToStop(isCancelled) { return false }
          leaveNext(of: scene)
        }
      }
    }
    return true
  }

  private mutating func isToStop(_ isCancelled: () -> Bool) -> Bool {
    guard draft.count >= nextQuestion else { return false }
    nextQuestion = draft.count + 1024
    return draft.edges.count > Explorer.edgeLimit || isCancelled()
  }

  /// Takes every choice that the next few situations of a scene offer.
  private mutating func leaveNext(of scene: Int) {
    let first = tables.scenes[scene].left
    let last = min(first + turns.room(forChoices: choiceCounts[scene]), tables.scenes[scene].count)
    turns.removeAll()
    for situation in first..<last { leave(situation, of: scene) }
    tables.scenes[scene].left = last
    turns.touch(tables)
    lookUp()
    var edges = turns.edges
    for situation in 0..<turns.situations {
      let departure = turns.departures[situation]
      draft.add(
        pattern: departure.pattern, edges, count: departure.turns, isSolved: departure.isSolved)
      edges += departure.turns
    }
  }

  /// Takes every choice that a situation offers.
  @inline(__always)
  private mutating func leave(_ situation: Int, of scene: Int) {
    var registers = Registers()
    guard let base = facts.baseAddress else { return }
    tables.scenes[scene].copyKey(situation, to: key)
    packing.unpack(key, &registers, base)
    go(to: registers)
    let isSolved = machine.isSolved
    let offered = machine.listOffered()
    if wishes.notes { notes.visit(scene, registers, offered, &machine) }
    let allowed = allowed(of: offered)
    let number = draft.count + turns.situations
    for index in 0..<allowed {
      if index > 0 || allowed < offered { go(to: registers) }
      take(taken[index], in: number)
    }
    if offered == 0 { deadEnds += 1 }
    let list = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(taken)[..<allowed])
    let pattern = draft.intern(list, in: scene, first: firstChoices[scene])
    turns.close(Turns.Departure(pattern: pattern, turns: allowed, isSolved: isSolved))
  }

  @inline(__always)
  private mutating func take(_ choice: Int32, in situation: Int) {
    let phase = wishes.notes ? machine.take(Int(choice), &notes.coverage) : machine.take(Int(choice))
    let end = end(of: phase)
    if let end { turns.add(choice, end) } else { addTurn(choice) }
    if wishes.notes {
      notes.finish(SurveyNotes.Turn(situation: situation, choice: Int(choice)), end ?? .unknown, &machine)
    }
  }

  /// Play goes on after a choice.
  @inline(__always)
  private mutating func addTurn(_ choice: Int32) {
    guard let memory = machine.memory.baseAddress else { return }
    packing.pack(machine.registers, memory, into: turns.nextKey)
    turns.add(choice, to: machine.registers.scene)
  }

  /// Finds out to which situations the turns lead that go on.
  @inline(__always)
  private mutating func lookUp() {
    for turn in 0..<turns.count where turns.scenes[turn] >= 0 {
      let before = found
      turns.edges[turn] = number(of: turns.key(turn), turns.hashes[turn], in: Int(turns.scenes[turn]))
      if found > before, wishes.notes { notes.opened.elements[Int(turns.choices[turn])] += 1 }
    }
  }

  /// Those of the offered choices that may be taken, in `taken`.
  @inline(__always)
  private mutating func allowed(of offered: Int) -> Int {
    guard isRestricted, let allowed = wishes.allowed else {
      for index in 0..<offered { taken[index] = machine.offered[index] }
      return offered
    }
    var count = 0
    for index in 0..<offered where allowed[Int(machine.offered[index])] {
      taken[count] = machine.offered[index]
      count += 1
    }
    return count
  }

  @inline(__always)
  private mutating func go(to registers: Registers) {
    machine.registers = registers
    machine.memory[0] = facts[0]
    var word = 1
    while word < facts.count {
      machine.memory[word] = facts[word]
      word &+= 1
    }
  }

  /// What a play begins with.
  private mutating func begin(with phase: Phase) -> Edge {
    if let end = end(of: phase) { return end }
    addTurn(-1)
    turns.touch(tables)
    return Edge(rawValue: number(of: turns.key(0), turns.hashes[0], in: Int(turns.scenes[0])))
  }

  /// What a play came to that does not go on, or is not asked for any more; nil if it goes on.
  @inline(__always)
  private mutating func end(of phase: Phase) -> Edge? {
    // No play that goes on from here can count for par.
    if !isUnclean, !machine.registers.marks.isDisjoint(with: .unclean) { return .pruned }
    guard phase == .playing else { return Edge(outcome: draft.outcomes.number(of: outcome(phase))) }
    return nil
  }

  /// The number of a situation.
  @inline(__always)
  private mutating func number(of key: UnsafePointer<UInt64>, _ hash: UInt64, in scene: Int) -> UInt32 {
    let before = tables.scenes[scene].count
    guard let index = tables.scenes[scene].insert(key, hash, mayGrow: found < limit) else {
      isComplete = false
      return Edge.unknown.rawValue
    }
    if index == before {
      found += 1
      if index & Numbering.rest == 0 {
        tables.scenes[scene].add(start: nextNumber)
        nextNumber += UInt32(Numbering.block)
      }
    }
    return tables.scenes[scene].number(of: index)
  }

  private mutating func outcome(_ phase: Phase) -> Outcome {
    let registers = machine.registers
    let isVoid = registers.marks.contains(.hardBreach)
    let kind: Outcome.Kind =
      switch phase {
      case .ended(.scene(let scene, _)): .ended(scene: scene)
      case .ended(.walkOut): .ended(scene: nil)
      default: .loop(scene: Int(registers.scene))
      }
    return Outcome(
      kind: kind, smiles: isVoid ? [] : registers.smiles,
      othersSmile: !isVoid
        && scenario.others.indices.allSatisfy { Int(registers.others[$0]) >= Result.otherThreshold },
      solved: machine.isSolved, marks: registers.marks.intersection(packing.marksMask),
      isCourteous: registers.courtesy.isHigh)
  }

  /// Gives situations the numbers in whose order they were left.
  private mutating func renumber() {
    var final = [UInt32](repeating: Edge.unknown.rawValue, count: Int(nextNumber))
    var done = [Int](repeating: 0, count: scenario.scenes.count)
    for run in draft.runs {
      for situation in run.situations {
        final[Int(tables.scenes[run.scene].number(of: done[run.scene]))] = UInt32(situation)
        done[run.scene] += 1
      }
    }
    graph = StateGraph(draft) { final[Int($0)] }
    draft = GraphDraft()
    if wishes.keepsKeys { tables.final = final }
  }
}

/// The situations of all scenes as they were found.
final class SceneTables: @unchecked Sendable {
  let scenes: UnsafeMutablePointer<SceneTable>
  private let count: Int
  /// The final number of each situation by the explorer's number.
  var final: [UInt32] = []

  init(scenes count: Int, words: Int, keepsKeys: Bool) {
    self.count = count
    scenes = .allocate(capacity: count)
    for scene in 0..<count { (scenes + scene).initialize(to: SceneTable(words: words)) }
  }

  deinit {
    scenes.deinitialize(count: count)
    scenes.deallocate()
  }

  /// The number of a situation that was found and left; nil for any other.
  func situation(_ key: UnsafePointer<UInt64>, in scene: Int) -> Int? {
    guard let index = scenes[scene].find(key) else { return nil }
    let number = final[Int(scenes[scene].number(of: index))]
    return number == Edge.unknown.rawValue ? nil : Int(number)
  }
}
