import Debriefing
import ScenarioLanguage
import Simulation

extension Session {
  /// Points at what to look for, without naming the choice and without a number.
  /// - Parameter keepers: the offered choices after which the best is still within reach; empty when a line was crossed.
  func hint(keepers: [Int], _ texts: Texts) -> [Passage] {
    let hint = texts.replies.hint
    if keepers.isEmpty { return [Passage(.remark, hint.lineCrossed)] }
    if keepers.count == playthrough.offered.count { return [Passage(.remark, hint.nothingToLose)] }
    let shown = keepers.map { scenario.choices[$0].behaviours.subtracting(.goesWrong) }
    if let behaviours = shown.first(where: { !$0.isEmpty })?.behaviours {
      let names = Figures.list(behaviours.map { $0.name[texts.language] }, in: texts.language)
      return [Passage(.remark, hint.lookFor(names))]
    }
    let notes = keepers.compactMap(coachNote)
    return notes.isEmpty ? [Passage(.remark, hint.thinkOf(scenario.primary.name))] : [notes[0].passage(texts)]
  }

  private func coachNote(on choice: Int) -> Block? {
    scenario.choices[choice].blocks.lazy.map { self.scenario.blocks[$0] }.first { $0.kind == .tip }
  }
}

extension Block {
  fileprivate func passage(_ texts: Texts) -> Passage {
    Passage(.coach, label: texts.voices.coach, text.styled)
  }
}
