import Foundation
import ScenarioTesting
import SourceText
import Testing

@testable import Workbench

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// No text of a scenario becomes anything but text in a map.
struct MapEscapingTests {
  @Test func mermaidReadsTextsAsTexts() throws {
    let text = try Map(of: try compiled(hostile), language: .en).text(.mermaid)
    for line in text.split(separator: "\n").dropFirst(4) {
      let quoted = line.split(separator: "\"", omittingEmptySubsequences: false)
      // A label is what stands between two quotation marks: each line has one at most.
      #expect(quoted.count == 1 || quoted.count == 3, "\(line)")
      guard quoted.count == 3 else { continue }
      let label = quoted[1].replacing("<br/>", with: "").replacing(/#\d+;/, with: "")
      #expect(!label.contains { "<>[]{}()|`#;\\&*_".contains($0) }, "\(line)")
    }
    #expect(text.contains("#60;script#62;alert#40;1#41;"))
    #expect(text.contains("▶ 1#46; #34;Quoted#34;"))
  }

  /// Every string ends where it was meant to: outside of strings there is nothing but what Senyum writes itself.
  @Test(
    arguments: [hostile]
      + (1...40).map { seed in
        var maker = ScenarioMaker(seed: UInt64(seed))
        return maker.markdown()
      })
  func dotReadsTextsAsTexts(markdown: String) throws {
    let outside = try outsideOfStrings(Map(of: try compiled(markdown), language: .en).text(.dot))
    let words = outside.matches(of: /[A-Za-z_]+/).map { String($0.0) }
    let known: Set = [
      "digraph", "subgraph", "graph", "node", "edge", "rankdir", "TB", "charset", "bgcolor", "pad", "nodesep",
      "ranksep", "labelloc", "t", "labeljust", "l", "fontname", "fontsize", "label", "shape", "box", "style",
      "margin",
      "color", "fontcolor", "arrowsize", "tooltip", "fillcolor", "penwidth", "peripheries", "labeltooltip",
      "dashed",
      "dotted", "invis", "weight", "constraint", "false",
    ]
    #expect(words.filter { !known.contains($0) } == [])
    #expect(outside.count { $0 == "{" } == outside.count { $0 == "}" })
  }

  /// What stands outside of quoted and HTML-like strings, and of comments.
  private func outsideOfStrings(_ dot: String) throws -> String {
    var result = ""
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for character in dot.split(separator: "\n", maxSplits: 1)[1] {
      if isQuoted {
        if !isEscaped, character == "\"" { isQuoted = false }
        isEscaped = !isEscaped && character == "\\"
      } else if depth > 0 || character == "<" {
        depth += character == "<" ? 1 : character == ">" ? -1 : 0
      } else if character == "\"" {
        isQuoted = true
      } else {
        result.append(character)
      }
    }
    #expect(depth == 0 && !isQuoted)
    return result.replacing("->", with: " ")
  }

  @Test(.enabled(if: hasGraphviz)) func graphvizReadsWhatWasMeant() throws {
    let map = ScenarioMap(try compiled(hostile))
    let drawing = try PlainDrawing(try Map(of: map.scenario, language: .en).text(.dot))
    #expect(drawing.nodes.map(\.name).sorted() == map.scenario.scenes.map(\.id).sorted())
    #expect(drawing.edges == map.ways.count)
  }

  @Test(.enabled(if: hasGraphviz)) func thePictureIsXMLWithoutScriptsAndLinks() throws {
    let svg = try Map(of: try compiled(hostile), language: .en).text(.svg, path: installed)
    let elements = Elements()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = elements
    #expect(parser.parse())
    #expect(
      elements.names.isSubset(of: [
        "svg", "style", "title", "desc", "g", "polygon", "path", "text", "a", "polyline",
      ]))
    #expect(!elements.attributes.contains { $0.hasSuffix("href") || $0.hasPrefix("on") })
    #expect(elements.text.contains("<script>alert(1)</script>"))
    #expect(!svg.contains("<!DOCTYPE"))
  }

  private final class Elements: NSObject, XMLParserDelegate {
    var names: Set<String> = []
    var attributes: Set<String> = []
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      names.insert(name)
      self.attributes.formUnion(attributes.keys)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }
}
