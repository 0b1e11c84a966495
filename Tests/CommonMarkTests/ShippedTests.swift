import Foundation
import SourceText
import Testing

@Suite("Kept files")
struct ShippedTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(
    "Shipped scenarios, those of the documents and the small one render in a viewer as Senyum reads them",
    arguments: ["scenarios", "docs/scenarios", "Tests/Fixtures"])
  func shipped(_ folder: String) throws {
    let files = try contents(of: folder).filter { $0.name.hasSuffix(".md") }
    #expect(!files.isEmpty)
    for file in files {
      let source = SourceFile(name: file.name, bytes: file.bytes)
      if let difference = difference(source) { Issue.record("\(file.name): \(difference)") }
    }
  }

  @Test("Every input that the fuzzer kept has an error, or renders in a viewer as Senyum reads it")
  func corpus() throws {
    for file in try contents(of: "Tests/Fuzz/corpus") {
      if let difference = disagreement(file.bytes) { Issue.record("\(file.name): \(difference)") }
    }
  }

  private func contents(of folder: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = ShippedTests.root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
    let files = (names?.compactMap { $0 as? String } ?? []).sorted()
    return try files.compactMap { name in
      let file = folder.appending(path: name)
      let isFolder = try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      return isFolder ? nil : (name, Array(try Data(contentsOf: file)))
    }
  }
}
