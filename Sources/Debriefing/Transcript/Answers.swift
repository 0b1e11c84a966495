import ScenarioLanguage
import Simulation
import SourceText

/// What a play says to the statements of its transcript: the same question, answered by the play.
struct Answers {
  let par: Int
  var moment: Moment

  init(source: Scenario, scenario: Scenario, par: Int) {
    self.par = par
    moment = Moment(source: source, scenario: scenario)
  }

  var source: Scenario { moment.source }
  private var play: Playthrough { moment.play }

  // MARK: Names

  /// The choice that a transcript names; nil when the scenario has none such.
  func choice(_ spot: Transcript.Spot) -> Int? {
    guard let scene = source.scenes.first(where: { $0.id == spot.scene }), spot.choice <= scene.choices.count
    else { return nil }
    return scene.choices.lowerBound + spot.choice - 1
  }

  /// Why there is no such choice.
  func unknown(_ spot: Transcript.Spot) -> Difference.What {
    guard let scene = source.scenes.first(where: { $0.id == spot.scene }) else {
      return unknownScene(spot.scene)
    }
    return .unknownChoice(spot, count: scene.choices.count)
  }

  private func unknownScene(_ id: String) -> Difference.What {
    .unknownScene(id, near: nearNames(to: id, among: source.scenes.map(\.id)))
  }

  /// The first name of a statement that the scenario does not have.
  func unknown(in statement: Transcript.Statement) -> Difference.What? {
    switch statement {
    case .offered(let spots), .notOffered(let spots):
      spots.first { choice($0) == nil }.map(unknown)
    case .scene(let id), .ending(.some(let id)):
      source.scenes.contains { $0.id == id } ? nil : unknownScene(id)
    case .others(let named): unknownKey(named.map(\.name), among: source.others.map(\.key))
    case .flags(let named): unknownKey(named.map(\.name), among: source.flags)
    case .meters(let named):
      unknownKey(
        named.map(\.name), among: Meter.allCases.map(\.word) + source.others.map { $0.key + ".joy" })
    case .clock: source.header.clock == nil ? .unknownKey("clock", near: []) : nil
    case .hardBreaches(let keys): unknownKey(keys, among: source.rules.filter(\.kind.isHard).map(\.key))
    default: nil
    }
  }

  private func unknownKey(_ keys: [String], among known: [String]) -> Difference.What? {
    keys.first { !known.contains($0) }.map { .unknownKey($0, near: nearNames(to: $0, among: known)) }
  }

  /// Where the words that were recorded for a choice stand now, when that is somewhere else.
  func elsewhere(_ spot: Transcript.Spot, _ comment: String?) -> Localized? {
    guard let home = place(of: comment, unless: spot) else { return nil }
    let name = source.spot(of: home).text
    return Localized(
      id: "Kata-kata yang tercatat sekarang milik “\(name)”.",
      en: "The recorded words now belong to “\(name)”.")
  }

  /// The one choice that has the words of a comment, unless the choice that was named has them.
  func place(of comment: String?, unless spot: Transcript.Spot) -> Int? {
    guard let comment, let colon = comment.firstRange(of: ": ") else { return nil }
    let words = comment[colon.upperBound...]
    let homes = source.choices.indices.filter { index in
      [source, play.scenario].contains { $0.choices[index].text.plain.oneLine == words }
    }
    guard homes.count == 1, let home = homes.first, home != choice(spot) else { return nil }
    return home
  }

  // MARK: The play

  var offers: [Difference.Offer] {
    play.offered.map { index in
      Difference.Offer(spot: source.spot(of: index), text: play.scenario.choices[index].text.plain.oneLine)
    }
  }

  func refusal(_ spot: Transcript.Spot) -> Difference.What {
    switch play.phase {
    case .playing: .notOffered(spot, offered: offers)
    case .ended(.scene(let scene, _)): .alreadyOver(spot, ending: source.scenes[scene].id)
    case .ended(.walkOut): .alreadyOver(spot, ending: Transcript.walkOutWord)
    case .stopped(let why): .stopped(why, scene: source.scenes[play.state.scene].id)
    }
  }

  var unfinished: Difference.What {
    if case .stopped(let why) = play.phase { return .stopped(why, scene: source.scenes[play.state.scene].id) }
    return .unfinished(offered: offers)
  }

  // MARK: Answers

  /// The statement as the play makes it; nil where it speaks of an end that has not come. Its names must be known.
  func answer(to statement: Transcript.Statement) -> Transcript.Statement? {
    switch statement.role {
    case .moment: nowAnswer(to: statement)
    case .end: play.result.flatMap { answer(to: statement, at: $0) }
    default: statement
    }
  }

  private func nowAnswer(to statement: Transcript.Statement) -> Transcript.Statement {
    switch statement {
    case .offered: .offered(play.offered.map(source.spot))
    case .notOffered(let spots):
      .notOffered(spots.filter { spot in !play.offered.contains(choice(spot) ?? -1) })
    case .scene: .scene(source.scenes[play.state.scene].id)
    case .flags(let named):
      .flags(
        named.map { flag in
          let index = source.flags.firstIndex(of: flag.name)
          return Transcript.Named(flag.name, index.map { play.isSet(flag: $0) } ?? false)
        })
    case .par: .par(par)
    case .meters(let named): .meters(named.map { Transcript.Named($0.name, meter($0.name)) })
    case .courtesy: .courtesy(play.courtesy)
    case .clock: .clock(play.state.clock)
    case .cost: .cost(play.state.cost)
    case .hardBreaches: .hardBreaches(play.hardBreaches.map { source.rules[$0].key })
    default: statement
    }
  }

  private func meter(_ name: String) -> Int {
    if let meter = Meter(word: name) { return play.state[meter] }
    let other = source.others.firstIndex { $0.key + ".joy" == name }
    return other.map { play.state.joy(ofOther: $0) } ?? 0
  }

  private func answer(to statement: Transcript.Statement, at result: Result) -> Transcript.Statement {
    switch statement {
    case .ending:
      if case .scene(let scene, _) = result.ending { .ending(source.scenes[scene].id) } else { .ending(nil) }
    case .smiles: .smiles(result.smiles)
    case .archetype: .archetype(result.archetype(par: par))
    case .others(let named):
      .others(
        named.map { other in
          let index = source.others.firstIndex { $0.key == other.name }
          return Transcript.Named(other.name, index.map { result.others[$0].smiling } ?? false)
        })
    default: statement
    }
  }
}
