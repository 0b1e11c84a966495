import SourceText

extension Translate {
  /// `senyum translate accept`: remembers texts as made from what the source says now.
  ///
  /// - Parameters:
  ///   - lines: of the translation's file; empty: all whose source has changed, and all that are not tracked yet.
  ///   - includesCopies: also those in which the words of the source stand (names, for example).
  public func accept(_ name: String, _ tag: String, lines: [Int], includesCopies: Bool) -> Outcome {
    outcome { () throws(Refusal) -> Outcome in
      let scenario = try open(name).scenario
      let translation = try translation(tag, of: scenario)
      var confirmed: [Int: (source: String, translation: String)] = [:]
      var left = Set(lines)
      for (index, item) in translation.items.enumerated() {
        guard let place = item.place, let text = item.translation, !item.text.isEmpty else { continue }
        let range = translation.translation.texts[place].place
        let file = translation.translation.file
        let own =
          file.position(at: range.lowerBound).line.value...file.position(at: range.upperBound).line.value
        let isNamed = lines.contains { own.contains($0) }
        left.subtract(lines.filter { own.contains($0) })
        let isMeant =
          switch item.state {
          case .stale, .edited, .untracked: true
          case .untranslated: includesCopies
          case .current, .missing: false
          }
        if lines.isEmpty ? isMeant : isNamed { confirmed[index] = (item.text, text) }
      }
      guard left.isEmpty else { throw noText(on: left.sorted(), scenario.path(tag)) }
      let memory = translation.remembering(confirmed)
      if memory.entries != translation.memory.entries { try remember(memory, tag, scenario) }
      return Outcome(accepted(confirmed.count, scenario, tag)[language])
    }
  }

  private func noText(on lines: [Int], _ path: String) -> Refusal {
    let numbers = lines.map(String.init).joined(separator: ", ")
    return Refusal(
      message: Localized(
        id:
          "Di \(path) tidak ada teks terjemahan di baris \(numbers). Nomor barisnya ada di senyum translate status.",
        en:
          "In \(path) no translated text stands on line \(numbers). senyum translate status tells the lines.")
    )
  }

  private func accepted(_ count: Int, _ scenario: Opened, _ tag: String) -> Localized {
    let path = scenario.memoryPath(tag)
    guard count > 0 else {
      return Localized(
        id: "Tidak ada yang perlu dicatat: \(path) sudah mutakhir.\n",
        en: "There is nothing to accept: \(path) is up to date.\n")
    }
    return Localized(
      id: "\(count) teks dicatat sebagai mutakhir di \(path).\n",
      en: "Remembered as up to date in \(path): \(Localized.count(count, id: "teks", en: "text").en).\n")
  }
}
