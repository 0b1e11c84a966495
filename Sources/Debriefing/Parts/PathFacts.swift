import ScenarioLanguage
import Simulation
import SourceText

extension Event {
  /// What the path says of it besides meters and texts: money, the solution, promises, rules. Nil: nothing.
  func fact(in scenario: Scenario) -> Localized? {
    switch self {
    case .spent(let amount, _):
      let currency = scenario.header.currency
      return Localized(
        id: "Diberikan: \(Figures.money(amount, currency: currency, in: .id)).",
        en: "Given away: \(Figures.money(amount, currency: currency, in: .en)).")
    case .set(flag: Scenario.solved):
      return Localized(
        id: "Masalahnya selesai, atau ada jalan lain yang disepakati.",
        en: "The problem is solved, or a fair alternative is agreed.")
    case .promised(let promise):
      let text = scenario.promises[promise].text
      return Localized(id: "Janji diberikan: “\(text)”", en: "Promise made: “\(text)”")
    case .kept(let promise):
      let text = scenario.promises[promise].text
      return Localized(id: "Janji ditepati: “\(text)”", en: "Promise kept: “\(text)”")
    default: return ruleFact(in: scenario)
    }
  }

  private func ruleFact(in scenario: Scenario) -> Localized? {
    switch self {
    case .followed(let rule):
      let text = scenario.rules[rule].text
      return Localized(id: "Aturan dipegang: “\(text)”", en: "Rule followed: “\(text)”")
    case .bent(let rule, let bend):
      let text = scenario.rules[rule].text
      let how = bend.name
      return Localized(
        id: "\(how.id): “\(text)”".capitalizedSentence, en: "\(how.en): “\(text)”".capitalizedSentence)
    case .approved(let rule):
      let text = scenario.rules[rule].text
      return Localized(
        id: "Atasan mengizinkan pengecualian dari “\(text)”",
        en: "A superior allowed an exception to “\(text)”")
    default: return nil
    }
  }
}
