internal import CLineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Single keys, without Enter and without being shown, for a program that does something else while it waits for them.
///
/// From `resume` to `pause` it also takes note of Ctrl-C and of whatever else would end the program, so that the
/// terminal is left as it was.
@MainActor
public final class Keys {
  public enum Event: Sendable, Hashable {
    case key(Character)
    /// The time is over and nothing happened.
    case nothing
    /// The window has another size, or the program is back from Ctrl-Z.
    case redraw
    /// Ctrl-C.
    case interrupted
    /// The program was asked to end, or its window was closed.
    case terminated
    /// There will be no more keys.
    case endOfInput
  }

  /// True where a person sits at a terminal and sees what is written.
  public let isInteractive: Bool

  public init() { isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  public func resume() { keyboard_start(isInteractive) }
  public func pause() { keyboard_stop() }

  /// Waits for the next event, at most so long.
  public func wait(milliseconds: Int32) -> Event {
    let event = keyboard_wait(milliseconds)
    switch event {
    case 0...127: return .key(Character(Unicode.Scalar(UInt8(event))))
    case Int32(keyboard_end): return .endOfInput
    case Int32(keyboard_interrupt): return .interrupted
    case Int32(keyboard_terminate): return .terminated
    case Int32(keyboard_redraw): return .redraw
    default: return .nothing
    }
  }

  /// The window's size in columns and rows; nil where the output goes to none.
  public var window: (columns: Int, rows: Int)? { isatty(STDOUT_FILENO) == 1 ? terminalSize() : nil }
}
