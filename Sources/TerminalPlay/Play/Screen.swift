import Dialogue
import SourceText

/// Shows passages on a console and asks for lines. The window is measured anew each time, and no more is shown at once
/// than it holds.
@MainActor
final class Screen {
  private let console: any Console
  private let look: Look
  var texts: Texts
  /// Whether leaving means leaving a customer.
  var isInConversation = false
  private var hasShown = false
  /// Rows that came since something was typed.
  private var unread = 0
  private var isSkippable = false
  /// What was typed while a list was shown: the answer to the next question.
  private var typedAhead: String?

  init(_ console: any Console, _ look: Look, _ texts: Texts) {
    self.console = console
    self.look = look
    self.texts = texts
  }

  // MARK: Showing

  /// Shows passages. When they are more than the window holds, a person at a terminal is asked to go on, before a part
  /// that does not fit into the rest of the window and within one that is higher than the window.
  ///
  /// - Parameter isList: what is typed before the end is an answer to what comes after it, as in a menu whose lines may be
  ///   chosen as soon as they are seen; the rest is not shown then.
  func show(_ passages: [Passage], isCompact: Bool = false, isList: Bool = false) throws(Departure) {
    isSkippable = isList
    defer { isSkippable = false }
    let chunks = chunks(of: passages, isCompact: isCompact)
    let rows = chunks.reduce(0) { $0 + $1.count }
    if rows <= room { try makeRoom(for: rows) }
    for chunk in chunks where typedAhead == nil {
      try makeRoom(for: chunk.count)
      if typedAhead == nil { write(chunk) }
    }
  }

  /// Shows a few rows without waiting.
  func tell(_ passages: [Passage]) {
    write([""] + look.rows(of: passages, window: console.size.columns))
  }

  func remark(_ text: String) { tell([Passage(.remark, text)]) }

  /// Rows that a window holds besides the question and the empty row before it.
  private var room: Int { console.isInteractive ? max(console.size.rows - 2, 1) : .max }

  private func makeRoom(for rows: Int) throws(Departure) {
    guard unread > 0, unread > room - rows else { return }
    try pause()
  }

  /// Waits until what is shown has been read. Whoever wants to leave need not read to the end; anything else that is
  /// typed has not been understood, and is not passed over in silence.
  private func pause() throws(Departure) {
    while true {
      let line = try read(texts.ending.pause)
      if line.asOneLine.isEmpty { return }
      if isSkippable, Command(line)?.name != .quit {
        typedAhead = line
        return
      }
      if Command(line)?.name == .quit { try leave(.quit) } else { remark(texts.ending.moreToRead) }
    }
  }

  /// What comes after a question begins with one empty row, whether or not its first rows do; the first row of all has
  /// none before it.
  private func write(_ rows: [String]) {
    let body = rows.first == "" ? Array(rows.dropFirst()) : rows
    let isParted = hasShown && (body.count < rows.count || unread == 0)
    let all = (isParted ? [""] : []) + body
    console.write(all.map { $0 + "\n" }.joined())
    unread += all.count
    hasShown = true
  }

  /// Rows that belong together: passages with no empty row between them, a title with what follows it.
  private func chunks(of passages: [Passage], isCompact: Bool) -> [[String]] {
    let columns = console.size.columns
    var chunks: [[String]] = []
    var previous: Passage?
    for passage in passages {
      let isParted = previous.map { passage.isParted(from: $0, isCompact: isCompact) } ?? true
      let rows = (isParted ? [""] : []) + look.rows(of: passage, window: columns)
      if let last = previous,
        last.kind.isTitle || (!isParted && (chunks.last?.count ?? 0) + rows.count < room)
      {
        chunks[chunks.count - 1] += rows
      } else {
        chunks.append(rows)
      }
      previous = passage
    }
    return chunks.flatMap(cut)
  }

  /// What is higher than the window, in pieces that are not, counting the empty row before each.
  private func cut(_ rows: [String]) -> [[String]] {
    let isLow = rows.count <= (rows.first == "" ? room : room - 1)
    let height = max(isLow ? rows.count : room - 1, 1)
    return stride(from: 0, to: rows.count, by: height).map { start in
      Array(rows[start..<min(start + height, rows.count)])
    }
  }

  // MARK: Asking

  /// One line. Ctrl-C asks whether to leave, and asks for the line again if not.
  func read(
    _ prompt: String, completions: [String] = [], isRemembered: Bool = false
  ) throws(Departure) -> String {
    if let line = typedAhead {
      typedAhead = nil
      return line
    }
    while true {
      switch ask(Prompt(prompt, completions: completions, isRemembered: isRemembered)) {
      case .line(let line): return line
      case .endOfInput: throw .endOfInput
      case .interrupted: try leave(.interrupted)
      }
    }
  }

  private func ask(_ prompt: Prompt) -> Input {
    console.write("\n")
    defer { unread = 0 }
    return console.read(prompt)
  }

  /// A question of yes or no.
  func confirm(_ question: String) throws(Departure) -> Bool {
    tell([Passage(.narration, question)])
    while true {
      if let answer = isYes(try read(texts.asking.promptYesOrNo)) { return answer }
      remark(texts.asking.pleaseYesOrNo)
    }
  }

  /// Asks whether to leave; leaves by throwing. Who presses Ctrl-C or Ctrl-D here once more means it.
  func leave(_ departure: Departure) throws(Departure) {
    tell([Passage(.narration, isInConversation ? texts.leaving.question : texts.leaving.questionInMenu)])
    while true {
      guard case .line(let line) = ask(Prompt(texts.asking.promptYesOrNo)) else { throw departure }
      switch isYes(line) {
      case true?: throw departure
      case false?: return remark(texts.leaving.staying)
      case nil: remark(texts.asking.pleaseYesOrNo)
      }
    }
  }
}
