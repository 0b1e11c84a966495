import SourceText

// What a scene must have, and what in it cannot matter.
extension Checker {
  func check(scene index: Int, _ bodies: Range<Int>, _ own: DirectiveSet) {
    let syntax = tree.scenes[index]
    reportEmptiness(index, bodies, own)
    reportBlocksThatNeverRun(bodies, choices: syntax.choices)
    reportNeighbours(scenes[index].blocks)
  }

  mutating func checkEnding(_ index: Int, _ bodies: Range<Int>) {
    let syntax = tree.scenes[index]
    if let choice = syntax.choices.first {
      findings.report(.endingWithChoices, at: tree.choices[choice].range, [Localized(syntax.title)])
    }
    for block in bodies {
      guard let link = tree.blocks[block].text.link, !tree.blocks[block].kind.isAside else { continue }
      findings.report(.endingWithLink, at: link.range, [Localized(syntax.title)])
    }
    let visible = blocks[scenes[index].blocks].filter(\.isShown)
    if visible.isEmpty {
      if !hasError(scene: index) {
        findings.report(.endingWithoutText, at: syntax.range, [Localized(syntax.title)])
      }
    } else if let witness = caseHidingAll(visible.map(\.condition), in: index) {
      findings.report(.endingMayBeSilent, at: syntax.range, [Localized(syntax.title), describe(witness)])
    }
  }

  /// A scene that is empty or has no way out, unless an error in it may be the reason.
  private func reportEmptiness(_ index: Int, _ bodies: Range<Int>, _ own: DirectiveSet) {
    let syntax = tree.scenes[index]
    guard own.isEnding == nil, syntax.choices.isEmpty else { return }
    let leads = bodies.contains { tree.blocks[$0].text.link != nil && !tree.blocks[$0].kind.isAside }
    if bodies.isEmpty, !hasError(scene: index) {
      findings.report(.emptyScene, at: syntax.range, [Localized(syntax.title)])
    } else if !bodies.isEmpty, own.whenPlace == nil, !leads, !hasError(scene: index) {
      findings.report(.deadEndScene, at: syntax.range, [Localized(syntax.title)])
    }
  }

  /// Whether an error has been reported between a scene's heading and the next one.
  private func hasError(scene index: Int) -> Bool {
    let start = tree.scenes[index].range.lowerBound
    let next = index + 1 < tree.scenes.count ? tree.scenes[index + 1].range.lowerBound : file.bytes.count + 4
    // Behind the text stands at least a line end and the next heading's `## `.
    return findings.hasError(in: start..<max(start, next - 4))
  }

  /// Blocks and choices behind a link that always goes.
  func reportBlocksThatNeverRun(_ bodies: Range<Int>, choices: Range<Int>) {
    let always = bodies.first { index in
      let block = tree.blocks[index]
      guard !block.kind.isAside, block.text.link != nil, !block.text.isLinkDoubtful else { return false }
      return !tree.directives[block.text.directives].contains {
        file.starts(file.firstWord(of: $0).word, with: "if")
      }
    }
    guard let always, let link = tree.blocks[always].text.link else { return }
    let next = always + 1 < bodies.upperBound ? tree.blocks[always + 1].range : nil
    guard let place = next ?? choices.first.map({ tree.choices[$0].range }) else { return }
    let note = findings.note(
      at: link.range, Localized(id: "tautan ini dituju tanpa syarat", en: "this link always goes"))
    findings.report(.neverRuns, at: place, notes: [note])
  }

  // MARK: Neighbours

  /// Neighbouring blocks that ask the same meter and nothing else should cover every value once.
  ///
  /// What is shown in play, coach's notes and inner voices are looked at apart: they do not stand for each other.
  func reportNeighbours(_ range: Range<Int>) {
    guard range.count > 1, blocks[range].contains(where: { $0.condition != nil }) else { return }
    reportNeighbours(range) { $0.isShown || $0.kind == .silent }
    reportNeighbours(range) { $0.kind == .tip }
    reportNeighbours(range) { $0.kind == .innerVoice }
  }

  private func reportNeighbours(_ range: Range<Int>, _ counts: (Block) -> Bool) {
    var run = NeighbourRun()
    for block in blocks[range] where counts(block) {
      let steps = block.condition.map { reader.steps[$0] } ?? []
      if let quantity = onlyQuantity(in: steps) {
        if quantity != run.quantity {
          report(run)
          run = NeighbourRun(quantity)
        }
        run.add(block, ValueSet(of: steps, quantity))
      } else {
        report(run)
        run = NeighbourRun()
      }
    }
    report(run)
  }

  private func report(_ run: NeighbourRun) {
    guard let fault = run.fault, let quantity = run.quantity, let first = run.first else { return }
    let message = Localized(id: "dibandingkan dengan blok ini", en: "compared with this block")
    let text = Localized("\(name(quantity)) = \(format(fault.value, of: quantity))")
    findings.report(
      fault.isGap ? .gapBetweenConditions : .overlappingConditions, at: fault.block.source, [text],
      notes: [findings.note(at: first.source, message)])
  }

  // MARK: Names that are never used

  /// An error in the body may hide a use, so that nothing is said about uses as long as there is one.
  func reportUnused() {
    guard front.isKnown, !findings.errorRanges.contains(where: { $0.lowerBound > front.range.upperBound })
    else { return }
    var set: Set<Int32> = []
    var used: Set<Int32> = []
    var touched: Set<Int32> = []
    var promised: Set<Int32> = []
    var kept: Set<Int32> = []
    for effect in reader.effects {
      switch effect {
      case .set(let flag), .clear(let flag): set.insert(flag)
      case .follow(let rule), .bend(let rule), .approve(let rule): touched.insert(rule)
      case .promise(let promise): promised.insert(promise)
      case .keep(let promise): kept.insert(promise)
      default: break
      }
    }
    for step in reader.steps {
      if case .flag(let flag) = step { used.insert(flag) }
    }
    for (index, flag) in front.flags.enumerated() {
      reportUnused(flag, isSet: set.contains(Int32(index + 1)), isUsed: used.contains(Int32(index + 1)))
    }
    for (index, rule) in front.rules.enumerated() where !touched.contains(Int32(index)) {
      findings.report(.ruleNeverTouched, at: place("rules.\(rule.key)"), [Localized(rule.key)])
    }
    for (index, promise) in front.promises.enumerated() {
      reportUnused(
        promise, isMade: promised.contains(Int32(index)), isKept: kept.contains(Int32(index)))
    }
  }

  private func reportUnused(_ flag: String, isSet: Bool, isUsed: Bool) {
    let place = place("flags.\(flag)")
    if isSet && isUsed || findings.hasError(in: place) { return }
    let kind: DiagnosticKind = isSet ? .flagNeverUsed : isUsed ? .flagNeverSet : .flagIdle
    findings.report(kind, at: place, [Localized(flag)])
  }

  private func reportUnused(_ promise: Promise, isMade: Bool, isKept: Bool) {
    // A key that had to be repaired has no place of its own: its error is told already.
    guard let place = front.places["promises.\(promise.key)"] else { return }
    if isMade && isKept || findings.hasError(in: place) { return }
    findings.report(
      isMade ? .promiseNeverKept : .promiseNeverMade, at: place, [Localized(promise.key)])
  }

  private func place(_ path: String) -> ByteRange { front.places[path] ?? front.range.prefix(0) }
}
