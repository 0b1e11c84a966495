/// Writes a document as one page for browsers and printers: nothing is loaded, nothing runs.
struct GuideHTML {
  let document: GuideDocument

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(escapedMarkup(document.language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escapedMarkup(document.title))</title>
    <style>
    \(GuideHTML.style)
    </style>
    </head>
    <body>
    <main>
    <h1>\(escapedMarkup(document.title))</h1>
    \(document.parts.map(part).joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
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

  /// Colours by the reader's own setting; on paper black on white.
  private static let style = """
    :root { color-scheme: light dark; --text: #1b1b1b; --page: #fff; --line: #767676; --soft: #f3f3f3; }
    @media (prefers-color-scheme: dark) { :root { --text: #ececec; --page: #161616; --line: #8f8f8f; --soft: #242424; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
    main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
    h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
    h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
    h3 { margin-top: 1.75rem; }
    code, pre { font: 0.9em/1.5 ui-monospace, monospace; background: var(--soft); border-radius: 0.2rem; }
    code { padding: 0.1em 0.3em; overflow-wrap: anywhere; }
    pre { padding: 0.75rem; overflow-x: auto; }
    blockquote { margin: 0 0 1rem; border-left: 0.25rem solid var(--line); padding: 0.1rem 1rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
    thead th { background: var(--soft); }
    tbody th { font-weight: 600; }
    figure { margin: 1rem 0; background: #fff; color: #000; border: 1px solid var(--line); overflow: auto; max-height: 90vh; }
    figure svg { display: block; margin: 0 auto; }
    .warning { border: 2px solid var(--line); border-radius: 0.3rem; padding: 0.75rem 1rem; }
    @media print {
      :root { color-scheme: light; --text: #000; --page: #fff; --line: #777; --soft: #f3f3f3; }
      main { max-width: none; padding: 0; }
      body { font-size: 10.5pt; }
      h2, h3 { break-after: avoid; }
      li, tr, blockquote, figure { break-inside: avoid; }
      figure { page: map; border: 0; overflow: visible; max-height: none; }
      figure svg { width: 100%; height: auto; max-height: 170mm; }
      @page { margin: 18mm; }
      @page map { size: A4 landscape; margin: 12mm; }
    }
    """
}
