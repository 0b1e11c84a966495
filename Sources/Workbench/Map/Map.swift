import Analysis
public import ScenarioLanguage
public import SourceText

public enum MapFormat: String, Sendable, Hashable, CaseIterable {
  case text, mermaid, dot, svg, png

  /// The format that a file's name asks for by its ending; nil when no format has that ending.
  public init?(file: String) {
    guard let name = file.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt": self = .text
    case "mmd", "mermaid": self = .mermaid
    case "dot", "gv": self = .dot
    case "svg": self = .svg
    case "png": self = .png
    default: return nil
    }
  }
}

/// `senyum map`: a scenario as a picture or an outline.
public struct Map: Sendable {
  public let scenario: Scenario
  public let language: Language
  /// Nil: texts as long as they can be read, numbers in larger scenarios.
  public let labels: MapLabels?
  /// Of the outline.
  public let style: ExcerptStyle

  public init(
    of scenario: Scenario, language: Language, labels: MapLabels? = nil, style: ExcerptStyle = ExcerptStyle()
  ) {
    self.scenario = scenario
    self.language = language
    self.labels = labels
    self.style = style
  }

  /// Draws the map.
  ///
  /// - Parameter path: the `PATH` in which Graphviz is looked for when a picture is wanted.
  /// - Throws: `MapFailure` when Graphviz is not there or does not draw it.
  public func draw(_ format: MapFormat, path: String) throws(MapFailure) -> [UInt8] {
    let drawing = Drawing(self)
    switch format {
    case .text: return Array(MapText(map: drawing.map, words: drawing.words, style: style).text().utf8)
    case .mermaid: return Array(drawing.mermaid.utf8)
    case .dot: return Array(drawing.dot.utf8)
    case .svg:
      let drawn = String(decoding: try picture(drawing, .svg, path), as: UTF8.self)
      return Array(MapSVG(map: drawing.map, words: drawing.words).text(drawn).utf8)
    case .png: return try picture(drawing, .png, path)
    }
  }

  private func picture(_ drawing: Drawing, _ picture: Graphviz.Picture, _ path: String) throws(MapFailure)
    -> [UInt8]
  {
    guard let graphviz = Graphviz.find(in: path) else { throw .noGraphviz }
    do throws(Graphviz.Failure) {
      return try graphviz.draw(drawing.dot, as: picture)
    } catch {
      throw .graphviz(error)
    }
  }

  /// Saves a map, whole or not at all.
  ///
  /// - Parameter replacing: a file that is there may be written over.
  /// - Throws: `MapFailure`.
  public static func save(_ bytes: [UInt8], to path: String, replacing: Bool) throws(MapFailure) {
    do throws(Unwritable) {
      try writeFile(path, bytes, replacing: replacing)
    } catch {
      throw .unwritable(error)
    }
  }
}

/// A map with what it takes to write it.
private struct Drawing {
  let map: ScenarioMap
  let words: MapWords
  let labels: MapLabels

  /// More choices than these on the ways of a map make it too large to read: they are written as numbers.
  private static let readableSteps = 160

  init(_ request: Map) {
    map = ScenarioMap(Survey.of(request.scenario, detail: .findings))
    words = MapWords(language: request.language)
    let steps = map.ways.reduce(0) { $0 + $1.steps.count }
    labels = request.labels ?? (steps <= Drawing.readableSteps ? .text : .numbers)
  }

  var dot: String { MapDOT(map: map, words: words, labels: labels).text() }
  var mermaid: String { MapMermaid(map: map, words: words, labels: labels).text() }
}
