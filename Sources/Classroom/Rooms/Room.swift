/// A session of a group with its trainer, as a value: the events so far say all of it.
///
///     var room = Room(code: code)
///     try room.check(event, by: .trainer, at: now)
///     room.apply(event, at: now)
///
/// Choices of a member's attempt are kept with the attempt: the room only knows which attempt is whose.
package struct Room: Sendable, Hashable {
  package let code: RoomCode
  /// The number of the latest event, from 1; 0 before the first. Numbers rise, and some may be missing: of an event that
  /// could not be kept.
  package private(set) var number = 0
  /// Nil before the first event.
  package private(set) var opening: Opening?
  /// In the order of joining; those who left or were removed among them.
  package private(set) var members: [Member] = []
  private var places: [VisitorNumber: Int] = [:]
  /// All that were begun, in order.
  package private(set) var conversations: [Conversation] = []
  /// The latest vote until a choice is picked, open or closed.
  package private(set) var vote: Vote?
  /// The round of the latest vote; 0 before the first.
  private var round = 0
  package private(set) var isDiscussing = false
  package private(set) var isRevealed = false
  package private(set) var isClosed = false
  /// When the time is up, in seconds since 1970; nil: no limit. A pause moves it on when it ends. It holds
  /// back plays of their own; in a conversation the trainer keeps the time.
  package private(set) var deadline: Int64?
  package private(set) var isPaused = false
  /// While paused: since when the deadline waits; nil: it does not wait.
  private var stoppedAt: Int64?

  package init(code: RoomCode) { self.code = code }

  /// The room after all its events.
  package init(code: RoomCode, replaying events: some Sequence<(event: RoomEvent, at: Int64)>) {
    self.init(code: code)
    for (event, moment) in events { apply(event, at: moment) }
  }

  /// Takes in what happened next.
  ///
  /// - Parameter moment: when it happened, in seconds since 1970.
  package mutating func apply(_ event: RoomEvent, at moment: Int64) {
    apply(event, at: moment, as: number &+ 1)
  }

  /// Takes in what happened. An event that does not fit, which `check` would have refused, leaves its number and changes
  /// nothing else.
  ///
  /// - Parameters:
  ///   - moment: when it happened, in seconds since 1970.
  ///   - number: above those of the events before.
  package mutating func apply(_ event: RoomEvent, at moment: Int64, as number: Int) {
    self.number = number
    switch event {
    case .opened(let opening): open(opening, at: moment)
    case .joined, .left, .removed, .began: applyToMembers(event)
    case .beganConversation, .voteOpened, .voted, .voteClosed, .picked, .wentBack: applyToConversation(event)
    case .paused, .resumed, .extended: applyToTime(event, at: moment)
    case .discussing(let isDiscussing): self.isDiscussing = isDiscussing
    case .revealed: isRevealed = true
    case .closed:
      isClosed = true
      vote?.isOpen = false
    }
  }

  private mutating func open(_ opening: Opening, at moment: Int64) {
    guard self.opening == nil else { return }
    self.opening = opening
    deadline = opening.minutes.map { minutes in
      let possible = Opening.possibleMinutes
      return moment + Int64(min(max(minutes, possible.lowerBound), possible.upperBound)) * 60
    }
  }

  /// The opening has a scenario at this index.
  func hasScenario(_ index: Int) -> Bool { opening?.scenarios.indices.contains(index) == true }
}

// Members.
extension Room {
  package func member(_ visitor: VisitorNumber) -> Member? { places[visitor].map { members[$0] } }

  /// How many are present.
  package var presentCount: Int { members.count(where: \.isPresent) }

  private mutating func applyToMembers(_ event: RoomEvent) {
    switch event {
    case .joined(let visitor): join(visitor)
    case .left(let visitor): dismiss(visitor, as: .left)
    case .removed(let visitor): dismiss(visitor, as: .removed)
    case .began(let visitor, let attempt, let scenario):
      guard let place = places[visitor], hasScenario(scenario) else { return }
      members[place].attempts[scenario, default: []].append(attempt)
    default: break
    }
  }

  private mutating func join(_ visitor: VisitorNumber) {
    if let place = places[visitor] {
      if members[place].status == .left { members[place].status = .present }
    } else {
      places[visitor] = members.count
      members.append(Member(id: visitor))
    }
  }

  /// A vote that is open counts those who are there.
  private mutating func dismiss(_ visitor: VisitorNumber, as status: Member.Status) {
    guard let place = places[visitor], members[place].status != .removed else { return }
    members[place].status = status
    if vote?.isOpen == true { vote?.votes[visitor] = nil }
  }
}

// The conversation and its votes.
extension Room {
  /// The one that is under way, or the last one.
  package var conversation: Conversation? { conversations.last }

  /// The round of the vote to be opened next.
  package var nextRound: Int { round &+ 1 }

  private mutating func applyToConversation(_ event: RoomEvent) {
    switch event {
    case .beganConversation(let attempt, let scenario):
      guard hasScenario(scenario) else { return }
      conversations.append(Conversation(attempt: attempt, scenario: scenario))
      vote = nil
    case .voteOpened(let round):
      vote = Vote(round: round)
      self.round = round
    case .voted(let visitor, let choice, let round):
      guard vote?.isOpen == true, vote?.round == round, member(visitor)?.isPresent == true else { return }
      vote?.votes[visitor] = choice
    case .voteClosed: vote?.isOpen = false
    case .picked(let choice): pick(choice)
    case .wentBack(let choices): goBack(to: choices)
    default: break
    }
  }

  private mutating func pick(_ choice: Int) {
    guard !conversations.isEmpty else { return }
    conversations[conversations.count - 1].steps.append(Step(choice: choice, votes: vote?.counts ?? [:]))
    vote = nil
  }

  private mutating func goBack(to choices: Int) {
    guard let steps = conversation?.steps, (0..<steps.count).contains(choices) else { return }
    conversations[conversations.count - 1].steps = Array(steps.prefix(choices))
    vote = nil
  }
}

// Time.
extension Room {
  /// A moment in the year 36812, so that sums of moments stay numbers whatever a body says.
  private static let latest: Int64 = 1 << 40

  /// How long there is still time, in seconds, 0 or more; nil: no limit.
  package func secondsLeft(at moment: Int64) -> Int64? {
    deadline.map { max(0, $0 - (stoppedAt ?? moment)) }
  }

  package func isTimeUp(at moment: Int64) -> Bool { secondsLeft(at: moment) == 0 }

  private mutating func applyToTime(_ event: RoomEvent, at moment: Int64) {
    switch event {
    case .paused where !isPaused:
      isPaused = true
      // A pause gives back no time that was up before.
      stoppedAt = isTimeUp(at: moment) ? nil : moment
    case .resumed:
      if let stopped = stoppedAt, let limit = deadline { deadline = limit + max(0, moment - stopped) }
      isPaused = false
      stoppedAt = nil
    case .extended(let until):
      deadline = min(max(until, 0), Room.latest)
      // A moment that was named holds as it was said, also when it was said in a pause.
      stoppedAt = nil
    default: break
    }
  }
}
