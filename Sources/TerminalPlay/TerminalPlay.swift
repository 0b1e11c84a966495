// What this target knows: consoles, the play loop, wrapping, colours, faces, how typed words are understood.
// What it must not know: how scenarios are found and read, how anything is stored; that comes in as values and closures.

public import Analysis
import Dialogue
public import Dispatch
public import ScenarioLanguage
public import Simulation
public import SourceText

/// A scenario in the language of play, with the one in its source language, whose ids name scenes in transcripts.
public struct PlayableScenario: Sendable {
  public let scenario: Scenario
  public let source: Scenario
  /// The bytes of their files by digest, for whoever keeps attempts; without them an attempt is not kept.
  public let files: [String: [UInt8]]

  public init(_ scenario: Scenario, source: Scenario, files: [String: [UInt8]] = [:]) {
    self.scenario = scenario
    self.source = source
    self.files = files
  }
}

/// What the menu tells of a scenario. What can be won in it is not told.
public struct MenuEntry: Sendable {
  public let id: String
  public let title: Localized
  public let summary: Localized
  public let channel: Channel
  /// Difficulty, 1…3.
  public let level: Int

  public init(id: String, title: Localized, summary: Localized, channel: Channel, level: Int) {
    self.id = id
    self.title = title
    self.summary = summary
    self.channel = channel
    self.level = level
  }
}

/// Entries of the menu that belong together.
public struct MenuGroup: Sendable {
  /// Nil: they stand without a heading.
  public let title: Localized?
  public let entries: [MenuEntry]

  public init(title: Localized? = nil, entries: [MenuEntry]) {
    self.title = title
    self.entries = entries
  }
}

/// The scenarios that can be played.
public struct Library: Sendable {
  public enum Loading: Sendable {
    case ready(PlayableScenario)
    /// It has errors. Each text says one of them in the language asked for.
    case broken([String])
  }

  /// For the menu, in its order: the order in which one goes on after a play.
  public var groups: [MenuGroup] { lateGroups.value }
  private let lateGroups: Late<[MenuGroup]>
  /// Where scenarios were looked for, as people write folders.
  public let searched: [String]
  /// Reads a scenario in a language, or in another one if it does not exist in that.
  public let load: @Sendable (_ id: String, _ language: Language) -> Loading

  /// - Parameter groups: worked out when they are first needed; whoever goes on with a play does not wait for a menu.
  public init(
    groups: @autoclosure @escaping @Sendable () -> [MenuGroup], searched: [String],
    load: @escaping @Sendable (_ id: String, _ language: Language) -> Loading
  ) {
    lateGroups = Late(groups)
    self.searched = searched
    self.load = load
  }

  public var entries: [MenuEntry] { groups.flatMap(\.entries) }

  /// The scenario that comes after another one; nil after the last, and for one that is not in the menu.
  func next(after id: String) -> MenuEntry? {
    let entries = entries
    guard let place = entries.firstIndex(where: { $0.id == id }), place + 1 < entries.count else {
      return nil
    }
    return entries[place + 1]
  }
}

/// What the player asks of the rest of the program.
public struct Surroundings: Sendable {
  public enum Saving: Sendable, Hashable {
    case saved
    /// There is such a file, and it was not to be replaced.
    case exists
    /// Why not, as a sentence with its full stop.
    case failed(Localized)
  }

  /// Saves a text in a file.
  public let save: @MainActor @Sendable (_ path: String, _ text: String, _ replacing: Bool) -> Saving
  /// Explores a scenario; it runs while the trainee reads, and asks now and then whether it is still wanted.
  public let explore: @Sendable (_ scenario: Scenario, _ isCancelled: () -> Bool) -> Exploration
  /// How long an exploration is waited for before that is said; nil: without a word, however long. 500 ms unless said
  /// otherwise.
  public let waitsSilently: DispatchTimeInterval?
  /// A seed for a play that was given none; small, since people write it down.
  public let newSeed: @Sendable () -> UInt64
  public let keeping: Keeping

  public init(
    save: @escaping @MainActor @Sendable (_ path: String, _ text: String, _ replacing: Bool) -> Saving,
    explore: @escaping @Sendable (_ scenario: Scenario, _ isCancelled: () -> Bool) -> Exploration = {
      Exploration.explore($0, isCancelled: $1)
    },
    waitsSilently: DispatchTimeInterval? = .milliseconds(500),
    newSeed: @escaping @Sendable () -> UInt64 = { UInt64.random(in: 1...9999) },
    keeping: Keeping = .nothing
  ) {
    self.save = save
    self.explore = explore
    self.waitsSilently = waitsSilently
    self.newSeed = newSeed
    self.keeping = keeping
  }
}

