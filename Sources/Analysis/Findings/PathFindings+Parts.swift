import ScenarioLanguage
import Simulation
import SourceText

// Scenes, choices and conditions that never or always come to pass, with the reason.
extension PathFinder {
  // MARK: Scenes

  mutating func findScenes() {
    for scene in unreachableRoots() {
      let behind = scenesBehind(scene)
      let others = behind.isEmpty ? "" : titles(behind)
      let reason = whyUnreachable(scene)
      let more =
        behind.isEmpty
        ? reason
        : Localized(
          id: reason.id + " Di belakangnya juga tidak tercapai: \(others).",
          en: reason.en + " Behind it, not reached either: \(others).")
      let isInterruption = scenario.scenes[scene].when != nil && scenario.links(to: scene).isEmpty
      let kind: DiagnosticKind =
        isInterruption
        ? .neverStrikes : scenario.scenes[scene].isEnding ? .unreachableEnding : .unreachableScene
      report(kind, at: scenario.scenes[scene].source, [title(scene), more])
    }
    for (index, scene) in scenario.scenes.enumerated()
    where scene.when != nil && !survey.scenes[index].interrupts && survey.scenes[index].isEntered {
      report(.neverStrikes, at: scene.source, [title(index), whyNever(scene.when)])
    }
  }

  private func titles(_ scenes: [Int]) -> String {
    let shown = scenes.prefix(4).map { "“\(scenario.scenes[$0].title)”" }.joined(separator: ", ")
    return scenes.count > 4 ? shown + " …" : shown
  }

  /// Scenes that no play enters, without those that are only led to by such scenes.
  private func unreachableRoots() -> [Int] {
    let missing = scenario.scenes.indices.filter { !survey.scenes[$0].isEntered }
    var roots = missing.filter { scene in
      scenario.scenes[scene].when != nil
        || scenario.links(to: scene).allSatisfy { survey.scenes[scenario.scene(of: $0)].isEntered }
    }
    // Scenes that only lead to each other: the first stands for all.
    var covered = Set(roots.flatMap { [$0] + scenesBehind($0) })
    for scene in missing where !covered.contains(scene) {
      roots.append(scene)
      covered.formUnion([scene] + scenesBehind(scene))
    }
    return roots.sorted()
  }

  /// The scenes that no play enters and that a scene leads to, directly or by others of them.
  private func scenesBehind(_ start: Int) -> [Int] {
    var seen: Set<Int> = [start]
    var pending = [start]
    while let scene = pending.popLast() {
      for target in scenario.targets(of: scene) where !survey.scenes[target].isEntered {
        if seen.insert(target).inserted { pending.append(target) }
      }
    }
    return seen.subtracting([start]).sorted()
  }

  private func whyUnreachable(_ scene: Int) -> Localized {
    let links = scenario.links(to: scene)
    if let when = scenario.scenes[scene].when, links.isEmpty { return whyNever(when) }
    guard let link = links.first else {
      return Localized(id: "Tidak ada tautan ke sini.", en: "No link leads here.")
    }
    let line = file.position(at: scenario.blocks[link].source.lowerBound).line
    let owner = scenario.scene(of: link)
    if !survey.scenes[owner].isEntered {
      let name = scenario.scenes[owner].title
      return Localized(
        id: "Tautan ke sini (baris \(line)) ada di “\(name)”, yang juga tidak tercapai.",
        en: "The link to it (line \(line)) is in “\(name)”, which is not reached either.")
    }
    if let choice = scenario.choice(of: link), survey.choices[choice].offered == 0 {
      return Localized(
        id: "Pilihan yang menuju ke sini (baris \(line)) tidak pernah ditawarkan.",
        en: "The choice that leads here (line \(line)) is never offered.")
    }
    if survey.blocks[link].everSkipped, !survey.blocks[link].everRan {
      return Localized(
        id: "`if` di depan tautannya (baris \(line)) tidak pernah berlaku.",
        en: "The `if` before the link to it (line \(line)) never holds.")
    }
    return Localized(
      id: "Sebelum sampai ke tautannya (baris \(line)), permainan selalu sudah pergi ke tempat lain.",
      en: "Before play comes to the link (line \(line)) it has always gone elsewhere.")
  }

  // MARK: Choices and blocks

  mutating func findChoices() {
    for (index, choice) in scenario.choices.enumerated()
    where choice.condition != nil && survey.scenes[choice.scene].states > 0 {
      let place = conditionPlace(in: choice.source)
      let scene = survey.scenes[choice.scene]
      if survey.choices[index].offered == 0 {
        report(.neverOffered, at: place, [whyNever(choice.condition, scene.meters)])
      } else if !survey.choices[index].isEverRefused {
        report(.alwaysOffered, at: place, [whyAlways(choice.condition, scene.meters)])
      }
    }
  }

