import Debriefing
import ScenarioLanguage
import Simulation
import SourceText

/// The choices that `senyum watch` remembers, and how they fit the scenario as it is now.
///
/// A choice is known by its scene and its words, so that it is found again when others come before it, when its scene
/// has a new heading, or, by its place, when its words have changed.
struct Retake: Sendable {
  /// One choice that was taken.
  struct Step: Sendable, Hashable {
    let scene: String
    let ordinal: Int
    /// Nil where only a transcript has named it.
    let text: String?
  }

  enum Memory: Sendable, Hashable {
    /// Positions among the choices offered, counted from 1.
    case positions([Int])
    case steps([Step])
  }

  private(set) var memory: Memory

  /// - Parameter positions: among the choices offered, counted from 1, as `--choices` has them.
  init(positions: [Int]) { memory = .positions(positions) }

  /// The choices of a transcript, named by the ids of the scenario's source language.
  init(_ transcript: Transcript) {
    memory = .steps(transcript.chosen.map { Step(scene: $0.scene, ordinal: $0.choice, text: nil) })
  }

  /// Choices taken in a play of the scenario (indices into `Scenario.choices`).
  init(_ choices: [Int], in scenario: Scenario) {
    memory = .steps(choices.map { Step($0, in: scenario) })
  }

  var count: Int {
    switch memory {
    case .positions(let positions): positions.count
    case .steps(let steps): steps.count
    }
  }

  /// Plays what is remembered as far as it fits, and remembers how that is written now.
  ///
  /// - Parameter source: the scenario in its source language, whose ids transcripts use.
  mutating func play(in scenario: Scenario, source: Scenario, file: SourceFile, from point: StartingPoint?)
    -> Take
  {
    var take = Take(Playthrough(of: scenario, startingAt: point), total: count)
    switch memory {
    case .positions(let positions):
      for position in positions where take.misfit == nil { take.choose(position: position) }
      if take.misfit == nil { memory = .steps(take.play.choices.map { Step($0, in: scenario) }) }
    case .steps(var steps):
      let finder = ChoiceFinder(scenario: scenario, source: source)
      for index in steps.indices where take.misfit == nil {
        take.choose(steps[index], finder, file)
        if take.misfit == nil, let choice = take.play.choices.last {
          steps[index] = Step(choice, in: scenario)
        }
      }
      memory = .steps(steps)
    }
    return take
  }
}

extension Retake.Step {
  init(_ choice: Int, in scenario: Scenario) {
    let taken = scenario.choices[choice]
    self.init(scene: scenario.scenes[taken.scene].id, ordinal: taken.ordinal, text: taken.text.plain)
  }

  /// How it is named to the trainer.
  var name: String { text.map { visible($0.firstLine) } ?? "\(scene) \(ordinal)" }
}

extension String {
  fileprivate var firstLine: String { String(prefix { !$0.isNewline }) }
}

/// Finds a remembered choice in a scenario that may have changed.
struct ChoiceFinder {
  let scenario: Scenario
  let source: Scenario

  /// The scene of that id, in the language of the play or in the source language.
  func scene(_ id: String) -> Int? {
    scenario.scenes.firstIndex { $0.id == id } ?? source.scenes.firstIndex { $0.id == id }
  }

  /// Index into `Scenario.choices`.
  func choice(_ step: Retake.Step) -> Int? {
    let choices = scene(step.scene).map { scenario.scenes[$0].choices } ?? 0..<0
    if let text = step.text {
      let same = scenario.choices.indices.filter { scenario.choices[$0].text.plain == text }
      if let here = same.first(where: choices.contains) ?? (same.count == 1 ? same[0] : nil) { return here }
    }
    return choices.count >= step.ordinal ? choices.lowerBound + step.ordinal - 1 : nil
  }
}

/// One playing of the remembered choices.
struct Take: Sendable {
  private(set) var play: Playthrough
  private(set) var turns: [[Event]] = []
  let total: Int
  /// Where and why the choices no longer fit, in sentences.
  private(set) var misfit: Localized?

  init(_ play: Playthrough, total: Int) {
    self.play = play
    self.total = total
  }

  private var scenario: Scenario { play.scenario }
  private var number: Int { turns.count + 1 }

