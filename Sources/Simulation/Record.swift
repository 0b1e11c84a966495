public import ScenarioLanguage

/// What is saved of a play: the scenario's digest and the choices taken. Everything else is computed again from them.
///
/// As JSON: `{"digest":"…","choices":[{"scene":"check-in","choice":2},…]}`; a choice is the n-th of its scene in the
/// file, counted from 1.
public struct Record: Codable, Sendable, Hashable {
  public struct Step: Codable, Sendable, Hashable {
    public let scene: String
    public let choice: Int

    public init(scene: String, choice: Int) {
      self.scene = scene
      self.choice = choice
    }
  }

  public let digest: String
  public let choices: [Step]

  public init(digest: String, choices: [Step]) {
    self.digest = digest
    self.choices = choices
  }

  /// Nil for a trial: what is saved of a play says what a trainee did, and a trial begins in a state that nobody played.
  public init?(of playthrough: Playthrough) {
    guard playthrough.startingPoint == nil else { return nil }
    let scenario = playthrough.scenario
    digest = scenario.digest
    choices = playthrough.choices.map { index in
      let choice = scenario.choices[index]
      return Step(scene: scenario.scenes[choice.scene].id, choice: choice.ordinal)
    }
  }

  /// Why a record does not fit a scenario.
  public enum Mismatch: Error, Sendable, Hashable {
    /// The record was made with another scenario, or with another version of this one.
    case digest(recorded: String)
    /// The scenario has no such choice. `index` counts the record's steps from 0.
    case unknown(Step, index: Int)
    /// The choice exists, but could not be taken then.
    case refused(Step, index: Int, Refusal)
  }
}

extension Playthrough {
  /// Plays a record again.
  ///
  /// - Throws: what of the record does not fit the scenario, at its first step that does not.
  public init(resuming record: Record, in scenario: Scenario) throws(Record.Mismatch) {
    guard record.digest == scenario.digest else { throw .digest(recorded: record.digest) }
    var scenes: [String: Int] = [:]
    for (index, scene) in scenario.scenes.enumerated() { scenes[scene.id] = index }
    self.init(of: scenario)
    for (index, step) in record.choices.enumerated() {
      guard let range = scenes[step.scene].map({ scenario.scenes[$0].choices }),
        (1...max(range.count, 1)).contains(step.choice), !range.isEmpty
      else { throw .unknown(step, index: index) }
      do throws(Refusal) {
        _ = try choose(range.lowerBound + step.choice - 1)
      } catch {
        throw .refused(step, index: index, error)
      }
    }
  }
}
