import Debriefing
import ScenarioLanguage
import SourceText

extension TerminalPlayer {
  private var texts: Texts { screen.texts }

  func showEmptyMenu() {
    let menu = texts.menu
    screen.tell(
      [Passage(.heading, menu.title), Passage(.narration, menu.nothingFound)]
        + library.searched.map { Passage(.item, label: menu.lookedIn, $0) } + [
          Passage(.narration, menu.whatToDo)
        ])
  }

  /// Shows the menu again and again; it is left by throwing.
  func menuLoop() throws(Departure) -> Never {
    screen.isInConversation = false
    while true {
      let entry = try pick()
      if let playable = try load(entry) { try Play(playable, on: self).run() }
    }
  }

  /// The entry that the trainee chooses.
  private func pick() throws(Departure) -> MenuEntry {
    try showMenu()
    while true {
      let entries = library.entries
      let line = try screen.read(
        texts.menu.prompt(entries.count),
        completions: entries.map { $0.title[texts.language] } + entries.map(\.id),
        isRemembered: true)
      switch Answer(line, count: entries.count, reading: reading) {
      case .taken(let position): return entries[position]
      case .unsure(let positions) where positions.count == 1: return entries[positions[0]]
      case .command(let command): try obey(command)
      default: screen.remark(texts.menu.notUnderstood(entries.count))
      }
    }
  }

  private func reading(_ typed: String) -> Reading {
    let candidates = library.entries.map { entry in
      Candidate(text: entry.title[texts.language], wordings: [entry.id, entry.title.id, entry.title.en])
    }
    return Matcher(candidates, language: texts.language).reading(of: typed)
  }

  private func showMenu() throws(Departure) {
    let menu = texts.menu
    let entries = library.entries.enumerated().map { position, entry in
      let about = " (\(entry.channel.name[texts.language]), \(menu.level(entry.level)))"
      return Passage(
        .option(position + 1),
        [
          [StyledText(entry.title[texts.language], .bold), StyledText(about)],
          [StyledText(entry.summary[texts.language])],
        ])
    }
    try screen.show([Passage(.heading, menu.title), Passage(.narration, menu.invitation)] + entries)
  }

  private func obey(_ command: Command) throws(Departure) {
    switch command.name {
    case .quit: try screen.leave(.quit)
    case .language:
      screen.texts = Texts.of(command.language ?? texts.language.other)
      try showMenu()
    case .help:
      try screen.show(
        [Passage(.heading, texts.commands.helpTitle)] + texts.menu.help.map { Passage(.narration, $0) })
    case .look: try showMenu()
    default: screen.remark(texts.menu.onlyInPlay(command.name.word(in: texts.language)))
    }
  }

  private func load(_ entry: MenuEntry) throws(Departure) -> PlayableScenario? {
    let title = entry.title[texts.language]
    switch library.load(entry.id, texts.language) {
    case .ready(let playable):
      if Language(tag: playable.scenario.languageTag) != texts.language {
        screen.remark(texts.menu.notInThisLanguage(title))
      }
      return playable
    case .broken(let messages):
      try screen.show(
        [Passage(.narration, texts.menu.cannotBePlayed(title))] + messages.map { Passage(.item, $0) })
      return nil
    }
  }
}
