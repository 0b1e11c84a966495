import SourceText

@testable import ScenarioLanguage

/// The outline of a file's body as our own parser reads it.
func outline(of source: SourceFile) -> [Entry] {
  let lines = source.frontMatterLines()
  var reader = BlockReader(
    file: source, findings: Findings(file: source), firstLine: lines?.bodyLine ?? 0)
  let tree = reader.read()
  var entries: [Entry] = []
  for index in 0...tree.scenes.count {
    for act in tree.acts where act.firstScene == index { entries.append(.heading(level: 1, act.title)) }
    if index < tree.scenes.count { append(tree.scenes[index], source, to: &entries) }
  }
  return entries
}

private func append(_ scene: SceneSyntax, _ source: SourceFile, to entries: inout [Entry]) {
  entries.append(.heading(level: 2, scene.title))
  entries += scene.blocks.map { entry($0, source, inChoice: false) }
  for choice in scene.choices {
    entries.append(.choice(content(choice.text, source)))
    entries += choice.wordings.map { .wording(Content(paragraphs: normalised($0.paragraphs))) }
    entries += choice.blocks.map { entry($0, source, inChoice: true) }
  }
}

private func entry(_ block: BlockSyntax, _ source: SourceFile, inChoice: Bool) -> Entry {
  let kind: Entry.Kind =
    switch block.kind {
    case .paragraph: .paragraph
    case .picture(let path): .picture(path: path)
    case .quote: .speech(speaker: block.text.speaker)
    case .note: .note
    case .tip: .tip
    case .innerVoice: .innerVoice
    }
  return .block(kind, content(block.text, source), inChoice: inChoice)
}

private func content(_ text: TextSyntax, _ source: SourceFile) -> Content {
  Content(
    directives: text.directives.map { source.text($0) }, links: text.link.map { [$0.target] } ?? [],
    paragraphs: normalised(text.prose.paragraphs))
}
