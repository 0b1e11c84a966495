import Debriefing
import ScenarioLanguage
import Simulation
import SourceText

extension Session {
  /// Points at what to look for, without naming the choice and without a number.
  /// - Parameter keepers: the offered choices after which the best is still within reach; empty when a line was crossed.
  package func hint(keepers: [Int], _ texts: Texts) -> [Passage] {
    let hint = texts.replies.hint
    if keepers.isEmpty { return [Passage(.remark, hint.lineCrossed)] }
    let isOpen = keepers.count == playthrough.offered.count
    return (isOpen ? [Passage(.remark, hint.nothingToLose)] : []) + [pointer(keepers, texts)]
  }

  /// What a good choice shows; what the coach says of one; or the customer's place to stand in.
  private func pointer(_ keepers: [Int], _ texts: Texts) -> Passage {
    let friendly = keepers.filter { scenario.choices[$0].behaviours.isDisjoint(with: .goesWrong) }
    let shown = friendly.map { scenario.choices[$0].behaviours }.first { !$0.isEmpty }
    if let shown {
      let names = Figures.list(shown.behaviours.map { $0.name[texts.language] }, in: texts.language)
      return Passage(.remark, texts.replies.hint.lookFor(names))
    }
    let notes = friendly.compactMap(coachNote)
    return notes.first?.passage(texts) ?? Passage(.remark, texts.replies.hint.thinkOf(scenario.primary.name))
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
