public import ScenarioLanguage
import Simulation
import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Plays a transcript and compares: once straight, and once saving and restoring after every turn.
///
/// `source` is the scenario in its source language, `scenario` the one to play, in any language; `par` is its par.
public func rehearse(
  _ transcript: Transcript, source: Scenario, scenario: Scenario, par: Int
) -> [Difference] {
  var straight = Rehearsal(source: source, scenario: scenario, par: par)
  straight.run(transcript)
  var restoring = Rehearsal(source: source, scenario: scenario, par: par, restores: true)
  restoring.run(transcript)
  return straight.differences + restoring.differences.filter { $0.what == .restored }
}

private struct Rehearsal {
  let source: Scenario
  let par: Int
  let restores: Bool
  private var play: Playthrough
  private(set) var differences: [Difference] = []
  /// False once a choice could not be taken: what follows says nothing then.
  private var fits = true
  private var saidUnfinished = false

  init(source: Scenario, scenario: Scenario, par: Int, restores: Bool = false) {
    self.source = source
    self.par = par
    self.restores = restores
    play = Playthrough(of: scenario)
  }

  mutating func run(_ transcript: Transcript) {
    for (offset, line) in transcript.lines.enumerated() {
      guard fits else { return }
      if let statement = line.statement { check(statement, Ordinal(offset: offset)) }
    }
  }

  private mutating func check(_ statement: Transcript.Statement, _ line: Ordinal) {
    switch statement {
    case .scenario(let id):
      if id != source.id { stop(.otherScenario(expected: id, found: source.id), line) }
    case .choose(let spot): take(spot, line)
    case .offered(let spots): compareOffers(spots, line)
    case .notOffered(let spots):
      for spot in spots {
        if let choice = choice(spot, line), play.offered.contains(choice) { differ(.wasOffered(spot), line) }
      }
    default: expect(statement, line)
    }
  }

  // MARK: The play

  private mutating func take(_ spot: Transcript.Spot, _ line: Ordinal) {
    guard let choice = choice(spot, line) else {
      fits = false
      return
    }
    do {
      _ = try play.choose(choice)
    } catch {
      return stop(refusal(spot), line)
    }
    if restores { restore(line) }
  }

  private func refusal(_ spot: Transcript.Spot) -> Difference.What {
    switch play.phase {
    case .playing: .notOffered(spot, offered: offers)
    case .ended(.scene(let scene, _)): .alreadyOver(spot, ending: source.scenes[scene].id)
    case .ended(.walkOut): .alreadyOver(spot, ending: Transcript.walkOutWord)
    case .stopped(let why): .stopped(why, scene: source.scenes[play.state.scene].id)
    }
  }

  /// Replaces the play by one that was written out, read back and played again.
  private mutating func restore(_ line: Ordinal) {
    guard let data = try? JSONEncoder().encode(Record(of: play)),
      let record = try? JSONDecoder().decode(Record.self, from: data),
      let again = try? Playthrough(resuming: record, in: play.scenario),
      again.state == play.state, again.phase == play.phase, again.offered == play.offered
    else { return stop(.restored, line) }
    play = again
  }

  private mutating func compareOffers(_ spots: [Transcript.Spot], _ line: Ordinal) {
    let expected = spots.compactMap { choice($0, line) }
    guard expected.count == spots.count, expected.sorted() != play.offered else { return }
    differ(.offered(expected: spots, found: offers), line)
  }

  private var offers: [Difference.Offer] {
    play.offered.map { index in
      Difference.Offer(spot: source.spot(of: index), text: play.scenario.choices[index].text.plain.oneLine)
    }
  }

  /// The choice that a transcript names; nil, with a difference, when the scenario has none such.
  private mutating func choice(_ spot: Transcript.Spot, _ line: Ordinal) -> Int? {
    guard let scene = source.scenes.first(where: { $0.id == spot.scene }) else {
      differ(unknownScene(spot.scene), line)
      return nil
    }
    guard spot.choice <= scene.choices.count else {
      differ(.unknownChoice(spot, count: scene.choices.count), line)
      return nil
    }
    return scene.choices.lowerBound + spot.choice - 1
  }

