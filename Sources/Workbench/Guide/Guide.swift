public import Analysis
public import ScenarioLanguage
public import SourceText

public enum GuideFormat: String, Sendable, Hashable, CaseIterable {
  case markdown, html

  /// The form that a file's name asks for by its ending; nil when no form has that ending.
  public init?(file: String) {
    switch file.split(separator: ".").last?.lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    default: return nil
    }
  }
}

/// `senyum guide`: the trainer's companion to a scenario, made from the scenario and its analysis. It tells everything:
/// trainees see it after they have played.
public struct Guide: Sendable {
  public let scenario: Scenario
  public let survey: Survey
  /// How the scenario is named on a command line.
  public let name: String
  /// Of the headings; the scenario's own texts are as they are.
  public let language: Language

  public init(_ scenario: Scenario, survey: Survey, name: String, language: Language) {
    self.scenario = scenario
    self.survey = survey
    self.name = name
    self.language = language
  }

  /// - Parameter path: the `PATH` in which Graphviz is looked for; without it a page has the map as an outline.
  public func write(_ format: GuideFormat, path: String) -> String {
    let document = GuideWriter(guide: self, map: picture(for: format, path: path)).document
    return switch format {
    case .markdown: GuideMarkdown(document: document).text
    case .html: GuideHTML(document: document).text
    }
  }

  private func picture(for format: GuideFormat, path: String) -> GuideDocument.Part {
    let map = Map(of: scenario, language: language)
    func drawn(_ format: MapFormat) -> String? {
      (try? map.draw(format, path: path)).map { String(decoding: $0, as: UTF8.self) }
    }
    let isPage = format == .html
    return .picture(
      svg: isPage ? drawn(.svg) : nil, mermaid: isPage ? "" : drawn(.mermaid) ?? "",
      outline: isPage ? drawn(.text) ?? "" : "")
  }
}
