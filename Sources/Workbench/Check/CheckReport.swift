import SourceText

/// What a run of `senyum check` found. How it is shown is its extensions' affair, one file for each form.
struct CheckReport {
  var diagnostics: [Diagnostic] = []
  /// How many files were read.
  var files = 0
  /// Files that could not be read.
  var unreadable: [Unreadable] = []
}
