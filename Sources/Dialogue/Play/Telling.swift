import Debriefing
package import ScenarioLanguage
package import Simulation
import SourceText

/// Turns what happened into passages, in the words of the scenario. It never tells a number of a meter.
package struct Telling {
  package let scenario: Scenario
  package let texts: Texts
  /// The coach's notes come at once.
  package let isPractice: Bool
  /// The scene told last, so that a title is not repeated.
  private var scene: Int?
  private var act: Int?
  private(set) var passages: [Passage] = []

  /// - Parameters:
  ///   - scene: where play was before; its title is known.
  ///   - act: the latest act that play had come to.
  package init(_ scenario: Scenario, _ texts: Texts, isPractice: Bool, from scene: Int?, in act: Int?) {
    self.scenario = scenario
    self.texts = texts
    self.isPractice = isPractice
    self.scene = scene
    self.act = act
  }

  /// Tells events. An ending is left to the debrief, which begins with what became of the customer.
  package mutating func tell(_ events: some Sequence<Event>) {
    for event in events {
      if case .entered(let scene, _) = event, scenario.scenes[scene].isEnding { return }
      tell(event)
    }
  }

  private mutating func tell(_ event: Event) {
    switch event {
    case .took(let choice): passages.append(own(choice))
    case .entered(let scene, _): enter(scene)
    case .resumed(scene: nil): if let origin { enter(origin) }
    case .ran(let block): if let passage = passage(for: scenario.blocks[block]) { show(passage) }
    default: break
    }
  }

  private mutating func show(_ passage: Passage) {
    showTitle()
    passages.append(passage)
  }

  /// The scene that was entered and whose title is still to be shown: one that play passes through without a word, on its
  /// way to another, shows none.
  private var untitled: Int?

  /// The scene in which the last choice was taken: there play goes on after an interruption that led nowhere.
  private var origin: Int?

  private mutating func own(_ choice: Int) -> Passage {
    origin = scenario.choices[choice].scene
    return Passage(.own, label: texts.voices.you, scenario.choices[choice].text.styled)
  }

  private mutating func enter(_ index: Int) {
    untitled = index
    if !scenario.scenes[index].choices.isEmpty { showTitle() }
  }

  private mutating func showTitle() {
    guard let index = untitled else { return }
    untitled = nil
    guard index != scene else { return }
    scene = index
    let entered = scenario.scenes[index]
    // A story does not go back an act: an interruption, or a way back, stands where it happens.
    if let later = entered.act, later > act ?? -1, entered.when == nil {
      act = later
      passages.append(Passage(.heading, scenario.acts[later].title))
    }
    passages.append(Passage(.sceneTitle, label: texts.voices.scene, entered.title))
  }

  private func passage(for block: Block) -> Passage? {
    guard !block.text.isEmpty else { return nil }
    let text = block.text.styled
    switch block.kind {
    case .narration: return Passage(.narration, text)
    case .speech(speaker: nil): return Passage(.customer, label: scenario.primary.name, text)
    case .speech(let speaker?): return Passage(.person, label: speaker, text)
    case .note: return Passage(.note, label: texts.voices.screen, text)
    case .picture(let path):
      return Passage(.item, label: texts.voices.picture, picture: scenario.id + "/" + path, text)
    case .tip: return isPractice ? Passage(.coach, label: texts.voices.coach, text) : nil
    case .innerVoice, .silent: return nil
    }
  }
}

extension Session {
  /// What the last choice led to; the opening before the first one.
  package func lastTurn(_ texts: Texts) -> [Passage] {
    guard let turn = turns.last else { return told(playthrough.opening, texts) }
    let origin = playthrough.choices.last.map { scenario.choices[$0].scene }
    return told(turn, from: origin, in: latestAct(before: turns.count - 1), texts)
      + signs(texts, all: false)
  }

  /// The last choice with what came of it, or the opening: enough to go on from.
  package func recap(_ texts: Texts) -> [Passage] {
    let events = turns.last ?? playthrough.opening
    return told(events, in: latestAct(before: max(turns.count - 1, 0)), texts) + signs(texts, all: true)
  }

  /// Where things stand: all that was told since the scene was entered.
  package func standing(_ texts: Texts) -> [Passage] {
    let events = self.events
    let scene = playthrough.state.scene
    let entry = events.lastIndex { if case .entered(scene, _) = $0 { true } else { false } }
    let act = latestAct(before: turns.count) ?? scenario.scenes[scene].act
    return told(events[(entry ?? 0)...], in: act, texts) + signs(texts, all: true)
  }

  /// The latest act that play had come to before a turn, interruptions left out.
  private func latestAct(before turn: Int) -> Int? {
    (playthrough.opening + turns[..<turn].joined()).compactMap { event in
      guard case .entered(let index, _) = event, scenario.scenes[index].when == nil else { return nil }
      return scenario.scenes[index].act
    }.max()
  }

  /// The whole conversation so far.
  package func conversation(_ texts: Texts) -> [Passage] { told(events, texts) }

  private func told(
    _ events: some Sequence<Event>, from scene: Int? = nil, in act: Int? = nil, _ texts: Texts
  ) -> [Passage] {
    var telling = Telling(scenario, texts, isPractice: isPractice, from: scene, in: act)
    telling.tell(events)
    return telling.passages
  }

  /// The customer's manner and the clock: all that shows, or only what has changed with the last choice. Nothing when
  /// the play is over.
  package func signs(_ texts: Texts, all: Bool) -> [Passage] {
    guard playthrough.phase == .playing else { return [] }
    var passages: [Passage] = []
    let before = manner(turnsBack: 1)
    let now = Manner(of: playthrough)
    if all || now != before { passages.append(now.passage(after: all ? nil : before, scenario, texts)) }
    let moved =
      turns.last?.contains { if case .clock(let from, let to) = $0 { from != to } else { false } } ?? true
    if scenario.header.clock != nil, all || moved {
      let clock = Figures.clock(playthrough.state.clock, in: texts.language)
      passages.append(Passage(.clock, label: texts.voices.clock, clock))
    }
    return passages
  }
}

extension Manner {
  fileprivate func passage(after before: Manner?, _ scenario: Scenario, _ texts: Texts) -> Passage {
    let label = texts.manner.label(scenario.primary.name, Presence(scenario.header.channel))
    return Passage(.manner, label: label, face: face, [[StyledText(words(after: before, texts))]])
  }
}
