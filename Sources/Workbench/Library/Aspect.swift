import Debriefing
import ScenarioLanguage
import SourceText

/// What scenarios can be sorted by, so that one sees what is practised and what is not yet.
public enum Aspect: String, Sendable, Hashable, CaseIterable {
  case complaint, type, channel, definition, level

  /// All values, in the order of the format.
  var values: [(word: String, name: Localized)] {
    switch self {
    case .complaint: ScenarioLanguage.Complaint.allCases.map { ($0.rawValue, $0.name) }
    case .type: CustomerType.allCases.map { ($0.rawValue, $0.name) }
    case .channel: Channel.allCases.map { ($0.rawValue, $0.name) }
    case .definition: CustomerDefinition.allCases.map { ($0.rawValue, $0.name) }
    case .level:
      (1...3).map { (String($0), Localized(id: "tingkat \($0)", en: "level \($0)")) }
    }
  }

  /// The values that a scenario has; several complaints may come together.
  func words(of card: ScenarioCard) -> [String] {
    switch self {
    case .complaint: card.header.complaints.map(\.rawValue)
    case .type: card.primary.map { [$0.type.rawValue] } ?? []
    case .channel: [card.header.channel.rawValue]
    case .definition: card.primary?.definitions.map(\.rawValue) ?? []
    case .level: [String(card.header.level)]
    }
  }

  /// What is said of scenarios that have none.
  var without: Localized? {
    self == .complaint ? Localized(id: "tanpa keluhan", en: "no complaint") : nil
  }

  /// The heading of a table's first column.
  var heading: Localized {
    switch self {
    case .complaint: Localized(id: "Keluhan", en: "Complaint")
    case .type: Localized(id: "Tipe pengeluh", en: "Complainer")
    case .channel: Localized(id: "Saluran", en: "Channel")
    case .definition: Localized(id: "Siapa pelanggannya", en: "Who the customer is")
    case .level: Localized(id: "Tingkat", en: "Level")
    }
  }
}

extension List {
  /// Scenarios under each value, values without any included.
  func table(_ scenarios: [ListedScenario], by aspect: Aspect) -> String {
    rows(scenarios, by: aspect).map { row in
      let title = "\(row.name[language]) (\(row.word), \(row.scenarios.count))"
      let members = row.scenarios.map { "  \($0.id): \(visible($0.header.title))" }
      let none = say(id: "  belum ada", en: "  none yet")
      return
        ([row.word.isEmpty ? "\(row.name[language]) (\(row.scenarios.count))" : title]
        + (members.isEmpty ? [none] : members)).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// The values of an aspect with their scenarios.
  func rows(_ scenarios: [ListedScenario], by aspect: Aspect) -> [Row] {
    let rows = aspect.values.map { value in
      Row(
        word: value.word, name: value.name,
        scenarios: scenarios.filter { aspect.words(of: $0.card).contains(value.word) })
    }
    let others = scenarios.filter { aspect.words(of: $0.card).isEmpty }
    guard let name = aspect.without, !others.isEmpty else { return rows }
    return rows + [Row(word: "", name: name, scenarios: others)]
  }

  struct Row {
    let word: String
    let name: Localized
    let scenarios: [ListedScenario]
  }
}
