public import ScenarioLanguage
import Simulation
import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Plays a transcript and compares: once straight, and once saving and restoring after every turn.
///
/// `source` is the scenario in its source language, `scenario` the one to play, in any language; `par` is its par.
public func rehearse(
  _ transcript: Transcript, source: Scenario, scenario: Scenario, par: Int
) -> [Difference] {
  var straight = Rehearsal(source: source, scenario: scenario, par: par)
  straight.run(transcript)
  var restoring = Rehearsal(source: source, scenario: scenario, par: par, restores: true)
  restoring.run(transcript)
  return straight.differences + restoring.differences.filter { $0.what == .restored }
}

/// One play of a transcript. What a statement asks, `Answers` says; here the two are compared.
struct Rehearsal {
  private(set) var answers: Answers
  let restores: Bool
  private(set) var differences: [Difference] = []
  /// False once a choice could not be taken: what follows says nothing then.
  private var fits = true
  private var saidUnfinished = false
  /// Choices whose recorded words now belong to another number; they explain what comes later.
  private var moved: [Localized] = []

  init(source: Scenario, scenario: Scenario, par: Int, restores: Bool = false) {
    self.restores = restores
    answers = Answers(source: source, scenario: scenario, par: par)
  }

  private var source: Scenario { answers.source }
  private var play: Playthrough { answers.moment.play }

  mutating func run(_ transcript: Transcript) {
    for (offset, line) in transcript.lines.enumerated() {
      guard fits else { return }
      guard let statement = line.statement else { continue }
      let number = Ordinal(offset: offset)
      if case .choose(let spot) = statement {
        take(spot, line.comment, number)
      } else {
        check(statement, number)
      }
    }
  }

  private mutating func check(_ statement: Transcript.Statement, _ line: Ordinal) {
    if let unknown = answers.unknown(in: statement) { return differ(unknown, line) }
    switch statement {
    case .scenario(let id):
      if id != source.id { stop(.otherScenario(expected: id, found: source.id), line) }
    case .notOffered(let spots):
      for spot in spots where play.offered.contains(answers.choice(spot) ?? -1) {
        differ(.wasOffered(spot), line)
      }
    case .offered(let expected):
      let wanted = expected.compactMap { answers.choice($0) }.sorted()
      if wanted != play.offered { differ(.offered(expected: expected, found: answers.offers), line) }
    default: compare(statement, line)
    }
  }

  // MARK: The play

  private mutating func take(_ spot: Transcript.Spot, _ words: String?, _ line: Ordinal) {
    let elsewhere = answers.elsewhere(spot, words)
    guard let choice = answers.choice(spot) else {
      return stop(answers.unknown(spot), line, [elsewhere].compactMap { $0 })
    }
    guard play.offered.contains(choice) else {
      let causes = answers.moment.whyNotOffered(choice) + [elsewhere].compactMap { $0 }
      return stop(answers.refusal(spot), line, causes)
    }
    if let elsewhere {
      moved.append(
        Localized(
          id: "Di baris \(line) tertulis kata-kata lain. \(elsewhere.id)",
          en: "Line \(line) was recorded with other words. \(elsewhere.en)"))
    }
    guard (try? answers.moment.choose(choice, line: line)) != nil else { return }
    if restores { restore(line) }
  }

  /// Replaces the play by one that was written out, read back and played again.
  private mutating func restore(_ line: Ordinal) {
    guard let data = try? JSONEncoder().encode(Record(of: play)),
      let record = try? JSONDecoder().decode(Record.self, from: data),
      let again = try? Playthrough(resuming: record, in: play.scenario),
      again.state == play.state, again.phase == play.phase, again.offered == play.offered
    else { return stop(.restored, line) }
    answers.moment.play = again
  }

  // MARK: Expectations

  private mutating func compare(_ statement: Transcript.Statement, _ line: Ordinal) {
    guard statement.role == .moment || statement.role == .end else { return }
    guard let found = answers.answer(to: statement) else {
      if !saidUnfinished { differ(answers.unfinished, line) }
      saidUnfinished = true
      return
    }
    for (expected, found) in zip(statement.parts, found.parts) where expected.value != found.value {
      differ(.value(of: expected.name, expected: expected.value, found: found.value), line)
    }
  }

  private mutating func differ(_ what: Difference.What, _ line: Ordinal, _ causes: [Localized] = []) {
    let causes = causes + answers.causes(of: what) + moved
    moved = []
    differences.append(
      Difference(line: line, what, causes: causes, conversation: answers.moment.conversation()))
  }

  private mutating func stop(_ what: Difference.What, _ line: Ordinal, _ causes: [Localized] = []) {
    differ(what, line, causes)
    fits = false
  }
}

extension Transcript.Statement {
  /// What it says, part by part, so that each part can differ on its own.
  fileprivate var parts: [(name: String, value: String)] {
    switch self {
    case .others(let named), .flags(let named): named.map { ($0.name, $0.value ? "yes" : "no") }
    case .meters(let named): named.map { ($0.name, String($0.value)) }
    default: [(word, arguments)]
    }
  }
}
