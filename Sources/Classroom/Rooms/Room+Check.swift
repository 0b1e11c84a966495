// What is possible in a room now. It only reads: `apply` takes in what was found possible.
extension Room {
  /// So many may ever join one room.
  package static let mostMembers = 500

  /// Whether an event is possible now.
  ///
  /// - Parameters:
  ///   - party: who wants it.
  ///   - offered: the choices that the conversation offers now (indices into `Scenario.choices`); empty when
  ///     it is over. Only votes and picking read them.
  ///   - moment: now, in seconds since 1970.
  /// - Throws: why it is not possible.
  package func check(
    _ event: RoomEvent, by party: Party, offered: [Int] = [], at moment: Int64
  ) throws(RoomRefusal) {
    guard !isClosed else { throw .closed }
    guard event.mayComeFrom(party) else { throw event.visitor == nil ? .onlyTrainer : .onlyForOneself }
    if case .opened(let opening) = event { return try check(opening) }
    guard opening != nil else { throw .notOpened }
    switch event {
    case .joined, .left, .removed: try checkMembers(event)
    case .began(let visitor, _, let scenario): try checkBeginning(visitor, scenario, at: moment)
    case .beganConversation(_, let scenario): try checkConversation(begins: scenario)
    case .voteOpened, .voted, .voteClosed, .picked, .wentBack: try checkConversation(event, offered)
    case .paused: if isPaused { throw .alreadyPaused }
    case .resumed: if !isPaused { throw .notPaused }
    case .extended(let until):
      guard deadline != nil else { throw .noTimeLimit }
      if until <= moment { throw .momentHasPassed }
    case .opened, .discussing, .revealed, .closed: break
    }
  }

  /// Whether a member may take a choice in an attempt of their own now.
  ///
  /// - Throws: why not.
  package func checkPlaying(by visitor: VisitorNumber, at moment: Int64) throws(RoomRefusal) {
    guard !isClosed else { throw .closed }
    guard let opening else { throw .notOpened }
    guard opening.mode == .everyonePlays else { throw .onlyWhenEveryonePlays }
    try checkPresence(of: visitor)
    if isPaused { throw .paused }
    if isTimeUp(at: moment) { throw .timeIsUp }
  }

  /// Whether an event would change nothing, so that it need not be kept: browsers send again what they are
  /// unsure of. Ask this first, then `check`.
  package func alreadyHolds(_ event: RoomEvent) -> Bool {
    switch event {
    case .joined(let visitor): member(visitor)?.status == .present
    case .left(let visitor): member(visitor)?.status == .left
    case .removed(let visitor): member(visitor)?.status == .removed
    case .voted(let visitor, let choice, let round): vote?.round == round && vote?.votes[visitor] == choice
    case .voteOpened(let round): vote?.isOpen == true && vote?.round == round
    case .discussing(let now): isDiscussing == now
    case .revealed: isRevealed
    case .closed: isClosed
    default: false
    }
  }

  private func check(_ opening: Opening) throws(RoomRefusal) {
    guard self.opening == nil else { throw .alreadyOpened }
    guard !opening.scenarios.isEmpty else { throw .noScenarios }
    if let minutes = opening.minutes, !Opening.possibleMinutes.contains(minutes) { throw .impossibleMinutes }
  }
}

// Members.
extension Room {
  private func checkMembers(_ event: RoomEvent) throws(RoomRefusal) {
    switch event {
    case .joined(let visitor):
      if member(visitor)?.status == .removed { throw .removed }
      if member(visitor) == nil, members.count >= Room.mostMembers { throw .full }
    case .left(let visitor):
      guard let member = member(visitor) else { throw .notAMember }
      if member.status == .removed { throw .removed }
    case .removed(let visitor): if member(visitor) == nil { throw .noSuchMember }
    default: break
    }
  }

  private func checkPresence(of visitor: VisitorNumber) throws(RoomRefusal) {
    switch member(visitor)?.status {
    case .present: break
    case .removed: throw .removed
    case .left, nil: throw .notAMember
    }
  }

  private func checkBeginning(
    _ visitor: VisitorNumber, _ scenario: Int, at moment: Int64
  ) throws(RoomRefusal) {
    try checkPlaying(by: visitor, at: moment)
    guard hasScenario(scenario) else { throw .noSuchScenario }
  }
}

// The conversation and its votes.
extension Room {
  private func checkConversation(begins scenario: Int) throws(RoomRefusal) {
    guard opening?.mode == .oneConversation else { throw .onlyInConversation }
    guard hasScenario(scenario) else { throw .noSuchScenario }
    if vote?.isOpen == true { throw .voteIsOpen }
  }

  private func checkConversation(_ event: RoomEvent, _ offered: [Int]) throws(RoomRefusal) {
    guard opening?.mode == .oneConversation else { throw .onlyInConversation }
    guard let conversation else { throw .noConversation }
    switch event {
    case .voted(let visitor, let choice, let round): try checkVote(visitor, choice, round, offered)
    case .voteClosed: if vote?.isOpen != true { throw .noVote }
    case .wentBack(let choices):
      guard (0..<conversation.steps.count).contains(choices) else { throw .cannotGoBack }
      if vote?.isOpen == true { throw .voteIsOpen }
    case .voteOpened(let round): try checkOpening(of: round, offered)
    case .picked(let choice): try checkPicking(choice, offered)
    default: break
    }
  }

  private func checkVote(
    _ visitor: VisitorNumber, _ choice: Int, _ round: Int, _ offered: [Int]
  ) throws(RoomRefusal) {
    try checkPresence(of: visitor)
    if isPaused { throw .paused }
    guard let vote, vote.isOpen else { throw .noVote }
    guard vote.round == round else { throw .otherRound }
    guard offered.contains(choice) else { throw .notOffered }
  }

  private func checkOpening(of round: Int, _ offered: [Int]) throws(RoomRefusal) {
    if isPaused { throw .paused }
    if vote?.isOpen == true { throw .voteIsOpen }
    guard round == nextRound else { throw .otherRound }
    if offered.isEmpty { throw .conversationIsOver }
  }

  private func checkPicking(_ choice: Int, _ offered: [Int]) throws(RoomRefusal) {
    if vote?.isOpen == true { throw .voteIsOpen }
    if offered.isEmpty { throw .conversationIsOver }
    guard offered.contains(choice) else { throw .notOffered }
  }
}

extension RoomEvent {
  /// Whose doing it is; nil: the trainer's.
  fileprivate var visitor: VisitorNumber? {
    switch self {
    case .joined(let visitor), .left(let visitor), .began(let visitor, _, _), .voted(let visitor, _, _):
      visitor
    default: nil
    }
  }

  fileprivate func mayComeFrom(_ party: Room.Party) -> Bool {
    party == (visitor.map { .visitor($0) } ?? .trainer)
  }
}
