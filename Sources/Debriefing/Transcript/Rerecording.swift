public import ScenarioLanguage
import Simulation
public import SourceText

/// A transcript written anew after a change of its scenario that was wanted: the same choices, and what comes of them now.
///
/// Names, notes, and comments that stand apart from the recorded conversation stay as they are.
public struct Rerecording: Sendable {
  public let transcript: Transcript
  /// The statements that say something else now.
  public let changes: [Change]
  /// How many lines of the conversation are others now.
  public let linesOfConversation: Int

  public struct Change: Sendable, Hashable {
    /// The line of the old transcript.
    public let line: Ordinal
    public let before: String
    /// Nil: the line went.
    public let after: String?
  }
}

extension Transcript {
  /// Plays the choices and writes down what comes of them.
  ///
  /// `source` is the scenario in its source language, which is that of the conversation. A choice whose recorded words
  /// have another number now is followed to it. Where a choice cannot be taken, or a name is gone, there is no new
  /// transcript but the difference that a person has to decide.
  public func recordedAnew(source: Scenario, par: Int) -> (rerecording: Rerecording?, difference: Difference?)
  {
    var rerecorder = Rerecorder(self, source: source, par: par)
    while rerecorder.step() {}
    if let difference = rerecorder.difference { return (nil, difference) }
    return (rerecorder.rerecording, nil)
  }
}

private struct Rerecorder {
  private let old: [Transcript.Line]
  private var answers: Answers
  private var next = 0
  private var lines: [Transcript.Line] = []
  private var changes: [Rerecording.Change] = []
  private var linesOfConversation = 0
  private var isOpeningTold = false
  private(set) var difference: Difference?

  init(_ transcript: Transcript, source: Scenario, par: Int) {
    old = transcript.lines
    answers = Answers(source: source, scenario: source, par: par)
  }

  var rerecording: Rerecording {
    Rerecording(
      transcript: Transcript(lines: lines), changes: changes, linesOfConversation: linesOfConversation)
  }

  private var writer: TranscriptWriter {
    let language = Language(tag: answers.source.languageTag) ?? .id
    return TranscriptWriter(play: answers.moment.play, source: answers.source, par: nil, language: language)
  }

  /// Writes the next line; false at the end of the file, or where it cannot go on.
  mutating func step() -> Bool {
    guard next < old.count, difference == nil else { return false }
    let line = old[next]
    next += 1
    switch line.statement {
    case nil: keepOrTell(line)
    case .choose(let spot): take(spot, line)
    case .scenario, .name, .note: lines.append(line)
    case .some(let statement): answer(statement, line)
    }
    return true
  }

  private var number: Ordinal { Ordinal(offset: next - 1) }

  // MARK: The conversation

  /// A recorded opening begins with the title of its scene; every other comment belongs to a person.
  private mutating func keepOrTell(_ line: Transcript.Line) {
    guard !isOpeningTold, answers.moment.turns.isEmpty, line.comment?.hasPrefix("[") == true else {
      return lines.append(line)
    }
    isOpeningTold = true
    tell(writer.comments(on: answers.moment.play.opening), insteadOf: [line] + skipComments())
  }

  private mutating func skipComments() -> [Transcript.Line] {
    let start = next
    while next < old.count, old[next].statement == nil, old[next].comment != nil { next += 1 }
    return Array(old[start..<next])
  }

  private mutating func tell(_ new: [Transcript.Line], insteadOf old: [Transcript.Line]) {
    let change = new.difference(from: old)
    linesOfConversation += max(change.insertions.count, change.removals.count)
    lines += new
  }

  // MARK: Statements

  private mutating func take(_ spot: Transcript.Spot, _ line: Transcript.Line) {
    let offered = answers.moment.play.offered
    let home = answers.place(of: line.comment, unless: spot).flatMap { offered.contains($0) ? $0 : nil }
    guard let choice = home ?? answers.choice(spot) else { return stop(answers.unknown(spot)) }
    guard offered.contains(choice), (try? answers.moment.choose(choice, line: number)) != nil else {
      return stop(answers.refusal(spot), answers.moment.whyNotOffered(choice))
    }
    // A choice without its words was written by hand: no conversation is put under it.
    let isRecorded = line.comment != nil
    write(.choose(answers.source.spot(of: choice)), line, isRecorded ? writer.words(of: choice) : nil)
    guard isRecorded, let events = answers.moment.turns.last?.events else { return }
    tell(writer.comments(on: Array(events.dropFirst())), insteadOf: skipComments())
  }

  private mutating func answer(_ statement: Transcript.Statement, _ line: Transcript.Line) {
    if let unknown = answers.unknown(in: statement) { return stop(unknown) }
    guard let found = answers.answer(to: statement) else { return stop(answers.unfinished) }
    write(found, line, line.comment)
  }

  /// Writes a statement in place of an old one. One that says nothing any more goes.
  private mutating func write(_ statement: Transcript.Statement, _ line: Transcript.Line, _ comment: String?)
  {
    let isEmpty = statement.arguments.isEmpty
    let new = isEmpty ? nil : Transcript.Line(statement, comment: comment)
    if statement != line.statement {
      changes.append(
        Rerecording.Change(
          line: number, before: Transcript.Line(line.statement).text,
          after: isEmpty ? nil : Transcript.Line(statement).text))
    } else if comment != line.comment {
      linesOfConversation += 1
    }
    if let new { lines.append(new) }
  }

  private mutating func stop(_ what: Difference.What, _ causes: [Localized] = []) {
    difference = Difference(
      line: number, what, causes: causes + answers.causes(of: what),
      conversation: answers.moment.conversation())
  }
}