  mutating func findBlocks() {
    for (index, block) in scenario.blocks.enumerated() where block.condition != nil {
      let found = survey.blocks[index]
      guard found.everRan != found.everSkipped else { continue }
      let place = conditionPlace(in: block.source)
      if found.everRan {
        report(.conditionAlwaysTrue, at: place, [whyAlways(block.condition, found.meters, found.clock)])
      } else {
        report(.conditionNeverTrue, at: place, [whyNever(block.condition, found.meters, found.clock)])
      }
    }
  }

  // MARK: Reasons

  private func whyNever(
    _ condition: ConditionRange?, _ meters: [ClosedRange<Int>] = [], _ clock: ClosedRange<Int>? = nil
  ) -> Localized {
    let facts = self.facts(of: condition, meters, clock)
    return facts
      ?? Localized(
        id: "Tidak ada permainan yang sampai ke sini dalam keadaan itu.",
        en: "No play comes here in such a state.")
  }

  private func whyAlways(
    _ condition: ConditionRange?, _ meters: [ClosedRange<Int>] = [], _ clock: ClosedRange<Int>? = nil
  ) -> Localized {
    facts(of: condition, meters, clock)
      ?? Localized(
        id: "Setiap permainan yang sampai ke sini memenuhinya.", en: "Every play that comes here fulfils it.")
  }

  /// What is known of the things that a condition asks for.
  private func facts(
    of condition: ConditionRange?, _ meters: [ClosedRange<Int>], _ clock: ClosedRange<Int>?
  ) -> Localized? {
    var facts: [Localized] = []
    for step in (condition ?? 0..<0).map({ scenario.conditionSteps[$0] }) {
      guard let fact = fact(step, meters, clock), !facts.contains(fact) else { continue }
      facts.append(fact)
    }
    guard !facts.isEmpty else { return nil }
    return Localized(
      id: facts.map(\.id).joined(separator: " "), en: facts.map(\.en).joined(separator: " "))
  }

  private func fact(
    _ step: ConditionStep, _ meters: [ClosedRange<Int>], _ clock: ClosedRange<Int>?
  ) -> Localized? {
    switch step {
    case .compare(.meter(let meter), _, _) where !meters.isEmpty:
      return range(meter.word, meters[Int(meter.rawValue)]) { "\($0)" }
    case .compare(.clock, _, _):
      return clock.flatMap { range("clock", $0) { Figures.clock($0, in: .en) } }
    case .flag(let flag) where !survey.setFlags[Int(flag)]:
      let name = scenario.flags[Int(flag)]
      return Localized(
        id: "Tidak ada permainan yang menjalankan `set \(name)`.", en: "No play runs `set \(name)`.")
    case .approved(let rule) where !survey.approvedRules[Int(rule)]:
      let name = scenario.rules[Int(rule)].key
      return Localized(
        id: "Tidak ada permainan yang mendapat `approves \(name)`.", en: "No play gets `approves \(name)`.")
    case .visited(let scene) where !survey.scenes[Int(scene)].isEntered:
      let name = scenario.scenes[Int(scene)].title
      return Localized(id: "“\(name)” tidak pernah tercapai.", en: "“\(name)” is never reached.")
    default: return nil
    }
  }

  private func range(_ name: String, _ range: ClosedRange<Int>, _ text: (Int) -> String) -> Localized {
    let (least, most) = (text(range.lowerBound), text(range.upperBound))
    return least == most
      ? Localized(id: "`\(name)` di sini selalu \(least).", en: "`\(name)` is always \(least) here.")
      : Localized(
        id: "`\(name)` di sini \(least) sampai \(most).", en: "`\(name)` is \(least) to \(most) here.")
  }
}

extension Scenario {
  /// Blocks (indices) with a link to a scene.
  func links(to scene: Int) -> [Int] { blocks.indices.filter { blocks[$0].target == scene } }

  /// The choice that a block belongs to; nil for one of a scene's own.
  func choice(of block: Int) -> Int? { choices.firstIndex { $0.blocks.contains(block) } }

  /// The scene that a block belongs to, perhaps by one of its choices.
  func scene(of block: Int) -> Int {
    choice(of: block).map { choices[$0].scene } ?? scenes.firstIndex { $0.blocks.contains(block) } ?? 0
  }

  /// Scenes that a scene leads to, by its own links and by those of its choices.
  func targets(of scene: Int) -> Set<Int> {
    let own = Array(scenes[scene].blocks) + scenes[scene].choices.flatMap { Array(choices[$0].blocks) }
    return Set(own.compactMap { blocks[$0].target })
  }
}
