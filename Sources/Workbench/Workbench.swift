// What this target knows: how scenarios are found in folders, and a trainer's commands (check, explain, list, rehearse,
// and a play by numbers): each returns text and an exit status.
// What it must not know: terminals, and how a play is told to a person.

/// What a command came to. The executable prints it and exits.
public struct Outcome: Sendable, Hashable {
  /// For standard output.
  public var output: String
  /// For standard error.
  public var complaint: String
  public var status: Status

  public enum Status: Int32, Sendable, Hashable {
    case fine = 0
    /// A scenario has errors, or a rehearsal differs.
    case findings = 1
    /// Wrong usage, or a file that cannot be read.
    case usage = 2
  }

  public init(_ output: String = "", complaint: String = "", status: Status = .fine) {
    self.output = output
    self.complaint = complaint
    self.status = status
  }
}
