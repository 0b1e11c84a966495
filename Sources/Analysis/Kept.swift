import ScenarioLanguage
import Simulation

/// What of a situation goes into its key: `Relevance` in terms of bits.
struct Kept: Sendable {
  /// What the scenes of one row keep.
  struct Row: Sendable {
    // Ones where a field's bits are kept; eight bits for each of the other customers.
    var clock: UInt64 = 0
    var cost: UInt64 = 0
    var others: UInt64 = 0
    /// Promises of which it is kept whether they are open, and no more: a range of `openPromises`.
    var openPromises: Range<Int32> = 0..<0
  }

  /// Bits in `layout`.
  struct OpenPromise: Sendable {
    let made: Int32
    let kept: Int32
  }

  /// Facts that some scene keeps come first; those that matter only within a turn come after them.
  let layout: Layout
  /// How many facts some scene keeps.
  let factCount: Int
  let detail: Program.Detail
  /// For each scene its row.
  let rowOfScene: [Int32]
  private(set) var rows: [Row]
  private(set) var openPromises: [OpenPromise] = []
  /// For each row the facts it keeps, in `BitRows.words(factCount)` words.
  private(set) var factMasks: [UInt64]

  init(_ scenario: Scenario, _ relevance: Relevance, scope: Exploration.Scope) {
    let offering = scenario.scenes.indices.filter { !scenario.scenes[$0].choices.isEmpty }
    let distinct = Set(offering.map { relevance.rows[$0] }).sorted()
    let number = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, Int32($0)) })
    rowOfScene = relevance.rows.map { number[$0] ?? 0 }

    var isKept = [Bool](repeating: false, count: FactSpace(scenario).count)
    for row in distinct {
      relevance.forEachItem(in: row) { item in
        if let fact = Kept.fact(item, in: row, relevance) { isKept[fact] = true }
      }
    }
    let facts = isKept.indices.filter { isKept[$0] }
    let turnFacts = Set(relevance.needed.flatMap { relevance.items.facts(of: $0) }).filter { !isKept[$0] }
    layout = Layout(FactSpace(scenario), keeping: facts + turnFacts.sorted())
    factCount = facts.count
    detail = Kept.detail(relevance, scope)
    rows = Array(repeating: Row(), count: distinct.count)
    factMasks = Array(repeating: 0, count: distinct.count * BitRows.words(factCount))
    for (index, row) in distinct.enumerated() { fill(index, from: row, relevance) }
  }

  private mutating func fill(_ index: Int, from row: Int, _ relevance: Relevance) {
    let words = BitRows.words(factCount)
    let firstPromise = Int32(openPromises.count)
    defer { rows[index].openPromises = firstPromise..<Int32(openPromises.count) }
    relevance.forEachItem(in: row) { item in
      switch relevance.items.kind(of: item) {
      case .clock: rows[index].clock = .max
      case .cost: rows[index].cost = .max
      case .other(let other): rows[index].others |= 0xFF << UInt64(8 * other)
      case .open(let promise) where Kept.fact(item, in: row, relevance) != nil:
        openPromises.append(
          OpenPromise(made: layout.slot(of: .promised(promise)), kept: layout.slot(of: .kept(promise))))
      case .fact, .open: break
      }
      if let fact = Kept.fact(item, in: row, relevance) {
        let slot = Int(layout.slot(ofNumber: fact))
        factMasks[index * words + slot >> 6] |= 1 << UInt64(slot & 63)
      }
    }
  }

  /// The fact that a row keeps for an item. For a promise that can only be open or not it is the one that it was made,
  /// taken back when it was kept.
  private static func fact(_ item: Int, in row: Int, _ relevance: Relevance) -> Int? {
    switch relevance.items.kind(of: item) {
    case .fact: return item
    case .open(let promise):
      let made = relevance.items(.promised(promise))
      return relevance.remembers(made, in: row) ? nil : made
    case .clock, .cost, .other: return nil
    }
  }

  /// What a program for these situations has to work out.
  private static func detail(_ relevance: Relevance, _ scope: Exploration.Scope) -> Program.Detail {
    var detail = Program.Detail()
    detail.texts = false
    detail.conditionalTexts = scope != .par
    detail.courtesy = scope == .archetypes
    detail.clock = false
    detail.cost = false
    detail.others = 0
    for item in relevance.needed {
      switch relevance.items.kind(of: item) {
      case .clock: detail.clock = true
      case .cost: detail.cost = true
      case .other(let other): detail.others |= 1 << UInt8(other)
      case .fact, .open: break
      }
    }
    return detail
  }
}
