/// Bounds that keep a stranger's file from costing more than it may (architecture.md, decision 7): twenty times its
/// size in memory. Every count is several times that of the largest honest scenario; a message says which was met.
enum Limits {
  /// scenario-format.md, "Files".
  static let fileBytes = 4 * 1024 * 1024
  /// No sentence is that long; a longer line is refused unread, so that every place in a line is found at once.
  static let lineBytes = 16 * 1024
  /// Keeps libyaml's tree small; the largest honest front matter is a tenth of it.
  static let frontMatterBytes = 64 * 1024
  static let frontMatterBrackets = 400
  static let frontMatterIndent = 64
  /// So many aliases after so many anchors can stand for more text than any memory holds.
  static let aliases = 30
  static let anchors = 8
  static let acts = 1_000
  static let scenes = 10_000
  static let choices = 30_000
  static let blocks = 60_000
  static let wordings = 60_000
  static let directives = 200_000
  /// Of one block or choice: it has at most 1,200 characters, so that more cannot be right.
  static let blockLines = 1_200
  static let blockBytes = 32 * 1024
  /// After so many errors, and so many others, a person repairs and runs again.
  static let findings = 1_000
  /// How many names are compared while near names are looked for, in all findings of a file together.
  static let comparedNames = 300_000
  /// How many steps of conditions are tried to see whether they can hide all of an ending, in a file.
  static let endingSteps = 20_000_000

  // Characters as a reader sees them, without directives and marks (scenario-format.md, "Errors and warnings").
  static let titleCharacters = 80
  static let summaryCharacters = 300
  static let headingCharacters = 80
  static let choiceCharacters = 280
  static let blockCharacters = 1_200
}
