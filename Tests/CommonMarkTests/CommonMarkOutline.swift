import CCmark
import ScenarioLanguage

private typealias Node = OpaquePointer

/// The outline of a body, the text behind the front matter, as CommonMark's reference implementation reads it.
func commonMarkOutline(of body: [UInt8]) -> [Entry] {
  let document = body.withUnsafeBytes { bytes in
    cmark_parse_document(
      bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
  }
  guard let document else { return [.foreign("nothing")] }
  defer { cmark_node_free(document) }
  let lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  return children(of: document).flatMap { entries($0, lines) }
}

private func children(of node: Node) -> [Node] {
  var children: [Node] = []
  var next = cmark_node_first_child(node)
  while let child = next {
    children.append(child)
    next = cmark_node_next(child)
  }
  return children
}

private func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }

private func foreign(_ node: Node) -> Entry { .foreign(text(cmark_node_get_type_string(node))) }

// MARK: - Blocks

private func entries(_ node: Node, _ lines: [ArraySlice<UInt8>]) -> [Entry] {
  switch cmark_node_get_type(node) {
  case CMARK_NODE_HEADING: return [heading(node, lines)]
  case CMARK_NODE_LIST: return children(of: node).flatMap { choice($0, lines) }
  default: return block(node, lines, inChoice: false)
  }
}

private func heading(_ node: Node, _ lines: [ArraySlice<UInt8>]) -> Entry {
  let content = InlineReader(lines).read([node])
  guard content.directives.isEmpty, content.links.isEmpty else { return foreign(node) }
  let text = content.paragraphs.joined().map(\.text).joined()
  return .heading(level: Int(cmark_node_get_heading_level(node)), text)
}

private func block(_ node: Node, _ lines: [ArraySlice<UInt8>], inChoice: Bool) -> [Entry] {
  switch cmark_node_get_type(node) {
  case CMARK_NODE_PARAGRAPH:
    let reader = InlineReader(lines)
    let content = reader.read([node])
    return [.block(reader.picture.map { .picture(path: $0) } ?? .paragraph, content, inChoice: inChoice)]
  case CMARK_NODE_BLOCK_QUOTE: return [quote(node, lines, inChoice: inChoice)]
  case CMARK_NODE_HTML_BLOCK: return isComment(text(cmark_node_get_literal(node))) ? [] : [foreign(node)]
  default: return [foreign(node)]
  }
}

/// A comment and nothing behind it, compared by bytes: a character may join a mark that stands before it.
private func isComment(_ literal: String) -> Bool {
  let bytes = Array(literal.utf8)
  let end = bytes.indices.first { bytes[$0...].starts(with: "-->".utf8) }
  return bytes.starts(with: "<!--".utf8) && end.map { bytes[($0 + 3)...].allSatisfy { $0 <= 32 } } ?? false
}

private func choice(_ item: Node, _ lines: [ArraySlice<UInt8>]) -> [Entry] {
  let parts = children(of: item)
  guard let first = parts.first, cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH else {
    return [foreign(item)]
  }
  var entries: [Entry] = [.choice(InlineReader(lines).read([first]))]
  var rest = parts.dropFirst()
  if let list = rest.first, cmark_node_get_type(list) == CMARK_NODE_LIST {
    entries += children(of: list).map { wording($0, lines) }
    rest = rest.dropFirst()
  }
  return entries + rest.flatMap { block($0, lines, inChoice: true) }
}

private func wording(_ item: Node, _ lines: [ArraySlice<UInt8>]) -> Entry {
  let parts = children(of: item)
  guard parts.count == 1, cmark_node_get_type(parts[0]) == CMARK_NODE_PARAGRAPH else { return foreign(item) }
  return .wording(InlineReader(lines).read(parts))
}

// MARK: - Quotes

private func quote(_ node: Node, _ lines: [ArraySlice<UInt8>], inChoice: Bool) -> Entry {
  let paragraphs = children(of: node)
  if let other = paragraphs.first(where: { cmark_node_get_type($0) != CMARK_NODE_PARAGRAPH }) {
    return foreign(other)
  }
  let alert = paragraphs.first.flatMap { paragraph in alertMark(of: paragraph, lines) }
  let reader = InlineReader(lines, skipping: alert?.mark ?? "")
  var content = reader.read(paragraphs)
  if reader.picture != nil { return foreign(node) }
  return .block(alert?.kind ?? .speech(speaker: takeSpeaker(from: &content)), content, inChoice: inChoice)
}

