import ScenarioLanguage
import Simulation

/// How a situation becomes a key of a few words: each field in as many bits as its values need, and of the facts only
/// those that are relevant where the situation's scene offers its choices.
///
/// Bits from the lowest: joy, return, refer, patience (7 each), the scene; then, as far as the scenario and the scope
/// need them, marks, clock, the others' joy (8 each), cost, the courtesy score; then the facts. A field may lie across two words.
final class Packing: @unchecked Sendable {
  let kept: Kept
  /// Scenes in the order of play; those that lead back to each other together.
  let order: [[Int]]
  /// Words of a key.
  let words: Int
  /// The marks that are kept.
  let marksMask: Playthrough.Marks
  /// What a field holds where no key does: it never changed, or nothing reads it any more.
  private let start: Registers
  private let sceneBits: Int
  private let marks: Field
  private let clock: Field
  private let others: Field
  private let cost: Field
  private let courtesy: Field
  private let factOffset: Int
  private let factWords: Int
  // What `kept` has, outside of arrays: each look at an array of a class counts references.
  private let rowOfScene: UnsafeMutableBufferPointer<Int32>
  private let rows: UnsafeMutableBufferPointer<Kept.Row>
  private let factMasks: UnsafeMutableBufferPointer<UInt64>

  /// A width of 0: the field is in no key.
  private struct Field: Sendable {
    let offset: Int
    let width: Int
  }

  init(
    _ scenario: Scenario, _ relevance: Relevance, scope: Exploration.Scope, from point: StartingPoint? = nil
  ) {
    kept = Kept(scenario, relevance, scope: scope)
    order = relevance.order
    marksMask = scope == .archetypes ? [.unclean, .shielded] : .unclean
    start = point?.registers(in: scenario) ?? Registers(startOf: scenario)
    sceneBits = (scenario.scenes.count - 1).significantBits
    var end = 28 + sceneBits
    let field = { (width: Int) -> Field in
      defer { end += width }
      return Field(offset: end, width: width)
    }
    let detail = kept.detail
    marks = field(scope == .par ? 0 : scope == .archetypes ? 4 : 3)
    clock = field(detail.clock ? 11 : 0)
    others = field(8 * (8 - detail.others.leadingZeroBitCount))
    let highestCost = scenario.highestCost + Int(start.cost)
    cost = field(detail.cost ? highestCost.significantBits : 0)
    courtesy = field(detail.courtesy ? 16 : 0)
    factOffset = end
    factWords = BitRows.words(kept.factCount)
    words = (end + kept.factCount + 63) / 64
    rowOfScene = .allocate(capacity: kept.rowOfScene.count)
    _ = rowOfScene.initialize(from: kept.rowOfScene)
    rows = .allocate(capacity: kept.rows.count)
    _ = rows.initialize(from: kept.rows)
    factMasks = .allocate(capacity: kept.factMasks.count)
    _ = factMasks.initialize(from: kept.factMasks)
  }

  deinit {
    rowOfScene.deallocate()
    rows.deallocate()
    factMasks.deallocate()
  }

  /// Writes the key of a situation. `memory` holds the facts as the layout has them.
  func pack(
    _ registers: Registers, _ memory: UnsafePointer<UInt64>, into key: UnsafeMutablePointer<UInt64>
  ) {
    key.update(repeating: 0, count: words)
    let scene = Int(registers.scene)
    let row = Int(rowOfScene[scene])
    let mask = rows[row]
    let meters = registers.meters
    key[0] =
      UInt64(truncatingIfNeeded: meters[0]) | UInt64(truncatingIfNeeded: meters[1]) &<< 7
      | UInt64(truncatingIfNeeded: meters[2]) &<< 14 | UInt64(truncatingIfNeeded: meters[3]) &<< 21
      | UInt64(truncatingIfNeeded: scene) &<< 28
    if marks.width > 0 { put(UInt64(registers.marks.intersection(marksMask).rawValue), marks.offset, key) }
    if clock.width > 0 { put(UInt64(truncatingIfNeeded: registers.clock) & mask.clock, clock.offset, key) }
    if others.width > 0 { put(registers.others.word & mask.others, others.offset, key) }
    if cost.width > 0 { put(UInt64(truncatingIfNeeded: registers.cost) & mask.cost, cost.offset, key) }
    if courtesy.width > 0 { put(UInt64(UInt16(bitPattern: registers.courtesy.bits)), courtesy.offset, key) }
    for word in 0..<factWords {
      put(memory[word] & factMasks[row * factWords + word], factOffset + 64 * word, key)
    }
    for index in mask.openPromises {
      let promise = kept.openPromises[Int(index)]
      guard memory[Int(promise.kept >> 6)] &>> UInt64(promise.kept & 63) & 1 == 1 else { continue }
      let bit = factOffset + Int(promise.made)
      key[bit >> 6] &= ~(1 &<< UInt64(bit & 63))
    }
  }

