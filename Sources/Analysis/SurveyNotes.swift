import ScenarioLanguage
import Simulation

/// What an exploration notes by the way for a survey.
struct SurveyNotes: Sendable {
  /// A choice taken in a situation.
  struct Turn: Sendable, Hashable {
    let situation: Int
    let choice: Int
  }

  /// Facts at the ends of plays: in some plays, and in all.
  struct EndFacts: Sendable {
    var some: [UInt64]
    var all: [UInt64]
  }

  /// An interruption put itself in the place of where a choice led.
  struct Diversion: Hashable, Sendable {
    let interruption: Int
    let choice: Int
  }

  var coverage: Coverage
  /// By choice: situations that were first found by taking it.
  let opened: FixedTable<Int>
  /// By choice: some situation of its scene has not used it up and does not offer it.
  let isRefused: FixedTable<Bool>
  let values: FixedTable<SceneValues>
  /// By outcome: the flags, then for each promise whether it is made and not kept.
  private(set) var endFacts: [EndFacts] = []
  /// Where an ending told of a smile that the rules of the end took away, by block.
  private(set) var hollowTellings: [Int: [Turn?]] = [:]
  private(set) var diversions: [Diversion: [Turn]] = [:]

  /// The highest joy, return and refer with which a clean play ends.
  private(set) var highestEnds: SIMD4<Int16>?

  private let scenario: Scenario
  /// By scene.
  private let choiceRanges: FixedTable<Range<Int>>
  private let flagSlots: [Int32]
  private let promiseSlots: [(made: Int32, kept: Int32)]
  /// More sightings of one thing are not kept.
  private static let sightings = 4096

  init(_ scenario: Scenario, _ packing: Packing, isWanted: Bool) {
    self.scenario = scenario
    coverage = Coverage(of: scenario)
    choiceRanges = FixedTable(scenario.scenes.map(\.choices))
    let layout = packing.kept.layout
    opened = FixedTable(repeating: 0, count: isWanted ? scenario.choices.count : 0)
    isRefused = FixedTable(repeating: false, count: isWanted ? scenario.choices.count : 0)
    values = FixedTable(repeating: SceneValues(), count: isWanted ? scenario.scenes.count : 0)
    flagSlots = scenario.flags.indices.map { layout.slot(of: .flag($0)) }
    promiseSlots = scenario.promises.indices.map {
      (layout.slot(of: .promised($0)), layout.slot(of: .kept($0)))
    }
  }

  /// A situation is about to be left.
  @inline(__always)
  mutating func visit(_ scene: Int, _ registers: Registers, _ offered: Int, _ machine: inout Machine) {
    values.elements[scene].add(registers)
    let choices = choiceRanges.elements[scene]
    guard offered < choices.count else { return }
    var next = 0
    for choice in choices {
      if next < offered, Int(machine.offered[next]) == choice {
        next += 1
      } else if !isRefused.elements[choice], !machine.isUsedUp(choice) {
        isRefused.elements[choice] = true
      }
    }
  }

  /// A turn is over.
  @inline(__always)
  mutating func finish(_ turn: Turn?, _ edge: Edge, _ machine: inout Machine) {
    if let outcome = edge.outcome { end(turn, outcome, &machine) }
    let interruption = coverage.notes.interruption
    guard interruption >= 0, let turn else { return }
    let diversion = Diversion(interruption: interruption, choice: turn.choice)
    if diversions[diversion, default: []].count < SurveyNotes.sightings {
      diversions[diversion, default: []].append(turn)
    }
  }

  private mutating func end(_ turn: Turn?, _ outcome: Int, _ machine: inout Machine) {
    let facts = endFacts(&machine)
    if outcome == endFacts.count {
      endFacts.append(EndFacts(some: facts, all: facts))
    } else {
      for word in facts.indices {
        endFacts[outcome].some[word] |= facts[word]
        endFacts[outcome].all[word] &= facts[word]
      }
    }
    if machine.registers.marks.isDisjoint(with: .unclean) {
      highestEnds = pointwiseMax(highestEnds ?? machine.registers.meters, machine.registers.meters)
    }
    for block in coverage.notes.told {
      let asked = scenario.smiles(askedBy: scenario.blocks[block].condition)
      guard !asked.isDisjoint(with: coverage.notes.lost) else { continue }
      if hollowTellings[block, default: []].count < SurveyNotes.sightings {
        hollowTellings[block, default: []].append(turn)
      }
    }
  }

  private func endFacts(_ machine: inout Machine) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: (flagSlots.count + promiseSlots.count + 63) / 64)
    for (index, slot) in flagSlots.enumerated() where machine.holds(slot: slot) {
      words[index >> 6] |= 1 << UInt64(index & 63)
    }
    for (promise, slots) in promiseSlots.enumerated()
    where machine.holds(slot: slots.made) && !machine.holds(slot: slots.kept) {
      let index = flagSlots.count + promise
      words[index >> 6] |= 1 << UInt64(index & 63)
    }
    return words
  }
}

/// The different values that meters, clock and cost have in the situations of a scene.
struct SceneValues: Sendable {
  private(set) var count = 0
  // A bit for each value of a meter; two words each, not in an array, which would count references at every situation.
  private var joy = SIMD2<UInt64>()
  private var `return` = SIMD2<UInt64>()
  private var refer = SIMD2<UInt64>()
  private var patience = SIMD2<UInt64>()
  private var clocks: Set<Int16> = []
  private var costs: Set<Int64> = []
  private var others: Set<SIMD8<UInt8>> = []
  private var latest = Registers()

  @inline(__always)
  mutating func add(_ registers: Registers) {
    mark(registers.meters[0], in: &joy)
    mark(registers.meters[1], in: &`return`)
    mark(registers.meters[2], in: &refer)
    mark(registers.meters[3], in: &patience)
    // Sets are slow, and neighbours mostly the same.
    if registers.clock != latest.clock || count == 0 { clocks.insert(registers.clock) }
    if registers.cost != latest.cost || count == 0 { costs.insert(registers.cost) }
    if registers.others != latest.others || count == 0 { others.insert(registers.others) }
    latest = registers
    count += 1
  }

  @inline(__always)
  private func mark(_ value: Int16, in bits: inout SIMD2<UInt64>) {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: value & 63)
    if value < 64 { bits.x |= bit } else { bits.y |= bit }
  }

  private func bits(of meter: Meter) -> SIMD2<UInt64> {
    switch meter {
    case .joy: joy
    case .return: `return`
    case .refer: refer
    case .patience: patience
    }
  }

  /// How many different values a meter of the primary customer has.
  func count(of meter: Meter) -> Int {
    let bits = bits(of: meter)
    return bits.x.nonzeroBitCount + bits.y.nonzeroBitCount
  }

  func range(of meter: Meter) -> ClosedRange<Int>? {
    let bits = bits(of: meter)
    guard count > 0 else { return nil }
    let least = bits.x != 0 ? bits.x.trailingZeroBitCount : 64 + bits.y.trailingZeroBitCount
    let most = bits.y != 0 ? 127 - bits.y.leadingZeroBitCount : 63 - bits.x.leadingZeroBitCount
    return least...most
  }

  var clockCount: Int { clocks.count }
  var costCount: Int { costs.count }
  /// Different combinations of the other customers' joy.
  var otherCount: Int { others.count }
}
