package import ScenarioLanguage

extension Prose {
  /// Its paragraphs in styles; the address of a reference follows its text in parentheses.
  package var styled: [[StyledText]] {
    paragraphs.map { paragraph in paragraph.flatMap(\.styled) }
  }
}

extension Span {
  fileprivate var styled: [StyledText] {
    let strong = style.contains(.strong)
    let look = TextStyle(
      bold: strong, underlined: !strong && style.contains(.emphasis), stressed: !style.isEmpty)
    guard let url, url != text else { return [StyledText(text, look)] }
    return [StyledText(text, look), StyledText(" (\(url))")]
  }
}
