public import Debriefing
import Dialogue
public import Foundation
public import SourceText

/// A play as whoever keeps attempts gets it: before the consequence of its latest choice is shown.
public struct KeptPlay: Sendable {
  /// Tells the plays of one run of the program apart.
  public let number: Int
  public let playable: PlayableScenario
  public let isPractice: Bool
  /// Decides the order of choices; nil: the order of the file.
  public let seed: UInt64?
  /// The attempt that is gone on with; nil for a new one.
  public let resumed: Int64?
  /// So many of the first choices were taken over from an earlier play.
  public let given: Int
  /// Indices into `Scenario.choices`, in the order taken.
  public let choices: [Int]
  public let isEnded: Bool
}

/// An attempt that did not come to its end.
public struct Unfinished: Sendable {
  /// Its number where attempts are kept.
  public let attempt: Int64
  public let title: Localized
  /// When its latest choice was taken.
  public let moved: Date
  /// Indices into `Scenario.choices`, in the order taken.
  public let choices: [Int]
  public let isPractice: Bool
  public let seed: UInt64?
  /// In which to go on; nil: that of the menu.
  public let language: Language?
  /// Reads the scenario as it was then, or in another language as it is now.
  public let load: @Sendable (_ language: Language) -> Library.Loading

  public init(
    attempt: Int64, title: Localized, moved: Date, choices: [Int], isPractice: Bool, seed: UInt64?,
    language: Language? = nil, load: @escaping @Sendable (_ language: Language) -> Library.Loading
  ) {
    self.attempt = attempt
    self.title = title
    self.moved = moved
    self.choices = choices
    self.isPractice = isPractice
    self.seed = seed
    self.language = language
    self.load = load
  }
}

/// Where attempts are kept.
public struct Keeping: Sendable {
  /// Keeps a play, durably. Returns why not, as sentences; then nothing of the latest choice may be shown.
  public let keep: @MainActor @Sendable (_ play: KeptPlay) -> Localized?
  /// The latest attempt without an end, of a scenario (by its id) or of any.
  public let unfinished: @MainActor @Sendable (_ scenario: String?) -> Unfinished?
  /// What happened to all that is kept and should be known, as sentences; each is told once.
  public let news: @MainActor @Sendable () -> Localized?
  /// Keeps how a play came out, by its number in this run, and tells what that changes; nil where nothing is kept.
  public let conclude: @MainActor @Sendable (_ number: Int, _ summary: PlaySummary) -> Afterword?
  /// How many missed situations are offered today. The menu asks each time it is shown.
  public let due: @MainActor @Sendable () -> Int
  /// These situations, the one that waits longest first.
  public let drills: @MainActor @Sendable () -> [Drill]

  public init(
    keep: @escaping @MainActor @Sendable (_ play: KeptPlay) -> Localized?,
    unfinished: @escaping @MainActor @Sendable (_ scenario: String?) -> Unfinished?,
    conclude: @escaping @MainActor @Sendable (_ number: Int, _ summary: PlaySummary) -> Afterword? = { _, _ in
      nil
    },
    due: @escaping @MainActor @Sendable () -> Int = { 0 },
    drills: @escaping @MainActor @Sendable () -> [Drill] = { [] },
    news: @escaping @MainActor @Sendable () -> Localized? = { nil }
  ) {
    self.keep = keep
    self.unfinished = unfinished
    self.conclude = conclude
    self.due = due
    self.drills = drills
    self.news = news
  }

  /// Keeps nothing.
  public static let nothing = Keeping(keep: { _ in nil }, unfinished: { _ in nil })
}

extension Play {
  /// Keeps the play as it will be after a choice.
  ///
  /// - Throws: `Departure.notKept` when that cannot be done.
  func keep(_ next: Session) throws(Departure) {
    let reason = reasonNotKept(next)
    screen.tellNews(of: surroundings.keeping)
    guard let reason else { return }
    screen.remark(reason[texts.language])
    throw .notKept
  }

  /// Keeps the language that the play goes on in. If that cannot be, the next choice says so.
  func keepLanguage() { _ = reasonNotKept(session) }

  private func reasonNotKept(_ next: Session) -> Localized? {
    guard next.startingPoint == nil else { return nil }
    return surroundings.keeping.keep(
      KeptPlay(
        number: number, playable: PlayableScenario(next.scenario, source: source, files: files),
        isPractice: next.isPractice, seed: next.seed, resumed: resumed?.attempt, given: given,
        choices: next.playthrough.choices, isEnded: next.playthrough.phase != .playing))
  }
}

extension Screen {
  func tellNews(of keeping: Keeping) {
    if let news = keeping.news() { remark(news[texts.language]) }
  }
}
