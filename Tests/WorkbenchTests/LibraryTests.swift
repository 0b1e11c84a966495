import Foundation
import ScenarioLanguage
import SourceText
import Testing
import Workbench

/// Where scenarios are found, and what a file's place says about it.
struct LibraryTests {
  @Test(arguments: [
    ("/x/scenarios/toko/id.md", "toko", "id"), ("/x/scenarios/toko/pt-BR.md", "toko", "pt-BR"),
    ("/x/scenarios/toko/catatan.md", "catatan", nil), ("/x/lain/toko/id.md", "id", nil),
    ("/x/toko.md", "toko", nil),
    ("/x/scenarios/toko/../toko/./en.md", "toko", "en"),
  ])
  func aPlaceSaysIdAndLanguage(path: String, id: String, tag: String?) {
    let context = FileContext(path: path)
    #expect(context.id == id)
    #expect(context.languageTag == tag)
  }

  @Test func theFolderInUseCountsWhateverItIsCalled() {
    #expect(FileContext(path: "/x/kumpulan/toko/id.md", scenarios: "/x/kumpulan").languageTag == "id")
  }

  @Test func candidatesComeInTheirOrder() {
    let all = ScenarioLibrary.candidates(asked: nil, environment: [:], executable: "/opt/senyum/bin/senyum")
    #expect(all == ["./scenarios", "/opt/senyum/share/senyum/scenarios"])
    #expect(
      ScenarioLibrary.candidates(asked: "a", environment: ["SENYUM_SCENARIOS": "b"], executable: nil) == ["a"]
    )
    #expect(
      ScenarioLibrary.candidates(asked: nil, environment: ["SENYUM_SCENARIOS": "b"], executable: nil) == ["b"]
    )
  }

  @Test func foldersAndSingleFilesAreEntries() throws {
    try withFolder { folder in
      try folder.write("toko/id.md", "x")
      try folder.write("toko/en.md", "x")
      try folder.write("toko/README.md", "x")
      try folder.write("kafe.md", "x")
      try folder.write("kosong/gambar.png", "x")
      let library = ScenarioLibrary(folder: folder.path)
      #expect(library.entries.map(\.id) == ["kafe", "toko"])
      #expect(library["toko"]?.tags == ["en", "id"])
      #expect(library["toko"]?.file(for: .en)?.hasSuffix("toko/en.md") == true)
      #expect(library["kafe"]?.file(for: .en)?.hasSuffix("kafe.md") == true)
    }
  }

  @Test func anUnreadableFileIsNamedWithWhatToDo() {
    #expect(throws: Unreadable.self) { try readFile("/tidak/ada.md") }
    do {
      _ = try readFile("/")
    } catch {
      #expect(error.message[.en].contains("a folder"))
      #expect(error.message[.id].contains("folder"))
    }
  }

  @Test func listTellsWhatCannotBeListed() throws {
    try withFolder { folder in
      try folder.write("rusak/id.md", "---\ntitle: [\n---\n")
      try folder.write("toko/id.md", Self.small)
      let library = ScenarioLibrary(folder: folder.path)
      let outcome = List(language: .en).run(library, format: .text)
      #expect(outcome.output.contains("toko\n  Toko (level 1, face to face at the counter, id)"))
      #expect(outcome.complaint.contains("rusak/id.md"))
      let json = try JSONSerialization.jsonObject(
        with: Data(List(language: .en).run(library, format: .json).output.utf8))
      let items = try #require((json as? [String: [[String: Any]]])?["scenarios"])
      #expect(items.map { $0["id"] as? String } == ["toko"])
    }
  }

  private static let small = """
    ---
    format: 1
    title: Toko
    summary: Singkat.
    channel: counter
    customers: {bima: {name: Bima}}
    ---

    ## A

    `ending`

    Selesai.

    """
}

func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("senyum-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

extension URL {
  /// Writes a text file under this folder.
  func write(_ path: String, _ text: String) throws {
    let file = appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
