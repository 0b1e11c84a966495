/// A person at a terminal: editing, Tab, history, Ctrl-C.
@MainActor
public final class ReadlineConsole: Console {
  public let isInteractive = true
  private let editor = LineEditor.shared
  private let look: Look

  /// - Parameter history: the absolute path of the file that keeps what was typed, nil to forget it.
  public init(look: Look, history: String?) {
    self.look = look
    if let history { editor.keepHistory(in: history) }
  }

  public var size: (columns: Int, rows: Int) { terminalSize() ?? (80, 24) }

  public func write(_ text: String) { writeToStandardOutput(text) }

  public func read(_ prompt: Prompt) -> Input {
    let input = editor.read(
      look.prompt(prompt.text), completions: prompt.completions, isRemembered: prompt.isRemembered)
    // After Ctrl-D the cursor still stands behind the prompt.
    if input == .endOfInput { write("\n") }
    return input
  }
}
