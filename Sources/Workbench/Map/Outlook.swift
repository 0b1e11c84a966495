import ScenarioLanguage

/// What plays can still come to from a place of a scenario.
struct Outlook: Sendable, Hashable {
  /// Some play comes here: enters the scene, is offered the choice.
  var isReached = false
  /// How many smiles plays that pass through here end with: bit n for n smiles, 0…3.
  var counts: UInt8 = 0
  /// The most smiles that a play without hard breach, over-giving and unapproved bend can still end with, 0…3; nil
  /// where no such play ends.
  var best: Int?

  /// The numbers of smiles that occur, in rising order.
  var smiles: [Int] { (0...3).filter { counts >> UInt8($0) & 1 == 1 } }

  /// `0–3`, `1`, `0, 2`: empty where no play ends.
  var range: String {
    guard let first = smiles.first, let last = smiles.last else { return "" }
    if first == last { return "\(first)" }
    return last - first + 1 == smiles.count
      ? "\(first)–\(last)" : smiles.map(String.init).joined(separator: ", ")
  }

  mutating func merge(_ other: Outlook) {
    counts |= other.counts
    if let theirs = other.best { best = max(best ?? 0, theirs) }
  }
}

/// What plays can still come to from every place of a scenario.
struct ScenarioOutlook: Sendable {
  /// False: not every situation was visited, so that nothing can be said never to happen, and `best` is "at least".
  var isComplete: Bool
  var par: Int
  /// By index of the scene.
  var scenes: [Outlook]
  /// By index of the choice: what plays that take it end with.
  var choices: [Outlook]
  /// The engine's own walk-out.
  var walkOut: Outlook
}
