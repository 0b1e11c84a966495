public import ScenarioLanguage
public import SourceText

/// One line of the menu and of `senyum list`.
public struct ListedScenario: Sendable {
  public let entry: ScenarioLibrary.Entry
  public let header: Header
  /// Tags of the languages it can be played in.
  public let languages: [String]
}

extension ScenarioLibrary {
  /// The scenarios whose front matter can be read, titles in the language wanted where they exist, and the files that
  /// could not be listed.
  public func listed(in language: Language) -> (scenarios: [ListedScenario], broken: [String]) {
    var scenarios: [ListedScenario] = []
    var broken: [String] = []
    for entry in entries {
      guard let path = entry.file(for: language) else { continue }
      guard let source = try? readFile(path),
        let found = readHeader(source, context: FileContext(path: path, scenarios: folder))
      else {
        broken.append(path)
        continue
      }
      let tags = entry.tags.filter { !$0.isEmpty }
      scenarios.append(
        ListedScenario(
          entry: entry, header: found.header, languages: tags.isEmpty ? [found.languageTag] : tags))
    }
    return (scenarios, broken)
  }
}

/// `senyum list`: what can be played.
public func list(_ library: ScenarioLibrary, language: Language, format: OutputFormat) -> Outcome {
  let (scenarios, broken) = library.listed(in: language)
  var outcome = Outcome(format == .json ? listJSON(scenarios) : listText(scenarios, library, language))
  for path in broken {
    outcome.complaint +=
      language == .id
      ? "`\(path)` punya kesalahan di kepala skenarionya: senyum check \(path)\n"
      : "`\(path)` has an error in its front matter: senyum check \(path)\n"
  }
  return outcome
}

private func listText(_ scenarios: [ListedScenario], _ library: ScenarioLibrary, _ language: Language)
  -> String
{
  guard !scenarios.isEmpty else {
    return language == .id
      ? "Belum ada skenario di `\(library.folder)`. Sebuah skenario adalah berkas `<nama>/id.md` di folder itu.\n"
      : "There are no scenarios in `\(library.folder)`. A scenario is a file `<name>/en.md` in that folder.\n"
  }
  return scenarios.map { scenario in
    let level = language == .id ? "tingkat \(scenario.header.level)" : "level \(scenario.header.level)"
    let facts = [level, scenario.header.channel.rawValue, scenario.languages.joined(separator: " ")]
    return """
      \(scenario.entry.id)
        \(visible(scenario.header.title)) (\(facts.joined(separator: ", ")))
        \(visible(scenario.header.summary))

      """
  }.joined(separator: "\n")
}

private struct ListItem: Encodable {
  let id: String
  let title: String
  let summary: String
  let level: Int
  let channel: String
  let complaint: [String]
  let languages: [String]
  let tags: [String]
}

private func listJSON(_ scenarios: [ListedScenario]) -> String {
  encode([
    "scenarios": scenarios.map { scenario in
      ListItem(
        id: scenario.entry.id, title: scenario.header.title, summary: scenario.header.summary,
        level: scenario.header.level, channel: scenario.header.channel.rawValue,
        complaint: scenario.header.complaints.map(\.rawValue), languages: scenario.languages,
        tags: scenario.header.tags)
    }
  ])
}
