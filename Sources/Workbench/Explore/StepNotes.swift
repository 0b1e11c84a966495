import Debriefing
import ScenarioLanguage
import Simulation
import SourceText

/// What happened in one step beside the values of the table: scenes, facts, rules, and what the engine's own rules did.
struct StepNotes {
  let step: RunningTable.Step
  let words: ExploreWords

  private func say(id: String, en: String) -> String { words.say(id: id, en: en) }
  private var scenario: Scenario { words.scenario }

  var sentences: [String] { [facts].filter { !$0.isEmpty } + reasons + moves + turn }

  // MARK: Facts

  /// Facts in the words of the format.
  private var facts: String { step.events.compactMap(fact).joined(separator: "; ") }

  private func fact(_ event: Event) -> String? {
    switch event {
    case .set(let flag): "set \(scenario.flags[flag])"
    case .cleared(let flag): "clear \(scenario.flags[flag])"
    case .promised(let promise): "promises \(scenario.promises[promise].key)"
    case .kept(let promise): "keeps \(scenario.promises[promise].key)"
    case .showed(let behaviour): "does \(behaviour.word)"
    case .followed(let rule): "follows \(scenario.rules[rule].key)"
    case .approved(let rule): "approves \(scenario.rules[rule].key)"
    case .bent(let rule, let bend):
      "bends \(scenario.rules[rule].key) (\(bend.name[words.language]))"
    default: nil
    }
  }

  // MARK: The engine's own rules

  /// Each rule once, with all that it changed.
  private var reasons: [String] {
    var groups: [(reason: String, changes: [String])] = []
    for case .changed(let change) in step.events {
      guard let reason = change.engineReason(in: scenario)?[words.language] else { continue }
      let text = self.text(change)
      if let known = groups.firstIndex(where: { $0.reason == reason }) {
        groups[known].changes.append(text)
      } else {
        groups.append((reason, [text]))
      }
    }
    return groups.map { group in
      let changes = group.changes.joined(separator: ", ")
      return say(
        id: "Aturan: \(changes), karena \(group.reason).", en: "Rule: \(changes), because \(group.reason).")
    }
  }

  private func text(_ change: Change) -> String {
    let name = change.subject.word(in: scenario)
    // A rule that lets an effect count for nothing.
    guard change.before != change.after else {
      return say(id: "\(name) tetap \(change.after)", en: "\(name) stays at \(change.after)")
    }
    return "\(name) \(change.before) → \(change.after)"
  }

  // MARK: Par

  private var turn: [String] {
    guard step.losesPar else { return [] }
    return [
      say(
        id: "Titik balik: sesudah pilihan ini par tidak terjangkau lagi.",
        en: "Turning point: after this choice par is out of reach.")
    ]
  }

  // MARK: Scenes

  private var moves: [String] {
    step.events.compactMap { event in
      switch event {
      case .entered(_, .start): nil
      case .entered(let scene, .link): "→ \(words.scene(scene))"
      case .entered(let scene, .interruption):
        say(
          id: "Disela oleh \(words.inSentence(scene: scene))",
          en: "Interrupted by \(words.inSentence(scene: scene))")
      case .resumed(scene: nil): say(id: "Kembali ke adegan semula", en: "Back to where it was")
      default: nil
      }
    }
  }
}
