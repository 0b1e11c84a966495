import Foundation
import SourceText
import Testing

@Suite("Shipped scenarios render in a CommonMark viewer as Senyum reads them")
struct ShippedTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static var files: [String] {
    let folder = root.appending(path: "scenarios")
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }

  @Test(arguments: files)
  func sameOutline(_ name: String) throws {
    let bytes = Array(try Data(contentsOf: ShippedTests.root.appending(path: "scenarios/\(name)")))
    let source = SourceFile(name: name, bytes: bytes)
    if let difference = difference(source) { Issue.record("\(difference)") }
  }
}
