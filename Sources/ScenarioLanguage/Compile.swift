public import SourceText

/// Where a file stands, as far as its meaning depends on it.
public struct FileContext: Sendable {
  /// The scenario's id: its folder's name, or the file's name without its ending.
  public let id: String
  /// Of a file inside `scenarios/<id>/`: the language that its name says. Nil anywhere else.
  public let languageTag: String?

  public init(id: String, languageTag: String? = nil) {
    self.id = id
    self.languageTag = languageTag
  }
}

/// What came of reading one file.
public struct Compilation: Sendable {
  public let source: SourceFile
  /// All findings that need no analysis of paths, in the order of the file.
  public let diagnostics: [Diagnostic]
  /// The checked scenario; nil when there are errors.
  public let scenario: Scenario?
}
