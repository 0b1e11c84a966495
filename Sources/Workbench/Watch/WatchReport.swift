import Debriefing
import ScenarioLanguage
import Simulation
public import SourceText

/// What one check of `senyum watch` found, and how it is written: for a window of some size, or without an end.
public struct WatchReport: Sendable {
  struct Finding: Sendable {
    let diagnostic: Diagnostic
    let isNew: Bool

    /// New ones before others, errors before warnings.
    var rank: Int {
      let severity = Severity.allCases.firstIndex(of: diagnostic.kind.severity) ?? 0
      return (isNew ? 0 : Severity.allCases.count) + severity
    }
  }

  let path: String
  let files: [String]
  let time: String
  let language: Language
  private(set) var findings: [Finding] = []
  /// How many findings of the check before are gone.
  private(set) var resolved = 0
  var unreadable: [String] = []
  var take: PlayedAgain?
  /// What is still to be found out; nil when the report is complete.
  public internal(set) var proof: Proof?
  /// The scenario, if it can be played as it is.
  public internal(set) var ready: Ready?

  init(path: String, files: [String], time: String, language: Language) {
    self.path = path
    self.files = files
    self.time = time
    self.language = language
  }

  /// New findings first, the others after them, each in the order of severity and then as they come.
  mutating func add(_ more: (findings: [Finding], resolved: Int)) {
    findings = (findings + more.findings).enumerated().sorted { left, right in
      (left.element.rank, left.offset) < (right.element.rank, right.offset)
    }.map(\.element)
    resolved += more.resolved
  }

