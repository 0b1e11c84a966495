import Analysis
import ScenarioLanguage
import Simulation

/// `senyum explore … --choices`: how meters, clock and cost stand after each choice of one play, and what was still
/// possible then.
struct RunningTable {
  let request: Explore
  let exploration: Exploration
  let play: Playthrough
  let steps: [Step]
  let words: ExploreWords

  /// The start, or one choice and all that it led to.
  struct Step {
    /// Index into `Scenario.choices`; nil: the start.
    let choice: Int?
    /// The choice's place among those offered, counted from 1, and how many these were.
    let position: (number: Int, offered: Int)?
    let events: [Event]
    let before: Playthrough.State?
    let state: Playthrough.State
    /// The most smiles that a clean play can still end with; nil where none can, or nobody knows.
    let best: Int?
    /// Par was within reach before it and is not after it.
    let losesPar: Bool
  }

  init(request: Explore, exploration: Exploration, play: Playthrough, turns: [[Event]]) {
    self.request = request
    self.exploration = exploration
    self.play = play
    words = ExploreWords(scenario: request.scenario, language: request.language)
    var replay = Playthrough(of: request.scenario)
    var steps = [
      Step(
        choice: nil, position: nil, events: replay.opening, before: nil, state: replay.state,
        best: exploration.best(from: replay), losesPar: false)
    ]
    for (choice, events) in zip(play.choices, turns) {
      let before = replay
      guard (try? replay.choose(choice)) != nil else { break }
      let best = exploration.best(from: replay)
      let losesPar =
        exploration.isComplete && steps.last?.best == exploration.par && best ?? -1 < exploration.par
      let position = (before.offered.firstIndex(of: choice) ?? 0) + 1
      steps.append(
        Step(
          choice: choice, position: (position, before.offered.count), events: events, before: before.state,
          state: replay.state, best: best, losesPar: losesPar))
    }
    self.steps = steps
  }

  var scenario: Scenario { request.scenario }

  /// What moves in the scenario.
  struct Quantity {
    /// As the file names it.
    let name: String
    /// The same over a column: other customers have nothing but joy.
    let heading: String
    let value: (Playthrough.State) -> Int

    init(_ name: String, heading: String? = nil, value: @escaping (Playthrough.State) -> Int) {
      self.name = name
      self.heading = heading ?? name
      self.value = value
    }
  }

  var quantities: [Quantity] {
    var all = Meter.allCases.map { meter in Quantity(meter.word) { $0[meter] } }
    for (index, other) in scenario.others.enumerated() {
      all.append(Quantity(other.key + ".joy", heading: other.key) { $0.joy(ofOther: index) })
    }
    if scenario.header.clock != nil { all.append(Quantity("clock") { $0.clock }) }
    if scenario.header.currency != nil { all.append(Quantity("cost") { $0.cost }) }
    return all
  }
}
