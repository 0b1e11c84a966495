public import SourceText

/// What a scenario gives names to.
public enum NameKind: String, Sendable, Hashable, CaseIterable {
  case scene, flag, rule, promise, customer
}

/// One place where a name stands.
public struct NameUse: Sendable, Hashable {
  public let kind: NameKind
  /// The key, or the scene's id.
  public let name: String
  /// The bytes of the name; at a scene's declaration those of its heading.
  public let range: ByteRange
  /// The place that gives the name: a key of the front matter, a heading.
  public let isDeclaration: Bool

  public init(kind: NameKind, name: String, range: ByteRange, isDeclaration: Bool) {
    self.kind = kind
    self.name = name
    self.range = range
    self.isDeclaration = isDeclaration
  }
}

/// All names of one file with every place where they stand, found in the syntax tree and never by searching text.
public struct NameIndex: Sendable {
  /// In the order of the file, declarations and uses alike. `solved` is built in and is not among them.
  public let uses: [NameUse]
  /// Ids of acts with their headings: no scene may have one of them.
  public let acts: [String: String]
  /// Ids of scenes with their headings.
  public let headings: [String: String]

  /// - Parameter source: a file without errors; of any other some places are missing.
  public init(of source: SourceFile, context: FileContext) {
    let findings = Findings(file: source)
    let lines = source.frontMatterLines()
    let front = readFrontMatter(source, findings, context, lines)
    var reader = BlockReader(file: source, findings: findings, firstLine: lines?.bodyLine ?? 0)
    let tree = reader.read()
    var finder = UseFinder(file: source)
    finder.takeFrontMatter(front)
    finder.takeBody(tree)
    uses = finder.uses.sorted { $0.range.lowerBound < $1.range.lowerBound }
    acts = Dictionary(tree.acts.map { ($0.id, $0.title) }) { first, _ in first }
    headings = Dictionary(tree.scenes.map { ($0.id, $0.title) }) { first, _ in first }
  }

  /// What is declared, in the order of the file.
  public var declarations: [NameUse] { uses.filter(\.isDeclaration) }
}

private struct UseFinder {
  let file: SourceFile
  var uses: [NameUse] = []

  init(file: SourceFile) { self.file = file }

  private mutating func add(_ kind: NameKind, _ range: ByteRange, _ name: String, declares: Bool = false) {
    uses.append(NameUse(kind: kind, name: name, range: range, isDeclaration: declares))
  }

  // MARK: Front matter

  mutating func takeFrontMatter(_ front: FrontMatter) {
    let keys: [(NameKind, String, [String])] = [
      (.customer, "customers", [front.primary?.key].compactMap { $0 } + front.others.map(\.key)),
      (.rule, "rules", front.rules.map(\.key)), (.flag, "flags", front.flags),
      (.promise, "promises", front.promises.map(\.key)),
    ]
    for (kind, group, names) in keys {
      for name in names {
        if let place = front.places["\(group).\(name)"] { add(kind, place, name, declares: true) }
      }
    }
  }

  // MARK: Body

  mutating func takeBody(_ tree: SyntaxTree) {
    for scene in tree.scenes { add(.scene, scene.range, scene.id, declares: true) }
    for block in tree.blocks {
      if let target = block.text.link?.target { add(.scene, target, file.text(target)) }
    }
    for directive in tree.directives { takeDirective(directive) }
  }

  private mutating func takeDirective(_ directive: ByteRange) {
    let (word, rest) = file.firstWord(of: directive)
    switch DirectiveWord.table.index(of: word, in: file).flatMap(DirectiveWord.init) {
    case .set, .clear: takeKeys(rest, .flag)
    case .promises, .keeps: takeKeys(rest, .promise)
    case .follows, .bends, .approves: takeKeys(rest, .rule)
    case .if, .when: takeCondition(rest)
    case nil: takeCustomer(word)
    default: break
    }
  }

  /// `KEY.joy`.
  private mutating func takeCustomer(_ word: ByteRange) {
    guard let dot = file.first(UInt8(ascii: "."), in: word) else { return }
    let key = word.lowerBound..<dot
    add(.customer, key, file.text(key))
  }

  private mutating func takeKeys(_ range: ByteRange, _ kind: NameKind) {
    var start = range.lowerBound
    while start < range.upperBound {
      let comma = file.first(UInt8(ascii: ","), in: start..<range.upperBound) ?? range.upperBound
      let key = file.split(start..<comma).content
      let name = file.text(key)
      if !key.isEmpty, name != "solved" { add(kind, key, name) }
      start = comma + 1
    }
  }

  /// A name's kind in a condition is told by the word before it; a name that stands alone is a flag.
  private mutating func takeCondition(_ range: ByteRange) {
    var before = ""
    for token in conditionTokens(file, range) {
      switch before {
      case "visited": add(.scene, token.range, token.text)
      case "bent", "followed", "approved": add(.rule, token.range, token.text)
      case "promised", "kept": add(.promise, token.range, token.text)
      case "did": break
      default:
        if token.text.contains(".") {
          takeCustomer(token.range)
        } else if isKey(token.text), !reservedWords.contains(token.text) {
          add(.flag, token.range, token.text)
        }
      }
      // A name is no word: a scene may be called `did`.
      before =
        ["visited", "bent", "followed", "approved", "promised", "kept", "did"].contains(before)
        ? "" : token.text
    }
  }
}
