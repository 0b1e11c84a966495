package import ScenarioLanguage

/// What a group talks about after a scenario: how it went for all together, where they parted ways, and the
/// questions that the author put. No names, no meters, no ranking.
package struct GroupDebrief: Sendable, Hashable {
  /// A scene where the group was divided, in the words of the scenario.
  package struct Moment: Sendable, Hashable {
    package struct Answer: Sendable, Hashable {
      /// Index into `Scenario.choices`.
      package let choice: Int
      package let text: Prose
      package let people: Int
    }

    /// Index into `Scenario.scenes`.
    package let scene: Int
    package let title: String
    /// The title of its act, if it stands in one.
    package let act: String?
    package let people: Int
    /// In the order of the file.
    package let answers: [Answer]
  }

  /// How many plays have come to an end.
  package let finished: Int
  /// Nil of fewer than three finished plays.
  package let outcomes: Outcomes?
  /// At most three, the most divided first.
  package let moments: [Moment]
  /// `Header.discuss`: plain text.
  package let questions: [String]

  package static let mostMoments = 3

  /// The debrief of plays of their own.
  ///
  /// - Parameters:
  ///   - plays: those that have not ended are left out, as are those of people who were removed.
  ///   - scenario: in the language of whoever reads.
  package init(of room: Room, plays: [BoardPlay], scenario: Scenario) {
    let finished = plays.filter { play in
      guard let member = play.visitor.flatMap(room.member) else { return false }
      return play.isEnded && member.status != .removed
    }
    let divisions = Division.divisions(of: finished.lazy.map(\.choices), in: scenario)
    self.init(finished: finished.count, Outcomes(of: finished), divisions, scenario)
  }

  /// The debrief of a conversation: where the votes were divided.
  ///
  /// - Parameter scenario: in the language of whoever reads.
  package init(of conversation: Room.Conversation, isEnded: Bool, scenario: Scenario) {
    let divisions = Division.divisions(of: conversation, in: scenario)
    self.init(finished: isEnded ? 1 : 0, nil, divisions, scenario)
  }

  private init(finished: Int, _ outcomes: Outcomes?, _ divisions: [Division], _ scenario: Scenario) {
    self.finished = finished
    self.outcomes = outcomes
    moments = divisions.prefix(GroupDebrief.mostMoments).map { Moment(of: $0, in: scenario) }
    questions = scenario.header.discuss
  }
}

extension GroupDebrief.Moment {
  init(of division: Division, in scenario: Scenario) {
    let scene = scenario.scenes[division.scene]
    self.scene = division.scene
    title = scene.title
    act = scene.act.map { scenario.acts[$0].title }
    people = division.people
    answers = division.shares.map {
      Answer(choice: $0.choice, text: scenario.choices[$0.choice].text, people: $0.people)
    }
  }
}

extension Division {
  /// Where the votes of a conversation were divided, the most divided first.
  static func divisions(of conversation: Room.Conversation, in scenario: Scenario) -> [Division] {
    conversation.steps.compactMap { step in
      let shares = step.votes.sorted { $0.key < $1.key }.compactMap { choice, votes in
        scenario.choices.indices.contains(choice) ? Share(choice: choice, people: votes) : nil
      }
      guard let first = shares.first else { return nil }
      let division = Division(
        scene: scenario.choices[first.choice].scene, people: shares.reduce(0) { $0 + $1.people },
        shares: shares)
      return division.isDivided && division.people >= fewestPeople ? division : nil
    }.sorted { $0.isMoreDivided(than: $1) }
  }
}
