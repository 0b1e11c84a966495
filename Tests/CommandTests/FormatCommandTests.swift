import Foundation
import Testing

/// `senyum format`: what it writes, what it only shows, what it leaves alone.
struct FormatCommandTests {
  private static let untidy = shop.replacing("`joy +8` `refer +8`", with: "`joy  +8`   `refer +8`")
    .replacing("format: 1\n  title: Dua kemeja", with: "title: Dua kemeja\n  format: 1")

  @Test func aFileIsFormattedInPlaceAndKeepsItsPermissions() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("toko.md")
      try file.write(Self.untidy)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      let run = try Run("format", "toko.md", in: folder)
      #expect(run.status == 0)
      #expect(run.output == "toko.md: formatted\n")
      #expect(try String(contentsOf: file, encoding: .utf8) == shop)
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(mode == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["toko.md"])
      #expect(
        try Run("format", "toko.md", in: folder).output == "1 file was in form already, nothing changed.\n")
    }
  }

  @Test func aLinkStaysALink() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(Self.untidy)
      let link = folder.appendingPathComponent("link.md").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "toko.md")
      #expect(try Run("format", "link.md", in: folder).status == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "toko.md")
      #expect(try Run("format", "--check", "toko.md", in: folder).status == 0)
    }
  }

  @Test func checkWritesNothingAndShowsTheDifference() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("toko.md")
      try file.write(Self.untidy + "\n\n")
      let run = try Run("format", "--check", ".", "toko.md", in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("--- toko.md\n+++ toko.md (formatted)\n@@ -"))
      #expect(run.output.contains("\n-- \"Untuk acara apa, Mas?\" `joy  +8`   `refer +8`"))
      #expect(run.output.contains("\n+- \"Untuk acara apa, Mas?\" `joy +8` `refer +8`"))
      #expect(run.output.contains("toko.md: the file ends with one line end"))
      #expect(run.output.contains("toko.md: would change"))
      #expect(try String(contentsOf: file, encoding: .utf8) == Self.untidy + "\n\n")
      #expect(try Run("format", "toko.md", in: folder).status == 0)
      #expect(try Run("format", "--check", "toko.md", in: folder).status == 0)
    }
  }

  @Test func aFileWithErrorsIsLeftAloneAndTheOthersAreFormatted() throws {
    try withFolder { folder in
      let broken = Self.untidy.replacing("(#kasir)", with: "(#kasr)")
      try folder.appendingPathComponent("scenarios/satu/id.md").write(broken)
      try folder.appendingPathComponent("scenarios/dua/id.md").write(Self.untidy)
      let run = try Run("format", in: folder)
      #expect(run.status == 1)
      #expect(run.complaint.contains("error[unknown-scene]"))
      #expect(run.output.contains("satu/id.md: has errors, so it was left as it is"))
      #expect(run.output.contains("dua/id.md: formatted"))
      let kept = folder.appendingPathComponent("scenarios/satu/id.md")
      #expect(try String(contentsOf: kept, encoding: .utf8) == broken)
    }
  }

  @Test func aPipeIsFormattedForEditors() throws {
    let run = try Run("format", "-", input: Self.untidy)
    #expect(run.status == 0)
    #expect(run.output == shop)
    let broken = try Run("format", "-", input: "no scenario\n")
    #expect(broken.status == 1)
    #expect(broken.output == "no scenario\n")
    #expect(broken.complaint.contains("error["))
    #expect(try Run("format", "-", "--check", input: Self.untidy).status == 1)
    #expect(try Run("format", "-", "toko.md").status == 2)
  }

  @Test func whatCannotBeReadIsSaidInBothLanguages() throws {
    let run = try Run("format", "/no/such.md")
    #expect(run.status == 2)
    #expect(run.complaint.contains("I cannot read `/no/such.md`"))
    let indonesian = try Run("format", "/no/such.md", "--lang", "id")
    #expect(indonesian.complaint.contains("Saya tidak bisa membaca `/no/such.md`"))
  }
}
