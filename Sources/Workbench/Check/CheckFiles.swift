import ScenarioLanguage

/// Which files a run of `senyum check` reads for the paths that were named.
struct CheckFiles {
  /// The folder of scenarios in use.
  let library: String?

  /// Files that are languages of one scenario belong together. `asked` names those whose findings are shown; empty: all.
  struct Group {
    var paths: [String]
    var asked: Set<String>
  }

  func groups(_ paths: [String]) -> [Group] {
    var groups: [Group] = []
    var place: [String: Int] = [:]
    for path in paths.filter({ !isCurriculum($0) }).flatMap(scenarioFiles) {
      guard FileContext(path: path, scenarios: library).languageTag != nil else {
        groups.append(Group(paths: [path], asked: []))
        continue
      }
      let key = absolute(parent(of: path)).joined(separator: "/")
      if let index = place[key] {
        groups[index].asked.insert(path)
        if !groups[index].paths.contains(where: { absolute($0) == absolute(path) }) {
          groups[index].paths.append(path)
        }
      } else {
        place[key] = groups.count
        groups.append(Group(paths: siblings(of: path), asked: [path]))
      }
    }
    return groups
  }

  /// A file with the other languages of its scenario, named as the file was named.
  private func siblings(of path: String) -> [String] {
    let others = ScenarioLibrary.languageFiles(in: parent(of: path)).keys.sorted().map {
      Workbench.path($0 + ".md", beside: path)
    }
    return others.contains(path) ? others : others.filter { absolute($0) != absolute(path) } + [path]
  }
}
