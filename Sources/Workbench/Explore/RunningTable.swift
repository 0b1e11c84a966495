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
        best: exploration.best(from: replay))
    ]
    for (choice, events) in zip(play.choices, turns) {
      let before = replay
      guard (try? replay.choose(choice)) != nil else { break }
      let position = (before.offered.firstIndex(of: choice) ?? 0) + 1
      steps.append(
        Step(
          choice: choice, position: (position, before.offered.count), events: events, before: before.state,
          state: replay.state, best: exploration.best(from: replay)))
    }
    self.steps = steps
  }

  var scenario: Scenario { request.scenario }

  /// What moves in the scenario: its name in the file, and its value in a state.
  var quantities: [(name: String, value: (Playthrough.State) -> Int)] {
    var all: [(name: String, value: (Playthrough.State) -> Int)] = Meter.allCases.map { meter in
      (meter.word, { $0[meter] })
    }
    for (index, other) in scenario.others.enumerated() {
      all.append((other.key + ".joy", { $0.joy(ofOther: index) }))
    }
    if scenario.header.clock != nil { all.append(("clock", { $0.clock })) }
    if scenario.header.currency != nil { all.append(("cost", { $0.cost })) }
    return all
  }
}
