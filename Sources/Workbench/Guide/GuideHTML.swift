/// Writes a document as one page for browsers and printers: nothing is loaded, nothing runs.
struct GuideHTML {
  let document: GuideDocument

  var text: String {
    HTMLPage(
      language: document.language, title: document.title, style: GuideHTML.style,
      body: """
        <main>
        <h1>\(escapedMarkup(document.title))</h1>
        \(document.parts.map(part).joined(separator: "\n"))
        </main>
        """
    ).text
  }

  private func part(_ part: GuideDocument.Part) -> String {
    switch part {
    case .heading(let level, let text): "<h\(level)>\(escapedMarkup(text))</h\(level)>"
    case .paragraph(let text): "<p>\(spans(text))</p>"
    case .list(let items): "<ul>\n" + items.map(item).joined() + "</ul>"
    case .steps(let items): "<ol>\n" + items.map(item).joined() + "</ol>"
    case .table(let head, let rows): table(head, rows)
    case .quote(let text): "<blockquote><p>\(spans(text))</p></blockquote>"
    case .picture(let svg?, _, _): "<figure tabindex=\"0\">\(drawing(svg))</figure>"
    case .picture(nil, _, let outline): "<pre>\(escapedMarkup(outline))</pre>"
    case .warning(let text): "<p class=\"warning\"><strong>\(spans(text))</strong></p>"
    }
  }

  private func item(_ text: GuideDocument.Text) -> String { "<li>\(spans(text))</li>\n" }

  private func table(_ head: [String], _ rows: [[GuideDocument.Text]]) -> String {
    let top = head.map { "<th scope=\"col\">\(escapedMarkup($0))</th>" }.joined()
    let body = rows.map { row in
      let cells = row.enumerated().map { place, text in
        place == 0 ? "<th scope=\"row\">\(spans(text))</th>" : "<td>\(spans(text))</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    return
      "<div class=\"wide\"><table>\n<thead><tr>\(top)</tr></thead>\n<tbody>\n\(body.joined())</tbody>\n</table></div>"
  }

  private func spans(_ text: GuideDocument.Text) -> String {
    text.map { span in
      switch span {
      case .plain(let text): escapedMarkup(text)
      case .strong(let text): "<strong>\(escapedMarkup(text))</strong>"
      case .emphasis(let text): "<em>\(escapedMarkup(text))</em>"
      case .code(let text): "<code>\(escapedMarkup(text))</code>"
      }
    }.joined()
  }

  /// The picture's own page set-up is for a page of its own.
  private func drawing(_ svg: String) -> String {
    guard let start = svg.range(of: "<svg") else { return "" }
    return String(svg[start.lowerBound...]).replacing(#/<style>[^<]*<\/style>/#, with: "")
  }

  private static let style = """
    blockquote { margin: 0 0 1rem; border-left: 0.25rem solid var(--line); padding: 0.1rem 1rem; }
    figure { margin: 1rem 0; background: #fff; color: #000; border: 1px solid var(--line); overflow: auto; max-height: 90vh; }
    figure svg { display: block; margin: 0 auto; }
    @media print {
      figure { page: map; border: 0; overflow: visible; max-height: none; }
      figure svg { width: 100%; height: auto; max-height: 170mm; }
      @page map { size: A4 landscape; margin: 12mm; }
    }
    """
}
