import Analysis
import Debriefing
import ScenarioLanguage
import SourceText

/// How an exploration's figures and names are written in a language.
struct ExploreWords: Sendable {
  let scenario: Scenario
  let language: Language

  func say(id: String, en: String) -> String { language == .id ? id : en }

  // MARK: Figures

  func number(_ value: Int) -> String { Figures.number(value, in: language) }

  func share(_ share: Double?) -> String { Figures.share(share, in: language) }

  /// The same for all plays and for random ones, as far as each is known.
  func shares(_ shares: Survey.Shares) -> [String] {
    [
      shares.plays.map { say(id: "\(share($0)) dari semua permainan", en: "\(share($0)) of all plays") },
      shares.random.map { say(id: "\(share($0)) dari permainan acak", en: "\(share($0)) of random plays") },
    ].compactMap { $0 }
  }

  func smiles(_ count: Int) -> String { Localized.count(count, id: "senyum", en: "smile")[language] }

  /// More digits than these fill lines and tell nothing.
  private static let readableDigits = 60

  func plays(_ count: PlayCount, showsAll: Bool) -> String {
    switch count {
    case .number(let number):
      let digits = number.description
      let whole = Figures.number(digits: digits, in: language)
      guard !showsAll, digits.count > ExploreWords.readableDigits else { return whole }
      return whole.prefix(27) + "… "
        + say(
          id: "(\(self.number(digits.count)) angka: --all)",
          en: "(\(self.number(digits.count)) digits: --all)")
    case .endless:
      return say(
        id: "tidak terbilang: pilihan bisa diambil berputar-putar",
        en: "without number: choices can be taken round and round")
    case .unknown: return say(id: "belum diketahui", en: "not known")
    }
  }

  // MARK: Names

  /// A scene with the id by which the file and other commands know it.
  func scene(_ index: Int) -> String {
    let scene = scenario.scenes[index]
    return "\(visible(scene.title).onOneLine) (\(scene.id))"
  }

  /// Nil is the engine's own walk-out.
  func ending(_ index: Int?) -> String {
    index.map(scene) ?? say(id: "pelanggan pergi (walk-out)", en: "the customer walks out (walk-out)")
  }

  /// The same within a sentence.
  func inSentence(scene index: Int) -> String {
    let scene = scenario.scenes[index]
    return "“\(visible(scene.title).onOneLine)” (\(scene.id))"
  }

  /// How a play comes to its end; nil is the engine's own walk-out.
  func ends(in ending: Int?) -> String {
    guard let ending else {
      return say(
        id: "berakhir karena pelanggan pergi (walk-out)", en: "ends with the customer walking out (walk-out)")
    }
    return say(id: "berakhir di ", en: "ends in ") + inSentence(scene: ending)
  }

  func text(of choice: Int) -> String { visible(scenario.choices[choice].text.plain).onOneLine }

  /// Where a choice stands: its scene and which choice of it.
  func place(of choice: Int) -> String {
    let (title, ordinal) = (title(of: choice), scenario.choices[choice].ordinal)
    return say(id: "\(title), pilihan \(ordinal)", en: "\(title), choice \(ordinal)")
  }

  private func title(of choice: Int) -> String {
    visible(scenario.scenes[scenario.choices[choice].scene].title).onOneLine
  }

  /// `Kasir, pilihan 2: "Maaf, Mas …"`, cut to so many columns.
  func choice(_ choice: Int, columns: Int) -> String {
    (place(of: choice) + ": " + text(of: choice)).shortened(to: max(columns, 30))
  }

  /// How many of a long list are left out.
  func more(_ count: Int) -> String {
    say(id: "… dan \(number(count)) lagi (--all)", en: "… and \(number(count)) more (--all)")
  }
}