/// How to play.
public struct PlayOptions: Sendable, Hashable {
  /// Coach's notes at once, undo, hints.
  public var isPractice: Bool
  /// Shows choices in an order that depends on the seed; else in the order of the file.
  public var shuffles: Bool
  /// The same for every play; nil: a new one for each.
  public var seed: UInt64?
  /// Where the transcript of each finished play is saved.
  public var transcript: String?

  public init(isPractice: Bool = false, shuffles: Bool = true, seed: UInt64? = nil, transcript: String? = nil)
  {
    self.isPractice = isPractice
    self.shuffles = shuffles
    self.seed = seed
    self.transcript = transcript
  }
}

/// How the trainee left.
public enum Departure: Error, Sendable, Hashable {
  /// By saying so.
  case quit
  /// By Ctrl-D, or at the end of the file that was read.
  case endOfInput
  /// By Ctrl-C.
  case interrupted
  /// After a play that could not go on; the scenario is at fault.
  case stopped
  /// There was no scenario to play.
  case nothingToPlay
  /// A choice could not be kept, so what it leads to was not shown.
  case notKept

  /// For the shell: 0, 130 after Ctrl-C as shells have it, 1 for a faulty scenario, 2 for none.
  public var exitStatus: Int32 {
    switch self {
    case .quit, .endOfInput: 0
    case .interrupted: 130
    case .stopped, .notKept: 1
    case .nothingToPlay: 2
    }
  }
}

/// The player at a terminal: the menu, plays, debriefs, until the trainee leaves.
@MainActor
public final class TerminalPlayer {
  let screen: Screen
  let library: Library
  let surroundings: Surroundings
  let options: PlayOptions
  /// Plays begun in this run.
  private var plays = 0
  /// Another language was asked for in the menu; then it holds for what is gone on with, too.
  var hasSwitchedLanguage = false

  public init(
    console: any Console, look: Look, language: Language, options: PlayOptions, library: Library,
    surroundings: Surroundings
  ) {
    screen = Screen(console, look, Texts.of(language))
    self.library = library
    self.surroundings = surroundings
    self.options = options
  }

  /// Shows the menu, plays what is chosen, and comes back to it.
  public func menu() -> Departure {
    guard !library.entries.isEmpty else {
      showEmptyMenu()
      return .nothingToPlay
    }
    do throws(Departure) {
      try menuLoop(startingWith: nil)
    } catch {
      return farewell(error)
    }
  }

  /// Plays one scenario, again as often as is wished, and goes on with the menu if that is wished.
  /// - Parameter choices: taken already (indices into `Scenario.choices`); play goes on after them. If one of them
  ///   cannot be taken, play begins at the start.
  /// - Parameter point: where a trial begins. Nothing of a trial is saved.
  public func play(
    _ scenario: PlayableScenario, startingAt point: StartingPoint? = nil, after choices: [Int] = []
  ) -> Departure {
    do throws(Departure) {
      if point == nil, choices.isEmpty,
        let unfinished = surroundings.keeping.unfinished(scenario.scenario.id),
        try screen.confirm(screen.texts.menu.goOnWith(unfinished.title[screen.texts.language]))
      {
        try menuLoop(startingWith: resume(unfinished))
      }
      screen.tellNews(of: surroundings.keeping)
      try menuLoop(startingWith: Play(scenario, on: self, startingAt: point, after: choices).run())
    } catch {
      return farewell(error)
    }
  }

  /// Plays one scenario until the trainee leaves it, for somebody who goes on with something else then.
  ///
  /// - Returns: the choices of the last play (indices into `Scenario.choices`).
  public func playOnce(
    _ scenario: PlayableScenario, startingAt point: StartingPoint? = nil, after choices: [Int] = []
  ) -> [Int] {
    let play = Play(scenario, on: self, startingAt: point, after: choices)
    _ = try? play.run()
    return play.session.playthrough.choices
  }

  /// Goes on with an attempt, and then with the menu if that is wished.
  public func resumeAttempt(_ unfinished: Unfinished) -> Departure {
    do throws(Departure) {
      try menuLoop(startingWith: resume(unfinished))
    } catch {
      return farewell(error)
    }
  }

  /// The number of a play that begins now.
  func nextNumber() -> Int {
    plays += 1
    return plays
  }

  func farewell(_ departure: Departure) -> Departure {
    screen.tell([Passage(.narration, screen.texts.leaving.goodbye)])
    return departure
  }
}
