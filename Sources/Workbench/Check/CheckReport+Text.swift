import SourceText

/// The report for people: each finding with its place, and a summary.
extension CheckReport {
  func text(in language: Language, style: ExcerptStyle) -> String {
    // Where no file could be read, nothing was found out, good or bad.
    if files == 0, !unreadable.isEmpty { return "" }
    let shown = diagnostics.map { render($0, in: language, style: style) }
    return (shown + [summary(in: language)]).joined(separator: "\n\n") + "\n"
  }

  private func summary(in language: Language) -> String {
    let counts = counts(in: language)
    switch language {
    case .id:
      if diagnostics.isEmpty { return "\(files) berkas diperiksa: tidak ada temuan." }
      return "\(files) berkas diperiksa: \(counts). Penjelasan setiap temuan: senyum explain KODE"
    case .en:
      let file = files == 1 ? "1 file" : "\(files) files"
      if diagnostics.isEmpty { return "\(file) checked: nothing found." }
      return "\(file) checked: \(counts). More on each: senyum explain CODE"
    }
  }

  /// `1 error, 2 warnings, 3 advice`; advice only where there is some.
  private func counts(in language: Language) -> String {
    let errors = diagnostics.count(.error)
    let warnings = diagnostics.count(.warning)
    let advice = diagnostics.count(.advice)
    let counts =
      switch language {
      case .id: ["\(errors) kesalahan", "\(warnings) peringatan", "\(advice) saran"]
      case .en:
        [
          errors == 1 ? "1 error" : "\(errors) errors", warnings == 1 ? "1 warning" : "\(warnings) warnings",
          "\(advice) advice",
        ]
      }
    return counts.prefix(advice > 0 ? 3 : 2).joined(separator: ", ")
  }
}
