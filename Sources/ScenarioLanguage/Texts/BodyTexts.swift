import SourceText

/// Finds the texts of the body by the places that the syntax tree knows.
struct BodyTexts {
  let file: SourceFile
  let tree: SyntaxTree
  private let sceneIDs: [String: Int]
  private var outline = TextOutline(file: SourceFile(name: "", bytes: []), languageTag: "")

  init(file: SourceFile, tree: SyntaxTree) {
    self.file = file
    self.tree = tree
    sceneIDs = Dictionary(
      tree.scenes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func read(into target: inout TextOutline) {
    outline = target
    var act = 0
    for index in tree.scenes.indices {
      while act < tree.acts.count, tree.acts[act].firstScene <= index {
        addAct(act)
        act += 1
      }
      readScene(tree.scenes[index])
    }
    while act < tree.acts.count {
      addAct(act)
      act += 1
    }
    addConditionReferences()
    target = outline
  }

  private mutating func addAct(_ index: Int) {
    add(.actHeading, tree.acts[index].range)
    outline.acts.append(.init(heading: outline.texts.count - 1, firstScene: tree.acts[index].firstScene))
  }

  private mutating func readScene(_ scene: SceneSyntax) {
    add(.sceneHeading, scene.range)
    var result = TextOutline.Scene(id: scene.id, heading: outline.texts.count - 1)
    for block in scene.blocks { result.blocks.append(readBlock(tree.blocks[block])) }
    for choice in scene.choices { result.choices.append(readChoice(tree.choices[choice])) }
    outline.scenes.append(result)
  }

  private mutating func add(_ role: ScenarioText.Role, _ place: ByteRange) {
    outline.texts.append(ScenarioText(role: role, text: file.text(place), place: place, form: .line))
  }

  // MARK: Choices

  private mutating func readChoice(_ choice: ChoiceSyntax) -> TextOutline.Choice {
    let first = outline.texts.count
    let line = file.split(choice.range.dropFirst(min(2, choice.range.count))).content
    if let place = textPlaces([line], choice.text).first { add(.choice, place) }
    addWordings(choice)
    var result = TextOutline.Choice(
      directives: directives(choice.text), texts: first..<outline.texts.count, place: choice.range)
    for block in choice.blocks { result.blocks.append(readBlock(tree.blocks[block])) }
    return result
  }

  /// A choice without other wordings has an empty text for them, because another language may have some.
  private mutating func addWordings(_ choice: ChoiceSyntax) {
    let places = choice.wordingPlaces
    let lastDirective = tree.directives[choice.text.directives].last?.upperBound ?? 0
    let line = file.line(file.lineIndex(at: max(choice.range.lowerBound, lastDirective)))
    let end = places.first?.lowerBound ?? file.split(line).content.upperBound
    outline.texts.append(
      ScenarioText(
        role: .wordings, text: places.map { file.text($0) }.joined(separator: "\n"),
        place: end..<(places.last?.upperBound ?? end), form: .wordings(places)))
  }

  // MARK: Blocks

  private mutating func readBlock(_ block: BlockSyntax) -> TextOutline.Block {
    let first = outline.texts.count
    let isQuote = file.bytes[block.range.lowerBound] == .greater
    if !block.text.isSilent { addText(of: block, isQuote: isQuote) }
    var target: Int?
    if let link = block.text.link {
      let label = link.range.lowerBound + 1..<max(link.target.lowerBound - 3, link.range.lowerBound + 1)
      if !label.isEmpty { add(.linkLabel, label) }
      target = sceneIDs[file.text(link.target)]
      if let target { outline.references.append(.init(scene: target, place: link.target)) }
    }
    return TextOutline.Block(
      kind: kind(of: block), directives: directives(block.text), target: target,
      hasLink: block.text.link != nil, texts: first..<outline.texts.count, place: block.range)
  }

  private func kind(of block: BlockSyntax) -> TextOutline.Block.Kind {
    switch block.kind {
    case .paragraph: block.text.isSilent ? .silent : .narration
    case .quote: block.text.isSilent ? .silent : block.text.speaker == nil ? .speech : .speechOfOther
    case .note: .note
    case .tip: .tip
    case .innerVoice: .innerVoice
    case .picture: .picture
    }
  }

  private mutating func addText(of block: BlockSyntax, isQuote: Bool) {
    let places = textPlaces(lines(of: block, isQuote: isQuote), block.text)
    guard let first = places.first, let last = places.last else { return }
    if case .picture(let path) = block.kind {
      return add(.picture, first.lowerBound + 2..<first.upperBound - path.utf8.count - 3)
    }
    let role: ScenarioText.Role =
      switch block.kind {
      case .paragraph, .picture: .narration
      case .quote: .speech
      case .note: .note
      case .tip: .tip
      case .innerVoice: .innerVoice
      }
    let line = file.line(file.lineIndex(at: block.range.lowerBound))
    let indent = String(repeating: " ", count: block.range.lowerBound - line.lowerBound)
    outline.texts.append(
      ScenarioText(
        role: role, text: prose(places.map { file.text($0) }), place: first.lowerBound..<last.upperBound,
        form: .lines(margin: indent + (isQuote ? "> " : ""))))
  }

  /// What stands on each line of a block, without margins and `>`; of `[!NOTE]` and its like, what stands below.
  private func lines(of block: BlockSyntax, isQuote: Bool) -> [ByteRange] {
    let indices =
      file.lineIndex(
        at: block.range.lowerBound)...file.lineIndex(
        at: max(block.range.lowerBound, block.range.upperBound - 1))
    let lines = indices.map { index -> ByteRange in
      let content = file.split(file.line(index)).content
      return isQuote && !content.isEmpty ? file.split(content.dropFirst()).content : content
    }
    switch block.kind {
    case .note, .tip, .innerVoice: return Array(lines.drop(while: \.isEmpty).dropFirst())
    case .paragraph, .quote, .picture: return lines
    }
  }

  /// The text within lines, directives before and after it and a link behind it taken off; an empty place parts paragraphs.
  private func textPlaces(_ lines: [ByteRange], _ text: TextSyntax) -> [ByteRange] {
    let directives = tree.directives[text.directives]
    let leading = directives.prefix(text.leading).last.map { behind($0) }
    let trailing = directives.dropFirst(text.leading).first.map { before($0) }
    let start = leading ?? 0
    let end = min(trailing ?? .max, text.link?.range.lowerBound ?? .max)
    let places = lines.map { line -> ByteRange in
      let low = min(max(line.lowerBound, start), line.upperBound)
      return file.split(low..<max(low, min(line.upperBound, end))).content
    }
    let kept = places.drop(while: \.isEmpty)
    return Array(kept.prefix((kept.lastIndex { !$0.isEmpty } ?? kept.startIndex - 1) + 1 - kept.startIndex))
  }

  /// The place behind a directive's closing backtick.
  private func behind(_ directive: ByteRange) -> Int {
    (file.first(.backtick, in: directive.upperBound..<file.bytes.count) ?? directive.upperBound) + 1
  }

  /// The place of its opening backtick.
  private func before(_ directive: ByteRange) -> Int {
    var index = directive.lowerBound
    while index > 0, file.bytes[index - 1] == .space { index -= 1 }
    return index - 1
  }

  // MARK: Directives

  /// The directives of a text as languages share them: spaces even, scenes by number.
  private func directives(_ text: TextSyntax) -> [String] {
    tree.directives[text.directives].map { range in
      var words = file.text(range).split(separator: " ").map(String.init)
      for index in words.indices.dropFirst() where words[index - 1].hasSuffix("visited") {
        let name = words[index].prefix { $0 != ")" }
        if let scene = sceneIDs[String(name)] {
          words[index] = "#\(scene)" + words[index].dropFirst(name.count)
        }
      }
      return words.joined(separator: " ")
    }
  }

  private mutating func addConditionReferences() {
    for directive in tree.directives {
      let (word, rest) = file.firstWord(of: directive)
      guard file.text(word) == "if" || file.text(word) == "when" else { continue }
      let tokens = conditionTokens(file, rest)
      for (token, next) in zip(tokens, tokens.dropFirst()) where token.text == "visited" {
        if let scene = sceneIDs[next.text] {
          outline.references.append(.init(scene: scene, place: next.range))
        }
      }
    }
  }
}
