import Debriefing
import ScenarioLanguage
import Simulation
import SourceText

// What the commands tell: help, the SOP, notes. Pure: each is passages from a session.

/// The explanation of answering and of the commands.
package func help(_ session: Session, _ texts: Texts) -> [Passage] {
  let commands = texts.commands
  let order = session.seed.map { " " + texts.opening.seed($0) } ?? ""
  return [Passage(.heading, commands.helpTitle)]
    + commands.answering.map { Passage(.narration, $0) }
    + commands.entries.filter { session.isPractice || !$0.command.isOnlyForPractice }
    .map { Passage(.item, label: $0.words, $0.meaning) }
    + [Passage(.narration, commands.keys + order)]
}

/// The title, what it is about, who the trainee is, how to answer.
package func opening(of session: Session, _ texts: Texts) -> [Passage] {
  let header = session.scenario.header
  let opening = texts.opening
  var facts = [opening.whoYouAre(session.scenario.primary.name, header.channel)]
  if let authority = header.authority {
    facts.append(opening.authority(Figures.money(authority, currency: header.currency, in: texts.language)))
  }
  if !session.scenario.rules.isEmpty { facts.append(opening.sopIsReady) }
  if session.isPractice { facts.append(opening.practice) }
  let trial = session.startingPoint.map { point in
    let notice = point.notice(in: session.scenario)[texts.language]
    return Passage(.remark, notice + " " + opening.trialIsNotSaved)
  }
  return [
    Passage(.heading, header.title), trial, Passage(.narration, header.summary),
    Passage(.narration, facts.joined(separator: " ")), Passage(.remark, opening.howToAnswer),
  ].compactMap { $0 }
}

extension Session {
  /// The rules with their standing and their reason.
  package func sop(_ texts: Texts) -> [Passage] {
    let title = Passage(.heading, texts.commands.sopTitle)
    guard !scenario.rules.isEmpty else { return [title, Passage(.narration, texts.commands.noRules)] }
    let rules = scenario.rules.map { rule in
      Passage(
        .narration,
        [
          [StyledText(rule.text, .bold)], [StyledText("(\(rule.standing[texts.language]))")],
          [StyledText("\(texts.commands.why): \(rule.why)")],
        ])
    }
    return [title] + rules
  }

  /// What the screen has shown, promises, and who is who.
  package func notes(_ texts: Texts) -> [Passage] {
    [Passage(.heading, texts.commands.notesTitle)] + shownNotes(texts) + promises(texts) + people(texts)
  }

  private func shownNotes(_ texts: Texts) -> [Passage] {
    var shown: [Int] = []
    for case .ran(let block) in events where scenario.blocks[block].kind == .note && !shown.contains(block) {
      shown.append(block)
    }
    if shown.isEmpty { return [Passage(.narration, texts.commands.noNotes)] }
    return shown.map { Passage(.note, label: texts.voices.screen, scenario.blocks[$0].text.styled) }
  }

  private func promises(_ texts: Texts) -> [Passage] {
    let made = scenario.promises.indices.filter(playthrough.didPromise)
    let title = Passage(.sceneTitle, texts.commands.promises)
    if made.isEmpty {
      return scenario.promises.isEmpty ? [] : [title, Passage(.item, texts.commands.noPromises)]
    }
    return [title]
      + made.map { index in
        let isKept = playthrough.didKeep(index)
        let state = isKept ? texts.commands.promiseKept : texts.commands.promiseOpen
        return Passage(.item, "\(scenario.promises[index].text) (\(state))")
      }
  }

  private func people(_ texts: Texts) -> [Passage] {
    [
      Passage(.sceneTitle, texts.commands.people),
      Passage(.item, label: scenario.primary.name, texts.commands.customerRole),
    ]
      + scenario.others.map { Passage(.item, label: $0.name, $0.role.name[texts.language]) }
  }
}
