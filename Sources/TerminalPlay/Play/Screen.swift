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

  /// Shows parts one after the other. A person at a terminal that cannot hold them all is asked to go on whenever the
  /// window is full.
  func showByPages(_ parts: [(passages: [Passage], isCompact: Bool)]) throws(Departure) {
    var shown = 0
    if hasShown { console.write("\n") }
    for part in parts {
      for chunk in chunks(of: part.passages, isCompact: part.isCompact) {
        if console.isInteractive, shown > 0, shown + chunk.count + 3 > console.size.rows {
          _ = try read(texts.ending.pause)
          shown = 0
        }
        let rows = shown == 0 && chunk.first == "" ? Array(chunk.dropFirst()) : chunk
        console.write(rows.map { $0 + "\n" }.joined())
        shown += chunk.count
      }
    }
    hasShown = true
  }

  /// Rows that belong together: a passage with the empty row before it, a title with what follows it.
  private func chunks(of passages: [Passage], isCompact: Bool) -> [[String]] {
    let columns = console.size.columns
    var chunks: [[String]] = []
    var previous: Passage?
    var title: [String] = []
    for passage in passages {
      let isParted = previous.map { passage.isParted(from: $0, isCompact: isCompact) } ?? true
      let rows = (isParted ? [""] : []) + look.rows(of: passage, window: columns)
      previous = passage
      if passage.kind.isTitle {
        title += rows
      } else {
        chunks.append(title + rows)
        title = []
      }
    }
    return title.isEmpty ? chunks : chunks + [title]
  }
}
