import Foundation
import Testing

@testable import ScenarioLanguage

/// No link of a document leads nowhere.
struct LinkTests {
  @Test(arguments: Document.all) func everyLinkLeadsToSomething(document: Document) throws {
    for link in document.links where !link.hasPrefix("http") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let folder = document.url.deletingLastPathComponent()
      let target =
        parts[0].isEmpty ? document.url : folder.appendingPathComponent(parts[0]).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: target.path), "\(document.path): \(link)")
      guard parts.count == 2, target.pathExtension == "md" else { continue }
      let path = String(target.path.dropFirst(Document.package.standardizedFileURL.path.count + 1))
      let linked = try Document.all.first { $0.path == path } ?? Document(path)
      let headings = linked.headings.map { slug(of: $0.text) }
      #expect(headings.contains(parts[1]), "\(document.path): \(link)")
    }
  }

  @Test(arguments: Document.all) func everyFencedBlockIsClosed(document: Document) {
    #expect(document.isClosed)
  }

  @Test func linksAreFound() {
    #expect(Document.all.flatMap(\.links).count > 30)
  }

  /// Whoever opens the folder finds each document in its index.
  @Test func theIndexNamesEveryGuide() throws {
    let index = try Document("docs/README.md")
    for name in ["install", "maps", "writing-scenarios", "format", "diagnostics", "scoring"] {
      #expect(index.links.contains("\(name).md") && index.links.contains("\(name).id.md"))
    }
    #expect(index.links.contains("json.md"))
  }
}

extension Document {
  /// The targets of links and pictures outside of fenced blocks and code.
  var links: [String] {
    let matches = prose.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
    return matches + prose.matches(of: /src="([^"]+)"/).map { String($0.1) }
  }

  /// The text without fenced blocks and without what stands in backticks.
  private var prose: String {
    var isFenced = false
    let kept = lines.filter { line in
      if line.hasPrefix("```") { isFenced.toggle() }
      return !isFenced
    }
    return kept.joined(separator: "\n").replacing(/`[^`\n]*`/, with: "")
  }
}
