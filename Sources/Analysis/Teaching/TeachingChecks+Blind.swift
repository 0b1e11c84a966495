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

  mutating func playBlindlyByPosition() {
    play(Localized(id: "memilih yang pertama", en: "taking the first option")) { -$0 }
    play(Localized(id: "memilih yang terakhir", en: "taking the last option")) { $0 }
  }

  /// Reports a strategy that reaches par, or more smiles than it may.
  private mutating func play(_ name: Localized, most: Int = 2, by worth: (Int) -> Int) {
    guard isGrown, study.survey.par > 0, let (smiles, choices) = blindPlay(by: worth) else { return }
    guard smiles >= study.survey.par || smiles > most else { return }
    report(.blindStrategy, [name, "\(smiles)", "\(study.survey.par)", positions(of: choices)])
  }

  /// The play that takes the option with the highest worth, of equals the first: the smiles it ends with, and its
  /// choices. Nil if it is not clean or has no end.
  private func blindPlay(by worth: (Int) -> Int) -> (smiles: Int, choices: [Int])? {
    var play = study.opening
    while play.phase == .playing, play.choices.count < 200 {
      guard let best = play.offered.max(by: { (worth($0), -$0) < (worth($1), -$1) }),
        (try? play.choose(best)) != nil
      else { return nil }
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
