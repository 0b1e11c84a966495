import ScenarioLanguage
import Simulation
import SourceText

// Strategies that need no understanding, played for real.
extension TeachingChecks {
  mutating func playBlindlyByText() {
    let checks = self
    play(Localized(id: "memilih yang terpanjang", en: "taking the longest option")) { checks.lengths[$0] }
    play(Localized(id: "memilih yang terpendek", en: "taking the shortest option")) { -checks.lengths[$0] }
    play(
      Localized(id: "memilih yang paling banyak meminta maaf", en: "taking the most apologetic option"),
      most: TeachingThresholds.apologeticSmiles
    ) { checks.remorse($0) }
  }

  /// Always the same place of the list: first as the file has it, then as the engine shuffles it.
  mutating func playBlindlyByPosition() {
    var seen: Set<[Int]> = []
    for place in BlindPlace.all(of: scenario) {
      let name = Localized(id: "memilih yang \(place.name.id)", en: "taking the \(place.name.en) option")
      guard let end = blindPlay({ $0[place.position(of: $0.count)] }), seen.insert(end.choices).inserted
      else { continue }
      report(name, end, most: 2)
    }
    checkShuffles()
  }

  /// Where the order is left to chance, an option at a fixed place is one by chance: what play by chance comes to then
  /// says whether par has to be earned.
  private mutating func checkShuffles() {
    let limit = TeachingThresholds.smilesByChance / Double(max(study.survey.par, 1))
    guard let worst = study.shuffled.max(by: { $0.atPar < $1.atPar }), let seed = worst.seed,
      Double(worst.atPar) > limit * Double(ShuffledPlays.count)
    else { return }
    let mean = (10 * worst.smiles + ShuffledPlays.count / 2) / ShuffledPlays.count
    report(
      .parByChance,
      [
        worst.place.name, "\(worst.atPar)",
        Localized(id: "\(mean / 10),\(mean % 10)", en: "\(mean / 10).\(mean % 10)"), "\(study.survey.par)",
        percent(limit), "\(seed)",
      ])
  }

  /// The play that takes the option with the highest worth, of equals the first.
  private mutating func play(_ name: Localized, most: Int = 2, by worth: (Int) -> Int) {
    let best = { (offered: [Int]) in offered.max { (worth($0), -$0) < (worth($1), -$1) } }
    guard let end = blindPlay(best) else { return }
    report(name, end, most: most)
  }

  /// Reports a strategy that reaches par, or more smiles than it may.
  private mutating func report(_ name: Localized, _ end: BlindEnd, most: Int) {
    guard end.smiles >= study.survey.par || end.smiles > most else { return }
    report(.blindStrategy, [name, "\(end.smiles)", "\(study.survey.par)", positions(of: end.choices)])
  }

  private typealias BlindEnd = (smiles: Int, choices: [Int])

  /// A play that takes what `pick` takes of the options offered: the smiles it ends with, and its choices. Nil if it is
  /// not clean or has no end.
  private func blindPlay(_ pick: ([Int]) -> Int?) -> BlindEnd? {
    guard isGrown, study.survey.par > 0 else { return nil }
    var play = study.opening
    while play.phase == .playing, play.choices.count < TeachingThresholds.blindTurns {
      guard let choice = pick(play.offered), (try? play.choose(choice)) != nil else { return nil }
    }
    guard let result = play.result, play.state.marks.isDisjoint(with: .unclean) else { return nil }
    return (result.smiles.count, play.choices)
  }

  /// How sorry an option is: first by what it shows, then by its words.
  private func remorse(_ choice: Int) -> Int {
    let behaviours = scenario.choices[choice].behaviours
    let words = texts.map { $0.apology.all(in: $0.choice(choice)).count } ?? 0
    return words * 4 + (behaviours.contains(.regret) ? 3 : 0) + (behaviours.contains(.sympathyOnly) ? 2 : 0)
      + (behaviours.contains(.acknowledge) ? 1 : 0)
  }
}
