import ScenarioLanguage

/// Watches a play. The engine tells it everything; one that does not listen costs nothing.
protocol Observer {
  mutating func note(_ event: @autoclosure () -> Event)
}

struct Recorder: Observer {
  var events: [Event] = []
  mutating func note(_ event: @autoclosure () -> Event) { events.append(event()) }
}

private struct Nobody: Observer {
  @inline(__always) mutating func note(_ event: @autoclosure () -> Event) {}
}

/// Runs a program: one state that moves, and nothing of how it came there.
///
/// Every change of a play is made here and in `Machine+Effects.swift`. It allocates when it is made and never again.
package struct Machine: ~Copyable {
  package let program: Program
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
    registers = program.start
    memory = .allocate(capacity: max(program.words, 1))
    memory.initialize(repeating: 0)
    offered = .allocate(capacity: program.scenes.reduce(1) { max($0, $1.choices.count) })
    offered.initialize(repeating: 0)
    entered = .allocate(capacity: program.scenes.count)
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

  mutating func start(_ observer: inout some Observer) -> Phase {
    enter(0, .start, &observer)
  }

  mutating func take(_ choice: Int, _ observer: inout some Observer) -> Phase {
    let code = program.choices[choice]
    observer.note(.took(choice: choice))
    turn += 1
    if !code.again { remember(code.usedUp) }
    registers.marks.formUnion(code.marks)
    let isRepeatedSympathy = code.isSympathyOnly && has(program.didSympathyOnly)
    let isTooMuch = code.isOvergiving && program.type == .hyperactive
    if isRepeatedSympathy { muted.insert(.bySympathy) }
    if isTooMuch { muted.insert(.byOvergiving) }
    run(code.operations, &observer)
    let target = run(blocks: code.blocks, &observer)
    muted = []
    if isRepeatedSympathy { move(.patience, by: -1, because: .sympathyOnce, &observer) }
    if isTooMuch { move(.patience, by: -1, because: .hyperactive, &observer) }
    return leave(to: target, &observer)
  }

  /// Writes the choices that are offered now to `offered`, in file order, and returns how many there are.
  package borrowing func listOffered() -> Int {
    var count = 0
    for choice in program.scenes[Int(registers.scene)].choices where isOffered(Int(choice)) {
      offered[count] = choice
      count += 1
    }
    return count
  }

  @inline(__always)
  private borrowing func isOffered(_ choice: Int) -> Bool {
    let code = program.choices[choice]
    if !code.again, has(code.usedUp) { return false }
    return code.condition.isEmpty || holds(code.condition)
  }

  // MARK: Where play goes

  /// After a choice: an ending that it leads to, interruptions, the walk-out, and where it leads otherwise.
  private mutating func leave(to target: Int32, _ observer: inout some Observer) -> Phase {
    if target >= 0, program.scenes[Int(target)].isEnding { return enter(target, .link, &observer) }
    let origin = registers.scene
    var wasInterrupted = false
    while let interruption = nextInterruption() {
      let phase = enter(interruption, .interruption, &observer)
      let resumes =
        phase == .playing && registers.scene == interruption
        && program.scenes[Int(interruption)].choices.isEmpty
      guard resumes else { return phase }
      wasInterrupted = true
      registers.scene = origin
    }
    if registers.meters[Int(Meter.patience.rawValue)] == 0 { return end(.walkOut, &observer) }
    if wasInterrupted { observer.note(.resumed(scene: target >= 0 ? Int(target) : nil)) }
    return target >= 0 ? enter(target, .link, &observer) : .playing
  }

  private borrowing func nextInterruption() -> Int32? {
    for scene in program.interruptions {
      let code = program.scenes[Int(scene)]
      if !has(code.visited), holds(code.when) { return scene }
    }
    return nil
  }

  /// Enters a scene and follows links from scene to scene until one keeps play.
  private mutating func enter(
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
      let code = program.scenes[Int(scene)]
      isFirstEntry = !has(code.visited)
      remember(code.visited)
      observer.note(.entered(scene: Int(scene), entry))
      run(code.operations, &observer)
      let target = run(blocks: code.blocks, &observer)
      if code.isEnding { return end(.scene(Int(scene), walkOut: code.isWalkOut), &observer) }
      guard target >= 0 else { return .playing }
      scene = target
      entry = .link
    }
  }

  /// Runs blocks until one goes elsewhere: the scene it leads to, or -1.
  private mutating func run(blocks: Range<Int32>, _ observer: inout some Observer) -> Int32 {
    for index in blocks {
      let block = program.blocks[Int(index)]
      guard block.condition.isEmpty || holds(block.condition) else { continue }
      run(block.operations, &observer)
      observer.note(.ran(block: Int(block.index)))
      if block.target >= 0 { return block.target }
    }
    return -1
  }

  // MARK: What is so now

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

  /// Works a condition out. The truths on the stack are the lowest bits of one word, the topmost in bit 0:
  /// `ConditionStep.maximumDepth` is 64.
  borrowing func holds(_ condition: Range<Int32>) -> Bool {
    var stack: UInt64 = 0
    for index in condition {
      switch program.tests[Int(index)] {
      case .compare(let quantity, let comparison, let number):
        stack = stack << 1 | (comparison.holds(value(of: quantity), Int(number)) ? 1 : 0)
      case .fact(let slot): stack = stack << 1 | (has(slot) ? 1 : 0)
      case .first: stack = stack << 1 | (isFirstEntry ? 1 : 0)
      case .not: stack ^= 1
      case .and: stack = stack >> 1 & (stack | ~1)
      case .or: stack = stack >> 1 | stack & 1
      }
    }
    return stack & 1 == 1
  }

  private borrowing func value(of quantity: Quantity) -> Int {
    switch quantity {
    case .meter(let meter): Int(registers.meters[Int(meter.rawValue)])
    case .other(let customer): Int(registers.others[Int(customer)])
    case .clock: Int(registers.clock)
    case .cost: Int(registers.cost)
    }
  }
}
