import Foundation
import Testing

/// `senyum guide` as a shell sees it.
struct GuideCommandTests {
  @Test func helpTeachesInBothLanguages() throws {
    let english = try Run("guide", "--help", environment: ["LC_ALL": "en_US.UTF-8"])
    let indonesian = try Run("guide", "--help", environment: ["LC_ALL": "id_ID.UTF-8"])
    #expect(english.output.contains("senyum guide premium-package -o companion.html"))
    #expect(indonesian.output.contains("senyum guide premium-package -o pendamping.html"))
  }

  @Test func theEndingOfTheFileDecidesTheFormAndNothingIsWrittenOverUnasked() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop)
      let terminal = try Run("guide", "toko.md", in: folder)
      #expect(terminal.status == 0 && terminal.complaint.isEmpty)
      #expect(terminal.output.hasPrefix("# Pendamping pelatih: Dua kemeja\n"))
      let file = folder.appendingPathComponent("pendamping.html")
      let saved = try Run("guide", "toko.md", "-o", "pendamping.html", in: folder)
      #expect(saved.status == 0 && saved.output.isEmpty)
      #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("<!DOCTYPE html>\n<html lang=\"id\">"))
      let again = try Run("guide", "toko.md", "-o", "pendamping.html", in: folder)
      #expect(again.status == 2 && again.complaint.contains("--replace"))
      #expect(try Run("guide", "toko.md", "-o", "pendamping.html", "--replace", in: folder).status == 0)
    }
  }

  @Test func anotherEndingIsRefusedWithWhatToDo() throws {
    let run = try Run("guide", "airline-check-in", "-o", "companion.pdf")
    #expect(run.status == 2)
    #expect(run.complaint.contains(".md or .html"))
  }
}
