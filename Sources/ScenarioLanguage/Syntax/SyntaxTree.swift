import SourceText

/// A file's body as it was read: every part with its place, no name resolved yet.
///
/// It is flat, as the checked `Scenario` is: parts name the parts they hold by ranges of indices.
struct SyntaxTree {
  var acts: [ActSyntax] = []
  var scenes: [SceneSyntax] = []
  var choices: [ChoiceSyntax] = []
  var blocks: [BlockSyntax] = []
  /// Places between backticks, in the order of the file.
  var directives: [ByteRange] = []
}

struct ActSyntax {
  let title: String
  let id: String
  let range: ByteRange
  /// Index of the first scene after it.
  let firstScene: Int
}

struct SceneSyntax {
  let title: String
  let id: String
  /// The heading's text.
  let range: ByteRange
  let act: Int?
  var blocks: Range<Int>
  var choices: Range<Int>
}

struct ChoiceSyntax {
  /// The first line with its `- `.
  let range: ByteRange
  let text: TextSyntax
  var wordings: [Prose] = []
  /// Where the wordings stand, without their `- `.
  var wordingPlaces: [ByteRange] = []
  var blocks: Range<Int>
}

struct BlockSyntax {
  enum Kind: Equatable {
    case paragraph
    case quote
    case note
    case tip
    case innerVoice
    case picture(path: String)

    /// A coach's note or an inner voice: not shown in play.
    var isAside: Bool { self == .tip || self == .innerVoice }
  }

  let kind: Kind
  let range: ByteRange
  let text: TextSyntax
}

/// The text of a block or a choice.
struct TextSyntax {
  /// Indices of its directives in the tree.
  var directives = 0..<0
  /// How many of them stand before the text.
  var leading = 0
  var prose = Prose("")
  var speaker: String?
  var link: LinkSyntax?
  /// The link does not stand where it may, which has been reported.
  var isLinkDoubtful = false
  /// The text holds nothing but directives and a link.
  var isSilent: Bool { prose.isEmpty }
}

/// `[Text](#scene-id)` at the end of a block.
struct LinkSyntax {
  /// The place of the scene's id, without `#`.
  let target: ByteRange
  let range: ByteRange
}
