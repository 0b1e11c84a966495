/// Writes a document as Markdown that looks the same in every viewer: nothing in a scenario's texts is taken for a mark.
struct GuideMarkdown {
  let document: GuideDocument

  var text: String {
    (["# " + escaped(document.title)] + document.parts.map(part)).joined(separator: "\n\n") + "\n"
  }

  private func part(_ part: GuideDocument.Part) -> String {
    switch part {
    case .heading(let level, let text): String(repeating: "#", count: level) + " " + escaped(text)
    case .paragraph(let text): spans(text)
    case .list(let items): items.map { "- " + spans($0) }.joined(separator: "\n")
    case .steps(let items):
      items.enumerated().map { "\($0.offset + 1). " + spans($0.element) }.joined(separator: "\n")
    case .table(let head, let rows): table(head, rows)
    case .quote(let text): "> " + spans(text)
    case .picture(_, let mermaid, _): "```mermaid\n" + mermaid + (mermaid.hasSuffix("\n") ? "" : "\n") + "```"
    case .warning(let text): "> **" + spans(text) + "**"
    }
  }

  private func table(_ head: [String], _ rows: [[GuideDocument.Text]]) -> String {
    let lines =
      [head.map(escaped), head.map { _ in "---" }]
      + rows.map { $0.map { spans($0).replacing("|", with: "\\|") } }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func spans(_ text: GuideDocument.Text) -> String {
    text.map { span in
      switch span {
      case .plain(let text): escaped(text)
      case .strong(let text): "**" + escaped(text) + "**"
      case .emphasis(let text): "*" + escaped(text) + "*"
      case .code(let text): "`" + text + "`"
      }
    }.joined()
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text.onOneLine {
      if "\\`*_[]<>#|~&".contains(character) { result.append("\\") }
      result.append(character)
    }
    // What would begin a list or a heading at the start of a line.
    if let first = result.first, "+-".contains(first) { result.insert("\\", at: result.startIndex) }
    if let dot = result.firstIndex(where: { !$0.isNumber }), dot > result.startIndex,
      ".)".contains(result[dot])
    {
      result.insert("\\", at: dot)
    }
    return result
  }
}
