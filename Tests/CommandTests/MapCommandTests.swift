import Foundation
import Testing

/// `senyum map` as a shell sees it.
struct MapCommandTests {
  /// A folder with the scenario `toko.md`, and one without any program.
  private func withShop<Value>(_ body: (URL) throws -> Value) throws -> Value {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop)
      return try body(folder)
    }
  }

  @Test func helpTeachesInBothLanguages() throws {
    let english = try Run("map", "--help", environment: ["LC_ALL": "en_US.UTF-8"])
    let indonesian = try Run("map", "--help", environment: ["LC_ALL": "id_ID.UTF-8"])
    #expect(english.output.contains("senyum map my-scenario.md -o map.svg"))
    #expect(indonesian.output.contains("senyum map skenarioku.md -o peta.svg"))
  }

  @Test func withoutOptionsItIsAnOutline() throws {
    try withShop { folder in
      let run = try Run("map", "toko.md", in: folder)
      #expect(run.status == 0 && run.complaint.isEmpty)
      #expect(
        run.output.hasPrefix("Dua kemeja\n5 scenes · 6 choices")
          || run.output.hasPrefix("Dua kemeja\n4 scenes · 6 choices"))
      #expect(run.output.contains("→ Kamar pas"))
      #expect(!run.output.contains("\u{1B}"))
    }
  }

  @Test(arguments: [("--format", "mermaid", "flowchart TB"), ("--format", "dot", "digraph \"toko\" {")])
  func mapsForOtherPrograms(option: String, format: String, beginning: String) throws {
    try withShop { folder in
      let run = try Run("map", "toko.md", option, format, in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains(beginning))
    }
  }

  @Test(arguments: [
    ("peta.mmd", "%% senyum map: toko (id)"), ("peta.dot", "// senyum map: toko (id)"), ("peta.txt", "Dua"),
  ])
  func theEndingOfTheFileDecidesTheForm(file: String, beginning: String) throws {
    try withShop { folder in
      let run = try Run("map", "toko.md", "-o", file, in: folder)
      #expect(run.status == 0 && run.output.isEmpty)
      let saved = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      #expect(saved.hasPrefix(beginning))
    }
  }

  @Test func aFileThatIsThereIsWrittenOverOnlyWhenAsked() throws {
    try withShop { folder in
      let file = folder.appendingPathComponent("peta.txt")
      try file.write("mine")
      let refused = try Run("map", "toko.md", "-o", "peta.txt", in: folder)
      #expect(refused.status == 2)
      #expect(refused.complaint.contains("--replace"))
      #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
      #expect(try Run("map", "toko.md", "-o", "peta.txt", "--replace", in: folder).status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8) != "mine")
    }
  }

  @Test func aPlaceThatCannotBeWrittenIsNamed() throws {
    try withShop { folder in
      let run = try Run("map", "toko.md", "-o", "nowhere/peta.dot", in: folder)
      #expect(run.status == 2)
      #expect(run.complaint.contains("there is no folder"))
    }
  }

  @Test func anUnknownEndingIsAskedAbout() throws {
    try withShop { folder in
      let run = try Run("map", "toko.md", "-o", "peta.pdf", in: folder)
      #expect(run.status == 2)
      #expect(run.complaint.contains(".svg, .png, .mmd, .dot"))
    }
  }

  @Test(arguments: ["peta.svg", "peta.png"]) func withoutGraphvizItSaysHowToGetIt(file: String) throws {
    try withShop { folder in
      let environment = ["LC_ALL": "id_ID.UTF-8", "PATH": folder.path]
      let run = try Run("map", "toko.md", "-o", file, environment: environment, in: folder)
      #expect(run.status == 2)
      for word in [
        "sudo apt install graphviz", "sudo dnf install graphviz", "brew install graphviz", "--format dot",
      ] {
        #expect(run.complaint.contains(word))
      }
      #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent(file).path))
    }
  }

  /// A program in Graphviz's place: what it draws is saved with a title for screen readers, what it says is told.
  ///
  /// It is not written here: a program that another test starts in that moment would hold the file open, and the system
  /// runs no file that is open for writing.
  @Test func graphvizDrawsOrSaysWhyNot() throws {
    try withShop { folder in
      func map(to file: String, by graphviz: String) throws -> Run {
        let path = Run.package.appendingPathComponent("Tests/Fixtures/graphviz/\(graphviz)").path
        let environment = ["LC_ALL": "en_US.UTF-8", "PATH": "\(path):/usr/bin:/bin"]
        return try Run("map", "toko.md", "-o", file, environment: environment, in: folder)
      }
      #expect(try map(to: "peta.svg", by: "draws").status == 0)
      let svg = try String(contentsOf: folder.appendingPathComponent("peta.svg"), encoding: .utf8)
      #expect(
        svg.contains("<title id=\"map-title\">Dua kemeja</title>") && svg.contains("<desc id=\"map-desc\">"))
      #expect(!svg.contains("<title>n</title>"))
      let refused = try map(to: "lain.svg", by: "refuses")
      #expect(refused.status == 2)
      #expect(refused.complaint.contains("no fonts here"))
    }
  }

  @Test func aScenarioWithErrorsIsNotDrawn() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop.replacing("(#kasir)", with: "(#kasr)"))
      let run = try Run("map", "toko.md", in: folder)
      #expect(run.status == 1)
      #expect(run.output.isEmpty && run.complaint.contains("unknown-scene"))
    }
  }
}
