import SourceText

@testable import ScenarioLanguage

/// The outline of a file's body as our own parser reads it.
func outline(of source: SourceFile) -> [Entry] {
  var reader = BlockReader(
    file: source, findings: Findings(file: source), firstLine: source.frontMatterLines()?.bodyLine ?? 0)
  return OutlineWriter(source: source, tree: reader.read()).entries
}

private struct OutlineWriter {
  let source: SourceFile
  let tree: SyntaxTree

  var entries: [Entry] {
    (0...tree.scenes.count).flatMap { index in
      let acts = tree.acts.filter { $0.firstScene == index }.map { Entry.heading(level: 1, $0.title) }
      return acts + (index < tree.scenes.count ? entries(tree.scenes[index]) : [])
    }
  }

  private func entries(_ scene: SceneSyntax) -> [Entry] {
    [.heading(level: 2, scene.title)] + tree.blocks[scene.blocks].map { entry($0, inChoice: false) }
      + tree.choices[scene.choices].flatMap(entries)
  }

  private func entries(_ choice: ChoiceSyntax) -> [Entry] {
    [.choice(content(choice.text))]
      + choice.wordings.map { .wording(Content(paragraphs: normalised($0.paragraphs))) }
      + tree.blocks[choice.blocks].map { entry($0, inChoice: true) }
  }

  private func entry(_ block: BlockSyntax, inChoice: Bool) -> Entry {
    let kind: Entry.Kind =
      switch block.kind {
      case .paragraph: .paragraph
      case .picture(let path): .picture(path: path)
      case .quote: .speech(speaker: block.text.speaker)
      case .note: .note
      case .tip: .tip
      case .innerVoice: .innerVoice
      }
    return .block(kind, content(block.text), inChoice: inChoice)
  }

  private func content(_ text: TextSyntax) -> Content {
    Content(
      directives: tree.directives[text.directives].map { source.text($0) },
      links: text.link.map { [source.text($0.target)] } ?? [], paragraphs: normalised(text.prose.paragraphs))
  }
}
