import ScenarioLanguage

/// Watches a play. The engine tells it everything; one that does not listen costs nothing.
protocol Observer {
  mutating func note(_ event: @autoclosure () -> Event)
  /// Play came to a block (index into `Scenario.blocks`) that has a condition.
  mutating func tested(block: Int, _ holds: Bool, _ registers: Registers)
}

extension Observer {
  @inline(__always) mutating func tested(block: Int, _ holds: Bool, _ registers: Registers) {}
}

struct Recorder: Observer {
  var events: [Event] = []
  mutating func note(_ event: @autoclosure () -> Event) { events.append(event()) }
}

struct Nobody: Observer {
  @inline(__always) mutating func note(_ event: @autoclosure () -> Event) {}
}

/// Runs a program: one state that moves, and nothing of how it came there.
///
/// Every change of a play is made here and in `Machine+Effects.swift`. It allocates when it is made and never again.
package struct Machine: ~Copyable {
  /// Keeps its code.
  private let program: Program
  var layout: Layout { program.layout }
  let code: Program.Code
  package var registers: Registers
  /// The bits of the program's layout. Whoever made the machine may read and write them between two choices.
  package let memory: UnsafeMutableBufferPointer<UInt64>
  /// The choices that `listOffered` found.
  package let offered: UnsafeMutableBufferPointer<Int32>
  /// For each scene the turn in which it was last entered.
  private let entered: UnsafeMutableBufferPointer<UInt64>
  private var turn: UInt64 = 1
  /// The scene that is running now is entered for the first time.
  private var isFirstEntry = false
  /// Positive effects that count as 0 in the choice that is running now.
  var muted: Muted = []

  struct Muted: OptionSet {
    let rawValue: UInt8
    static let bySympathy = Muted(rawValue: 1)
    static let byOvergiving = Muted(rawValue: 2)
  }

  package init(_ program: Program) {
    self.program = program
    code = program.code
    registers = program.start
    memory = .allocate(capacity: max(program.words, 1))
    memory.initialize(repeating: 0)
    offered = .allocate(capacity: code.scenes.reduce(1) { max($0, $1.choices.count) })
    offered.initialize(repeating: 0)
    entered = .allocate(capacity: code.scenes.count)
    entered.initialize(repeating: 0)
  }

  deinit {
    memory.deallocate()
    offered.deallocate()
    entered.deallocate()
  }

  /// Enters the first scene. The machine must be new.
  package mutating func start() -> Phase {
    var nobody = Nobody()
    return start(&nobody)
  }

  /// Takes a choice that is offered.
  package mutating func take(_ choice: Int) -> Phase {
    var nobody = Nobody()
    return take(choice, &nobody)
  }

  /// The same two, noting what the play passes through.
  package mutating func start(_ coverage: inout Coverage) -> Phase {
    coverage.begin()
    return start(&coverage.notes)
  }

  package mutating func take(_ choice: Int, _ coverage: inout Coverage) -> Phase {
    coverage.begin()
    return take(choice, &coverage.notes)
  }

  mutating func start(_ observer: inout some Observer) -> Phase {
    enter(0, .start, &observer)
  }

  /// Begins another play, whatever the machine did before.
  mutating func restart(_ observer: inout some Observer) -> Phase {
    registers = program.start
    memory.update(repeating: 0)
    turn += 1
    return start(&observer)
  }

  mutating func take(_ choice: Int, _ observer: inout some Observer) -> Phase {
    let taken = code.choices[choice]
    observer.note(.took(choice: choice))
    turn += 1
    if code.countsCourtesy { count(taken) } else if !taken.again { remember(taken.usedUp) }
    registers.marks.formUnion(taken.marks)
    let isRepeatedSympathy = taken.isSympathyOnly && has(code.didSympathyOnly)
    let isTooMuch = taken.isOvergiving && code.type == .hyperactive
    if isRepeatedSympathy { muted.insert(.bySympathy) }
    if isTooMuch { muted.insert(.byOvergiving) }
    run(taken.operations, &observer)
    let target = run(blocks: taken.blocks, &observer)
    muted = []
    if isRepeatedSympathy { move(.patience, by: -1, because: .sympathyOnce, &observer) }
    if isTooMuch { move(.patience, by: -1, because: .hyperactive, &observer) }
    return leave(to: target, &observer)
  }

  /// Whether a choice of the present scene that is not offered is used up, rather than that its condition fails.
  package borrowing func isUsedUp(_ choice: Int) -> Bool {
    let candidate = code.choices[choice]
    return !candidate.again && has(candidate.usedUp)
  }

  /// Counts a choice the first time that it is taken.
  private mutating func count(_ taken: ChoiceCode) {
    if !has(taken.usedUp) { registers.courtesy.add(taken.courtesy, within: code.courtesyBounds) }
    remember(taken.usedUp)
  }

  /// Writes the choices that are offered now to `offered`, in file order, and returns how many there are.
  ///
  /// It changes nothing else; it is `mutating` because a machine that is only borrowed from an owner which is itself
  /// changing would be copied.
  package mutating func listOffered() -> Int {
    var count = 0
    for choice in code.scenes[Int(registers.scene)].choices where isOffered(Int(choice)) {
      offered[count] = choice
      count += 1
    }
    return count
  }

  @inline(__always)
  private borrowing func isOffered(_ choice: Int) -> Bool {
    let candidate = code.choices[choice]
    if !candidate.again, has(candidate.usedUp) { return false }
    return holds(candidate.condition)
  }

  // MARK: Where play goes

  /// After a choice: an ending that it leads to, interruptions, the walk-out, and where it leads otherwise.
  private mutating func leave(to target: Int32, _ observer: inout some Observer) -> Phase {
    if target >= 0, code.scenes[Int(target)].isEnding { return enter(target, .link, &observer) }
    let origin = registers.scene
    var wasInterrupted = false
    while let interruption = nextInterruption() {
      let phase = enter(interruption, .interruption, &observer)
      let resumes =
        phase == .playing && registers.scene == interruption
        && code.scenes[Int(interruption)].choices.isEmpty
      guard resumes else { return phase }
      wasInterrupted = true
      registers.scene = origin
    }
    if registers.meters[Int(Meter.patience.rawValue)] == 0 { return end(.walkOut, &observer) }
    if wasInterrupted { observer.note(.resumed(scene: target >= 0 ? Int(target) : nil)) }
    return target >= 0 ? enter(target, .link, &observer) : .playing
  }

  private borrowing func nextInterruption() -> Int32? {
    for scene in code.interruptions {
      let candidate = code.scenes[Int(scene)]
      if !has(candidate.visited), holds(candidate.when) { return scene }
    }
    return nil
  }

  /// Enters a scene and follows links from scene to scene until one keeps play.
  mutating func enter(
    _ scene: Int32, _ entry: Event.Entry, _ observer: inout some Observer
  ) -> Phase {
    var scene = scene
    var entry = entry
    while true {
      guard entered[Int(scene)] != turn else {
        observer.note(.stopped(.endlessLoop))
        return .stopped(.endlessLoop)
      }
      entered[Int(scene)] = turn
      registers.scene = scene
      let place = code.scenes[Int(scene)]
      isFirstEntry = !has(place.visited)
      remember(place.visited)
      observer.note(.entered(scene: Int(scene), entry))
      run(place.operations, &observer)
      let target = run(blocks: place.blocks, &observer)
      if place.isEnding { return end(.scene(Int(scene), walkOut: place.isWalkOut), &observer) }
      guard target >= 0 else { return .playing }
      scene = target
      entry = .link
    }
  }

  /// Runs blocks until one goes elsewhere: the scene it leads to, or -1.
  private mutating func run(blocks: Range<Int32>, _ observer: inout some Observer) -> Int32 {
    for index in blocks {
      let block = code.blocks[Int(index)]
      if block.condition != Test.holds {
        let isSo = holds(block.condition)
        observer.tested(block: Int(block.index), isSo, registers)
        guard isSo else { continue }
      }
      run(block.operations, &observer)
      observer.note(.ran(block: Int(block.index)))
      if block.target >= 0 { return block.target }
    }
    return -1
  }

  // MARK: What is so now

  package var isSolved: Bool { has(code.solved) }

  /// Whether a fact is so, by its bit in the program's layout.
  package borrowing func holds(slot: Int32) -> Bool { has(slot) }

  @inline(__always)
  borrowing func has(_ slot: Int32) -> Bool {
    slot >= 0 && (memory[Int(slot) >> 6] &>> UInt64(slot & 63)) & 1 == 1
  }

  @inline(__always)
  borrowing func remember(_ slot: Int32) {
    if slot >= 0 { memory[Int(slot) >> 6] |= 1 &<< UInt64(slot & 63) }
  }

  @inline(__always)
  borrowing func forget(_ slot: Int32) {
    if slot >= 0 { memory[Int(slot) >> 6] &= ~(1 &<< UInt64(slot & 63)) }
  }

  /// Works out the condition that begins with this test.
  borrowing func holds(_ condition: Int32) -> Bool {
    var next = condition
    while next >= 0 {
      let test = code.tests[Int(next)]
      next = isSo(test.kind) ? test.ifSo : test.ifNot
    }
    return next == Test.holds
  }

  @inline(__always)
  private borrowing func isSo(_ kind: Test.Kind) -> Bool {
    switch kind {
    case .meter(let meter, let from, let to):
      let value = Int32(registers.meters[Int(meter.rawValue)])
      return value >= from && value <= to
    case .other(let customer, let from, let to):
      let value = Int32(registers.others[Int(customer)])
      return value >= from && value <= to
    case .clock(let from, let to): return Int32(registers.clock) >= from && Int32(registers.clock) <= to
    case .cost(let comparison, let number): return comparison.holds(Int(registers.cost), Int(number))
    case .fact(let slot): return has(slot)
    case .first: return isFirstEntry
    }
  }
}
