import SourceText

/// A file as it was read: every part with its place, no name resolved yet.
struct SyntaxTree {
  var acts: [ActSyntax] = []
  var scenes: [SceneSyntax] = []
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
  /// The heading's line.
  let range: ByteRange
  let act: Int?
  var blocks: [BlockSyntax] = []
  var choices: [ChoiceSyntax] = []
}

struct ChoiceSyntax {
  /// The first line, without its `- `.
  let range: ByteRange
  let text: TextSyntax
  var wordings: [Prose] = []
  var blocks: [BlockSyntax] = []
}

struct BlockSyntax {
  enum Kind: Equatable {
    case paragraph
    case quote
    case note
    case tip
    case innerVoice
    case picture(path: String)
  }

  let kind: Kind
  let range: ByteRange
  let text: TextSyntax
}

/// The text of a block, a choice or a wording.
struct TextSyntax {
  /// Places between backticks, in the order of the text.
  var directives: [ByteRange] = []
  var prose = Prose()
  var speaker: String?
  var link: LinkSyntax?
  /// The text was shown to hold nothing but directives and a link.
  var isSilent: Bool { prose.isEmpty }
}

/// `[Text](#scene-id)` at the end of a block.
struct LinkSyntax {
  let target: String
  /// The place of the scene's id, without `#`.
  let targetRange: ByteRange
  let range: ByteRange
}
