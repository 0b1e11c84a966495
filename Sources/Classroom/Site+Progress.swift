import Analysis
import Debriefing
import Dialogue
import Records
import Simulation
import SourceText

/// One's own progress, and trying again what slipped before.
extension Site {
  /// So many of one's plays are listed at first.
  private static let playsShown = 10

  var today: Day { Day(now()) }

  // MARK: The page

  package func progress(_ visit: Visit) async throws(Problem) -> Reply {
    guard let visitor = visit.visitor else { throw .nobody }
    let progress = await plays.progress(
      of: visitor.learner, named: visitor.name, in: visit.language, today: today)
    guard let progress else { throw .failed }
    let (latest, isAll) = await latest(of: visitor, wantsAll: visit.query["all"] != nil)
    let page = ProgressPage(
      visit: visit, progress: progress, situations: await situations(progress.queue, visit),
      latest: latest, isAll: isAll)
    return self.page("progress", page, title: progress.heading(in: visit.language), visit)
  }

  /// One's plays, the latest first.
  private func latest(of visitor: Visitor, wantsAll: Bool) async -> (plays: [ProgressPage.Play], isAll: Bool)
  {
    await offThread { [store, plays] in
      let limit = wantsAll ? 1_000 : Site.playsShown + 1
      let attempts = (try? store.attempts(of: visitor.learner, limit: limit)) ?? []
      let shown = attempts.prefix(wantsAll ? limit : Site.playsShown)
      let titled = shown.compactMap { attempt in
        plays.title(of: attempt).map { ProgressPage.Play(attempt: attempt, title: $0) }
      }
      return (titled, shown.count == attempts.count)
    }
  }

  private func situations(_ queue: ReviewQueue, _ visit: Visit) async -> [ProgressPage.Situation] {
    await offThread { [store, plays] in
      queue.items.compactMap { item in
        guard let attempt = (try? store.attempt(item.attempt)) ?? nil, let title = plays.title(of: attempt),
          let scene = title.scene(of: item.turningPoint, in: attempt, visit.language)
        else { return nil }
        return ProgressPage.Situation(
          item: item, title: title.scenario(in: visit.language).header.title, scene: scene,
          isDue: item.due <= queue.today)
      }
    }
  }

  // MARK: Trying again

  /// Begins just before the turning point of an attempt.
  package func review(_ visit: Visit) async throws(Problem) -> Reply {
    try checkForm(visit)
    guard let field = visit.form["attempt"] else { throw .badForm }
    guard let visitor = visit.visitor, let number = Int64(field),
      let missed = await plays.play(number), missed.learner == visitor.learner
    else { throw .notYours }
    let past = await plays.past(of: visitor.learner).first { $0.number == number }
    guard let point = past?.turningPoint, missed.choices.indices.contains(point) else { throw .badForm }
    let given = Array(missed.choices[..<point])
    return try await oneAtATime(visit.session.text) { () throws(Problem) in
      if let begun = await begun(missed.title, by: visitor.learner, isPractice: false, given: given) {
        return .redirect("/play/\(begun)")
      }
      let drill = try await storing { () throws(StoreFailure) in
        try await plays.begin(
          missed.title, by: visitor.learner, in: visit.language, isPractice: false, given: given)
      }
      return .redirect(path(of: drill))
    }
  }

  /// What is said where a play begins at the turning point of an earlier one, before the first choice.
  func opening(of play: LivePlay, _ session: Session, _ texts: Texts) async -> String? {
    guard play.given > 0, play.choices.count == play.given,
      let missed = await plays.missed(before: play, in: await plays.past(of: play.learner))
    else { return nil }
    let scene = session.scenario.scenes[session.scenario.choices[missed.attempt.choices[play.given]].scene]
    return texts.review.opening(scene.title, missed.past.day.seen(from: today)[texts.language])
  }

  // MARK: After a debrief

  /// What a play changes for whoever played it, and since the attempt whose turning point it began at; and whether, after
  /// such a one, another situation can be tried again today.
  func afterword(
    _ play: LivePlay, _ session: Session, _ view: ParView, _ texts: Texts
  ) async -> (part: ProgressPart?, hasReady: Bool) {
    let past = await plays.conclude(play, view)
    let missed = await plays.missed(before: play, in: past)
    let changes = missed.flatMap { change(since: $0, session, view) }?.rows(in: texts.language) ?? []
    // A debrief that is read again later does not speak of what has changed since.
    let afterword =
      past.first?.number == play.attempt ? Afterword(after: play.attempt, of: past, today: today) : nil
    let rows = changes + (afterword?.rows(isDrill: missed != nil, in: texts.language, for: .page) ?? [])
    let title = missed == nil ? texts.review.progress : texts.review.whatChanged
    return (
      rows.isEmpty ? nil : ProgressPart(title: title, rows: rows),
      play.given > 0 && !ReviewQueue(past, today: today).due.isEmpty
    )
  }

  private func change(
    since missed: (attempt: Attempt, past: PastAttempt), _ session: Session, _ view: ParView
  ) -> DrillChange? {
    guard let summary = PlaySummary(of: session.playthrough, par: view), let point = missed.past.turningPoint,
      session.playthrough.choices.indices.contains(point)
    else { return nil }
    func words(_ choices: [Int]) -> String { session.scenario.choices[choices[point]].text.plain }
    return DrillChange(
      then: DrillChange.Side(choice: words(missed.attempt.choices), smiles: missed.past.smiles),
      now: DrillChange.Side(choice: words(session.playthrough.choices), smiles: summary.smiles),
      keptPar: summary.turningPoint == nil)
  }
}

extension Title {
  /// Where one of an attempt's choices was taken, in the words of a language; nil where there is no such choice.
  fileprivate func scene(of position: Int, in attempt: Attempt, _ language: Language) -> String? {
    guard attempt.choices.indices.contains(position) else { return nil }
    let scenario = scenario(in: language)
    return scenario.scenes[scenario.choices[attempt.choices[position]].scene].title
  }
}
