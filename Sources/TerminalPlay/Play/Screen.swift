import SourceText

/// Shows passages on a console and asks for lines. The window is measured anew each time.
@MainActor
final class Screen {
  private let console: any Console
  private let look: Look
  var texts: Texts
  /// Whether leaving means leaving a customer.
  var isInConversation = false
  private var hasShown = false

  init(_ console: any Console, _ look: Look, _ texts: Texts) {
    self.console = console
    self.look = look
    self.texts = texts
  }

  func show(_ passages: [Passage], isCompact: Bool = false) {
    guard !passages.isEmpty else { return }
    write(look.rows(of: passages, window: console.size.columns, isCompact: isCompact))
  }

  func remark(_ text: String) { show([Passage(.remark, text)]) }

  private func write(_ rows: [String]) {
    console.write((hasShown ? "\n" : "") + rows.map { $0 + "\n" }.joined())
    hasShown = true
  }

  // MARK: Asking

  /// One line. Ctrl-C asks whether to leave, and asks for the line again if not.
  func read(
    _ prompt: String, completions: [String] = [], isRemembered: Bool = false
  ) throws(Departure) -> String {
    while true {
      console.write("\n")
      switch console.read(Prompt(prompt, completions: completions, isRemembered: isRemembered)) {
      case .line(let line): return line
      case .endOfInput: throw .endOfInput
      case .interrupted: try leave(.interrupted)
      }
    }
  }

  /// A question of yes or no.
  func confirm(_ question: String) throws(Departure) -> Bool {
    show([Passage(.narration, question)])
    while true {
      if let answer = isYes(try read(texts.asking.promptYesOrNo)) { return answer }
      remark(texts.asking.pleaseYesOrNo)
    }
  }

  /// Asks whether to leave; leaves by throwing. Who presses Ctrl-C or Ctrl-D here once more means it.
  func leave(_ departure: Departure) throws(Departure) {
    show([Passage(.narration, isInConversation ? texts.leaving.question : texts.leaving.questionInMenu)])
    while true {
      console.write("\n")
      guard case .line(let line) = console.read(Prompt(texts.asking.promptYesOrNo)) else { throw departure }
      switch isYes(line) {
      case true?: throw departure
      case false?: return remark(texts.leaving.staying)
      case nil: remark(texts.asking.pleaseYesOrNo)
      }
    }
  }

  // MARK: Long texts

  /// Shows parts one after the other. A person at a terminal that cannot hold them all is asked to go on before a part
  /// that does not fit into the rest of the window, and within one that is longer than the window.
  func showByPages(_ parts: [(passages: [Passage], isCompact: Bool)]) throws(Departure) {
    var page = Page()
    for part in parts {
      let chunks = chunks(of: part.passages, isCompact: part.isCompact)
      let rows = chunks.reduce(0) { $0 + $1.count }
      if rows <= room { try makeRoom(for: rows, on: &page) }
      for chunk in chunks {
        try makeRoom(for: chunk.count, on: &page)
        show(chunk, on: &page)
      }
    }
    hasShown = true
  }

  /// What a person has before their eyes since the last pause.
  private struct Page {
    var rows = 0
  }

  /// Rows that a window holds besides the question to go on and the empty row before it.
  private var room: Int { console.isInteractive ? max(console.size.rows - 2, 1) : .max }

  private func makeRoom(for rows: Int, on page: inout Page) throws(Departure) {
    guard page.rows > 0, page.rows > room - rows else { return }
    _ = try read(texts.ending.pause)
    page.rows = 0
  }

  /// A page begins with one empty row, whether or not its first rows do.
  private func show(_ rows: [String], on page: inout Page) {
    let isFirst = page.rows == 0
    let body = isFirst && rows.first == "" ? Array(rows.dropFirst()) : rows
    let all = (isFirst && hasShown ? [""] : []) + body
    console.write(all.map { $0 + "\n" }.joined())
    page.rows += all.count
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
        last.kind.isTitle || (!isParted && (chunks.last?.count ?? 0) + rows.count <= room)
      {
        chunks[chunks.count - 1] += rows
      } else {
        chunks.append(rows)
      }
      previous = passage
    }
    return chunks
  }
}
