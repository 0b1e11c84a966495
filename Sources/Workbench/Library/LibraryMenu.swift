public import ScenarioLanguage
public import SourceText

/// A scenario of a library as the menu tells of it: in both languages, as far as it exists in them.
public struct MenuScenario: Sendable {
  public let id: String
  public let title: Localized
  public let summary: Localized
  public let channel: Channel
  /// Difficulty, 1…3.
  public let level: Int

  fileprivate init(id: String, _ indonesian: MenuCard, _ english: MenuCard) {
    self.id = id
    title = Localized(id: indonesian.title, en: english.title)
    summary = Localized(id: indonesian.summary, en: english.summary)
    (channel, level) = (indonesian.channel, indonesian.level)
  }
}

extension ScenarioLibrary {
  /// The scenarios in the order and the groups of the curriculum, those whose beginning cannot be read left out.
  public func menu() -> [(title: Localized?, scenarios: [MenuScenario])] {
    let scenarios = entries.compactMap(menuScenario)
    return grouped(scenarios, curriculum()?.curriculum, id: \.id).map { ($0.about?.title, $0.members) }
  }

  private func menuScenario(_ entry: Entry) -> MenuScenario? {
    let paths = [entry.file(for: .id), entry.file(for: .en)]
    let indonesian = paths[0].flatMap(menuCard)
    let english = paths[1] == paths[0] ? indonesian : paths[1].flatMap(menuCard)
    guard let first = indonesian ?? english else { return nil }
    return MenuScenario(id: entry.id, indonesian ?? first, english ?? first)
  }

  private func menuCard(_ path: String) -> MenuCard? {
    let context = FileContext(path: path, scenarios: folder)
    // The front matter of a scenario takes a few thousand bytes of it.
    if let head = readHead(of: path, bytes: 16 * 1024),
      let card = readMenuCard(SourceFile(name: path, bytes: head), context: context)
    {
      return card
    }
    return (try? readFile(path)).flatMap { readMenuCard($0, context: context) }
  }
}