  private func unknownScene(_ id: String) -> Difference.What {
    .unknownScene(id, near: nearNames(to: id, among: source.scenes.map(\.id)))
  }

  // MARK: The end

  private mutating func expect(_ statement: Transcript.Statement, _ line: Ordinal) {
    if case .par(let expected) = statement { return compare("par", "\(expected)", "\(par)", line) }
    guard let result = play.result else {
      if !saidUnfinished { differ(unfinished, line) }
      saidUnfinished = true
      return
    }
    switch statement {
    case .ending(let scene): expectEnding(scene, result, line)
    case .others(let others): for other in others { expectOther(other, result, line) }
    case .meters(let meters): for meter in meters { expectMeter(meter, result, line) }
    case .hardBreaches(let keys): expectBreaches(keys, result, line)
    default:
      if let found = found(statement, result) { compare(statement.word, statement.arguments, found, line) }
    }
  }

  private var unfinished: Difference.What {
    if case .stopped(let why) = play.phase { return .stopped(why, scene: source.scenes[play.state.scene].id) }
    return .unfinished(offered: offers)
  }

  /// What the play gave, in the transcript's own words.
  private func found(_ statement: Transcript.Statement, _ result: Result) -> String? {
    switch statement {
    case .smiles: Transcript.words(of: result.smiles)
    case .archetype: result.archetype(par: par).rawValue
    case .courtesy: String(result.courtesy)
    case .clock: result.clock.map { Figures.clock($0, in: .en) } ?? Transcript.noneWord
    case .cost: String(result.cost)
    default: nil
    }
  }

  private mutating func expectEnding(_ id: String?, _ result: Result, _ line: Ordinal) {
    if let id, !source.scenes.contains(where: { $0.id == id }) { return differ(unknownScene(id), line) }
    let found: String =
      if case .scene(let scene, _) = result.ending { source.scenes[scene].id } else { Transcript.walkOutWord }
    compare("ending", id ?? Transcript.walkOutWord, found, line)
  }

  private mutating func expectOther(_ other: Transcript.Named<Bool>, _ result: Result, _ line: Ordinal) {
    guard let index = source.others.firstIndex(where: { $0.key == other.name }) else {
      return differ(
        .unknownKey(other.name, near: nearNames(to: other.name, among: source.others.map(\.key))), line)
    }
    let found = result.others[index].smiling
    compare(other.name, other.value ? "yes" : "no", found ? "yes" : "no", line)
  }

  private mutating func expectMeter(_ meter: Transcript.Named<Int>, _ result: Result, _ line: Ordinal) {
    let found =
      switch Meter(word: meter.name) {
      case .joy: result.joy
      case .return: result.return
      case .refer: result.refer
      case .patience, nil: result.patience
      }
    compare(meter.name, "\(meter.value)", "\(found)", line)
  }

  private mutating func expectBreaches(_ keys: [String], _ result: Result, _ line: Ordinal) {
    let known = source.rules.filter(\.kind.isHard).map(\.key)
    for key in keys where !known.contains(key) {
      return differ(.unknownKey(key, near: nearNames(to: key, among: known)), line)
    }
    let expected = known.filter { keys.contains($0) }
    let found = result.hardBreaches.map { source.rules[$0].key }
    compare(
      "hard-breaches", Transcript.Statement.hardBreaches(expected).arguments,
      Transcript.Statement.hardBreaches(found).arguments, line)
  }

  private mutating func compare(_ name: String, _ expected: String, _ found: String, _ line: Ordinal) {
    if expected != found { differ(.value(of: name, expected: expected, found: found), line) }
  }

  private mutating func differ(_ what: Difference.What, _ line: Ordinal) {
    differences.append(Difference(line: line, what))
  }

  private mutating func stop(_ what: Difference.What, _ line: Ordinal) {
    differ(what, line)
    fits = false
  }
}
