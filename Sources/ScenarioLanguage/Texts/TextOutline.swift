public import SourceText

/// All texts of one file and the structure they stand in, read as far as the file can be read, errors or not.
///
/// Structure is what the languages of a scenario share: kinds of blocks, directives, links by scene.
public struct TextOutline: Sendable {
  public let file: SourceFile
  /// The tag that the front matter or the file's name gives; empty when neither does.
  public let languageTag: String
  /// In the order of the file.
  public internal(set) var texts: [ScenarioText] = []
  /// The texts of the front matter.
  public internal(set) var header = 0..<0
  public internal(set) var acts: [Act] = []
  public internal(set) var scenes: [Scene] = []
  /// Where scenes are named by their id: in links and behind `visited`.
  public internal(set) var references: [Reference] = []

  public struct Act: Sendable {
    /// Index of its heading in `texts`.
    public let heading: Int
    /// Index of the first scene after it.
    public let firstScene: Int
  }

  public struct Scene: Sendable {
    public let id: String
    /// Index of its heading in `texts`.
    public let heading: Int
    public internal(set) var blocks: [Block] = []
    public internal(set) var choices: [Choice] = []
  }

  public struct Choice: Sendable {
    public let directives: [String]
    /// Its own texts: what is said or done, then the wordings.
    public let texts: Range<Int>
    public internal(set) var blocks: [Block] = []
    public let place: ByteRange
  }

  public struct Block: Sendable {
    public let kind: Kind
    public let directives: [String]
    /// Index of the scene that its link leads to.
    public let target: Int?
    public let hasLink: Bool
    public let texts: Range<Int>
    public let place: ByteRange

    public enum Kind: Sendable, Hashable {
      case silent, narration, speech, speechOfOther, note, tip, innerVoice, picture
    }
  }

  public struct Reference: Sendable, Hashable {
    public let scene: Int
    /// The id's place.
    public let place: ByteRange
  }
}

extension TextOutline {
  /// Everything about it that languages share, in the order of the file: two files with equal shapes have parity.
  public var shape: [String] {
    func shape(_ block: Block) -> String {
      "\(block.kind) \(block.directives) \(block.hasLink ? block.target.map(String.init) ?? "?" : "-")"
    }
    return acts.map { "act \($0.firstScene)" }
      + scenes.flatMap { scene in
        ["scene"] + scene.blocks.map(shape)
          + scene.choices.flatMap { ["choice \($0.directives)"] + $0.blocks.map(shape) }
      }
  }
}

/// Reads the texts of a file; nil when its bytes cannot be read at all (`compile` tells why).
public func readTexts(of source: SourceFile, context: FileContext) -> TextOutline? {
  let findings = Findings(file: source)
  guard checkBytes(of: source, findings) else { return nil }
  let lines = source.frontMatterLines()
  var header = HeaderTexts(file: source)
  if let lines {
    var yaml = YAMLReader(file: source, findings: findings, lines: lines)
    if let value = yaml.read() { header.read(value, end: yaml.range.upperBound) }
  }
  var reader = BlockReader(file: source, findings: findings, firstLine: lines?.bodyLine ?? 0)
  var outline = TextOutline(
    file: source, languageTag: header.languageTag ?? context.languageTag ?? "", texts: header.texts,
    header: header.texts.indices)
  var body = BodyTexts(file: source, tree: reader.read())
  body.read(into: &outline)
  return outline
}
