import ScenarioLanguage

/// What a reader sees of a scenario's body, in a form that two parsers can be compared by.
///
/// Both sides build it: `outline(of:)` from our own tree, `commonMarkOutline(of:)` from that of the reference
/// implementation of CommonMark. Left out is what neither shows: comments, the text of a link to a scene.
enum Entry: Equatable {
  case heading(level: Int, String)
  case block(Kind, Content, inChoice: Bool)
  case choice(Content)
  case wording(Content)
  /// What the format does not have, by its name in CommonMark; our own tree never holds it.
  case foreign(String)

  enum Kind: Equatable {
    case paragraph
    case picture(path: String)
    case speech(speaker: String?)
    case note
    case tip
    case innerVoice
  }
}

/// The text of a block: what stands between backticks, links to scenes, and the prose that is left.
struct Content: Equatable {
  var directives: [String] = []
  /// Targets of links to scenes, without `#`.
  var links: [String] = []
  var paragraphs: [[Span]] = []
}

/// Neighbours of one style as one span, no spaces and line ends at the ends, no empty paragraphs, and no spaces before
/// a line end.
func normalised(_ paragraphs: [[Span]]) -> [[Span]] {
  paragraphs.map { trimmed(merged($0)) }.filter { !$0.isEmpty }
}

private func merged(_ spans: [Span]) -> [Span] {
  var result: [Span] = []
  for span in spans where !span.text.isEmpty {
    if let last = result.last, last.style == span.style, last.url == span.url {
      result[result.count - 1].text += span.text
    } else {
      result.append(span)
    }
  }
  for index in result.indices { result[index].text = tidied(result[index].text) }
  return result
}

private func tidied(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    while scalar == "\n", scalars.last == " " { scalars.removeLast() }
    scalars.append(scalar)
  }
  return String(scalars)
}

private func trimmed(_ spans: [Span]) -> [Span] {
  var spans = spans
  while let first = spans.first {
    let text = String(first.text.unicodeScalars.drop { $0 == " " || $0 == "\n" })
    spans[0].text = text
    if !text.isEmpty { break }
    spans.removeFirst()
  }
  while let last = spans.last {
    var scalars = last.text.unicodeScalars
    while scalars.last == " " || scalars.last == "\n" { scalars.removeLast() }
    spans[spans.count - 1].text = String(scalars)
    if !scalars.isEmpty { break }
    spans.removeLast()
  }
  return spans
}

/// The first place where two outlines part, for people; nil when they are the same.
func difference(_ ours: [Entry], _ theirs: [Entry]) -> String? {
  guard ours != theirs else { return nil }
  let index = zip(ours, theirs).enumerated().first { $1.0 != $1.1 }?.offset ?? min(ours.count, theirs.count)
  func show(_ entries: [Entry]) -> String { index < entries.count ? "\(entries[index])" : "nothing" }
  return "part \(index + 1) is\n  here:       \(show(ours))\n  CommonMark: \(show(theirs))"
}

extension Entry: CustomStringConvertible {
  var description: String {
    switch self {
    case .heading(let level, let text): "heading \(level) \(text.debugDescription)"
    case .block(let kind, let content, let inChoice): "\(inChoice ? "then " : "")\(kind) \(content)"
    case .choice(let content): "choice \(content)"
    case .wording(let content): "wording \(content)"
    case .foreign(let name): "\(name), which the format does not have"
    }
  }
}

extension Content: CustomStringConvertible {
  var description: String {
    let texts = paragraphs.map { $0.map(show).joined(separator: " + ") }.joined(separator: " / ")
    return directives.map { "`\($0)` " }.joined() + texts + links.map { " -> \($0)" }.joined()
  }

  private func show(_ span: Span) -> String {
    let marks = (span.style.contains(.emphasis) ? "*" : "") + (span.style.contains(.strong) ? "**" : "")
    return marks + span.text.debugDescription + (span.url.map { "<\($0)>" } ?? "")
  }
}
