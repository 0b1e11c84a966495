import Debriefing
import Dialogue
public import Simulation
public import SourceText

/// A situation that was missed and is offered again: a play from just before its turning point.
public struct Drill: Sendable {
  /// Of the scenario, and of the scene in which it was missed.
  public let title: Localized
  public let scene: Localized
  /// How long ago it was missed, in words: `3 hari lalu`.
  public let missed: Localized
  /// The choices that were taken before it (indices into `Scenario.choices`).
  public let choices: [Int]
  /// The choice that was taken in it, and what that attempt ended with.
  public let missedChoice: Int
  public let smiles: Smiles
  /// Reads the scenario as it was then.
  public let load: @Sendable (_ language: Language) -> Library.Loading

  public init(
    title: Localized, scene: Localized, missed: Localized, choices: [Int], missedChoice: Int, smiles: Smiles,
    load: @escaping @Sendable (_ language: Language) -> Library.Loading
  ) {
    self.title = title
    self.scene = scene
    self.missed = missed
    self.choices = choices
    self.missedChoice = missedChoice
    self.smiles = smiles
    self.load = load
  }
}

extension Debrief.Part {
  /// After a drill the path is short, and the rest was told when the situation was missed.
  static let ofDrill: [Debrief.Part] = [.outcome, .smiles, .turningPoint]
}

extension Play {
  /// What the play changes for the trainee, in a few rows.
  func tellProgress(_ view: ParView) throws(Departure) {
    guard let summary = PlaySummary(of: session.playthrough, par: view) else { return }
    let afterword = surroundings.keeping.conclude(number, summary)
    let changes = drill.map { change(since: $0, summary).rows(in: texts.language) } ?? []
    let rows = afterword?.rows(isDrill: drill != nil, in: texts.language) ?? []
    guard !(changes + rows).isEmpty else { return }
    let title = drill == nil ? texts.review.progress : texts.review.whatChanged
    try screen.show([Passage(.heading, title)] + (changes + rows).passages)
  }

  private func change(since drill: Drill, _ summary: PlaySummary) -> DrillChange {
    let (scenario, taken) = (session.scenario, session.playthrough.choices)
    func words(_ choice: Int) -> String { scenario.choices[choice].text.plain }
    let now = taken.indices.contains(drill.choices.count) ? taken[drill.choices.count] : drill.missedChoice
    return DrillChange(
      then: DrillChange.Side(choice: words(drill.missedChoice), smiles: drill.smiles),
      now: DrillChange.Side(choice: words(now), smiles: summary.smiles),
      keptPar: summary.turningPoint == nil)
  }

  /// Whose turn it is, and the last thing that happened.
  func openingOfDrill(_ drill: Drill) -> [Passage] {
    let header = session.scenario.header
    let who = texts.opening.whoYouAre(session.scenario.primary.name, header.channel)
    let (scene, missed) = (drill.scene[texts.language], drill.missed[texts.language])
    return [
      Passage(.heading, header.title), Passage(.narration, header.summary + " " + who),
      Passage(.remark, texts.review.opening(scene, missed)),
    ] + session.recap(texts)
  }
}
