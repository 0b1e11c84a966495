package import SourceText

/// Something that can be meant: the words of a choice, and other wordings of it.
package struct Candidate: Sendable, Hashable {
  package let text: String
  package var wordings: [String]

  package init(text: String, wordings: [String] = []) {
    self.text = text
    self.wordings = wordings
  }
}

/// What typed words say of the candidates, which are counted from 0.
package enum Reading: Sendable, Hashable {
  /// This one, by its beginning, its words or clearly by its sense.
  case certain(Int)
  /// One or more that it could be, nearest first. It takes a question.
  case unsure([Int])
  case nothing
}

/// Finds the candidate that somebody means by typing what they would say.
///
/// It compares words, weighing rare ones more, and never decides between two that are near each other. A word for *not*
/// or a number that only one side has is always a reason to ask.
package struct Matcher: Sendable {
  private let reader: WordReader
  private let candidates: [[Variant]]
  private let weights: Weights

  package init(_ candidates: [Candidate], language: Language?) {
    let reader = WordReader(language: language)
    self.reader = reader
    self.candidates = candidates.map { candidate in
      ([candidate.text] + candidate.wordings).map { text in
        Variant(normal: normalized(text).joined(separator: " "), words: reader.words(of: text))
      }
    }
    weights = Weights(self.candidates.map { $0.flatMap(\.words) })
  }

  package func reading(of typed: String) -> Reading {
    let normal = normalized(typed).joined(separator: " ")
    guard !normal.isEmpty else { return .nothing }
    let equal = positions { $0.normal == normal }
    if !equal.isEmpty { return equal.count == 1 ? .certain(equal[0]) : .unsure(equal) }
    let begun = positions { $0.normal.hasPrefix(normal) }
    if !begun.isEmpty { return begun.count == 1 && normal.count > 2 ? .certain(begun[0]) : .unsure(begun) }
    return reading(bySense: reader.words(of: typed))
  }

  private func positions(where holds: (Variant) -> Bool) -> [Int] {
    candidates.indices.filter { candidates[$0].contains(where: holds) }
  }

  /// Below this likeness two sentences have little in common; from the second on one may be meant without a question.
  /// Likeness is 0…1. These bounds, and those of `Weights`, are design choices: set on the tables of the tests, and so
  /// that none of the 804 wordings of the shipped scenarios, left out and typed, was taken for another choice.
  private static let leastLikeness = 0.18
  private static let clearLikeness = 0.42

  /// How near the next candidate may come, as a share: the clearer the best one is, the nearer, but never more than half.
  private static func share(besides likeness: Double) -> Double { min(0.5, likeness - 0.1) }

  private func reading(bySense words: [Word]) -> Reading {
    let ranked = candidates.enumerated().map { position, variants in
      (
        position: position,
        likeness: variants.map { weights.likeness(of: words, to: $0.words) }.max(by: <) ?? .none
      )
    }.sorted { ($1.likeness.value, $0.position) < ($0.likeness.value, $1.position) }
    guard let best = ranked.first, best.likeness.value >= Matcher.leastLikeness else { return .nothing }
    let value = best.likeness.value
    let second = ranked.dropFirst().first?.likeness.value ?? 0
    let isClear = value >= Matcher.clearLikeness && second <= value * Matcher.share(besides: value)
    if isClear && best.likeness.isSure { return .certain(best.position) }
    let near = ranked.prefix(2).filter {
      $0.likeness.value >= max(Matcher.leastLikeness, best.likeness.value * 0.5)
    }
    return .unsure(near.map(\.position))
  }
}

/// One way to say a candidate.
private struct Variant: Sendable {
  let normal: String
  let words: [Word]
}

/// How alike two sentences are.
private struct Likeness: Comparable {
  /// 0…1.
  var value = 0.0
  /// False where there is a reason to ask however alike they are.
  var isSure = false

  static let none = Likeness()
  static func < (left: Likeness, right: Likeness) -> Bool { left.value < right.value }
}

/// What a word weighs: the fewer candidates hold it, the more.
private struct Weights: Sendable {
  private static let stopWord = 0.15
  /// Who says less than this share of a sentence may mean another one.
  private static let leastShare = 0.36
  private let count: Int
  private var holders: [String: Int] = [:]

  init(_ candidates: [[Word]]) {
    count = candidates.count
    for words in candidates {
      for stem in Set(words.flatMap(\.stems)) { holders[stem, default: 0] += 1 }
    }
  }

  private func weight(_ word: Word) -> Double {
    if word.isStopWord { return Weights.stopWord }
    let holding = word.stems.map { holders[$0] ?? 0 }.max() ?? 0
    let rarity = Double(count) / Double(max(holding, 1))
    return word.isNumber ? 1 + rarity / 2 : 0.5 + rarity.squareRoot() / 2
  }

  /// The share of weight that both sentences have in common. What was typed counts more than what was left out: people
  /// say less than a script does.
  func likeness(of typed: [Word], to variant: [Word]) -> Likeness {
    var left = variant
    var common = 0.0
    var content = 0
    for word in typed {
      guard let (index, quality) = nearest(to: word, among: left) else { continue }
      common += weight(word) * quality
      if !word.isStopWord { content += 1 }
      left.remove(at: index)
    }
    guard content > 0 else { return .none }
    let precision = common / typed.reduce(0) { $0 + weight($1) }
    let recall = common / variant.reduce(0) { $0 + weight($1) }
    let value = 1.25 * precision * recall / (0.25 * precision + recall)
    let asks = differ(typed, variant) || recall < (content < 2 ? 0.6 : Weights.leastShare)
    return Likeness(value: min(value, 1), isSure: !asks)
  }

  private func nearest(to word: Word, among words: [Word]) -> (index: Int, quality: Double)? {
    if let same = words.firstIndex(where: { !$0.stems.isDisjoint(with: word.stems) }) { return (same, 1) }
    guard let near = words.firstIndex(where: { isTypo(word.text, of: $0.text) }) else { return nil }
    return (near, 0.8)
  }

  /// Numbers have no typos: 25000 is not nearly 26000.
  private func isTypo(_ typed: String, of word: String) -> Bool {
    guard min(typed.count, word.count) >= 4, typed.first?.isLetter == true else { return false }
    guard typed.first == word.first || word.count >= 6 else { return false }
    return !nearNames(to: typed, among: [word]).isEmpty
  }

  /// Only one of them says *not*, or what was typed names a number that the other does not.
  private func differ(_ typed: [Word], _ variant: [Word]) -> Bool {
    if typed.contains(where: \.isNegation) != variant.contains(where: \.isNegation) { return true }
    let numbers = Set(variant.filter(\.isNumber).map(\.text))
    return typed.contains { $0.isNumber && !numbers.contains($0.text) }
  }
}
