import ScenarioLanguage
public import SourceText

// What `senyum explain` prints: a page, the list of all codes, and all pages as Markdown.

/// The page of one code as plain text of at most 80 columns, examples aside; nil for a code that is not known.
public func explanationPage(code: String, language: Language) -> String? {
  guard let explanation = Explanation.all.first(where: { $0.code == code }) else { return nil }
  return Page(explanation, language).parts.map(plain).joined(separator: "\n\n") + "\n"
}

/// The page of one code as Markdown, as it stands in the reference; nil for a code that is not known.
func explanationMarkdown(code: String, language: Language) -> String? {
  guard let explanation = Explanation.all.first(where: { $0.code == code }) else { return nil }
  return Page(explanation, language).parts.dropFirst().map(markdown).joined(separator: "\n\n") + "\n"
}

/// All codes under headings, each with what Senyum says of it, and then the words that are explained.
public func explanationIndex(language: Language) -> String {
  let intro = Words.indexIntroduction[language]
  let groups = Explanation.groups.map { group in
    let lines = group.explanations.map { indexLine($0.code, language) }
    return group.title[language] + "\n" + lines.joined(separator: "\n")
  }
  let parts = [wrapped(intro, width: 78)] + groups + [termList(language: language)]
  return parts.joined(separator: "\n\n") + "\n"
}

/// All pages as one Markdown document, `docs/diagnostics.md` or `docs/diagnostics.id.md`.
public func explanationReference(language: Language) -> String {
  var parts = ["# " + Words.referenceTitle[language], Words.referenceIntroduction[language]]
  for group in Explanation.groups {
    parts.append("## " + group.title[language])
    parts.append(group.explanations.map { "- [\($0.code)](#\($0.code))" }.joined(separator: "\n"))
    parts += group.explanations.flatMap { Page($0, language).parts.map(markdown) }
  }
  return parts.joined(separator: "\n\n") + "\n"
}

// MARK: - A page

/// The page of one code as parts, which a terminal and a document show in different ways.
private struct Page {
  enum Part {
    case title(String, severity: String)
    case text(String)
    case label(String)
    case block(String)
  }

  private(set) var parts: [Part]

  init(_ explanation: Explanation, _ language: Language) {
    let findings = explanation.example.findings(in: language)
    parts = [
      .title(explanation.code, severity: Words.severity(of: explanation.code, language)),
      .text(explanation.meaning[language]),
      .label(Words.example(explanation.example, language)),
    ]
    parts += Page.show(explanation.example, language)
    if let finding = findings.first(where: { $0.kind.code == explanation.code }) {
      parts += [
        .label(Words.says[language]), .block(render(finding, in: language, style: ExcerptStyle(width: 76))),
      ]
    }
    parts.append(.label(Words.repaired(explanation.repaired, asIn: explanation.example, language)))
    parts += Page.show(explanation.repaired, language)
  }

  private static func show(_ example: Example, _ language: Language) -> [Part] {
    switch example.content {
    case .described(let description, _): return [.text(description[language])]
    case .transcript(let text), .curriculum(let text): return [.block(text[language])]
    case .fragment(let fragment):
      let legend = fragment.legend.map { [Part.text($0[language])] } ?? []
      return [.block(piece(fragment, language))] + legend
    case .pair(let fragment):
      let former = fragment.formerSource.map {
        [Part.label(Words.formerSource[language]), .block($0)]
      }
      return (former ?? []) + [
        .label(Example.sourcePath + ":"), .block(piece(fragment, .id)), .label(Example.translationPath + ":"),
        .block(piece(fragment, .en)),
      ]
    }
  }

  /// The text, under the front matter that it needs.
  private static func piece(_ fragment: Fragment, _ language: Language) -> String {
    let header = fragment.frontMatter[language]
    let text = fragment.text[language]
    if text.isEmpty { return header }
    return (header.isEmpty ? "" : "---\n" + header + "\n---\n\n") + text
  }
}

private func plain(_ part: Page.Part) -> String {
  switch part {
  case .title(let code, let severity): "\(code) (\(severity))"
  case .text(let text), .label(let text): wrapped(text, width: 78)
  case .block(let text): indented(text)
  }
}

private func markdown(_ part: Page.Part) -> String {
  switch part {
  case .title(let code, let severity): "### \(code)\n\n*\(severity)*"
  case .text(let text), .label(let text): text
  // Four backticks, because examples may hold three.
  case .block(let text): "````text\n" + text + "\n````"
  }
}

private func indexLine(_ code: String, _ language: Language) -> String {
  let template = DiagnosticKind.explained.first { $0.code == code }?.message[language] ?? ""
  let column = 26
  let blank = String(repeating: " ", count: column)
  let lines = wrapped(withoutArguments(template), width: 78 - column).split(separator: "\n")
  // A name that leaves no room has a line of its own.
  let name = code.count < column - 2 ? ("  " + code).left(column) : "  " + code + " \n" + blank
  return name + lines.joined(separator: "\n" + blank)
}

/// A message's template with `…` for its arguments.
func withoutArguments(_ template: String) -> String {
  (0...3).reduce(template) { $0.replacing("{\($1)}", with: "…") }
}

// MARK: - Lines

private func indented(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
}

/// Text on lines of at most `width` columns. What stands between backticks is not torn apart; what is longer than a line
/// stands alone.
func wrapped(_ text: String, width: Int) -> String {
  var lines: [String] = []
  for unit in units(text) {
    if let last = lines.last, last.columns + 1 + unit.columns <= width {
      lines[lines.count - 1] = last + " " + unit
    } else {
      lines.append(unit)
    }
  }
  return lines.joined(separator: "\n")
}

/// Words, and what stands between backticks as one.
private func units(_ text: String) -> [String] {
  var units: [String] = []
  var isCode = false
  for word in text.split(separator: " ") {
    if isCode { units[units.count - 1] += " " + word } else { units.append(String(word)) }
    if word.count(where: { $0 == "`" }) % 2 == 1 { isCode.toggle() }
  }
  return units
}
