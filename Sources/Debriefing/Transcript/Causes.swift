import ScenarioLanguage
import Simulation
import SourceText

/// The near cause of a difference, as far as the play tells it.
extension Answers {
  func causes(of what: Difference.What) -> [Localized] {
    switch what {
    case .offered(let expected, let found):
      expected.compactMap { choice($0) }.filter { spot in !found.contains { $0.spot == source.spot(of: spot) }
      }
      .flatMap { index in
        moment.whyNotOffered(index).map { named(source.spot(of: index).text, $0) }
      }.uniqued.prefix(3).map { $0 }
    case .value("ending", let expected, _), .value("scene", let expected, _):
      moment.howItCameHere(insteadOf: source.scenes.firstIndex { $0.id == expected })
    case .value("smiles", let expected, let found): whySmiles(expected, found)
    case .value("archetype", _, _): whyArchetype
    case .value("clock", _, _): [moment.roadOfClock()].compactMap { $0 }
    case .value("cost", _, _): [moment.roadOfCost()].compactMap { $0 }
    case .value("hard-breaches", _, _): whereBent
    case .value(let name, _, _): [road(named: name)].compactMap { $0 } + endRules
    default: []
    }
  }

  private func named(_ name: String, _ cause: Localized) -> Localized {
    Localized(id: "“\(name)”: \(cause.id)", en: "“\(name)”: \(cause.en)")
  }

  private func road(named name: String) -> Localized? {
    if let meter = Meter(word: name) { return moment.road(of: .meter(meter), named: name) }
    let other = source.others.firstIndex { $0.key + ".joy" == name || $0.key == name }
    return other.flatMap { moment.road(of: .other($0), named: source.others[$0].key + ".joy") }
  }

  /// For each smile that is not as expected, how its meter went.
  private func whySmiles(_ expected: String, _ found: String) -> [Localized] {
    if !moment.play.hardBreaches.isEmpty { return whereBent }
    let (expected, found) = (Set(expected.split(separator: " ")), Set(found.split(separator: " ")))
    let words = Transcript.smileWords.map(\.word).filter { word in
      expected.contains { $0 == word } != found.contains { $0 == word }
    }
    let threshold = Localized(
      id: "Sebuah senyum menyala mulai \(Result.smileThreshold).",
      en: "A smile is lit from \(Result.smileThreshold) on.")
    return words.compactMap { road(named: $0) } + (words.isEmpty ? [] : [threshold]) + endRules
  }

  /// What the rules at the end took, with the reason.
  private var endRules: [Localized] {
    let changes = (moment.turns.last?.events ?? []).compactMap { event -> Change? in
      if case .changed(let change) = event, change.isAtEnd, change.before != change.after {
        change
      } else {
        nil
      }
    }
    return changes.compactMap { $0.engineReason(in: moment.play.scenario) }.uniqued.map { reason in
      Localized(id: "Di akhir: \(reason.id).", en: "At the end: \(reason.en).")
    }
  }

  /// What decides the archetype.
  private var whyArchetype: [Localized] {
    guard let result = moment.play.result else { return [] }
    let breaches = result.hardBreaches.map { source.rules[$0].key }
    let bends = result.unapprovedBends.map { source.rules[$0].key }
    let frowns = zip(source.others, result.others).filter { !$1.smiling }.map(\.0.key)
    var id = ["senyum \(result.smiles.count) dari par \(par)", "senyum ke pelanggan \(result.courtesy)%"]
    var en = ["smiles \(result.smiles.count) of par \(par)", "courtesy \(result.courtesy)%"]
    func add(_ keys: [String], _ indonesian: String, _ english: String) {
      guard !keys.isEmpty else { return }
      id.append(indonesian + " " + keys.joined(separator: ", "))
      en.append(english + " " + keys.joined(separator: ", "))
    }
    add(breaches, "aturan keras dilewati:", "hard rules crossed:")
    add(bends, "dilenturkan tanpa izin:", "bent without approval:")
    add(frowns, "tidak tersenyum:", "not smiling:")
    add(result.overgave ? ["overgive"] : [], "ada", "there was")
    add(result.shielded ? ["shield"] : [], "ada", "there was")
    return [
      Localized(
        id: "Yang menentukan: \(id.joined(separator: "; ")).",
        en: "What decides it: \(en.joined(separator: "; ")).")
    ]
  }

  /// Which choices crossed hard rules.
  private var whereBent: [Localized] {
    moment.turns.flatMap { turn in
      turn.events.compactMap { event -> Localized? in
        guard case .bent(let rule, .hardBreach) = event else { return nil }
        let name = source.spot(of: turn.choice).text
        let key = source.rules[rule].key
        return Localized(
          id: "“\(name)” melewati aturan keras `\(key)` (baris \(turn.line)); semua senyum gugur.",
          en: "“\(name)” crossed the hard rule `\(key)` (line \(turn.line)); every smile is void.")
      }
    }.uniqued
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
