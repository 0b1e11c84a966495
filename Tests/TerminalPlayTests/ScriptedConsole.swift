@testable import TerminalPlay

/// A trainee whose every line is known beforehand. It records the screen as a person would see it, with what was typed
/// behind the prompts.
@MainActor
final class ScriptedConsole: Console {
  let isInteractive: Bool
  var size: (columns: Int, rows: Int)
  private var inputs: [Input]
  private(set) var screen = ""
  /// Called before each line is read, with the number of lines read so far.
  var beforeReading: (ScriptedConsole, Int) -> Void = { _, _ in }
  private(set) var prompts: [Prompt] = []

  init(_ lines: [String], columns: Int = 80, rows: Int = 24, isInteractive: Bool = false) {
    inputs = lines.map { line in
      switch line {
      case "^C": .interrupted
      case "^D": .endOfInput
      default: .line(line)
      }
    }
    size = (columns, rows)
    self.isInteractive = isInteractive
  }

  func write(_ text: String) { screen += text }

  func read(_ prompt: Prompt) -> Input {
    beforeReading(self, prompts.count)
    prompts.append(prompt)
    let input = inputs.isEmpty ? Input.endOfInput : inputs.removeFirst()
    switch input {
    case .line(let line): screen += prompt.text + " " + line + "\n"
    case .interrupted: screen += prompt.text + " ^C\n"
    case .endOfInput: screen += prompt.text + " ^D\n"
    }
    return input
  }

  /// True when every line of the script was read.
  var isFinished: Bool { inputs.isEmpty }
}
