import SourceText

/// Turns a syntax tree into the checked scenario: resolves every name, checks where everything stands.
///
/// It builds as much as it can even when it reports errors, so that the languages of a scenario can still be compared.
struct Checker {
  let file: SourceFile
  let findings: Findings
  let context: FileContext
  let tree: SyntaxTree
  let front: FrontMatter
  let names: Names
  var reader: DirectiveReader
  var scenes: [Scene] = []
  var choices: [Choice] = []
  var blocks: [Block] = []
  /// Steps of conditions that may still be tried to see whether an ending can be silent.
  var endingStepsLeft = Limits.endingSteps

  init(file: SourceFile, findings: Findings, context: FileContext, tree: SyntaxTree, front: FrontMatter) {
    self.file = file
    self.findings = findings
    self.context = context
    self.tree = tree
    self.front = front
    names = Names(front, tree)
    reader = DirectiveReader(file: file, findings: findings, names: names)
    scenes.reserveCapacity(tree.scenes.count)
    choices.reserveCapacity(tree.choices.count)
    blocks.reserveCapacity(tree.blocks.count)
  }

  mutating func check(digest: String) -> Scenario? {
    if tree.scenes.isEmpty, !findings.hasError(in: file.bytes.count..<file.bytes.count) {
      findings.report(.noScene, at: file.bytes.count..<file.bytes.count)
    }
    for index in tree.scenes.indices { lower(scene: index) }
    reportEmptyActs()
    reportUnused()
    guard let primary = front.primary, !scenes.isEmpty else { return nil }
    return Scenario(
      id: context.id, languageTag: front.languageTag ?? context.languageTag ?? "", digest: digest,
      header: front.header, primary: primary, others: front.others, rules: front.rules,
      flags: ["solved"] + front.flags, promises: front.promises, acts: acts(), scenes: scenes,
      choices: choices, blocks: blocks, effects: reader.effects, conditionSteps: reader.steps)
  }

  // MARK: Acts

  private func acts() -> [Act] {
    tree.acts.indices.map { index in
      let end = index + 1 < tree.acts.count ? tree.acts[index + 1].firstScene : tree.scenes.count
      return Act(
        title: tree.acts[index].title, id: tree.acts[index].id, range: tree.acts[index].firstScene..<end)
    }
  }

  private func reportEmptyActs() {
    for (index, act) in acts().enumerated() where act.range.isEmpty {
      let start = tree.acts[index].range.lowerBound
      let end = index + 1 < tree.acts.count ? tree.acts[index + 1].range.lowerBound : file.bytes.count
      // What stands in it without a scene has been reported.
      if findings.hasError(in: start..<max(start, end - 4)) { continue }
      findings.report(.emptyAct, at: tree.acts[index].range, [Localized(act.title)])
    }
  }

  // MARK: Scenes

  private mutating func lower(scene index: Int) {
    let syntax = tree.scenes[index]
    var bodies = syntax.blocks
    var own = DirectiveSet()
    if let first = bodies.first, isSceneParagraph(tree.blocks[first]) {
      own = reader.read(tree.directives[tree.blocks[first].text.directives], .scene)
      bodies = bodies.dropFirst()
    }
    if index == 0, let when = own.whenPlace { findings.report(.whenInFirstScene, at: when) }
    let blockRange = lower(bodies, .sceneBlock).range
    let firstChoice = choices.count
    for (offset, choice) in syntax.choices.enumerated() {
      lower(tree.choices[choice], scene: index, ordinal: offset + 1)
    }
    scenes.append(
      Scene(
        id: syntax.id, title: syntax.title, act: syntax.act, isEnding: own.isEnding != nil, when: own.when,
        effects: own.effects, blocks: blockRange, choices: firstChoice..<choices.count, source: syntax.range))
    if own.isEnding != nil { checkEnding(index, bodies) }
    check(scene: index, bodies, own)
  }

  /// A paragraph of directives only, without `if`.
  private func isSceneParagraph(_ block: BlockSyntax) -> Bool {
    guard block.kind == .paragraph, block.text.isSilent, block.text.link == nil,
      !block.text.directives.isEmpty
    else { return false }
    return condition(of: block) == nil
  }

  /// What follows a block's `if`.
  private func condition(of block: BlockSyntax) -> ByteRange? {
    for directive in tree.directives[block.text.directives] {
      let (word, rest) = file.firstWord(of: directive)
      if word.count == 2, file.starts(word, with: "if") { return rest }
    }
    return nil
  }

  // MARK: Choices

  private mutating func lower(_ choice: ChoiceSyntax, scene: Int, ordinal: Int) {
    let set = reader.read(tree.directives[choice.text.directives], .choice, leading: choice.text.leading)
    let (range, cost) = lower(choice.blocks, .choiceBlock)
    let text = choice.text.prose
    choices.append(
      Choice(
        scene: scene, ordinal: ordinal, text: text, isSpeech: isSpeech(text.plain), wordings: choice.wordings,
        condition: set.condition, again: set.again != nil, behaviours: set.behaviours, effects: set.effects,
        blocks: range, source: choice.range))
    if set.again != nil, let cost = set.cost ?? cost { findings.report(.costAgain, at: cost) }
    checkBehaviours(set)
    checkRules(set)
    reportBlocksThatNeverRun(choice.blocks, choices: 0..<0)
    reportNeighbours(range)
  }

