package import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Why the body of an event cannot be read.
package enum UnreadableRoomEvent: Error, Sendable, Hashable {
  /// A later Senyum wrote it, of a kind that this one does not know.
  case newer(kind: String)
  /// It is no event, or lacks a part of one.
  case damaged

  /// A sentence or two with what to do.
  package func message(in language: Language) -> String { words[language] }

  private var words: Localized {
    switch self {
    case .newer(let kind):
      Localized(
        id:
          "Ruang ini dicatat oleh Senyum yang lebih baru (`\(kind)`). Perbarui Senyum untuk membukanya lagi.",
        en: "This room was written by a later Senyum (`\(kind)`). Update Senyum to open it again.")
    case .damaged:
      Localized(
        id: "Catatan ruang ini rusak. Buka ruang baru; permainan yang sudah tercatat tetap aman.",
        en: "What was kept of this room is damaged. Open a new room; plays that have been kept are safe.")
    }
  }
}

extension RoomEvent {
  /// The event as it is kept: one JSON object on one line, its keys sorted.
  package var body: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Whole numbers, truths and strings alone: nothing that JSON has no form for.
    return (try? encoder.encode(self)).map { Array($0) } ?? []
  }

  /// Reads an event that was kept, by this version or by an earlier one.
  package init(body: [UInt8]) throws(UnreadableRoomEvent) {
    do {
      self = try JSONDecoder().decode(RoomEvent.self, from: Data(body))
    } catch let error as UnreadableRoomEvent {
      throw error
    } catch {
      throw .damaged
    }
  }
}

extension RoomEvent: Codable {
  /// Never renamed: rooms that are kept have them.
  private enum Key: String, CodingKey {
    case kind, visitor, attempt, scenario, until, round, choice, choices, now
  }

  private enum Kind: String {
    case opened, joined, left, removed, began, beganConversation, paused, resumed, extended, voteOpened, voted
    case voteClosed, picked, wentBack, discussing, revealed, closed
  }

  private var kind: Kind {
    switch self {
    case .opened: .opened
    case .joined: .joined
    case .left: .left
    case .removed: .removed
    case .began: .began
    case .beganConversation: .beganConversation
    case .paused: .paused
    case .resumed: .resumed
    case .extended: .extended
    case .voteOpened: .voteOpened
    case .voted: .voted
    case .voteClosed: .voteClosed
    case .picked: .picked
    case .wentBack: .wentBack
    case .discussing: .discussing
    case .revealed: .revealed
    case .closed: .closed
    }
  }

  package func encode(to encoder: any Encoder) throws {
    if case .opened(let opening) = self { try opening.encode(to: encoder) }
    var body = encoder.container(keyedBy: Key.self)
    try body.encode(kind.rawValue, forKey: .kind)
    switch self {
    case .opened, .paused, .resumed, .voteClosed, .revealed, .closed: break
    case .joined(let visitor), .left(let visitor), .removed(let visitor):
      try body.encode(visitor, forKey: .visitor)
    case .began(let visitor, let attempt, let scenario):
      try body.encode(visitor, forKey: .visitor)
      try body.encode(attempt, forKey: .attempt)
      try body.encode(scenario, forKey: .scenario)
    case .beganConversation(let attempt, let scenario):
      try body.encode(attempt, forKey: .attempt)
      try body.encode(scenario, forKey: .scenario)
    case .extended(let until): try body.encode(until, forKey: .until)
    case .voteOpened(let round): try body.encode(round, forKey: .round)
    case .voted(let visitor, let choice, let round):
      try body.encode(visitor, forKey: .visitor)
      try body.encode(choice, forKey: .choice)
      try body.encode(round, forKey: .round)
    case .picked(let choice): try body.encode(choice, forKey: .choice)
    case .wentBack(let choices): try body.encode(choices, forKey: .choices)
    case .discussing(let now): try body.encode(now, forKey: .now)
    }
  }

  package init(from decoder: any Decoder) throws {
    let body = try decoder.container(keyedBy: Key.self)
    let word = try body.decode(String.self, forKey: .kind)
    guard let kind = Kind(rawValue: word) else { throw UnreadableRoomEvent.newer(kind: word) }
    func number(_ key: Key) throws -> Int { try body.decode(Int.self, forKey: key) }
    func visitor() throws -> VisitorNumber { try body.decode(VisitorNumber.self, forKey: .visitor) }
    func attempt() throws -> AttemptNumber { try body.decode(AttemptNumber.self, forKey: .attempt) }
    self =
      switch kind {
      case .opened: .opened(try Opening(from: decoder))
      case .joined: .joined(try visitor())
      case .left: .left(try visitor())
      case .removed: .removed(try visitor())
      case .began: .began(try visitor(), attempt: try attempt(), scenario: try number(.scenario))
      case .beganConversation: .beganConversation(attempt: try attempt(), scenario: try number(.scenario))
      case .paused: .paused
      case .resumed: .resumed
      case .extended: .extended(until: try body.decode(Int64.self, forKey: .until))
      case .voteOpened: .voteOpened(round: try number(.round))
      case .voted: .voted(try visitor(), choice: try number(.choice), round: try number(.round))
      case .voteClosed: .voteClosed
      case .picked: .picked(choice: try number(.choice))
      case .wentBack: .wentBack(choices: try number(.choices))
      case .discussing: .discussing(try body.decode(Bool.self, forKey: .now))
      case .revealed: .revealed
      case .closed: .closed
      }
  }
}

extension Opening: Codable {
  private enum Key: String, CodingKey {
    case mode, scenarios, isPractice, minutes
  }

  package func encode(to encoder: any Encoder) throws {
    var body = encoder.container(keyedBy: Key.self)
    try body.encode(mode, forKey: .mode)
    try body.encode(scenarios, forKey: .scenarios)
    try body.encode(isPractice, forKey: .isPractice)
    try body.encodeIfPresent(minutes, forKey: .minutes)
  }

  /// A mode that this version does not know comes from a later one.
  package init(from decoder: any Decoder) throws {
    let body = try decoder.container(keyedBy: Key.self)
    let word = try body.decode(String.self, forKey: .mode)
    guard let mode = Mode(rawValue: word) else { throw UnreadableRoomEvent.newer(kind: "opened " + word) }
    self.init(
      mode, scenarios: try body.decode([Item].self, forKey: .scenarios),
      isPractice: try body.decode(Bool.self, forKey: .isPractice),
      minutes: try body.decodeIfPresent(Int.self, forKey: .minutes))
  }
}
