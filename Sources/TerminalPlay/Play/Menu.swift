import Debriefing
import Dialogue
import ScenarioLanguage
import SourceText

/// What the trainee wants to do next.
enum Wanted: Sendable {
  case scenario(MenuEntry)
  /// An attempt that goes on.
  case unfinished(Unfinished)
  /// A situation that was missed.
  case reviews
}

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

  /// Goes on with an attempt; returns as `Play.run` does.
  func resume(_ unfinished: Unfinished) throws(Departure) -> Wanted? {
    if !hasSwitchedLanguage, let language = unfinished.language { screen.texts = Texts.of(language) }
    screen.tellNews(of: surroundings.keeping)
    let title = unfinished.title[texts.language]
    guard let playable = try ready(unfinished.load(texts.language), title) else { return nil }
    return try Play(playable, on: self, resuming: unfinished).run()
  }

  /// Plays one scenario after the other, chosen from the menu unless a play led to the next; it is left by throwing.
  func menuLoop(startingWith first: Wanted?) throws(Departure) -> Never {
    var next = first
    while true {
      screen.isInConversation = false
      let wanted: Wanted
      if let next { wanted = next } else { wanted = try pick() }
      next = nil
      switch wanted {
      case .unfinished(let unfinished): next = try resume(unfinished)
      case .reviews: next = try review()
      case .scenario(let entry):
        let playable = try ready(library.load(entry.id, texts.language), entry.title[texts.language])
        if let playable { next = try Play(playable, on: self).run() }
      }
    }
  }

  /// What the trainee chooses.
  private func pick() throws(Departure) -> Wanted {
    let unfinished = surroundings.keeping.unfinished(nil)
    screen.tellNews(of: surroundings.keeping)
    try showMenu(unfinished)
    while true {
      let entries = library.entries
      let line = try screen.read(
        texts.menu.prompt(entries.count),
        completions: entries.map { $0.title[texts.language] } + entries.map(\.id),
        isRemembered: true)
      if let unfinished, texts.menu.goOnWords.contains(line.asOneLine.lowercased()) {
        return .unfinished(unfinished)
      }
      if texts.review.words.contains(line.asOneLine.lowercased()) { return .reviews }
      switch Answer(line, count: entries.count, reading: reading) {
      case .taken(let position): return .scenario(entries[position])
      case .unsure(let positions) where positions.count == 1: return .scenario(entries[positions[0]])
      case .command(let command): try obey(command, unfinished)
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

  private func showMenu(_ unfinished: Unfinished?) throws(Departure) {
    var passages = [Passage(.heading, texts.menu.title)]
    if let unfinished {
      let (title, count) = (unfinished.title[texts.language], unfinished.choices.count)
      passages.append(Passage(.narration, texts.menu.unfinished(title, count)))
    }
    let due = surroundings.keeping.due()
    if due > 0 { passages.append(Passage(.narration, texts.review.due(due))) }
    passages.append(Passage(.narration, texts.menu.invitation))
    var position = 0
    for group in library.groups {
      if let title = group.title { passages.append(Passage(.sceneTitle, title[texts.language])) }
      for entry in group.entries {
        position += 1
        passages.append(Passage(.option(position), lines(of: entry)))
      }
    }
    try screen.show(passages, isList: true)
  }

  /// A long menu has titles only; what a scenario is about stands at its beginning too.
  private func lines(of entry: MenuEntry) -> [[StyledText]] {
    let about = " (\(entry.channel.name[texts.language]), \(texts.menu.level(entry.level)))"
    let title = [StyledText(entry.title[texts.language], .bold), StyledText(about)]
    let isShort = library.entries.count <= 6
    return isShort ? [title, [StyledText(entry.summary[texts.language])]] : [title]
  }

  private func obey(_ command: Command, _ unfinished: Unfinished?) throws(Departure) {
    switch command.name {
    case .quit: try screen.leave(.quit)
    case .language:
      screen.texts = Texts.of(command.language ?? texts.language.other)
      hasSwitchedLanguage = true
      try showMenu(unfinished)
    case .help:
      try screen.show(
        [Passage(.heading, texts.commands.helpTitle)] + texts.menu.help.map { Passage(.narration, $0) })
    case .look: try showMenu(unfinished)
    default: screen.remark(texts.menu.onlyInPlay(command.name.word(in: texts.language)))
    }
  }

  /// The scenario that was read, or what is wrong with it.
  func ready(_ loading: Library.Loading, _ title: String) throws(Departure) -> PlayableScenario? {
    switch loading {
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
