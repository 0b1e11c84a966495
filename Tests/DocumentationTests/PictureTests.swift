import Foundation
import Testing

/// The pictures of play show what Senyum says today; tools/picture.py draws them anew.
struct PictureTests {
  @Test(arguments: [("docs/play.svg", "en"), ("docs/play.id.svg", "id")])
  func aPictureShowsARealPlay(file: String, language: String) throws {
    let drawing = try String(contentsOf: Document.package.appendingPathComponent(file), encoding: .utf8)
    let said = try told(in: language)
    let lines = drawnLines(of: drawing).filter { !said.contains($0) }
    #expect(lines == [], "python3 tools/picture.py draws \(file) anew")
  }

  /// All that the play of the picture says, and the scenario itself for the choices that were not taken.
  private func told(in language: String) throws -> String {
    let scenario = "scenarios/premium-package/\(language).md"
    let arguments = ["play", "premium-package", "--lang", language, "--choices", "3,2,3,3,1"]
    let play = try Program(arguments, isIndonesian: language == "id", in: Document.package).shown
    let text = try String(contentsOf: Document.package.appendingPathComponent(scenario), encoding: .utf8)
    return (play + text).replacing(#/\s+/#, with: " ")
  }

  /// What is written on each line of a picture, but for what was typed, numbers of choices and ruled lines.
  private func drawnLines(of drawing: String) -> [String] {
    var lines: [(y: String, text: String)] = []
    for match in drawing.matches(of: #/<text([^>]*) y="(\d+)"[^>]*>([^<]*)</text>/#)
    where !match.1.contains("cut") {
      let y = String(match.2)
      let text = match.3.replacing("&amp;", with: "&").replacing("&gt;", with: ">").replacing(
        "&lt;", with: "<")
      if lines.last?.y == y {
        lines[lines.count - 1].text += " " + text
      } else {
        lines.append((y, String(text)))
      }
    }
    let texts = lines.map { $0.text.replacing(#/^(\d\)|>) /#, with: "").replacing(#/\s+/#, with: " ") }
    return texts.filter { !$0.contains("]>") && !$0.contains("───") }
  }

  /// `senyum map docs/scenarios/ready-at-five/en.md --lang en --replace -o docs/map.svg` draws it anew (`id`, `map.id.svg`).
  @Test(arguments: [("docs/map.svg", "en"), ("docs/map.id.svg", "id")])
  func theMapShowsTheGuidesScenario(file: String, language: String) throws {
    let drawing = try String(contentsOf: Document.package.appendingPathComponent(file), encoding: .utf8)
    let arguments = [
      "map", "docs/scenarios/ready-at-five/\(language).md", "--lang", language, "--format", "dot",
    ]
    let dot = try Program(arguments, isIndonesian: language == "id", in: Document.package).shown
    let drawn = Set(drawing.matches(of: #/<text[^>]*>([^<]*)</text>/#).map { spaced($0.1) })
    let expected = Set(dot.matches(of: #/>([^<>=]+)</#).map { spaced($0.1) }.filter { !$0.isEmpty })
    #expect(expected.count > 30)
    #expect(expected.subtracting(drawn) == [])
  }

  /// Graphviz writes some signs as character codes, and leaves spaces out at the ends.
  private func spaced(_ text: Substring) -> String {
    let plain = text.replacing("&#160;", with: " ").replacing("&#39;", with: "'").replacing(
      "&#45;", with: "-"
    )
    .replacing("\u{A0}", with: " ")
    return plain.split(separator: " ").joined(separator: " ")
  }
}
