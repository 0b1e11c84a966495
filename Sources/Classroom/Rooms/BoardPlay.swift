package import Dialogue
import ScenarioLanguage
package import Simulation

/// What the board counts of one play.
package struct BoardPlay: Sendable, Hashable {
  /// Whose it is; nil: the room's conversation.
  package let visitor: VisitorNumber?
  /// Indices into `Scenario.choices`, in the order taken.
  package let choices: [Int]
  /// Where play is: index into `Scenario.scenes`.
  package let scene: Int
  /// Index into `Scenario.acts`; nil: the scene stands in none.
  package let act: Int?
  /// Nil while the customer's face is hidden.
  package let mood: Manner.Mood?
  /// Nothing is offered any more.
  package let isEnded: Bool
  /// Nil before the end.
  package let smiles: Smiles?
  /// Nil before the end.
  package let archetype: Archetype?

  package init(
    visitor: VisitorNumber?, choices: [Int], scene: Int, act: Int?, mood: Manner.Mood?, isEnded: Bool = false,
    smiles: Smiles? = nil, archetype: Archetype? = nil
  ) {
    self.visitor = visitor
    self.choices = choices
    self.scene = scene
    self.act = act
    self.mood = mood
    self.isEnded = isEnded
    self.smiles = smiles
    self.archetype = archetype
  }

  /// - Parameters:
  ///   - visitor: whose it is; nil: the room's conversation.
  ///   - par: the best number of smiles that the scenario allows; nil: not known yet, and so the archetype is
  ///     not either.
  package init(of play: Playthrough, by visitor: VisitorNumber?, par: Int?) {
    let result = play.result
    self.init(
      visitor: visitor, choices: play.choices, scene: play.state.scene,
      act: play.scenario.scenes[play.state.scene].act, mood: Manner(of: play).mood,
      isEnded: play.phase != .playing, smiles: result?.smiles,
      archetype: par.flatMap { result?.archetype(par: $0) })
  }
}
