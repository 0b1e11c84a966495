public import Analysis
public import Simulation

/// How a finished play came out, in the few values by which plays are compared.
public struct PlaySummary: Sendable, Hashable {
  /// Index into `Scenario.scenes`; nil: the engine's own walk-out.
  public let ending: Int?
  public let smiles: Smiles
  public let archetype: Archetype
  /// Nil where the scenario could be searched only in part; nobody knows the turning point then.
  public let par: Int?
  /// Which of the choices, counted from 0, was the first after which par was out of reach; nil: none was.
  public let turningPoint: Int?

  /// Nil when the play has not come to an end, and for a trial, which counts for nothing.
  public init?(of playthrough: Playthrough, par view: ParView) {
    guard playthrough.startingPoint == nil, let result = playthrough.result else { return nil }
    if case .scene(let scene, _) = result.ending { ending = scene } else { ending = nil }
    smiles = result.smiles
    archetype = result.archetype(par: view.scenarioPar)
    par = view.isComplete ? view.par : nil
    turningPoint = view.turningPoint
  }

  /// The same of choices (indices into `Scenario.choices`) played again; nil also when they cannot be.
  public init?(replaying choices: [Int], in exploration: Exploration) {
    guard let replayed = try? Playthrough.replay(choices, in: exploration.scenario) else { return nil }
    let view = ParView(
      par: exploration.par, isComplete: exploration.isComplete,
      turningPoint: exploration.turningPoint(of: choices))
    self.init(of: replayed.playthrough, par: view)
  }
}
