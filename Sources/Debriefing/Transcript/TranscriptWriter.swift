public import ScenarioLanguage
public import Simulation
public import SourceText

/// What is to stand in a recorded transcript beside the play itself.
public struct RecordingOptions: Sendable, Hashable {
  /// What people call it.
  public var name: String?
  public var notes: [String]
  /// Writes before each choice which choices are offered.
  public var showsOffers: Bool

  public init(name: String? = nil, notes: [String] = [], showsOffers: Bool = false) {
    self.name = name
    self.notes = notes
    self.showsOffers = showsOffers
  }
}

extension Transcript {
  /// The transcript of a play, finished or not, with the whole conversation as comments.
  ///
  /// `source` is the scenario in its source language, whose ids name scenes and choices; the comments are in the
  /// language of the play. `par` is the scenario's par, nil when it is not known or only a lower bound.
  public init(
    of play: Playthrough, turns: [[Event]], source: Scenario, par: Int?, language: Language,
    options: RecordingOptions = RecordingOptions()
  ) {
    let writer = TranscriptWriter(
      play: play, source: source, par: par, language: language, options: options)
    lines =
      writer.head + writer.comments(on: play.opening) + writer.lines(ofTurns: turns) + writer.expectations
  }
}

struct TranscriptWriter {
  let play: Playthrough
  let source: Scenario
  let par: Int?
  let language: Language
  var options = RecordingOptions()

  private var scenario: Scenario { play.scenario }
  private var conversation: Conversation { Conversation(scenario: scenario, language: language) }

  var head: [Transcript.Line] {
    let name = options.name.map { [Transcript.Line(.name($0.oneLine))] } ?? []
    let notes = options.notes.map { Transcript.Line(.note($0.oneLine)) }
    return [comment(scenario.header.title), Transcript.Line(.scenario(source.id))] + name + notes
      + [Transcript.Line(nil)]
  }

  /// All turns, each with what was offered before it if that is wanted.
  func lines(ofTurns turns: [[Event]]) -> [Transcript.Line] {
    guard options.showsOffers else { return turns.flatMap(lines(of:)) }
    var lines: [Transcript.Line] = []
    var again = Playthrough(of: scenario)
    for turn in turns {
      lines += [Transcript.Line(nil), Transcript.Line(.offered(again.offered.map(spot)))]
      lines += self.lines(of: turn).dropFirst()
      if case .took(let choice)? = turn.first { _ = try? again.choose(choice) }
    }
    guard again.phase == .playing else { return lines }
    return lines + [Transcript.Line(nil), Transcript.Line(.offered(again.offered.map(spot)))]
  }

  /// One turn: the choice, what followed, and an empty line.
  func lines(of turn: [Event]) -> [Transcript.Line] {
    guard case .took(let index)? = turn.first else { return comments(on: turn) }
    return [Transcript.Line(nil), Transcript.Line(.choose(spot(index)), comment: words(of: index))]
      + comments(on: Array(turn.dropFirst()))
  }

  /// `You: "What do you need the shirt for?"`
  func words(of choice: Int) -> String {
    conversation.you + ": " + scenario.choices[choice].text.plain.oneLine
  }

  /// What is shown in play; the coach's notes and inner voices are left out.
  func comments(on events: [Event]) -> [Transcript.Line] {
    events.flatMap { event -> [Transcript.Line] in
      switch event {
      case .entered(let scene, _): return [comment("[\(scenario.scenes[scene].title)]")]
      case .ran(let index): return shown(scenario.blocks[index])
      case .ended(.walkOut):
        let walkOut = WalkOut(of: scenario.primary, on: scenario.header.channel)
        return [
          comment("\(scenario.primary.name): \(walkOut.speech[language])"),
          comment(walkOut.leaving[language]),
        ]
      default: return []
      }
    }
  }

  private func shown(_ block: Block) -> [Transcript.Line] {
    guard block.isShown, let line = conversation.line(for: block) else { return [] }
    return line.plain.split(whereSeparator: \.isNewline).map { comment(String($0)) }
  }

  var expectations: [Transcript.Line] {
    guard let result = play.result else { return [] }
    let ending: String? =
      if case .scene(let scene, _) = result.ending { source.scenes[scene].id } else { nil }
    var statements: [Transcript.Statement] = [.ending(ending), .smiles(result.smiles)]
    if let par { statements += [.archetype(result.archetype(par: par)), .par(par)] }
    if !source.others.isEmpty {
      statements.append(
        .others(zip(source.others, result.others).map { Transcript.Named($0.key, $1.smiling) }))
    }
    statements += [.meters(meters(result)), .courtesy(result.courtesy)]
    if let clock = result.clock { statements.append(.clock(clock)) }
    if source.header.currency != nil { statements.append(.cost(result.cost)) }
    statements.append(.hardBreaches(result.hardBreaches.map { source.rules[$0].key }))
    return [Transcript.Line(nil)] + statements.map { Transcript.Line($0) }
  }

  private func meters(_ result: Result) -> [Transcript.Named<Int>] {
    [
      Transcript.Named("joy", result.joy), Transcript.Named("return", result.return),
      Transcript.Named("refer", result.refer),
    ]
  }

  private func spot(_ choice: Int) -> Transcript.Spot { source.spot(of: choice) }
  private func comment(_ text: String) -> Transcript.Line { Transcript.Line(nil, comment: text.oneLine) }
}

extension Scenario {
  /// How a transcript names a choice of this scenario.
  func spot(of choice: Int) -> Transcript.Spot {
    Transcript.Spot(scene: scenes[choices[choice].scene].id, choice: choices[choice].ordinal)
  }
}

extension String {
  var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ").trimmingSpaces }
}
