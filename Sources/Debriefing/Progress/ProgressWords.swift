import Simulation
public import SourceText

/// The words of progress in one language.
struct ProgressWords {
  let language: Language
  let medium: ProgressMedium

  private func say(id: String, en: String) -> String { Localized(id: id, en: en)[language] }
  private func row(id: String, en: String) -> ProgressRow { ProgressRow(say(id: id, en: en)) }

  var beginning: [ProgressRow] {
    [
      row(
        id: "Belum ada permainan yang selesai."
          + (medium == .terminal ? " Mulai dengan mengetik: senyum" : ""),
        en: "No play is finished yet." + (medium == .terminal ? " Begin by typing: senyum" : "")),
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
        ? ProgressRow(.smiles([track.latest]), "\(track.title): \(track.latest.name[language]).")
        : ProgressRow(.smiles([track.first, track.latest]), both(track))
    }
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
        .bar(plays, of: style.complaints),
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
        .bar(0, of: occasions),
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
        .situation,
        fall.times == 1
          ? say(
            id: "\(place), \(day.id). Pilihan Anda: \(fall.choice)",
            en: "\(place), \(day.en). Your choice: \(fall.choice)")
          : say(
            id: "\(place), \(fall.times) kali, terakhir \(day.id) dengan pilihan: \(fall.choice)",
            en: "\(place), \(fall.times) times, the last \(day.en) by choosing: \(fall.choice)"))
    }
  }
}

extension ReviewQueue {
  /// That situations are ready to be tried again, or when the next one is; nil when none waits.
  public func section(in language: Language, for medium: ProgressMedium = .terminal) -> ProgressSection? {
    guard let line = line(for: medium) else { return nil }
    let title = Localized(id: "Dicoba lagi", en: "To try again")
    return ProgressSection(title[language], [ProgressRow(line[language])])
  }

  private func line(for medium: ProgressMedium) -> Localized? {
    let count = due.count
    if count > 0 {
      let situations = Localized.count(count, id: "situasi", en: "situation")
      let way = medium.to("review")
      return Localized(
        id: "\(situations.id) siap dicoba lagi dari titik baliknya\(way)",
        en:
          "\(situations.en) \(count == 1 ? "is" : "are") ready to be tried again from the turning point\(way)"
      )
    }
    return items.first.map { next in
      let day = next.due.seen(from: today)
      return Localized(
        id: "Situasi berikutnya datang lagi \(day.id)", en: "The next situation comes again \(day.en)")
        + Localized(id: medium.to("review"), en: medium.to("review"))
    }
  }
}
