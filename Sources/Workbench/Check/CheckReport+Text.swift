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
    let files = Localized.count(files, id: "berkas", en: "file")
    let counts = diagnostics.counts
    let summary =
      diagnostics.isEmpty
      ? Localized(id: "\(files.id) diperiksa: tidak ada temuan.", en: "\(files.en) checked: nothing found.")
      : Localized(
        id: "\(files.id) diperiksa: \(counts.id). Penjelasan setiap temuan: senyum explain KODE",
        en: "\(files.en) checked: \(counts.en). More on each: senyum explain CODE")
    return summary[language]
  }
}
