import ScenarioLanguage
import Simulation

/// What can still come, as bits: all of it is found in one walk backwards over the graph.
struct Prospect: OptionSet, Sendable, Equatable {
  let rawValue: UInt16

  // Bit n for an end with n smiles, 0 to 3, clean or not; none after a hard breach, which has a bit besides.
  static let hardBreach = Prospect(rawValue: 1 << 4)
  /// Play comes to an end, or to a fault that stops it.
  static let anything = Prospect(rawValue: 1 << 5)
  /// From here a bit for each number of smiles with which a clean play ends.
  private static let cleanShift: UInt16 = 6
  /// From here a bit for each ending that is asked for.
  private static let endingShift: UInt16 = 10
  /// No more endings can be asked for at once.
  static let endingLimit = 6

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Parameter ending: its number among those asked for, nil for any other.
  init(_ outcome: Outcome, ending: Int?) {
    var bits = Prospect.anything.rawValue
    if outcome.isEnd { bits |= 1 << UInt16(outcome.smiles.count) }
    if outcome.isEnd, outcome.marks.contains(.hardBreach) { bits |= Prospect.hardBreach.rawValue }
    if outcome.isClean { bits |= 1 << (Prospect.cleanShift + UInt16(outcome.smiles.count)) }
    if let ending { bits |= 1 << (Prospect.endingShift + UInt16(ending)) }
    rawValue = bits
  }

  /// The numbers of smiles that plays can end with.
  var smileCounts: Set<Int> { Set((0...3).filter { rawValue >> UInt16($0) & 1 == 1 }) }

  /// The most smiles with which a clean play can end; -1 where none ends.
  @inline(__always)
  var best: Int8 {
    let clean = UInt8(truncatingIfNeeded: rawValue &>> Prospect.cleanShift & 15)
    return Int8(truncatingIfNeeded: 7 &- clean.leadingZeroBitCount)
  }

  /// A bit for each ending that was asked for.
  @inline(__always)
  var endings: UInt16 { rawValue &>> Prospect.endingShift }
}

extension Outcomes {
  /// Whether the end of a road to par: what makes somebody else pay is none, unless there is no other way.
  private func roads(to par: Int) -> (Outcome) -> Bool {
    let ends = all.filter { $0.isClean && $0.smiles.count == par }
    let isFriendly = ends.contains(where: \.othersSmile)
    return { $0.isClean && $0.smiles.count == par && ($0.othersSmile || !isFriendly) }
  }

  /// Endings to which roads lead: in file order, the engine's own walk-out after them; at most 16.
  func endings(atPar par: Int, _ scenario: Scenario) -> [Outcome.Kind] {
    func place(_ ending: Outcome.Kind) -> Int {
      if case .ended(let scene?) = ending { scene } else { scenario.scenes.count }
    }
    let endings = Set(all.filter(roads(to: par)).map(\.kind))
    return Array(endings.sorted { place($0) < place($1) }.prefix(16))
  }

  /// By outcome, with a bit for each of some endings to which it is a road.
  func prospects(par: Int, _ endings: ArraySlice<Outcome.Kind>) -> [Prospect] {
    let isRoad = roads(to: par)
    return all.map { outcome in
      let ending = isRoad(outcome) ? endings.firstIndex(of: outcome.kind) : nil
      return Prospect(outcome, ending: ending.map { $0 - endings.startIndex })
    }
  }
}

extension StateGraph {
  /// By situation what can still come.
  func prospects(par: Int, _ endings: ArraySlice<Outcome.Kind>) -> [Prospect] {
    joinOutcomes([], outcomes.prospects(par: par, endings)) {
      Prospect(rawValue: $0.rawValue | $1.rawValue)
    }
  }
}
