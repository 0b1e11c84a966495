import Foundation
import Testing

@Suite("The fuzzer's corpus")
struct CorpusTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "corpus")

  @Test("Every input that the fuzzer kept is read and played without a fault")
  func replay() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: CorpusTests.folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    for file in files {
      let fault = fault(of: Array(try Data(contentsOf: file)))
      #expect(fault == nil, "\(file.lastPathComponent): \(fault ?? "")")
    }
  }
}
