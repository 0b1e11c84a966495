import Simulation
public import SourceText

/// What a play that has just ended changes for whoever practises, in one to three lines after its debrief.
public struct Afterword: Sendable, Hashable {
  /// What became of the situation of this scenario that was missed.
  enum Situation: Sendable, Hashable {
    /// It was missed now.
    case missed
    /// It went well on its day, and comes again.
    case passed
    /// It went well before its day.
    case early
    /// It went well for the last time.
    case done
  }

  /// Finished attempts at this scenario, this one included.
  let attempts: Int
  let first: Smiles
  let latest: Smiles
  let situation: Situation?
  /// When the situation is offered again.
  let due: Day?
  /// Situations of other scenarios that are offered today.
  let others: Int
  let today: Day

  /// - Parameters:
  ///   - attempts: all finished ones of one person, in any order.
  ///   - number: of the one that has just ended.
  /// - Returns: nil when it is not among them.
  public init?(after number: Int64, of attempts: [PastAttempt], today: Day) {
    guard let own = attempts.first(where: { $0.number == number }) else { return nil }
    let before = ReviewQueue(attempts.filter { $0.number != number }, today: today)
    let after = ReviewQueue(attempts, today: today)
    let same = attempts.filter { $0.scenario == own.scenario && $0.number != number }
    let item = after.items.first { $0.scenario == own.scenario }
    self.attempts = same.count + 1
    first = same.min { ($0.day, $0.number) < ($1.day, $1.number) }?.smiles ?? own.smiles
    latest = own.smiles
    situation = Afterword.situation(
      of: own, before.items.first { $0.scenario == own.scenario }, item)
    due = item?.due
    others = after.due.count { $0.scenario != own.scenario }
    self.today = today
  }

  private static func situation(
    of own: PastAttempt, _ before: ReviewQueue.Item?, _ after: ReviewQueue.Item?
  ) -> Situation? {
    guard own.isParKnown else { return nil }
    if after?.attempt == own.number { return .missed }
    guard let before else { return nil }
    guard let after else { return .done }
    return after.passed > before.passed ? .passed : .early
  }

  /// - Parameter isDrill: a drill compares by itself what was then and is now.
  public func rows(
    isDrill: Bool, in language: Language, for medium: ProgressMedium = .terminal
  ) -> [ProgressRow] {
    let lines = [isDrill ? nil : comparison(medium), situationLine(medium), othersLine(medium)]
      .compactMap { $0 }
    return lines.map { ProgressRow($0.picture, $0.text[language]) }
  }

  private typealias Line = (picture: ProgressPicture, text: Localized)

  private func comparison(_ medium: ProgressMedium) -> Line {
    guard attempts > 1 else {
      return (
        .smiles([latest]),
        Localized(
          id: "Permainan pertama di skenario ini tercatat."
            + (medium == .terminal ? " Selengkapnya: senyum progress" : ""),
          en: "Your first play of this scenario is on record."
            + (medium == .terminal ? " More: senyum progress" : ""))
      )
    }
    return (
      .smiles([first, latest]),
      Localized(
        id: "Di skenario ini, pertama kali: \(first.name.id). Kali ini: \(latest.name.id).",
        en: "In this scenario, the first time: \(first.name.en). This time: \(latest.name.en).")
    )
  }

  private func situationLine(_ medium: ProgressMedium) -> Line? {
    let day = due?.seen(from: today) ?? ""
    switch situation {
    case nil: return nil
    case .missed:
      return (
        .situation,
        Localized(
          id:
            "Titik balik ini ditawarkan lagi \(day.id), untuk dicoba dengan cara lain\(medium.to("review"))",
          en: "This turning point is offered again \(day.en), to be tried another way\(medium.to("review"))")
      )
    case .passed:
      return (
        .situation,
        Localized(
          id: "Situasi yang dulu meleset kali ini berjalan. Supaya tetap melekat, ia datang lagi \(day.id).",
          en:
            "The situation that slipped before went well. So that it stays with you, it comes again \(day.en)."
        )
      )
    case .early:
      return (
        .situation,
        Localized(
          id: "Situasi yang tadi meleset kini berjalan. Sesudah ada jeda ia datang lagi: \(day.id).",
          en: "The situation that slipped went well now. After a while apart it comes again: \(day.en).")
      )
    case .done:
      return (
        .situation,
        Localized(
          id: "Situasi yang dulu meleset sudah berjalan tiga kali, dengan jeda yang makin panjang: selesai.",
          en: "The situation that slipped has now gone well three times, further and further apart: done.")
      )
    }
  }

  private func othersLine(_ medium: ProgressMedium) -> Line? {
    guard others > 0 else { return nil }
    let situations = Localized.count(others, id: "situasi lain", en: "other situation")
    return (
      .situation,
      Localized(
        id: "\(situations.id) siap dicoba lagi\(medium.to("review"))",
        en: "\(situations.en) \(others == 1 ? "is" : "are") ready to be tried again\(medium.to("review"))")
    )
  }
}