/// `[!NOTE]` and its like, when they are all that stands on a quote's first line.
private func alertMark(of paragraph: Node, _ lines: [ArraySlice<UInt8>]) -> (mark: String, kind: Entry.Kind)?
{
  let line = String(decoding: lines[Int(cmark_node_get_start_line(paragraph)) - 1], as: UTF8.self)
  let mark = line.drop { $0 == " " || $0 == ">" }.prefix { $0 != " " && !$0.isNewline }
  switch mark {
  case "[!NOTE]": return (String(mark), .note)
  case "[!TIP]": return (String(mark), .tip)
  case "[!QUOTE]": return (String(mark), .innerVoice)
  default: return nil
  }
}

private func takeSpeaker(from content: inout Content) -> String? {
  guard let first = content.paragraphs.first?.first, first.style == .strong, first.text.hasSuffix(":"),
    first.text.count > 1
  else { return nil }
  content.paragraphs[0].removeFirst()
  content.paragraphs = normalised(content.paragraphs)
  return String(first.text.dropLast())
}

// MARK: - Text

/// Reads the inlines of one block's paragraphs.
private final class InlineReader {
  private let lines: [ArraySlice<UInt8>]
  private var content = Content()
  private(set) var picture: String?
  private var spans: [Span] = []
  /// The line of the body that is being read, counted from 0.
  private var line = 0
  /// Directives at the beginning, then text, then directives and a link at the end.
  private var hasText = false
  private var isBehindText = false

  /// What of the text is no text: an alert's mark.
  private var mark: Substring

  init(_ lines: [ArraySlice<UInt8>], skipping mark: String = "") {
    self.lines = lines
    self.mark = mark[...]
  }

  func read(_ paragraphs: [Node]) -> Content {
    for paragraph in paragraphs {
      line = Int(cmark_node_get_start_line(paragraph)) - 1
      spans = []
      for child in children(of: paragraph) { read(child, Span("")) }
      content.paragraphs.append(spans)
    }
    content.paragraphs = normalised(content.paragraphs)
    return content
  }

  private func read(_ node: Node, _ around: Span) {
    var around = around
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: append(text(cmark_node_get_literal(node)), around)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: readBreak(node, around)
    case CMARK_NODE_CODE: readDirective(text(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH:
      around.style.insert(.emphasis)
      for child in children(of: node) { read(child, around) }
    case CMARK_NODE_STRONG:
      around.style.insert(.strong)
      for child in children(of: node) { read(child, around) }
    case CMARK_NODE_LINK: readLink(node, around)
    case CMARK_NODE_IMAGE: readPicture(node, around)
    default: content.directives.append("(\(text(cmark_node_get_type_string(node))))")
    }
  }

  private func append(_ text: String, _ around: Span) {
    if !text.isEmpty, mark.hasPrefix(text) {
      mark = mark.dropFirst(text.count)
      return
    }
    if text.utf8.contains(where: { $0 != UInt8(ascii: " ") }) {
      if isBehindText { content.directives.append("(text behind the directives at the end)") }
      hasText = true
    }
    spans.append(Span(text, style: around.style, url: around.url))
  }

  /// A break by `\` is one for us too; one by spaces at the line's end is a warning and means nothing.
  private func readBreak(_ node: Node, _ around: Span) {
    let end = lines[line].last == UInt8(ascii: "\r") ? lines[line].dropLast() : lines[line]
    let isHard = cmark_node_get_type(node) == CMARK_NODE_LINEBREAK && end.last == UInt8(ascii: "\\")
    spans.append(Span(isHard ? "\n" : " ", style: around.style, url: around.url))
    line += 1
  }

  private func readDirective(_ literal: String) {
    if hasText { isBehindText = true }
    let end = literal.lastIndex { $0 != " " } ?? literal.startIndex
    content.directives.append(String(literal[...end].drop { $0 == " " }))
  }

  private func readLink(_ node: Node, _ around: Span) {
    let url = text(cmark_node_get_url(node))
    guard url.hasPrefix("#") else {
      var inner = around
      inner.url = url
      for child in children(of: node) { read(child, inner) }
      return
    }
    content.links.append(String(url.dropFirst()))
    hasText = true
    isBehindText = true
  }

  private func readPicture(_ node: Node, _ around: Span) {
    if picture != nil { content.directives.append("(second picture)") }
    picture = text(cmark_node_get_url(node))
    for child in children(of: node) { read(child, around) }
  }
}
