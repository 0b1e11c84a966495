import ScenarioLanguage
import Simulation
import SourceText

/// Part 4: the path really taken, told from its events in their order.
extension Teller {
  var path: [Line] {
    var teller = PathTeller(scenario: scenario, language: language)
    for event in account.opening { teller.tell(event) }
    for turn in account.turns {
      for event in turn { teller.tell(event) }
    }
    teller.close()
    return teller.lines
  }
}

/// Gathers what belongs to one choice or to one scene's entering, so that its changes can be told together.
struct PathTeller {
  let scenario: Scenario
  let language: Language
  private(set) var lines: [Line] = []
  private var turn = 0
  /// The scene that play is in.
  private var scene = 0
  private var step: PathStep
  /// What the rules at the end of a play change: told last, whenever they are reported.
  private var farewell: PathStep
  /// Facts that are told once: `solved` set again and a promise made again are no news.
  private var told: Set<Event> = []
  /// Rules of the engine that were explained: their later changes are told briefly.
  private var explained: Set<Change.Reason> = []

  init(scenario: Scenario, language: Language) {
    self.scenario = scenario
    self.language = language
    step = PathStep(.scene(0), scenario, language)
    farewell = PathStep(.end, scenario, language)
  }

  mutating func tell(_ event: Event) {
    switch event {
    case .took(let choice):
      turn += 1
      begin(.choice, Conversation(scenario: scenario, language: language).line(forChoice: choice, turn: turn))
    case .entered(let index, let entry): enter(index, entry)
    case .resumed(scene: nil): begin(.scene(scene), sceneLine(scene))
    case .ran(let block): note(block)
    case .ended(.walkOut):
      begin(
        .end, Line(.scene, say(id: "\(scenario.primary.name) pergi", en: "\(scenario.primary.name) leaves")))
    case .changed(let change) where change.isAtEnd:
      farewell.add(event)
    case .set, .promised, .kept:
      if told.insert(event).inserted { step.add(event) }
    default: step.add(event)
    }
  }

  /// Tells what is still gathered.
  mutating func close() {
    lines += step.lines(explained: &explained)
    lines += farewell.lines(explained: &explained)
  }

  private mutating func begin(_ kind: PathStep.Kind, _ line: Line) {
    let told = step.lines(explained: &explained)
    // A scene that play only passed through, without a word, is no place that anybody has been to.
    if told.isEmpty, case .scene(let scene) = step.kind, scenario.scenes[scene].choices.isEmpty,
      lines.last?.role == .scene
    {
      lines.removeLast()
    }
    lines += told
    step = PathStep(kind, scenario, language)
    lines.append(line)
  }

  private mutating func enter(_ index: Int, _ entry: Event.Entry) {
    begin(.scene(index), sceneLine(index))
    guard entry == .interruption, !scenario.scenes[index].isEnding else {
      scene = index
      return
    }
    lines.append(
      Line(.fact, say(id: "Kejadian ini menyela percakapan.", en: "This interrupted the conversation.")))
    if !scenario.scenes[index].choices.isEmpty { scene = index }
  }

  /// What was said and thought, and the coach's notes. What an ending shows has been told before the path.
  private mutating func note(_ index: Int) {
    let block = scenario.blocks[index]
    switch block.kind {
    case .speech where step.isEnding: break
    case .speech, .innerVoice, .tip:
      let conversation = Conversation(scenario: scenario, language: language)
      if let line = conversation.line(for: block) { step.texts.append(line) }
    case .narration, .note, .picture, .silent: break
    }
  }

  private func sceneLine(_ index: Int) -> Line { Line(.scene, scenario.scenes[index].title) }
  private func say(id: String, en: String) -> String { Localized(id: id, en: en)[language] }
}
