import Debriefing
import Dialogue
import Mustache
import Records
import Simulation
import SourceText

/// One's own progress: what is ready to be tried again, what the attempts say, the attempts themselves.
struct ProgressPage: MustacheParent {
  /// A situation that was missed.
  struct Situation: Sendable {
    let item: ReviewQueue.Item
    let title: String
    let scene: String
    let isDue: Bool
  }

  /// An attempt with the scenario as it was.
  struct Play: Sendable {
    let attempt: Attempt
    let title: Title
  }

  let visit: Visit
  let progress: LearnerProgress
  let situations: [Situation]
  let latest: [Play]
  /// No more plays are there than are listed.
  let isAll: Bool

  func child(named name: String) -> Any? {
    switch name {
    case "title": progress.heading(in: visit.language)
    case "form": visit.session.formToken
    case "review": review
    case "sections": progress.sections(in: visit.language, for: .page).map { ProgressPart($0) }
    case "plays":
      latest.isEmpty ? nil : fields(["list": latest.map { line($0) }, "more": isAll ? nil : true])
    default: nil
    }
  }

  private var review: [String: Any]? {
    guard let section = progress.queue.section(in: visit.language, for: .page) else { return nil }
    return fields([
      "title": section.title, "text": section.rows.first?.text,
      "invitation": Texts.of(visit.language).review.invitation, "situations": situations.map { line($0) },
    ])
  }

  private func line(_ situation: Situation) -> [String: Any] {
    let (item, today) = (situation.item, progress.queue.today)
    return fields([
      "title": situation.title, "scene": situation.scene,
      "missed": item.missed.seen(from: today)[visit.language],
      "times": times(item), "attempt": situation.isDue ? String(item.attempt) : nil,
      // Nobody is told how late it is.
      "later": situation.isDue ? nil : item.due.seen(from: today)[visit.language],
    ])
  }

  private func times(_ item: ReviewQueue.Item) -> String {
    let (number, steps) = (item.passed + 1, ReviewQueue.steps.count)
    return visit.say(id: "ulangan ke-\(number) dari \(steps)", en: "review \(number) of \(steps)")
  }

  private func line(_ play: Play) -> [String: Any] {
    let (attempt, title) = (play.attempt, play.title)
    return fields([
      "path": "/play/\(attempt.id)", "title": title.scenario(in: visit.language).header.title,
      "day": Day(attempt.moved).date(in: visit.language),
      "picture": attempt.result.map { ProgressPicture.smiles([$0.smiles]).markup },
      "what": what(attempt),
      "tag": attempt.isPractice
        ? visit.say(id: "latihan", en: "practice")
        : attempt.given > 0 ? visit.say(id: "dari titik balik", en: "from a turning point") : nil,
    ])
  }

  private func what(_ attempt: Attempt) -> String {
    guard attempt.isEnded else {
      return visit.say(id: "belum selesai: lanjutkan", en: "not finished: go on")
    }
    return attempt.result?.smiles.name[visit.language] ?? visit.say(id: "selesai", en: "finished")
  }
}

/// Lines of progress under a title.
struct ProgressPart: MustacheParent {
  let title: String?
  let rows: [ProgressRow]

  init(title: String?, rows: [ProgressRow]) {
    self.title = title
    self.rows = rows
  }

  init(_ section: ProgressSection) { self.init(title: section.title, rows: section.rows) }

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "rows": rows.map { fields(["text": $0.text, "picture": $0.picture?.markup]) }
    default: nil
    }
  }
}
