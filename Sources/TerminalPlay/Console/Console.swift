/// Where a play is read and typed: the whole difference between a terminal, a pipe and a test.
@MainActor
public protocol Console: AnyObject {
  /// True where a person sits at a terminal that can show a line editor.
  var isInteractive: Bool { get }
  /// The window's size in columns and rows, as it is at this moment.
  var size: (columns: Int, rows: Int) { get }
  /// Shows text, line ends and escape codes included, at once.
  func write(_ text: String)
  /// Waits for one line.
  func read(_ prompt: Prompt) -> Input
}

/// What to ask for.
public struct Prompt: Sendable, Hashable {
  /// One short line without colours; a blank follows it.
  public var text: String
  /// What Tab completes.
  public var completions: [String]
  /// Whether the answer is worth finding again with the arrow keys; a yes or no is not.
  public var isRemembered: Bool

  public init(_ text: String, completions: [String] = [], isRemembered: Bool = false) {
    self.text = text
    self.completions = completions
    self.isRemembered = isRemembered
  }
}

/// What came.
public enum Input: Sendable, Hashable {
  /// A line without its end.
  case line(String)
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D, or the end of the file or pipe.
  case endOfInput
}
