import SourceText

/// What a name in a directive or condition can mean. A class, because every directive is read with the same names.
final class Names {
  let flags: [String: Int]
  let rules: [String: Int]
  let promises: [String: Int]
  let others: [String: Int]
  let scenes: [String: Int]
  /// Acts by their ids, with the title.
  let acts: [String: ActSyntax]
  let primary: String
  /// Rules that a superior may allow to be bent.
  let approvable: [Bool]
  /// False when the front matter could not be read: its names are then unknown to us, not to the author.
  let isHeaderKnown: Bool
  let hasClock: Bool
  let hasCurrency: Bool
  private let flagInsertion: FlagInsertion?
  /// Flags that a repair declares already.
  private var declared: Set<String> = []

  init(_ front: FrontMatter, _ tree: SyntaxTree) {
    func index<Element>(_ items: [Element], _ key: (Element) -> String) -> [String: Int] {
      Dictionary(items.enumerated().map { (key($1), $0) }, uniquingKeysWith: { first, _ in first })
    }
    flags = index(["solved"] + front.flags) { $0 }
    rules = index(front.rules, \.key)
    promises = index(front.promises, \.key)
    others = index(front.others, \.key)
    scenes = index(tree.scenes, \.id)
    acts = Dictionary(tree.acts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    primary = front.primary?.key ?? ""
    approvable = front.rules.map(\.needsApproval)
    isHeaderKnown = front.isKnown
    hasClock = front.header.clock != nil || front.places["clock"] != nil
    hasCurrency = front.header.currency != nil || front.places["currency"] != nil
    flagInsertion = front.flagInsertion
  }

  /// The repair that declares a flag in the front matter; once for each flag.
  func declaration(of flag: String) -> [FixIt] {
    guard let place = flagInsertion, isKey(flag), !reservedWords.contains(flag) else { return [] }
    if place.isOnlyOne, !declared.isEmpty { return [] }
    guard declared.insert(flag).inserted else { return [] }
    return [FixIt(range: place.offset..<place.offset, replacement: place.before + flag + place.after)]
  }
}

/// Words of the format, found by their bytes, without making a string of what stands in the file.
struct WordTable {
  let words: [String]
  private let bytes: [[UInt8]]

  init(_ words: [String]) {
    self.words = words
    bytes = words.map { Array($0.utf8) }
  }

  func index(of range: ByteRange, in file: SourceFile) -> Int? {
    bytes.firstIndex { word in
      guard word.count == range.count else { return false }
      for offset in word.indices where file.bytes[range.lowerBound + offset] != word[offset] { return false }
      return true
    }
  }
}

extension SourceFile {
  /// The first word of a stretch, and what stands behind it.
  func firstWord(of range: ByteRange) -> (word: ByteRange, rest: ByteRange) {
    let end = first(.space, in: range) ?? range.upperBound
    return (range.lowerBound..<end, split(end..<range.upperBound).content)
  }
}
