import SourceText

/// The report for people: each finding with its place, and a summary.
extension CheckReport {
  func text(in language: Language, style: ExcerptStyle) -> String {
    let shown = diagnostics.map { render($0, in: language, style: style) }
    return (shown + [summary(in: language)]).joined(separator: "\n\n") + "\n"
  }

  private func summary(in language: Language) -> String {
    let errors = diagnostics.count(.error)
    let warnings = diagnostics.count(.warning) + diagnostics.count(.advice)
    switch language {
    case .id:
      if diagnostics.isEmpty { return "\(files) berkas diperiksa: tidak ada temuan." }
      return "\(files) berkas diperiksa: \(errors) kesalahan, \(warnings) peringatan. "
        + "Penjelasan setiap temuan: senyum explain KODE"
    case .en:
      let file = files == 1 ? "1 file" : "\(files) files"
      if diagnostics.isEmpty { return "\(file) checked: nothing found." }
      return "\(file) checked: \(errors == 1 ? "1 error" : "\(errors) errors"), "
        + "\(warnings == 1 ? "1 warning" : "\(warnings) warnings"). More on each: senyum explain CODE"
    }
  }
}
