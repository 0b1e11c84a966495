internal import CLineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The one line editor of this process, over GNU readline.
@MainActor
final class LineEditor {
  static let shared = LineEditor()

  private var history: String?

  private init() { line_editor_start("senyum") }

  /// Remembers lines in a file from now on. When that is not possible, it remembers them until the end of the program.
  func keepHistory(in path: String) {
    makeFolders(for: path)
    if line_editor_load_history(path) { history = path }
  }

  func read(_ prompt: String, completions: [String], isRemembered: Bool) -> Input {
    line_editor_clear_words()
    for word in completions { line_editor_add_word(word) }
    var typed: UnsafeMutablePointer<CChar>?
    switch line_editor_read(prompt, &typed) {
    case line_editor_interrupted: return .interrupted
    case line_editor_line:
      guard let typed else { return .endOfInput }
      defer { free(typed) }
      let line = String(cString: typed)
      if isRemembered { remember(line) }
      return .line(line)
    default: return .endOfInput
    }
  }

  private func remember(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }), line_editor_remember(line) else { return }
    if let history { _ = line_editor_append_history(history) }
  }

  /// The folders above a file, made for their owner only where they are missing.
  private func makeFolders(for path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }
}

/// The size of the terminal that one of the standard streams is connected to, if any is.
func terminalSize() -> (columns: Int, rows: Int)? {
  for descriptor in [STDOUT_FILENO, STDIN_FILENO] {
    var columns: Int32 = 0
    var rows: Int32 = 0
    if line_editor_window_size(descriptor, &columns, &rows) { return (Int(columns), Int(rows)) }
  }
  return nil
}
