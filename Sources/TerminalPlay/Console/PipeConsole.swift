import Dialogue

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lines from a file or another program, or from a person whose output goes somewhere else: no editing, no echo, no
/// colours in prompts.
@MainActor
public final class PipeConsole: Console {
  public let isInteractive = false
  private let echoes: Bool

  /// - Parameter echoes: whether a terminal already shows what is typed, with its line end.
  public init(echoes: Bool) { self.echoes = echoes }

  public var size: (columns: Int, rows: Int) {
    isatty(STDOUT_FILENO) == 1 ? terminalSize() ?? (80, 24) : (80, 24)
  }

  public func write(_ text: String) { writeToStandardOutput(text) }

  public func read(_ prompt: Prompt) -> Input {
    write(prompt.text.asOneLine + (echoes ? " " : "\n"))
    guard let line = readLine(strippingNewline: true) else { return .endOfInput }
    return .line(line)
  }
}

/// Writes at once, in order with all else that goes to standard output.
func writeToStandardOutput(_ text: String) {
  print(text, terminator: "")
  fflush(nil)
}

/// The console that fits the standard streams, with the look that goes with it.
/// - Parameters:
///   - environment: see `Look`; `XDG_STATE_HOME` and `HOME` say where the history is kept.
///   - plain: for a screen reader.
@MainActor
public func standardConsole(environment: [String: String], plain: Bool) -> (console: any Console, look: Look)
{
  let reads = isatty(STDIN_FILENO) == 1
  let shows = isatty(STDOUT_FILENO) == 1
  let look = Look(environment: environment, plain: plain, isTerminal: shows)
  guard reads && shows else { return (PipeConsole(echoes: reads), look) }
  return (ReadlineConsole(look: look, history: historyPath(environment)), look)
}

/// `${XDG_STATE_HOME:-~/.local/state}/senyum/history`. By its specification only an absolute path counts.
func historyPath(_ environment: [String: String]) -> String? {
  if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/senyum/history" }
  guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
  return home + "/.local/state/senyum/history"
}
