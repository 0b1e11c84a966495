/// A visitor's number in the store. Nicknames are looked up elsewhere, so that no name stands in an event.
package typealias VisitorNumber = Int64

/// An attempt's number in the store.
package typealias AttemptNumber = Int64

/// What happened in a room. A room is its events, as a play is its choices; each is kept as one JSON body.
package enum RoomEvent: Sendable, Hashable {
  /// Always the first event.
  case opened(Opening)
  case joined(VisitorNumber)
  case left(VisitorNumber)
  /// By the trainer; who was removed cannot come back.
  case removed(VisitorNumber)
  /// Somebody began an attempt of their own. `scenario` is an index into the opening's scenarios.
  case began(VisitorNumber, attempt: AttemptNumber, scenario: Int)
  /// The room began an attempt together. `scenario` is an index into the opening's scenarios.
  case beganConversation(attempt: AttemptNumber, scenario: Int)
  case paused
  case resumed
  /// The time limit is now this moment, in seconds since 1970.
  case extended(until: Int64)
  /// Rounds are counted from 1 through the whole room.
  case voteOpened(round: Int)
  /// `choice` is an index into `Scenario.choices`. A vote that comes late, in another round, does not count.
  case voted(VisitorNumber, choice: Int, round: Int)
  case voteClosed
  /// The conversation goes on with this choice (index into `Scenario.choices`). Whether the same pick came
  /// twice shows in the number of choices before it, which its form is to carry.
  case picked(choice: Int)
  /// The conversation is cut to its first choices.
  case wentBack(choices: Int)
  /// The group talks with one another, or has ended doing so. Nothing is held back meanwhile: a second vote
  /// after a talk is often the better one.
  case discussing(Bool)
  /// The group's debrief is shown to all.
  case revealed
  /// Always the last event.
  case closed
}

/// What a room is opened on.
package struct Opening: Sendable, Hashable {
  package enum Mode: String, Sendable, Hashable, Codable, CaseIterable {
    /// Attempts of their own, at their own pace.
    case everyonePlays = "everyone"
    /// One conversation: the room votes on each choice and the trainer steers.
    case oneConversation = "conversation"
  }

  package struct Item: Sendable, Hashable, Codable {
    /// `Scenario.id`.
    package let id: String
    /// `Scenario.digest` of the scenario in its source language.
    package let digest: String

    package init(id: String, digest: String) {
      self.id = id
      self.digest = digest
    }
  }

  package let mode: Mode
  /// The scenarios in the order in which they are to be played; other places name them by index.
  package let scenarios: [Item]
  /// Plays show the coach's notes at once and can be taken back.
  package let isPractice: Bool
  /// The time limit from the opening; nil: none.
  package let minutes: Int?

  /// A time limit may be this long.
  package static let possibleMinutes = 1...1440

  package init(_ mode: Mode, scenarios: [Item], isPractice: Bool = false, minutes: Int? = nil) {
    self.mode = mode
    self.scenarios = scenarios
    self.isPractice = isPractice
    self.minutes = minutes
  }
}
