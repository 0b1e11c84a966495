import Debriefing
import SourceText

/// The report for people.
extension RehearsalReport {
  func text(in language: Language, style: ExcerptStyle) -> String {
    let shown = rehearsals.flatMap { RehearsalText(rehearsal: $0, language: language, style: style).parts }
    return (shown + [summary[language]]).joined(separator: "\n\n") + "\n"
  }

  private var summary: Localized {
    guard !rehearsals.isEmpty else {
      if places.count == 1, !isFolder(places[0]) { return noneYet(of: places[0]) }
      let named = places.map { "`\($0)`" }.joined(separator: ", ")
      return Localized(
        id:
          "Tidak ada transkrip (`*.transcript`) di \(named). Membuat satu: senyum rehearse --record SKENARIO",
        en:
          "There are no transcripts (`*.transcript`) in \(named). To make one: senyum rehearse --record SCENARIO"
      )
    }
    return Localized(id: counts(in: .id), en: counts(in: .en))
  }

  private func noneYet(of scenario: String) -> Localized {
    Localized(
      id: "`\(scenario)` belum punya transkrip (`*.transcript`). Membuat satu: "
        + "senyum rehearse --record \(scenario) -o sahabat.transcript",
      en: "`\(scenario)` has no transcripts (`*.transcript`) yet. To make one: "
        + "senyum rehearse --record \(scenario) -o friend.transcript")
  }

  /// `3 transcripts rehearsed (6 plays): 1 written anew, 0 differ, 1 could not be played.`
  private func counts(in language: Language) -> String {
    let count = rehearsals.count
    let differ = differing - failed
    switch language {
    case .id:
      let renewed = updated > 0 ? ["\(updated) ditulis baru"] : []
      let unplayed = failed > 0 ? ["\(failed) tidak bisa dimainkan"] : []
      let parts = (renewed + ["\(differ) berbeda"] + unplayed).joined(separator: ", ")
      return "\(count) transkrip dilatih (\(plays) permainan): \(parts)."
    case .en:
      let renewed = updated > 0 ? ["\(updated) written anew"] : []
      let unplayed = failed > 0 ? ["\(failed) could not be played"] : []
      let parts = (renewed + ["\(differ) \(differ == 1 ? "differs" : "differ")"] + unplayed)
        .joined(separator: ", ")
      let transcripts = Localized.count(count, id: "transkrip", en: "transcript").en
      return "\(transcripts) rehearsed (\(Localized.count(plays, id: "permainan", en: "play").en)): \(parts)."
    }
  }
}

/// One transcript, as people read of it.
private struct RehearsalText {
  let rehearsal: RehearsedTranscript
  let language: Language
  let style: ExcerptStyle

  /// Nothing for one that fits.
  var parts: [String] {
    switch rehearsal.result {
    case .fits, .impossible, .unreadable, .unwritable: []
    case .misread(let diagnostics): diagnostics.map { render($0, in: language, style: style) }
    case .updated(let rerecording): [told(rerecording)]
    case .differs(let findings):
      findings.indices.map { index in
        let isLast = index == findings.count - 1
        let before = index == 0 ? [] : findings[index - 1].difference.conversation
        return told(findings[index], after: before) + (isLast ? "\n" + advice : "")
      }
    }
  }

  // MARK: A difference

  /// - Parameter conversation: what was shown with the difference before this one; the same is not shown twice.
  private func told(_ finding: RehearsedTranscript.Finding, after conversation: [String]) -> String {
    let difference = finding.difference
    let title = Localized(id: "berbeda", en: "different")[language]
    var lines = [
      style.paint(title, "1;31") + ": " + style.paint(visible(difference.headline(in: language)), "1")
    ]
    lines += place(difference.line, finding.languages)
    if let (expected, happened) = difference.sides {
      lines.append(Localized(id: "  diharapkan: ", en: "  expected: ")[language] + visible(expected))
      lines.append(Localized(id: "  terjadi:    ", en: "  happened: ")[language] + visible(happened))
    }
    if difference.sides == nil, !difference.offers.isEmpty {
      lines += list(
        Localized(id: "ditawarkan", en: "offered"), difference.offers.map { "\($0.spot.text)  \($0.text)" })
    }
    if difference.conversation != conversation {
      lines += list(Localized(id: "sebelumnya", en: "just before it"), difference.conversation)
    }
    return (lines + difference.causes.flatMap { row($0[language]) }).joined(separator: "\n")
  }