  mutating func choose(position: Int) {
    do throws(Refusal) {
      turns.append(try play.choose(try play.choice(at: position)))
    } catch {
      misfit =
        isOver
        ?? Localized(
          id:
            "Pilihan ke-\(number) meminta nomor \(position), tetapi yang ditawarkan hanya \(play.offered.count).",
          en: "Choice \(number) asks for number \(position), but only \(play.offered.count) "
            + "\(play.offered.count == 1 ? "is" : "are") offered.")
    }
  }

  mutating func choose(_ step: Retake.Step, _ finder: ChoiceFinder, _ file: SourceFile) {
    let subject = Localized(
      id: "Pilihan ke-\(number), \(step.name), tidak cocok lagi: ",
      en: "Choice \(number), \(step.name), no longer fits: ")
    guard let choice = finder.choice(step) else {
      let why = isOver ?? whyGone(step, finder)
      misfit = subject + why
      return
    }
    do throws(Refusal) {
      turns.append(try play.choose(choice))
    } catch {
      let why = isOver ?? whyNotOffered(choice, file)
      misfit = subject + why
    }
  }

  // MARK: Why not

  /// That the play is over; nil while it goes on.
  private var isOver: Localized? {
    let scene = scenario.scenes[play.state.scene].title
    let after = turns.count
    switch play.phase {
    case .playing: return nil
    case .ended(.walkOut):
      return Localized(
        id: "sesudah \(after) pilihan \(scenario.primary.name) sudah pergi karena kesabarannya habis.",
        en: "after \(after) of them \(scenario.primary.name) has already left, out of patience.")
    case .ended:
      return Localized(
        id: "sesudah \(after) pilihan permainan sudah berakhir di “\(scene)”.",
        en: "after \(after) of them the play is already over, in “\(scene)”.")
    case .stopped(.deadEnd):
      return Localized(
        id: "permainan berhenti di “\(scene)”, karena tidak ada pilihan yang bisa ditawarkan.",
        en: "the play stops in “\(scene)”, because no choice can be offered there.")
    case .stopped(.endlessLoop):
      return Localized(
        id: "permainan berhenti di “\(scene)”, karena ceritanya berputar tanpa henti.",
        en: "the play stops in “\(scene)”, because the story goes round without end.")
    }
  }

  private func whyGone(_ step: Retake.Step, _ finder: ChoiceFinder) -> Localized {
    guard let scene = finder.scene(step.scene) else {
      return Localized(
        id: "adegan `\(step.scene)` tidak ada lagi.", en: "there is no scene `\(step.scene)` any more.")
        + .near(nearNames(to: step.scene, among: scenario.scenes.map(\.id)))
    }
    let choices = Localized.count(scenario.scenes[scene].choices.count, id: "pilihan", en: "choice")
    return Localized(
      id: "adegan `\(step.scene)` kini punya \(choices.id), dan yang itu tidak ada di antaranya.",
      en: "the scene `\(step.scene)` has \(choices.en) now, and it is not among them.")
  }

  private func whyNotOffered(_ choice: Int, _ file: SourceFile) -> Localized {
    let wanted = scenario.choices[choice]
    guard wanted.scene == play.state.scene else {
      let (here, there) = (scenario.scenes[play.state.scene].title, scenario.scenes[wanted.scene].title)
      return Localized(
        id: "permainan kini ada di “\(here)”, bukan di “\(there)”.",
        en: "the play is in “\(here)” now, not in “\(there)”.")
    }
    if play.isUsedUp(choice: choice) {
      return Localized(
        id: "pilihan itu sudah dipakai, dan tidak bertanda `again`.",
        en: "it was taken before, and is not marked `again`.")
    }
    guard let condition = wanted.condition else {
      return Localized(id: "pilihan itu tidak ditawarkan.", en: "it is not offered.")
    }
    let parts = Standing(play: play).parts(of: condition)
    let words = conditionText(wanted, file)
    return Localized(
      id: "syaratnya `\(words)` tidak terpenuhi (\(parts.map(\.id).joined(separator: ", "))).",
      en: "its `\(words)` does not hold (\(parts.map(\.en).joined(separator: ", "))).")
  }

  /// The condition as it is written at the choice.
  private func conditionText(_ choice: Choice, _ file: SourceFile) -> String {
    let line = file.text(choice.source)
    guard let start = line.firstRange(of: "`if ") else { return "if" }
    return visible("if " + line[start.upperBound...].prefix { $0 != "`" })
  }
}
