import Foundation
import ScenarioLanguage
import SourceText
import TerminalPlay
import Workbench

/// Looks at the files again and again, shows what a check found, and does what the keys say.
@MainActor
final class Watcher {
  private var watch: Watch
  private var detector = SaveDetector()
  private var report: WatchReport?
  /// Looks at every possible play of the scenario as it was at the last check.
  private var proving: Calculation<[Diagnostic]>?
  /// The proof has found something.
  private var hasMore = false
  private let keys = Keys()
  private let plain: Bool
  /// Reports take the place of the one before.
  private let redraws: Bool

  /// How often the files are looked at. A save is checked after two equal looks, so at once for a person; looking at a
  /// few files costs some microseconds.
  private static let interval: Int32 = 150

  init(_ watch: Watch, plain: Bool) {
    self.watch = watch
    let look = Interface.excerptStyle
    self.plain = plain || !look.hasColour
    redraws = Interface.outputIsTerminal && !self.plain
  }

  /// Returns the exit status.
  func run() -> Int32 {
    keys.resume()
    defer { keys.pause() }
    check()
    while true {
      switch keys.wait(milliseconds: Watcher.interval) {
      case .key("q"), .key("Q"), .key("\u{4}"), .endOfInput: return leave(0)
      case .key("r"), .key("R"): check()
      case .key("p"), .key("P"): play()
      case .interrupted: return leave(130)
      case .terminated: return 143
      case .redraw: if redraws { show() }
      case .key, .nothing: break
      }
      if detector.isDue(watch.files.snapshot) { check() }
      if takeProven() { showMore() }
    }
  }

  private func leave(_ status: Int32) -> Int32 {
    if keys.isInteractive { print("") }
    return status
  }

  private func check() {
    detector.noteCheck(of: watch.files.snapshot)
    proving?.cancel()
    let report = watch.check(at: time)
    self.report = report
    proving = report.proof.map { proof in Calculation { proof.findings(isCancelled: $0) } }
    // Of a scenario of usual size everything is known before anybody has looked up.
    proving?.wait(atMost: .milliseconds(400))
    takeProven()
    show()
  }

  /// Puts what was proven into the report, if it is there. True when it is.
  @discardableResult
  private func takeProven() -> Bool {
    guard let found = proving?.result, var complete = report else { return false }
    proving = nil
    watch.note(found, in: &complete)
    report = complete
    hasMore = !found.isEmpty
    return true
  }

  /// After the report has been shown without what was proven.
  private func showMore() {
    if redraws || hasMore { return show() }
    if let report { print(report.completion) }
    fflush(nil)
  }

  private var time: String {
    let now = Calendar.current.dateComponents([.hour, .minute, .second], from: Date())
    let parts = [now.hour, now.minute, now.second].map { number in
      let text = String(number ?? 0)
      return text.count < 2 ? "0" + text : text
    }
    return parts.joined(separator: Interface.language == .id ? "." : ":")
  }

  private func show() {
    guard let report else { return }
    var style = Interface.excerptStyle
    style.hasColour = style.hasColour && !plain
    let text = report.text(
      style: style, rows: keys.window?.rows, keys: keys.isInteractive ? keyRow : nil)
    let parting = redraws ? "\u{1B}[H\u{1B}[2J" : ""
    print(parting + text + (redraws ? "" : "\n"), terminator: "")
    fflush(nil)
  }

  private var keyRow: String {
    let canPlay = report?.ready != nil
    return say(
      id: "Tombol: q keluar, r periksa lagi" + (canPlay ? ", p mainkan dari sini" : ""),
      en: "Keys: q quit, r check again" + (canPlay ? ", p play on from here" : ""))
  }

  /// Plays on after the choices that fitted; those of that play are remembered.
  private func play() {
    guard keys.isInteractive, let ready = report?.ready else { return }
    keys.pause()
    if redraws { print("\u{1B}[H\u{1B}[2J", terminator: "") }
    let (console, look) = standardConsole(environment: ProcessInfo.processInfo.environment, plain: plain)
    let player = TerminalPlayer(
      console: console, look: look, language: Interface.language(of: ready.scenario),
      options: PlayOptions(isPractice: true, shuffles: false),
      library: Library(groups: [], searched: []) { _, _ in .broken([]) }, surroundings: Stage.surroundings())
    let choices = player.playOnce(
      PlayableScenario(ready.scenario, source: ready.source), startingAt: ready.startingPoint,
      after: ready.choices)
    watch.remember(choices, in: ready.scenario)
    keys.resume()
    check()
  }
}
