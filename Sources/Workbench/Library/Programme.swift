public import ScenarioLanguage
public import SourceText

/// One scenario as menus and lists tell of it.
public struct ListedScenario: Sendable {
  public let entry: ScenarioLibrary.Entry
  public let card: ScenarioCard
  /// Tags of the languages it can be played in.
  public let languages: [String]

  public var id: String { entry.id }
  public var header: Header { card.header }
}

/// The scenarios of a library in the order of its curriculum; those that are not in it come last, by id.
public struct Programme: Sendable {
  public struct Group: Sendable {
    /// What the curriculum says of the group; nil for scenarios that are in none.
    public let about: Curriculum.Group?
    public let scenarios: [ListedScenario]
  }

  public let groups: [Group]
  /// Files whose front matter cannot be read.
  public let broken: [String]
  /// Findings about the curriculum itself.
  public let diagnostics: [Diagnostic]
  public let hasCurriculum: Bool

  public var scenarios: [ListedScenario] { groups.flatMap(\.scenarios) }
}

extension ScenarioLibrary {
  var curriculumPath: String { Workbench.path(Curriculum.fileName, in: folder) }

  /// The curriculum with what is wrong in it; nil when there is none or it may not be read.
  public func curriculum() -> (curriculum: Curriculum, diagnostics: [Diagnostic])? {
    guard let file = try? readFile(curriculumPath) else { return nil }
    return readCurriculum(file, scenarios: entries.map(\.id))
  }

  /// The scenarios whose front matter can be read, titles in the language wanted where they exist.
  public func programme(in language: Language) -> Programme {
    var broken: [String] = []
    var left: [ListedScenario] = []
    for entry in entries {
      guard let path = entry.file(for: language) else { continue }
      if let listed = listed(entry, path) { left.append(listed) } else { broken.append(path) }
    }
    let read = curriculum()
    let groups = grouped(left, read?.curriculum, id: \.id).map {
      Programme.Group(about: $0.about, scenarios: $0.members)
    }
    return Programme(
      groups: groups, broken: broken, diagnostics: read?.diagnostics ?? [], hasCurriculum: read != nil)
  }

  /// Scenarios by the groups of the curriculum, and in its order; those that are in none come last.
  func grouped<Member>(_ all: [Member], _ curriculum: Curriculum?, id: (Member) -> String) -> [(
    about: Curriculum.Group?, members: [Member]
  )] {
    var left = all
    var groups: [(about: Curriculum.Group?, members: [Member])] = []
    for group in curriculum?.groups ?? [] {
      let members = group.scenarios.compactMap { wanted in left.first { id($0) == wanted } }
      left.removeAll { group.scenarios.contains(id($0)) }
      if !members.isEmpty { groups.append((group, members)) }
    }
    if !left.isEmpty { groups.append((nil, left)) }
    return groups
  }

  private func listed(_ entry: Entry, _ path: String) -> ListedScenario? {
    guard let source = try? readFile(path),
      let card = readCard(source, context: FileContext(path: path, scenarios: folder))
    else { return nil }
    let tags = entry.tags.filter { !$0.isEmpty }
    return ListedScenario(entry: entry, card: card, languages: tags.isEmpty ? [card.languageTag] : tags)
  }
}
