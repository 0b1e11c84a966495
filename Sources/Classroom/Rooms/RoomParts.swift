extension Room {
  /// Who wants something to happen.
  package enum Party: Sendable, Hashable {
    case trainer
    case visitor(VisitorNumber)
  }

  /// Somebody who joined, whatever became of them.
  package struct Member: Sendable, Hashable, Identifiable {
    package enum Status: Sendable, Hashable {
      case present
      /// Went by themselves, and may come back.
      case left
      /// By the trainer.
      case removed
    }

    package let id: VisitorNumber
    package internal(set) var status = Status.present
    /// Their attempts at each scenario of the opening (by its index), in the order begun.
    package internal(set) var attempts: [Int: [AttemptNumber]] = [:]

    package var isPresent: Bool { status == .present }
    /// Their latest attempt at a scenario of the opening.
    package func attempt(at scenario: Int) -> AttemptNumber? { attempts[scenario]?.last }
  }

  /// An attempt that the room makes together.
  package struct Conversation: Sendable, Hashable {
    package let attempt: AttemptNumber
    /// Index into the opening's scenarios.
    package let scenario: Int
    package internal(set) var steps: [Step] = []

    /// Indices into `Scenario.choices`, in the order taken.
    package var choices: [Int] { steps.map(\.choice) }
  }

  /// One choice of a conversation.
  package struct Step: Sendable, Hashable {
    /// Index into `Scenario.choices`.
    package let choice: Int
    /// How many voted for each choice before; empty when the trainer picked without a vote.
    package let votes: [Int: Int]
  }

  package struct Vote: Sendable, Hashable {
    /// From 1, through the whole room.
    package let round: Int
    /// Whoever voted and for which choice (index into `Scenario.choices`), the latest word of each.
    package internal(set) var votes: [VisitorNumber: Int] = [:]
    package internal(set) var isOpen = true

    /// How many voted for each choice.
    package var counts: [Int: Int] { votes.values.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
  }
}
