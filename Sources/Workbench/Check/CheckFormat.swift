/// The form of `senyum check`'s output.
public enum CheckFormat: String, Sendable, Hashable, CaseIterable {
  /// For people.
  case text
  /// For programs (docs/json.md).
  case json
  /// SARIF 2.1.0, for code hosts and editors.
  case sarif
  /// GitLab's report of code quality.
  case gitlab
}
