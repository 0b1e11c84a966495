import Dialogue
import Mustache
import Workbench

/// One passage of a conversation or of a debrief on a page.
struct TalkLine: MustacheParent {
  let passage: Passage
  /// It is the first of what is new.
  var isNow = false

  init(_ passage: Passage, isNow: Bool = false) {
    self.passage = passage
    self.isNow = isNow
  }

  func child(named name: String) -> Any? {
    switch name {
    case "kind": passage.kind.name
    case "who": passage.label.isEmpty ? nil : passage.label
    case "now": isNow
    case "said": passage.markup
    case "heads": passage.kind.isTitle ? passage.plain : nil
    case "picture":
      passage.picture.map {
        "/scenarios/" + $0.split(separator: "/").map { inQuery(String($0)) }.joined(separator: "/")
      }
    case "face": passage.face.isEmpty ? nil : passage.face
    default: nil
    }
  }
}

extension Passage {
  /// Its paragraphs as markup.
  var markup: String {
    paragraphs.map { paragraph in "<p>" + paragraph.map(\.markup).joined() + "</p>" }.joined()
  }

  /// Its text without styles, in one line.
  var plain: String { paragraphs.map { $0.map(\.text).joined() }.joined(separator: " ") }
}

extension StyledText {
  /// Line ends within a paragraph are breaks that the author wanted.
  var markup: String {
    let text = escapedMarkup(self.text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "<br>")
    if style.bold { return "<strong>\(text)</strong>" }
    return style.stressed ? "<em>\(text)</em>" : text
  }
}

extension Passage.Kind {
  /// Its class in the style sheet.
  var name: String {
    switch self {
    case .heading: "heading"
    case .sceneTitle: "sceneTitle"
    case .narration: "narration"
    case .customer: "customer"
    case .person: "person"
    case .own: "own"
    case .note: "note"
    case .coach: "coach"
    case .innerVoice: "innerVoice"
    case .manner: "manner"
    case .clock: "clock"
    case .option: "option"
    case .item: "item"
    case .change: "change"
    case .fact: "fact"
    case .question: "question"
    case .remark: "remark"
    }
  }
}
