public import Debriefing
import Dialogue
import Simulation
import SourceText

extension TerminalPlayer {
  /// Plays situations that were missed and are offered again, and goes on with the menu if that is wished.
  public func review() -> Departure {
    guard surroundings.keeping.due() > 0 else {
      screen.tell([Passage(.narration, screen.texts.review.nothingDue)])
      return .quit
    }
    do throws(Departure) {
      try menuLoop(startingWith: .reviews)
    } catch {
      return farewell(error)
    }
  }

  /// The same from the menu; returns as `Play.run` does.
  func review() throws(Departure) -> Wanted? {
    let drills = surroundings.keeping.drills()
    guard !drills.isEmpty else {
      screen.remark(screen.texts.review.nothingDue)
      return nil
    }
    let drill = drills.count == 1 ? drills[0] : try pick(among: drills)
    guard let playable = try ready(drill.load(screen.texts.language), drill.title[screen.texts.language])
    else { return nil }
    return try Play(playable, on: self, drilling: drill).run()
  }

  private func pick(among drills: [Drill]) throws(Departure) -> Drill {
    let texts = screen.texts
    let lines = drills.map { drill in
      let (title, scene) = (drill.title[texts.language], drill.scene[texts.language])
      return texts.review.situation(title, scene, drill.missed[texts.language])
    }
    try screen.show(
      [Passage(.heading, texts.review.title), Passage(.narration, texts.review.invitation)]
        + lines.enumerated().map { Passage(.option($0 + 1), $1) })
    let matcher = Matcher(lines.map { Candidate(text: $0, wordings: []) }, language: texts.language)
    while true {
      let line = try screen.read(texts.review.prompt(drills.count), isRemembered: true)
      switch Answer(line, count: drills.count, reading: matcher.reading) {
      case .taken(let position): return drills[position]
      case .unsure(let positions) where positions.count == 1: return drills[positions[0]]
      case .command(let command) where command.name == .quit: try screen.leave(.quit)
      default: screen.remark(texts.ending.notUnderstood(drills.count))
      }
    }
  }
}

extension [ProgressRow] {
  var passages: [Passage] {
    typed().map { Passage(.fact, face: $0.picture, [[StyledText($0.text)]]) }
  }
}

extension TerminalPlayer {
  /// Shows progress, without asking anything.
  public func tell(_ progress: LearnerProgress) {
    let language = screen.texts.language
    let all = progress.sections(in: language) + [progress.queue.section(in: language)].compactMap { $0 }
    let sections = all.map { section in
      guard let title = section.title else { return section.rows.map { Passage(.narration, $0.text) } }
      return [Passage(.sceneTitle, title)] + section.rows.passages
    }
    screen.tell([Passage(.heading, progress.heading(in: language))] + sections.joined())
  }
}
