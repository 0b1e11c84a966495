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
  let queue: ReviewQueue
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

  /// What is shown under it.
  public func sections(in language: Language) -> [ProgressSection] {
    let words = ProgressWords(language: language)
    guard !tracks.isEmpty else { return [ProgressSection(words.beginning + words.unknown(unknown))] }
    let all = [
      ProgressSection(words.sum(tracks) + words.unknown(unknown)),
      ProgressSection(words.smilesTitle, words.smiles(tracks)),
      ProgressSection(words.apologyTitle(style.complaints), words.apology(style)),
      ProgressSection(words.missingTitle, words.missing(style, of: plays)),
      ProgressSection(words.fallsTitle, words.falls(falls, today)),
      ProgressSection(words.reviewTitle, words.review(queue, today)),
    ]
    return all.filter { !$0.rows.isEmpty }
  }
}

/// The words of progress in one language.
private struct ProgressWords {
  let language: Language

  private func say(id: String, en: String) -> String { Localized(id: id, en: en)[language] }
  private func row(id: String, en: String) -> ProgressRow { ProgressRow(say(id: id, en: en)) }

  var beginning: [ProgressRow] {
    [
      row(
        id: "Belum ada permainan yang selesai. Mulai dengan mengetik: senyum",
        en: "No play is finished yet. Begin by typing: senyum"),
      row(
        id:
          "Pilih yang bertanda mudah. Sesudah kilas baliknya, halaman ini menunjukkan senyum mana yang Anda "
          + "dapatkan, dan apa yang bisa dicoba berikutnya.",
        en:
          "Choose one that is marked easy. After its debrief this page shows which smiles you got, and what to "
          + "try next."),
    ]
  }

  func unknown(_ count: Int) -> [ProgressRow] {
    guard count > 0 else { return [] }
    let plays = Localized.count(count, id: "permainan", en: "play")
    return [
      row(
        id: "\(plays.id) yang selesai tidak bisa dimainkan ulang lagi, jadi tidak ikut di sini.",
        en:
          "\(plays.en) that \(count == 1 ? "is" : "are") finished cannot be replayed any more, and left out here."
      )
    ]
  }

  func sum(_ tracks: [LearnerProgress.Track]) -> [ProgressRow] {
    let plays = Localized.count(tracks.reduce(0) { $0 + $1.attempts }, id: "permainan", en: "play")
    let scenarios = Localized.count(tracks.count, id: "skenario", en: "scenario")
    return [
      row(
        id: "\(plays.id) selesai, di \(scenarios.id).", en: "\(plays.en) finished, in \(scenarios.en).")
    ]
  }

  var smilesTitle: String {
    say(id: "Senyum pelanggan, pertama kali dan terakhir", en: "Customer smiles, first time and latest")
  }

  func smiles(_ tracks: [LearnerProgress.Track]) -> [ProgressRow] {
    tracks.map { track in
      track.attempts == 1
        ? ProgressRow(track.latest.picture, "\(track.title): \(track.latest.name[language]).")
        : ProgressRow(ProgressRow.picture(from: track.first, to: track.latest), both(track))
    }.aligned()
  }

  private func both(_ track: LearnerProgress.Track) -> String {
    let (first, latest) = (track.first.name[language], track.latest.name[language])
    let times = say(
      id: "\(track.title), \(track.attempts) kali.", en: "\(track.title), \(track.attempts) plays.")
    guard track.first != track.latest else {
      return times + say(id: " Pertama dan terakhir: \(first).", en: " First and latest: \(first).")
    }
    return times
      + say(id: " Pertama: \(first). Terakhir: \(latest).", en: " First: \(first). Latest: \(latest).")
  }

  func apologyTitle(_ complaints: Int) -> String {
    let plays = complaints == 1 ? "" : "\(complaints) "
    return say(
      id: "Lima bagian permintaan maaf, dalam \(plays)permainan terakhir dengan keluhan",
      en:
        "The five parts of an apology, in the latest \(plays)play\(complaints == 1 ? "" : "s") with a complaint"
    )
  }

  /// One example at a time is enough to try.
  func apology(_ style: StyleTally) -> [ProgressRow] {
    guard style.complaints > 0 else { return [] }
    let next = style.apology.first { $0.plays == 0 }?.part
    return style.apology.map { part, plays in
      let text =
        plays == 0
        ? say(id: "belum terlihat.", en: "not shown yet.")
        : say(id: "di \(plays) dari \(style.complaints).", en: "in \(plays) of \(style.complaints).")
      let example =
        part == next
        ? say(id: " Misalnya: “\(part.example.id)”", en: " For example: “\(part.example.en)”") : ""
      return ProgressRow(
        ProgressRow.bar(plays, of: style.complaints),
        part.name[language].capitalizedSentence + ": " + text + example)
    }
  }

  var missingTitle: String {
    say(id: "Belum pernah dipilih, padahal ditawarkan", en: "Offered, and not chosen so far")
  }

  func missing(_ style: StyleTally, of plays: Int) -> [ProgressRow] {
    style.missing.prefix(LearnerProgress.missing).map { behaviour, occasions in
      let name = behaviour.name[language].capitalizedSentence
      return ProgressRow(
        ProgressRow.bar(0, of: occasions),
        say(
          id: "\(name): ada kesempatannya di \(occasions) dari \(plays) permainan terakhir.",
          en: "\(name): there was occasion in \(occasions) of the latest \(plays) plays."))
    }
  }

  var fallsTitle: String { say(id: "Titik balik terakhir", en: "Latest turning points") }

  func falls(_ falls: [LearnerProgress.Fall], _ today: Day) -> [ProgressRow] {
    falls.prefix(LearnerProgress.falls).map { fall in
      let day = fall.day.seen(from: today)
      let place = "\(fall.title), “\(fall.scene)”"
      return ProgressRow(
        "<>",
        fall.times == 1
          ? say(
            id: "\(place), \(day.id). Pilihan Anda: \(fall.choice)",
            en: "\(place), \(day.en). Your choice: \(fall.choice)")
          : say(
            id: "\(place), \(fall.times) kali, terakhir \(day.id) dengan pilihan: \(fall.choice)",
            en: "\(place), \(fall.times) times, the last \(day.en) by choosing: \(fall.choice)"))
    }
  }

  var reviewTitle: String { say(id: "Dicoba lagi", en: "To try again") }

  func review(_ queue: ReviewQueue, _ today: Day) -> [ProgressRow] {
    let count = queue.due.count
    if count > 0 {
      let situations = Localized.count(count, id: "situasi", en: "situation")
      return [
        row(
          id: "\(situations.id) siap dicoba lagi dari titik baliknya: senyum review",
          en:
            "\(situations.en) \(count == 1 ? "is" : "are") ready to be tried again from the turning point: senyum review"
        )
      ]
    }
    guard let next = queue.items.first else { return [] }
    let day = next.due.seen(from: today)
    return [
      row(
        id: "Situasi berikutnya datang lagi \(day.id): senyum review",
        en: "The next situation comes again \(day.en): senyum review")
    ]
  }
}
