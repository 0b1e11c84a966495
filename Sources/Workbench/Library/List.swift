import Debriefing
import ScenarioLanguage
public import SourceText

/// `senyum list`: what can be played.
public struct List: Sendable {
  /// How the scenarios are put together.
  public enum Order: Sendable, Hashable {
    /// As the curriculum has them.
    case curriculum
    case by(Aspect)
  }

  public let language: Language
  public let order: Order
  /// Columns of the text, at least 40.
  public let width: Int

  public init(language: Language, order: Order = .curriculum, width: Int = 80) {
    self.language = language
    self.order = order
    self.width = max(width, 40)
  }

  public func run(_ library: ScenarioLibrary, format: OutputFormat) -> Outcome {
    let programme = library.programme(in: language)
    var outcome = Outcome(format == .json ? json(programme) : text(programme, library))
    for path in programme.broken { outcome.complaint += broken(path) + "\n" }
    if programme.diagnostics.hasErrors { outcome.complaint += faulty(library.curriculumPath) + "\n" }
    return outcome
  }

  private func broken(_ path: String) -> String {
    say(
      id: "`\(path)` punya kesalahan di kepala skenarionya: senyum check \(path)",
      en: "`\(path)` has an error in its front matter: senyum check \(path)")
  }

  private func faulty(_ path: String) -> String {
    say(
      id: "`\(path)` punya kesalahan, jadi urutannya belum lengkap: senyum check \(path)",
      en: "`\(path)` has an error, so the order is not complete: senyum check \(path)")
  }

  func say(id: String, en: String) -> String { language == .id ? id : en }

  // MARK: Text

  private func text(_ programme: Programme, _ library: ScenarioLibrary) -> String {
    guard !programme.groups.isEmpty else {
      return say(
        id:
          "Belum ada skenario di `\(library.folder)`. Sebuah skenario adalah berkas `<nama>/id.md` di folder itu.\n",
        en:
          "There are no scenarios in `\(library.folder)`. A scenario is a file `<name>/en.md` in that folder.\n"
      )
    }
    switch order {
    case .curriculum: return programme.groups.map(group).joined(separator: "\n\n") + "\n"
    case .by(let aspect): return table(programme.scenarios, by: aspect)
    }
  }

  private func group(_ group: Programme.Group) -> String {
    let members = group.scenarios.map(scenario).joined(separator: "\n\n")
    guard let about = group.about else { return members }
    let title = visible(about.title[language])
    let rule = String(repeating: "-", count: min(title.columns, width))
    return "\(title)\n\(rule)\n\(lines(about.practises[language], indent: ""))\n\n\(members)"
  }

  private func scenario(_ listed: ListedScenario) -> String {
    let header = listed.header
    let level = say(id: "tingkat \(header.level)", en: "level \(header.level)")
    let facts = [level, header.channel.name[language], listed.languages.joined(separator: " ")]
    let trains = header.objectives.map { lines($0, indent: "  ", bullet: "- ") }
    let label = say(id: "  Melatih:", en: "  Trains:")
    return
      ([
        listed.id, lines("\(header.title) (\(facts.joined(separator: ", ")))", indent: "  "),
        lines(header.summary, indent: "  "),
      ] + (trains.isEmpty ? [] : [label] + trains)).joined(separator: "\n")
  }

  func lines(_ text: String, indent: String, bullet: String = "") -> String {
    let hanging = indent + String(repeating: " ", count: bullet.count)
    let rows = visible(text).rows(of: width - hanging.count)
    return rows.enumerated().map { ($0 == 0 ? indent + bullet : hanging) + $1 }.joined(separator: "\n")
  }

  // MARK: JSON

  private struct Item: Encodable {
    let id: String
    let title: String
    let summary: String
    let level: Int
    let channel: String
    let complaint: [String]
    let type: String?
    let definition: [String]
    let objectives: [String]
    let languages: [String]
    let tags: [String]
    let group: String?
  }

  private struct GroupItem: Encodable {
    let key: String
    let title: String
    let practises: String
    let scenarios: [String]
  }

  private struct Document: Encodable {
    let groups: [GroupItem]
    let scenarios: [Item]
  }

  private func json(_ programme: Programme) -> String {
    let groups = programme.groups.compactMap { group in
      group.about.map {
        GroupItem(
          key: $0.key, title: $0.title[language], practises: $0.practises[language],
          scenarios: group.scenarios.map(\.id))
      }
    }
    return encode(
      Document(
        groups: groups,
        scenarios: programme.groups.flatMap { group in group.scenarios.map { item($0, in: group) } }))
  }

  private func item(_ listed: ListedScenario, in group: Programme.Group) -> Item {
    let header = listed.header
    return Item(
      id: listed.id, title: header.title, summary: header.summary, level: header.level,
      channel: header.channel.rawValue, complaint: header.complaints.map(\.rawValue),
      type: listed.card.primary?.type.rawValue,
      definition: listed.card.primary?.definitions.map(\.rawValue) ?? [],
      objectives: header.objectives, languages: listed.languages, tags: header.tags, group: group.about?.key)
  }
}
