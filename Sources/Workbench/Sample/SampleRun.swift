import Debriefing
public import ScenarioLanguage
import Simulation
public import SourceText

/// `senyum sample`: random plays of a scenario, and what came of them.
public struct SampleRun: Sendable {
  /// Plays where the user names no number.
  public static let usualPlays = 10_000
  public static let usualSeed: UInt64 = 1

  public let scenario: Scenario
  /// The scenario in its source language: scenes are named by its ids.
  public let source: Scenario
  public let plays: Int
  public let seed: UInt64
  public let language: Language
  public let format: OutputFormat
  /// Columns of the window.
  public let width: Int

  public init(
    scenario: Scenario, source: Scenario, plays: Int, seed: UInt64, language: Language, format: OutputFormat,
    width: Int = 100
  ) {
    self.scenario = scenario
    self.source = source
    self.plays = plays
    self.seed = seed
    self.language = language
    self.format = format
    self.width = width
  }

  /// Plays, and reports what was played until then when it is told to stop.
  ///
  /// - Parameters:
  ///   - shouldStop: asked many times a second.
  ///   - progress: told how many plays are done, many times a second.
  public func run(shouldStop: () -> Bool = { false }, progress: (Int) -> Void = { _ in }) -> Outcome {
    var sampler = Sampler(scenario, labels: labels, seed: seed)
    let clock = ContinuousClock()
    let start = clock.now
    while sampler.plays < plays, !shouldStop() {
      sampler.play(plays - sampler.plays, choices: 50_000)
      progress(sampler.plays)
    }
    let report = SampleReport(run: self, sample: sampler.sample, duration: clock.now - start)
    return Outcome(format == .json ? report.json : report.text, complaint: report.complaint)
  }

  /// Plays with their whole text, each handed on as soon as it is over. The choices under a play can be given to
  /// `senyum play --choices`.
  public func show(shouldStop: () -> Bool = { false }, write: (String) -> Void) {
    var bytes: [UInt8] = []
    var sampler = Sampler(scenario, labels: labels, seed: seed) { bytes += $0 }
    while sampler.plays < plays, !shouldStop() {
      sampler.play(1)
      let text = wrap(String(decoding: bytes, as: UTF8.self), width: width)
      bytes.removeAll(keepingCapacity: true)
      write(heading(sampler.plays) + "\n\n" + text + footing(sampler.latest) + "\n\n")
    }
  }

  // MARK: Words

  private var labels: Sampler.Labels {
    switch language {
    case .id: Sampler.Labels(you: "Anda", screen: "Di layar", picture: "Gambar")
    case .en: Sampler.Labels(you: "You", screen: "On the screen", picture: "Picture")
    }
  }

  private func heading(_ play: Int) -> String {
    let title = language == .id ? " Permainan \(play) " : " Play \(play) "
    return "──" + title + String(repeating: "─", count: max(min(width, 78) - 2 - title.columns, 2))
  }

  /// How a play came out, and the choices that lead there.
  private func footing(_ latest: (positions: [Int], phase: Phase)) -> String {
    let end: Localized =
      switch latest.phase {
      case .ended(.scene(let scene, _)):
        Localized(id: "Berakhir di \(source.scenes[scene].id).", en: "Ended in \(source.scenes[scene].id).")
      case .ended(.walkOut): Localized(id: "Pelanggan pergi.", en: "The customer walked out.")
      case .stopped(.deadEnd):
        Localized(id: "Berhenti: tidak ada pilihan lagi.", en: "Stopped: no choice was left.")
      case .stopped(.endlessLoop):
        Localized(
          id: "Berhenti: adegan-adegannya berputar tanpa akhir.",
          en: "Stopped: scenes led in a circle without end.")
      case .playing:
        Localized(
          id: "Berhenti sesudah \(Figures.number(Sampler.longestPlay, in: .id)) pilihan.",
          en: "Stopped after \(Figures.number(Sampler.longestPlay, in: .en)) choices.")
      }
    let positions = latest.positions.map(String.init).joined(separator: ",")
    return wrap("→ \(end[language]) --choices \(positions)", width: width)
  }
}

/// Breaks lines at blanks so that they fit; a word that is longer than a line stays whole.
private func wrap(_ text: String, width: Int) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .flatMap { $0.columns > width ? String($0).rows(of: width) : [String($0)] }
    .joined(separator: "\n")
}
