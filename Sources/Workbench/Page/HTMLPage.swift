/// One page for browsers and printers: nothing is loaded, nothing runs.
package struct HTMLPage {
  private let language: String
  private let title: String
  private let style: String
  private let body: String

  /// - Parameters:
  ///   - language: a BCP 47 tag.
  ///   - title: plain text.
  ///   - style: what the page adds to the style sheet that all pages share.
  ///   - body: markup.
  package init(language: String, title: String, style: String, body: String) {
    self.language = language
    self.title = title
    self.style = style
    self.body = body
  }

  package var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(escapedMarkup(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escapedMarkup(title))</title>
    <style>
    \(HTMLPage.style)
    \(style)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }

  /// Colours by the reader's own setting; on paper black on white. What a page adds stands behind it.
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
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
    thead th { background: var(--soft); }
    tbody th { font-weight: 600; }
    .warning { border: 2px solid var(--line); border-radius: 0.3rem; padding: 0.75rem 1rem; }
    @media print {
      :root { color-scheme: light; --text: #000; --page: #fff; --line: #777; --soft: #f3f3f3; }
      main { max-width: none; padding: 0; }
      body { font-size: 10.5pt; }
      h2, h3 { break-after: avoid; }
      li, tr, blockquote, figure { break-inside: avoid; }
      @page { margin: 18mm; }
    }
    """
}