  private func checkBehaviours(_ set: DirectiveSet) {
    guard let place = set.does, set.behaviours.contains(.sympathyOnly) else { return }
    let help: [Behaviour] = [.help, .record, .escalate, .aftercare, .compensate]
    let both = help.filter { set.behaviours.contains($0) }
    guard !both.isEmpty else { return }
    findings.report(.sympathyWithHelp, at: place, [Localized(both.map(\.word).joined(separator: ", "))])
  }

  private func checkRules(_ set: DirectiveSet) {
    guard let place = set.bends else { return }
    let effects = reader.effects[set.effects]
    for effect in effects {
      guard case .follow(let rule) = effect, effects.contains(.bend(rule: rule)) else { continue }
      findings.report(.followsAndBends, at: place, [Localized(front.rules[Int(rule)].key)])
    }
  }

  // MARK: Blocks

  /// Lowers blocks in order. `cost` is the place of the last `cost` among them.
  private mutating func lower(_ range: Range<Int>, _ place: Place) -> (range: Range<Int>, cost: ByteRange?) {
    let first = blocks.count
    var cost: ByteRange?
    for index in range {
      let before = index > range.lowerBound ? condition(of: tree.blocks[index - 1]) : nil
      cost = lower(tree.blocks[index], place, before: before) ?? cost
    }
    return (first..<blocks.count, cost)
  }

  private mutating func lower(_ block: BlockSyntax, _ place: Place, before: ByteRange?) -> ByteRange? {
    let kind = kind(of: block)
    var place = place
    let allowsFirst = place == .sceneBlock
    if block.kind.isAside || kind.isPicture { place = .aside }
    let set = reader.read(
      tree.directives[block.text.directives], place, leading: block.text.leading, allowsFirst: allowsFirst,
      contrary: before.map { contrary(of: file.text($0)) })
    if block.kind.isAside, let link = block.text.link { findings.report(.misplacedLink, at: link.range) }
    reportMissingTarget(block)
    blocks.append(
      Block(
        kind: kind, condition: set.condition, effects: set.effects, text: block.text.prose,
        target: block.text.link.flatMap(target), source: block.range))
    return set.cost
  }

  private func kind(of block: BlockSyntax) -> Block.Kind {
    switch block.kind {
    case .paragraph: block.text.isSilent ? .silent : .narration
    case .quote: block.text.isSilent ? .silent : .speech(speaker: block.text.speaker)
    case .note: .note
    case .tip: .tip
    case .innerVoice: .innerVoice
    case .picture(let path): .picture(path: path)
    }
  }

  private func target(of link: LinkSyntax) -> Int? {
    let id = file.text(link.target)
    if let scene = names.scenes[id] { return scene }
    if let act = names.acts[id] {
      let first = act.firstScene < tree.scenes.count ? tree.scenes[act.firstScene].id : nil
      findings.report(
        .linkToAct, at: link.target, [Localized(act.title)], suggestions: first.map { [$0] } ?? [],
        fixIts: first.map { [FixIt(range: link.target, replacement: $0)] } ?? [])
      return nil
    }
    let near = nearScenes(id, of: link)
    findings.report(
      .unknownScene, at: link.target, [findings.quote(link.target)], suggestions: near.names,
      fixIts: near.repair(at: link.target))
    return nil
  }

  /// `[The kitchen]` at the end of a block, where a scene has that heading: nobody means brackets as text there.
  private func reportMissingTarget(_ block: BlockSyntax) {
    guard block.text.link == nil, block.text.prose.plain.utf8.last == UInt8(ascii: "]"), !block.kind.isAside,
      let open = file.bytes[block.range].lastIndex(of: UInt8(ascii: "[")),
      let close = file.bytes[block.range].lastIndex(of: UInt8(ascii: "]")), open + 1 < close,
      file.bytes[close - 1] != .backslash
    else { return }
    let title = file.text(open + 1..<close)
    let id = slug(of: title)
    guard names.scenes[id] != nil else { return }
    findings.report(
      .linkWithoutTarget, at: open..<close + 1, [findings.quote(open + 1..<close), Localized(id)],
      fixIts: [FixIt(range: close + 1..<close + 1, replacement: "(#\(id))")])
  }

  /// A link to a heading that was renamed or translated often still names it between its brackets.
  private func nearScenes(_ id: String, of link: LinkSyntax) -> NearNames {
    let shown = link.range.lowerBound..<link.target.lowerBound
    for name in [slug(of: id), slug(of: file.text(shown))] where names.scenes[name] != nil {
      return NearNames(names: [name], certain: name)
    }
    return findings.near(id, among: names.scenes.keys)
  }
}

extension Block.Kind {
  fileprivate var isPicture: Bool {
    if case .picture = self { true } else { false }
  }
}

/// A condition turned round, as an author would write it.
func contrary(of condition: String) -> String {
  let words = condition.split(separator: " ").map(String.init)
  let opposite = ["<": ">=", "<=": ">", ">": "<=", ">=": "<"]
  if words.count == 3, let sign = opposite[words[1]] { return "\(words[0]) \(sign) \(words[2])" }
  if words.count >= 2, words[0] == "not", !words.contains(where: { ["and", "or"].contains($0) }) {
    return words.dropFirst().joined(separator: " ")
  }
  let isOneFact = words.count <= 2 || (words.count == 3 && words[1] == "=")
  return isOneFact ? "not \(condition)" : "not (\(condition))"
}
