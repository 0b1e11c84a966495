/// Bounds that keep a stranger's file from costing more than it may (architecture.md, decision 7).
enum Limits {
  /// scenario-format.md, "Files".
  static let fileBytes = 4 * 1024 * 1024
  /// No sentence is that long; a longer line is refused unread, so that every place in a line is found at once.
  static let lineBytes = 16 * 1024
  /// Keeps libyaml's tree small; the largest honest front matter is a tenth of it.
  static let frontMatterBytes = 128 * 1024
  static let frontMatterBrackets = 400
  static let frontMatterIndent = 64
  static let scenes = 20_000
  static let choices = 60_000
  static let blocks = 120_000
  static let directives = 200_000
  static let wordings = 120_000
  /// After so many findings a person repairs and runs again.
  static let findings = 1_000

  // Characters as a reader sees them, without directives and marks (scenario-format.md, "Errors and warnings").
  static let titleCharacters = 80
  static let summaryCharacters = 300
  static let headingCharacters = 80
  static let choiceCharacters = 280
  static let blockCharacters = 1_200
}
