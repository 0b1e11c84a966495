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
  private var names = Names()
  private var scenes: [Scene] = []
  private var choices: [Choice] = []
  private var blocks: [Block] = []
  private var effects: [Effect] = []
  private var steps: [ConditionStep] = []

  init(file: SourceFile, findings: Findings, context: FileContext, tree: SyntaxTree, front: FrontMatter) {
    self.file = file
    self.findings = findings
    self.context = context
    self.tree = tree
    self.front = front
    names = makeNames()
  }

  private func makeNames() -> Names {
    var names = Names()
    func index<Element>(_ items: [Element], _ key: (Element) -> String) -> [String: Int] {
      Dictionary(items.enumerated().map { (key($1), $0) }, uniquingKeysWith: { first, _ in first })
    }
    names.flags = index(["solved"] + front.flags) { $0 }
    names.rules = index(front.rules, \.key)
    names.promises = index(front.promises, \.key)
    names.others = index(front.others, \.key)
    names.scenes = index(tree.scenes, \.id)
    names.primary = front.primary?.key ?? ""
    names.isHeaderKnown = front.isKnown
    names.hasClock = front.header.clock != nil || front.places["clock"] != nil
    names.hasCurrency = front.header.currency != nil || front.places["currency"] != nil
    names.flagInsertion = front.flagInsertion
    return names
  }

  mutating func check(digest: String) -> Scenario? {
    if tree.scenes.isEmpty {
      let end = max(file.bytes.count - 1, 0)
      findings.report(.noScene, at: end..<file.bytes.count)
    }
    for index in tree.scenes.indices { lower(scene: index) }
    reportEmptyActs()
    reportUnused()
    guard let primary = front.primary, !scenes.isEmpty else { return nil }
    return Scenario(
      id: context.id, languageTag: front.languageTag ?? context.languageTag ?? "", digest: digest,
      header: front.header,
      primary: primary, others: front.others, rules: front.rules, flags: ["solved"] + front.flags,
      promises: front.promises, acts: acts(), scenes: scenes, choices: choices, blocks: blocks,
      effects: effects,
      conditionSteps: steps)
  }

  private func acts() -> [Act] {
    tree.acts.indices.map { index in
      let end = index + 1 < tree.acts.count ? tree.acts[index + 1].firstScene : tree.scenes.count
      return Act(
        title: tree.acts[index].title, id: tree.acts[index].id,
        range: tree.acts[index].firstScene..<max(end, tree.acts[index].firstScene))
    }
  }

  private func reportEmptyActs() {
    for (act, range) in zip(tree.acts, acts().map(\.range)) where range.isEmpty {
      findings.report(.emptyAct, at: act.range, [Localized(act.title)])
    }
  }

  // MARK: Scenes

  private mutating func lower(scene index: Int) {
    let syntax = tree.scenes[index]
    var bodies = syntax.blocks[...]
    var own = DirectiveSet()
    var effectRange = effects.count..<effects.count
    if let first = bodies.first, isSceneParagraph(first) {
      own = read(first.text.directives, .scene)
      effectRange = append(own.effects)
      bodies = bodies.dropFirst()
    }
    let when = append(own.when)
    if index == 0, let range = own.when.map({ _ in syntax.blocks[0].range }) {
      findings.report(.whenInFirstScene, at: range)
    }
    let firstBlock = blocks.count
    for block in bodies { lower(block, .sceneBlock) }
    let blockRange = firstBlock..<blocks.count
    let firstChoice = choices.count
    for choice in syntax.choices { lower(choice, scene: index, ordinal: choices.count - firstChoice + 1) }
    scenes.append(
      Scene(
        id: syntax.id, title: syntax.title, act: syntax.act, isEnding: own.isEnding != nil, when: when,
        effects: effectRange, blocks: blockRange, choices: firstChoice..<choices.count, source: syntax.range))
    check(scene: index, syntax, bodies, own)
  }

  private func isSceneParagraph(_ block: BlockSyntax) -> Bool {
    guard block.kind == .paragraph, block.text.isSilent, block.text.link == nil,
      let first = block.text.directives.first
    else { return false }
    return file.text(first).prefix { $0 != " " } != "if"
  }

  private func check(
    scene index: Int, _ syntax: SceneSyntax, _ bodies: ArraySlice<BlockSyntax>, _ own: DirectiveSet
  ) {
    let shown = blocks[scenes[index].blocks]
    if own.isEnding != nil {
      checkEnding(syntax, bodies, shown)
    } else if syntax.choices.isEmpty, bodies.isEmpty {
      findings.report(.emptyScene, at: syntax.range, [Localized(syntax.title)])
    } else if syntax.choices.isEmpty, own.when == nil, !bodies.contains(where: { $0.text.link != nil }) {
      findings.report(.deadEndScene, at: syntax.range, [Localized(syntax.title)])
    }
    reportUnreachableBlocks(bodies, hasChoices: !syntax.choices.isEmpty, syntax)
    reportNeighbours(scenes[index].blocks)
  }

  private func checkEnding(
    _ syntax: SceneSyntax, _ bodies: ArraySlice<BlockSyntax>, _ shown: ArraySlice<Block>
  ) {
    if let choice = syntax.choices.first {
      findings.report(.endingWithChoices, at: choice.range, [Localized(syntax.title)])
    }
    for block in bodies {
      if let link = block.text.link {
        findings.report(.endingWithLink, at: link.range, [Localized(syntax.title)])
      }
    }
    let visible = shown.filter(\.isShown)
    if visible.isEmpty {
      return findings.report(.endingWithoutText, at: syntax.range, [Localized(syntax.title)])
    }
    let conditions = visible.map { block in block.condition.map { Array(steps[$0]) } }
    if let witness = assignmentHidingAll(conditions) {
      findings.report(.endingMayBeSilent, at: syntax.range, [Localized(syntax.title), describe(witness)])
    }
  }

  /// Blocks behind a link that always goes never run.
  private func reportUnreachableBlocks(
    _ bodies: ArraySlice<BlockSyntax>, hasChoices: Bool, _ syntax: SceneSyntax?
  ) {
    guard let index = bodies.firstIndex(where: { $0.text.link != nil && !startsWithIf($0) }) else { return }
    if let next = bodies[(index + 1)...].first {
      findings.report(.neverRuns, at: next.range, notes: linkNote(bodies[index]))
    } else if hasChoices, let first = syntax?.choices.first {
      findings.report(.neverRuns, at: first.range, notes: linkNote(bodies[index]))
    }
  }

  private func linkNote(_ block: BlockSyntax) -> [DiagnosticNote] {
    guard let link = block.text.link else { return [] }
    return [
      findings.note(
        at: link.range, Localized(id: "tautan ini dituju tanpa syarat", en: "this link always goes"))
    ]
  }

  private func startsWithIf(_ block: BlockSyntax) -> Bool {
    block.text.directives.contains { file.text($0).prefix { $0 != " " } == "if" }
  }

  // MARK: Choices

  private mutating func lower(_ choice: ChoiceSyntax, scene: Int, ordinal: Int) {
    let set = read(choice.text.directives, .choice)
    let condition = append(set.condition)
    let effectRange = append(set.effects)
    let firstBlock = blocks.count
    var cost = set.cost
    for block in choice.blocks { cost = lower(block, .choiceBlock)?.cost ?? cost }
    let text = choice.text.prose
    choices.append(
      Choice(
        scene: scene, ordinal: ordinal, text: text, isSpeech: isSpeech(text.plain), wordings: choice.wordings,
        condition: condition, again: set.again != nil, behaviours: set.behaviours, effects: effectRange,
        blocks: firstBlock..<blocks.count, source: choice.range))
    if set.again != nil, let cost { findings.report(.costAgain, at: cost) }
    checkBehaviours(set, choice)
    checkRules(set, choice)
    reportUnreachableBlocks(choice.blocks[...], hasChoices: false, nil)
    reportNeighbours(firstBlock..<blocks.count)
  }

  private func checkBehaviours(_ set: DirectiveSet, _ choice: ChoiceSyntax) {
    guard set.behaviours.contains(.sympathyOnly) else { return }
    let help: [Behaviour] = [.help, .record, .escalate, .aftercare, .compensate]
    for behaviour in help where set.behaviours.contains(behaviour) {
      findings.report(.sympathyWithHelp, at: place(of: "does", in: choice), [Localized(behaviour.word)])
    }
  }

  private func checkRules(_ set: DirectiveSet, _ choice: ChoiceSyntax) {
    for effect in set.effects {
      guard case .follow(let rule) = effect, set.effects.contains(.bend(rule: rule)) else { continue }
      findings.report(
        .followsAndBends, at: place(of: "bends", in: choice), [Localized(front.rules[Int(rule)].key)])
    }
  }

  private func place(of word: String, in choice: ChoiceSyntax) -> ByteRange {
    choice.text.directives.first { file.text($0).prefix { $0 != " " } == word } ?? choice.range
  }

  // MARK: Blocks

  @discardableResult
  private mutating func lower(_ block: BlockSyntax, _ place: Place) -> DirectiveSet? {
    let isAside = block.kind == .tip || block.kind == .innerVoice
    let set = read(block.text.directives, isAside ? .aside : place, allowsFirst: place == .sceneBlock)
    if isAside, let link = block.text.link { findings.report(.misplacedLink, at: link.range) }
    let condition = append(set.condition)
    let effectRange = append(set.effects)
    blocks.append(
      Block(
        kind: kind(of: block), condition: condition, effects: effectRange, text: block.text.prose,
        target: block.text.link.flatMap(target), source: block.range))
    return set
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
    if let scene = names.scenes[link.target] { return scene }
    if let act = tree.acts.first(where: { $0.id == link.target }) {
      findings.report(
        .linkToAct, at: link.targetRange, [Localized(act.title)],
        suggestions: act.firstScene < tree.scenes.count ? [tree.scenes[act.firstScene].id] : [])
      return nil
    }
    let near = nearNames(to: link.target, among: names.scenes.keys)
    let bySlug = names.scenes[slug(of: link.target)] != nil ? [slug(of: link.target)] : near
    findings.report(
      .unknownScene, at: link.targetRange, [Localized(link.target)], suggestions: bySlug,
      fixIts: bySlug.count == 1 ? [FixIt(range: link.targetRange, replacement: bySlug[0])] : [])
    return nil
  }

  // MARK: Directives and arrays

  private func read(_ directives: [ByteRange], _ place: Place, allowsFirst: Bool = false) -> DirectiveSet {
    guard !directives.isEmpty else { return DirectiveSet() }
    var reader = DirectiveReader(file: file, findings: findings, names: names, place: place)
    reader.allowsFirst = allowsFirst
    let set = reader.read(directives)
    for (rule, range) in set.approves where !front.rules[rule].needsApproval {
      findings.report(.approvesOther, at: range, [Localized(front.rules[rule].key)])
    }
    return set
  }

  private mutating func append(_ new: [Effect]) -> Range<Int> {
    let start = effects.count
    effects += new
    return start..<effects.count
  }

  private mutating func append(_ condition: [ConditionStep]?) -> ConditionRange? {
    guard let condition, !condition.isEmpty else { return nil }
    let start = steps.count
    steps += condition
    return start..<steps.count
  }

  // MARK: Neighbours

  /// Neighbouring blocks that ask the same meter and nothing else should cover every value once.
  private func reportNeighbours(_ range: Range<Int>) {
    var run: [(block: Block, steps: [ConditionStep])] = []
    var quantity: Quantity?
    func flush() {
      if run.count > 1, let quantity { reportRun(run, quantity) }
      run = []
    }
    for block in blocks[range] {
      let condition = block.condition.map { Array(steps[$0]) } ?? []
      let asked = onlyQuantity(in: condition)
      if asked == nil || asked != quantity { flush() }
      quantity = asked
      if asked != nil { run.append((block, condition)) }
    }
    flush()
  }

  private func reportRun(_ run: [(block: Block, steps: [ConditionStep])], _ quantity: Quantity) {
    for value in 0...range(of: quantity) {
      let holding = run.filter { holds($0.steps, [quantity: value]) }
      guard holding.count != 1 else { continue }
      let last = run[run.count - 1].block
      let note = findings.note(
        at: run[0].block.source, Localized(id: "dibandingkan dengan blok ini", en: "compared with this block")
      )
      let place = (holding.count > 1 ? holding[1].block : last).source
      let text = Localized("\(name(quantity)) = \(format(value, of: quantity))")
      findings.report(
        holding.isEmpty ? .gapBetweenConditions : .overlappingConditions, at: place, [text], notes: [note])
      return
    }
  }

  private func name(_ quantity: Quantity) -> String {
    switch quantity {
    case .meter(let meter): meter.word
    case .other(let customer): "\(front.others[Int(customer)].key).joy"
    case .clock: "clock"
    case .cost: "cost"
    }
  }

  private func describe(_ witness: [Fact: Int]) -> Localized {
    let parts = witness.map { fact, value in show(fact, value) }.sorted { $0.id < $1.id }
    return Localized(id: parts.map(\.id).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  private func show(_ fact: Fact, _ value: Int) -> Localized {
    switch fact {
    case .quantity(let quantity): return Localized("\(name(quantity)) = \(format(value, of: quantity))")
    case .truth(let step):
      let text = show(step)
      return value == 1 ? Localized(text) : Localized("not \(text)")
    }
  }

  private func show(_ step: ConditionStep) -> String {
    switch step {
    case .flag(let flag): (["solved"] + front.flags)[Int(flag)]
    case .did(let behaviour): "did \(behaviour.word)"
    case .bent(let rule): "bent \(front.rules[Int(rule)].key)"
    case .followed(let rule): "followed \(front.rules[Int(rule)].key)"
    case .approved(let rule): "approved \(front.rules[Int(rule)].key)"
    case .promised(let promise): "promised \(front.promises[Int(promise)].key)"
    case .kept(let promise): "kept \(front.promises[Int(promise)].key)"
    case .visited(let scene): "visited \(tree.scenes[Int(scene)].id)"
    case .first: "first"
    case .compare, .not, .and, .or: ""
    }
  }

  // MARK: Names that are never used

  private func reportUnused() {
    guard front.isKnown else { return }
    var set: Set<Int32> = [0]
    var used: Set<Int32> = [0]
    var touched: Set<Int32> = []
    for effect in effects {
      switch effect {
      case .set(let flag), .clear(let flag): set.insert(flag)
      case .follow(let rule), .bend(let rule), .approve(let rule): touched.insert(rule)
      default: break
      }
    }
    for step in steps {
      if case .flag(let flag) = step { used.insert(flag) }
    }
    for (index, flag) in front.flags.enumerated() {
      let number = Int32(index + 1)
      let place = front.places["flags"] ?? front.range
      switch (set.contains(number), used.contains(number)) {
      case (true, false): findings.report(.flagNeverUsed, at: place, [Localized(flag)])
      case (false, true): findings.report(.flagNeverSet, at: place, [Localized(flag)])
      case (false, false): findings.report(.flagIdle, at: place, [Localized(flag)])
      case (true, true): break
      }
    }
    for (index, rule) in front.rules.enumerated() where !touched.contains(Int32(index)) {
      findings.report(.ruleNeverTouched, at: front.places["rules"] ?? front.range, [Localized(rule.key)])
    }
  }
}

private func format(_ value: Int, of quantity: Quantity) -> String {
  guard quantity == .clock else { return String(value) }
  let hours = value / 60
  let minutes = value % 60
  return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
}