  /// Reads a key back.
  func unpack(
    _ key: UnsafePointer<UInt64>, _ registers: inout Registers, _ memory: UnsafeMutablePointer<UInt64>
  ) {
    registers = start
    let word = key[0]
    registers.meters = SIMD4(
      Int16(truncatingIfNeeded: word & 127), Int16(truncatingIfNeeded: word &>> 7 & 127),
      Int16(truncatingIfNeeded: word &>> 14 & 127), Int16(truncatingIfNeeded: word &>> 21 & 127))
    registers.scene = Int32(truncatingIfNeeded: get(Field(offset: 28, width: sceneBits), key))
    if marks.width > 0 { registers.marks = Playthrough.Marks(rawValue: UInt8(get(marks, key))) }
    let mask = rows[Int(rowOfScene[Int(registers.scene)])]
    if mask.clock != 0 { registers.clock = Int16(get(clock, key)) }
    if mask.others != 0 {
      registers.others = SIMD8(word: get(others, key) | (start.others.word & ~mask.others))
    }
    if mask.cost != 0 { registers.cost = Int64(get(cost, key)) }
    if courtesy.width > 0 {
      registers.courtesy = CourtesyScore(bits: Int16(bitPattern: UInt16(get(courtesy, key))))
    }
    for index in 0..<factWords {
      let width = min(64, kept.factCount - 64 * index)
      memory[index] = get(Field(offset: factOffset + 64 * index, width: width), key)
    }
    for index in factWords..<max(kept.layout.words, factWords) { memory[index] = 0 }
  }

  /// Writes the key of a state of play.
  func pack(_ state: Playthrough.State, into key: UnsafeMutablePointer<UInt64>) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(kept.layout.words, 1)) { memory in
      memory.initialize(repeating: 0)
      for (slot, fact) in kept.layout.facts.enumerated()
      where state.memory[fact >> 6] >> UInt64(fact & 63) & 1 == 1 {
        memory[slot >> 6] |= 1 << UInt64(slot & 63)
      }
      guard let words = memory.baseAddress else { return }
      pack(state.registers, words, into: key)
    }
  }

  @inline(__always)
  private func put(_ value: UInt64, _ offset: Int, _ key: UnsafeMutablePointer<UInt64>) {
    let shift = UInt64(offset & 63)
    key[offset >> 6] |= value &<< shift
    // The rest of a field that lies across two words; nothing of a narrow one is left over.
    let rest = shift == 0 ? 0 : value &>> (64 &- shift)
    if rest != 0 { key[offset >> 6 + 1] |= rest }
  }

  @inline(__always)
  private func get(_ field: Field, _ key: UnsafePointer<UInt64>) -> UInt64 {
    let shift = UInt64(field.offset & 63)
    var value = key[field.offset >> 6] &>> shift
    if shift + UInt64(field.width) > 64 { value |= key[field.offset >> 6 + 1] &<< (64 &- shift) }
    return field.width == 64 ? value : value & (1 &<< UInt64(field.width) &- 1)
  }
}

extension Int {
  /// Bits that hold every number from 0 to this one.
  fileprivate var significantBits: Int { Int.bitWidth - leadingZeroBitCount }
}

extension Scenario {
  /// No play costs more: a choice with a cost is taken once at most.
  fileprivate var highestCost: Int {
    effects.reduce(0) { sum, effect in
      if case .cost(let amount) = effect { sum + Int(amount) } else { sum }
    }
  }
}

extension SIMD8<UInt8> {
  fileprivate init(word: UInt64) { self = unsafeBitCast(word.littleEndian, to: SIMD8<UInt8>.self) }

  /// The first number in the lowest bits.
  fileprivate var word: UInt64 { unsafeBitCast(self, to: UInt64.self).littleEndian }
}
