public import Simulation
public import SourceText

/// What the finished attempts of somebody who practises say: to themselves, never beside others, and without a grade.
///
/// Titles and choices are the scenarios' own, in the language in which it is shown.
public struct LearnerProgress: Sendable {
  /// The attempts at one scenario.
  public struct Track: Sendable, Hashable {
    public let title: String
    public let attempts: Int
    public let first: Smiles
    public let latest: Smiles

    public init(title: String, attempts: Int, first: Smiles, latest: Smiles) {
      self.title = title
      self.attempts = attempts
      self.first = first
      self.latest = latest
    }
  }

  /// Where attempts lost par.
  public struct Fall: Sendable, Hashable {
    public let title: String
    public let scene: String
    /// The choice that was taken there, the last time.
    public let choice: String
    /// The last time.
    public let day: Day
    /// How often, among the latest plays.
    public fileprivate(set) var times = 1

    public init(title: String, scene: String, choice: String, day: Day) {
      self.title = title
      self.scene = scene
      self.choice = choice
      self.day = day
    }
  }

  /// So many turning points are shown: the latest.
  static let falls = 3
  /// So many missing behaviours are shown: more at once is more than anybody can practise.
  static let missing = 3

  let learner: String
  /// In the order in which the scenarios were first played.
  let tracks: [Track]
  /// Finished attempts whose results are not known.
  let unknown: Int
  /// How many of the latest plays `style` is about.
  let plays: Int
  let style: StyleTally
  let falls: [Fall]
  /// The situations to try again.
  public let queue: ReviewQueue
  let today: Day

  /// - Parameters:
  ///   - styles: of the latest plays, at most `StyleTally.plays`.
  ///   - falls: of the same plays, the latest first.
  public init(
    of learner: String, tracks: [Track], unknown: Int, styles: [PlayStyle], falls: [Fall],
    queue: ReviewQueue, today: Day
  ) {
    self.learner = learner
    self.tracks = tracks
    self.unknown = unknown
    plays = styles.count
    style = StyleTally(styles)
    self.falls = LearnerProgress.together(falls)
    self.queue = queue
    self.today = today
  }

  /// Those in the same scene of the same scenario as one.
  private static func together(_ falls: [Fall]) -> [Fall] {
    var together: [Fall] = []
    for fall in falls {
      let same = together.firstIndex { $0.title == fall.title && $0.scene == fall.scene }
      if let same { together[same].times += 1 } else { together.append(fall) }
    }
    return together
  }

  /// The title over all of it.
  public func heading(in language: Language) -> String {
    Localized(id: "Kemajuan: \(learner)", en: "Progress: \(learner)")[language]
  }

  /// What is shown under it, but for the situations to try again.
  public func sections(in language: Language, for medium: ProgressMedium = .terminal) -> [ProgressSection] {
    let words = ProgressWords(language: language, medium: medium)
    guard !tracks.isEmpty else { return [ProgressSection(words.beginning + words.unknown(unknown))] }
    let all = [
      ProgressSection(words.sum(tracks) + words.unknown(unknown)),
      ProgressSection(words.smilesTitle, words.smiles(tracks)),
      ProgressSection(words.apologyTitle(style.complaints), words.apology(style)),
      ProgressSection(words.missingTitle, words.missing(style, of: plays)),
      ProgressSection(words.fallsTitle, words.falls(falls, today)),
    ]
    return all.filter { !$0.rows.isEmpty }
  }
}
