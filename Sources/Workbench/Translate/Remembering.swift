extension Translation {
  /// What is to be remembered from now on: some texts with what they were made from, the others as before. What has
  /// lost its source is kept as obsolete, so that no translation is lost.
  ///
  /// - Parameter confirmed: by the index of an item, the source text and its translation (empty: not translated yet).
  func remembering(_ confirmed: [Int: (source: String, translation: String)]) -> TranslationMemory {
    let matches = memory.matches(of: items.map(\.unit), in: source)
    var entries: [TranslationMemory.Entry] = []
    var used: Set<Int> = []
    for (index, item) in items.enumerated() {
      let match = matches[index]
      if let match { used.insert(match) }
      if let own = confirmed[index], !own.source.isEmpty {
        entries.append(.init(context: item.unit.context, source: own.source, translation: own.translation))
      } else if let match {
        var entry = memory.entries[match]
        // A text that came back is known by its old translation only once it stands in the file again.
        guard !entry.isObsolete || item.state == .current else {
          used.remove(match)
          continue
        }
        entry.context = item.unit.context
        entry.isObsolete = false
        entries.append(entry)
      }
    }
    for (index, var entry) in memory.entries.enumerated()
    where !used.contains(index) && !entry.translation.isEmpty {
      entry.isObsolete = true
      if !entries.contains(entry) { entries.append(entry) }
    }
    return TranslationMemory(entries: entries)
  }
}
