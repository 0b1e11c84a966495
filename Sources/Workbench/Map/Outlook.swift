import Analysis

/// What plays can still come to from a place of a scenario, as a map shows it.
struct Outlook: Sendable, Hashable {
  /// Some play comes here.
  var isReached: Bool
  /// Numbers of smiles, 0…3, that plays which pass through here end with, in rising order; empty where nobody knows.
  var smiles: [Int]
  /// The most smiles that a play without hard breach, over-giving and unapproved bend can still end with.
  var best: Best

  enum Best: Sendable, Hashable {
    /// 0…3.
    case smiles(Int)
    /// No such play passes.
    case onlyUnclean
    /// The map does not tell.
    case unknown
  }

  /// `0–3`, `1`, `0, 2`: empty where nobody knows.
  var range: String {
    guard let first = smiles.first, let last = smiles.last else { return "" }
    if first == last { return "\(first)" }
    return last - first + 1 == smiles.count
      ? "\(first)–\(last)" : smiles.map(String.init).joined(separator: ", ")
  }
}

extension Outlook {
  init(_ survey: SceneSurvey) {
    isReached = survey.isEntered
    smiles = survey.outcomes.sorted()
    // A scene in which nothing is decided and nothing ends is none of those that are counted.
    best = survey.outcomes.isEmpty ? .unknown : survey.best.map(Best.smiles) ?? .onlyUnclean
  }

  /// The engine's own walk-out; nil where it does not occur.
  init?(walkOutOf survey: Survey) {
    guard let ending = survey.endings.first(where: { $0.scene == nil }), let range = ending.smiles else {
      return nil
    }
    self.init(isReached: true, smiles: Array(range), best: .unknown)
  }
}