  private func list(_ title: Localized, _ rows: [String]) -> [String] {
    ["  \(title[language]):"] + rows.map { "    " + visible($0).cut(to: style.width - 4) }
  }

  /// The line with the two before it.
  private func place(_ line: Ordinal, _ languages: [String]) -> [String] {
    guard let file = rehearsal.file else { return [] }
    let margin = String(repeating: " ", count: "\(line)".count)
    let about = ([rehearsal.name].compactMap { $0 } + [languages.joined(separator: ", ")]).joined(
      separator: "; ")
    let first = max(0, line.offset - 2)
    let shown = (first...line.offset).filter { $0 < file.lineCount }.map { index in
      let number = "\(index + 1)"
      let padding = String(repeating: " ", count: max(0, margin.count - number.count))
      let text = visible(file.text(file.line(index))).cut(to: style.width - margin.count - 3)
      return style.paint(padding + number + " |", "34") + (text.isEmpty ? "" : " " + text)
    }
    let text = visible(file.text(file.line(line.offset)))
    let width = min(text.columns, style.width - margin.count - 3)
    return [
      style.paint("\(margin)--> ", "34") + "\(rehearsal.path):\(line) (\(visible(about)))",
      style.paint("\(margin) |", "34"),
    ] + shown + [
      style.paint("\(margin) | ", "34") + style.paint(String(repeating: "^", count: max(width, 1)), "1;31")
    ]
  }

  /// What to do, once for each transcript.
  private var advice: String {
    let why =
      rehearsal.isStuck
      ? Localized(
        id: "Transkrip ini tidak ditulis baru: di baris itu Anda yang memutuskan. Perbaiki skenarionya, ubah "
          + "baris itu, atau rekam permainan lain:",
        en:
          "This transcript was not written anew: at that line it is for you to decide. Repair the scenario, "
          + "change the line, or record another play:")
      : Localized(
        id: "Kalau perubahan itu tidak disengaja, perbaiki skenarionya. Kalau memang diinginkan:",
        en: "If the change was not meant, repair the scenario. If it was:")
    let command =
      rehearsal.isStuck
      ? "senyum rehearse --record \(rehearsal.scenario ?? "") --replace -o \(rehearsal.path)"
      : "senyum rehearse --update \(rehearsal.path)"
    // A command stays on one line, to be copied.
    return (row(why[language]) + ["      " + command]).joined(separator: "\n")
  }

  // MARK: Written anew

  private func told(_ rerecording: Rerecording) -> String {
    let title = Localized(id: "ditulis baru", en: "written anew")[language]
    let name = rehearsal.name.map { " (\(visible($0)))" } ?? ""
    var lines = [style.paint(title, "1;32") + ": " + rehearsal.path + name]
    for change in rerecording.changes {
      let margin = String(repeating: " ", count: max(0, 4 - "\(change.line)".count)) + "\(change.line)"
      lines.append(style.paint("\(margin) - \(visible(change.before))", "31"))
      if let after = change.after { lines.append(style.paint("\(margin) + \(visible(after))", "32")) }
    }
    let count = rerecording.linesOfConversation
    if count > 0 {
      lines += row(
        Localized(
          id: "\(count) baris percakapan ikut berubah.",
          en: "\(Localized.count(count, id: "baris", en: "line").en) of the conversation changed too.")[
            language])
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Rows

  private func row(_ text: String) -> [String] {
    wrapped(visible(text), width: style.width - 4).split(separator: "\n").enumerated().map { index, line in
      (index == 0 ? "  = " : "    ") + line
    }
  }
}