  /// The report in a window of so many rows; without one nothing is left out but findings beyond the first ten.
  ///
  /// - Parameters:
  ///   - style: colours, and how wide a row is.
  ///   - rows: nil where the output goes to no window, or where it is read one row after the other.
  ///   - keys: the row that names the keys, if there are any.
  public func text(style: ExcerptStyle, rows: Int?, keys: String? = nil) -> String {
    var lines =
      heading(style) + summary().wrappedRows(style) + unreadable.flatMap { $0.wrappedRows(style) }
    let played = played(style)
    if let rows {
      // A row remains for the cursor, and one above each part.
      let room = max(rows - height(lines, style) - (keys == nil ? 1 : 3), 4)
      let wanted = played.isEmpty ? 0 : played.height(style) + 1
      let most = findings.isEmpty ? room : max(room / 2, min(8, room))
      let own = min(wanted, most)
      let shown = shownFindings(style, room: room - own)
      lines += shown
      if wanted > 0 {
        lines += [""] + played.lines(within: room - height(shown, style) - 1, style)
      }
      if let keys { lines += ["", keys] }
    } else {
      lines += allFindings(style)
      if !played.isEmpty { lines += [""] + played.lines(within: .max, style) }
      if let keys { lines += ["", keys] }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Head

  private func say(id: String, en: String) -> String { Localized(id: id, en: en)[language] }

  private func heading(_ style: ExcerptStyle) -> [String] {
    let names = files.map { String($0.split(separator: "/").last ?? "") }
    let list = names.count > 1 ? " (\(names.joined(separator: ", ")))" : ""
    return (say(id: "Memantau \(path)", en: "Watching \(path)") + list).wrappedRows(style).map(style.bold)
  }

  private func summary() -> String {
    let checked = say(id: "Diperiksa pukul \(time): ", en: "Checked at \(time): ")
    guard unreadable.isEmpty else {
      return checked
        + say(
          id: "ada berkas yang belum terbaca; saya tunggu.",
          en: "a file cannot be read yet; I am waiting for it.")
    }
    guard !findings.isEmpty else {
      let texts = proof == nil ? "" : say(id: " di teks", en: " in the text")
      return checked + say(id: "tidak ada temuan\(texts).", en: "no findings\(texts).") + gone + pending
    }
    let isNew = findings.count(where: \.isNew)
    let new = isNew > 0 ? say(id: " \(isNew) di antaranya baru.", en: " \(isNew) of them new.") : ""
    return checked + findings.map(\.diagnostic).counts[language] + "." + new + gone + pending
  }

  private var pending: String {
    proof == nil
      ? ""
      : say(id: " Semua permainan yang mungkin sedang dilihat…", en: " Looking at every possible play…")
  }

  /// That nothing more was found, for whoever has read the report before it was complete.
  public var completion: String {
    say(
      id: "Semua permainan yang mungkin sudah dilihat: tidak ada temuan lagi.\n",
      en: "Every possible play has been looked at: no further findings.\n")
  }

  private var gone: String {
    resolved == 0 ? "" : say(id: " \(resolved) sudah beres.", en: " \(resolved) resolved.")
  }

  // MARK: Findings

  private func full(_ finding: Finding, _ style: ExcerptStyle) -> [String] {
    let text = render(finding.diagnostic, in: language, style: style)
    return [""]
      + ((finding.isNew ? say(id: "Baru: ", en: "New: ") : "") + text).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
  }

  private func short(_ finding: Finding) -> String {
    let diagnostic = finding.diagnostic
    let position = diagnostic.file.position(at: diagnostic.range.lowerBound)
    let name = String(diagnostic.file.name.split(separator: "/").last ?? "")
    let severity = diagnostic.kind.severity.name[language]
    return "\(finding.isNew ? say(id: "Baru: ", en: "New: ") : "")\(name):\(position.line): \(severity): "
      + diagnostic.message(in: language)
  }

  /// As many in full as there is room for, then others in one row each, and how many are left.
  private func shownFindings(_ style: ExcerptStyle, room: Int) -> [String] {
    var lines: [String] = []
    var rest = findings[...]
    // How many are left must have room wherever it stops.
    let last = height([left(findings.count, after: 1)], style)
    func fits(_ more: [String]) -> Bool {
      height(lines + more, style) + (rest.count > 1 ? last : 0) <= room
    }
    while let next = rest.first {
      let text = full(next, style)
      guard fits(text) else { break }
      lines += text
      rest = rest.dropFirst()
    }
    if !rest.isEmpty, fits(["", ""]) { lines.append("") }
    while let next = rest.first {
      let text = short(next).cut(to: style.width)
      guard fits([text]) else { break }
      lines.append(text)
      rest = rest.dropFirst()
    }
    if !rest.isEmpty { lines.append(left(rest.count, after: findings.count - rest.count)) }
    return lines
  }

  private static let mostInARow = 10

  private func allFindings(_ style: ExcerptStyle) -> [String] {
    let shown = findings.prefix(WatchReport.mostInARow)
    let rest = findings.count - shown.count
    return shown.flatMap { full($0, style) } + (rest > 0 ? ["", left(rest, after: shown.count)] : [])
  }

  private func left(_ count: Int, after shown: Int) -> String {
    shown == 0
      ? say(id: "\(count) temuan: senyum check \(path)", en: "\(count) findings: senyum check \(path)")
      : say(id: "dan \(count) lagi: senyum check \(path)", en: "and \(count) more: senyum check \(path)")
  }

  // MARK: The play

  private func played(_ style: ExcerptStyle) -> PlayedLines {
    guard let take else { return PlayedLines() }
    if let complaint = take.complaint { return PlayedLines(head: complaint.wrappedRows(style)) }
    return take.take.map { PlayedLines($0, language, style) } ?? PlayedLines()
  }

  private func height(_ lines: [String], _ style: ExcerptStyle) -> Int {
    lines.reduce(0) { $0 + $1.rowCount(width: style.width) }
  }
}

/// The end of a replayed conversation: what must be seen, and what of the talk there is room for.
private struct PlayedLines {
  /// How it fitted.
  var head: [String] = []
  var talk: [String] = []
  var state: [String] = []
  /// What is offered, or how it ended.
  var next: [String] = []

  var isEmpty: Bool { head.isEmpty }

  init(head: [String] = []) { self.head = head }

  init(_ take: Take, _ language: Language, _ style: ExcerptStyle) {
    let play = take.play
    func say(id: String, en: String) -> String { Localized(id: id, en: en)[language] }
    let fitted = play.choices.count
    head = [
      take.misfit != nil
        ? say(
          id: "Dimainkan lagi: \(fitted) dari \(take.total) pilihan cocok.",
          en: "Played again: \(fitted) of \(take.total) choices fit.")
        : say(
          id: "Dimainkan lagi: " + (fitted == 0 ? "belum ada pilihan." : "\(fitted) pilihan, cocok."),
          en: "Played again: "
            + (fitted == 0
              ? "no choices yet." : fitted == 1 ? "1 choice, it fits." : "\(fitted) choices, all fit.")
        )
    ]
    if let misfit = take.misfit { head += misfit[language].wrappedRows(style) }
    talk = PlayedLines.conversation(take, language, style)
    let words = Standing(play: play).words
    state = (say(id: "Keadaan: ", en: "State: ") + words).wrappedRows(style)
    next = PlayedLines.next(play, language)
  }

  /// The talk as a transcript tells it, with a mark before what the trainee said.
  private static func conversation(
    _ take: Take, _ language: Language, _ style: ExcerptStyle
  ) -> [String] {
    let transcript = Transcript(
      of: take.play, turns: take.turns, source: take.play.scenario, par: nil, language: language)
    return transcript.lines.dropFirst().flatMap { line -> [String] in
      guard let comment = line.comment else { return [] }
      let mark = if case .choose? = line.statement { "> " } else { "  " }
      return wrapped(visible(comment), first: mark, rest: "    ", width: style.width)
    }
  }

  private static func next(_ play: Playthrough, _ language: Language) -> [String] {
    func say(id: String, en: String) -> String { Localized(id: id, en: en)[language] }
    let scene = play.scenario.scenes[play.state.scene].title
    switch play.phase {
    case .playing:
      let offered = play.offered.enumerated().map { position, choice in
        "\(position + 1)) " + visible(play.scenario.choices[choice].text.plain)
      }
      return [say(id: "Ditawarkan di “\(scene)”:", en: "Offered in “\(scene)”:")] + offered.map { "  " + $0 }
    case .ended:
      let lit = play.result.map { Transcript.Statement.smiles($0.smiles).arguments } ?? ""
      let smiles = lit == "none" ? say(id: "tidak ada", en: "none") : lit
      let place =
        play.phase == .ended(.walkOut) ? say(id: "pelanggan pergi", en: "the customer left") : "“\(scene)”"
      return [say(id: "Berakhir: \(place); senyum: \(smiles).", en: "Ended: \(place); smiles: \(smiles).")]
    case .stopped:
      return [say(id: "Berhenti di “\(scene)”.", en: "Stopped in “\(scene)”.")]
    }
  }

  func height(_ style: ExcerptStyle) -> Int {
    head.count + talk.count + state.count + next.count
  }

  /// What fits: the head, the state, then the end of the talk, then what is offered.
  func lines(within room: Int, _ style: ExcerptStyle) -> [String] {
    guard room < .max else { return head + talk + state + next }
    let left = max(room - head.count - state.count, 0)
    // What is offered takes a row each; the talk keeps at least four.
    let offers = next.prefix(max(left - min(4, talk.count), 0)).map { $0.cut(to: style.width) }
    return head + talk.suffix(max(left - offers.count, 0)) + state + offers
  }
}

extension String {
  /// Broken at blanks where it is wider than a row.
  fileprivate func wrappedRows(_ style: ExcerptStyle) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapped(String($0), first: "", rest: "  ", width: style.width)
    }
  }

  /// How many rows of a window it takes; colours take none.
  fileprivate func rowCount(width: Int) -> Int {
    var columns = 0
    var isEscape = false
    for character in self {
      if isEscape {
        isEscape = !character.isLetter
      } else if character == "\u{1B}" {
        isEscape = true
      } else {
        columns += character.columns
      }
    }
    return max(1, (columns + width - 1) / width)
  }
}
