import Foundation
import Testing

/// `senyum rename` on copies of the shipped scenarios: afterwards nothing is found and every kept play is the same.
struct RenameCommandTests {
  private func withScenarios(_ id: String, _ body: (URL, String) throws -> Void) throws {
    try withFolder { folder in
      let copy = folder.appendingPathComponent("scenarios")
      try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: Run.package.appendingPathComponent("scenarios/\(id)"), to: copy.appendingPathComponent(id))
      try body(folder, "scenarios/\(id)")
    }
  }

  /// How many findings each scenario has as it is shipped, in words.
  private static let shipped = Result {
    try Dictionary(
      uniqueKeysWithValues: ["airline-check-in", "premium-package"].map { id in
        (id, try Run("check", "scenarios/\(id)").output.split(separator: "\n").last ?? "")
      })
  }

  private func expectNothingNew(_ folder: URL, _ id: String) throws {
    let after = try Run("check", "scenarios/\(id)", in: folder)
    #expect(after.status == 0)
    let before = try Self.shipped.get()[id]
    #expect(after.output.split(separator: "\n").last == before)
    let rehearsal = try Run("rehearse", "scenarios/\(id)", in: folder)
    #expect(rehearsal.status == 0, "\(rehearsal.output)")
  }

  @Test(arguments: [
    ("airline-check-in", "close-60", "sixty-minutes"), ("airline-check-in", "queue-fact", "queue-known"),
    ("airline-check-in", "fly-at-two", "flight-at-two"), ("airline-check-in", "dimas", "dimas-load"),
    ("premium-package", "darto", "customer"),
  ])
  func keysAreRenamedInAllLanguagesAndTranscripts(id: String, old: String, new: String) throws {
    try withScenarios(id) { folder, path in
      let run = try Run("rename", "\(path)/en.md", old, new, in: folder)
      #expect(run.status == 0, "\(run.complaint)")
      #expect(run.output.contains("\(path)/en.md: ") && run.output.contains("\(path)/id.md: "))
      try expectNothingNew(folder, id)
      #expect(try Run("rename", "\(path)/id.md", new, old, in: folder).status == 0)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + path) {
        let original = FileManager.default.contents(atPath: "\(Run.package.path)/\(path)/\(name)")
        let isBack = FileManager.default.contents(atPath: "\(folder.path)/\(path)/\(name)") == original
        #expect(isBack, "\(name) is not what it was after renaming there and back")
      }
    }
  }

  @Test func aSceneOfTheSourceIsRenamedInItsTranscripts() throws {
    try withScenarios("airline-check-in") { folder, path in
      let run = try Run("rename", "\(path)/id.md", "Gembok kecil", "Layar Terkunci!", in: folder)
      #expect(run.output.contains("“Layar Terkunci!” (#layar-terkunci)"))
      #expect(run.output.contains("friend-2.transcript: "))
      #expect(!run.output.contains("en.md"))
      try expectNothingNew(folder, "airline-check-in")
    }
  }

  @Test func aSceneOfATranslationLeavesTheRestAlone() throws {
    try withScenarios("airline-check-in") { folder, path in
      let run = try Run("rename", "\(path)/en.md", "thirty-minutes", "half-an-hour", in: folder)
      #expect(run.output.contains("“Half an hour” (#half-an-hour)"))
      #expect(!run.output.contains("transcript"))
      try expectNothingNew(folder, "airline-check-in")
    }
  }

  @Test func aDryRunShowsTheDifferenceAndWritesNothing() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("toko.md")
      try file.write(shop)
      let run = try Run("rename", "toko.md", "knows", "knows-why", "--dry-run", in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("-flags: [knows]\n+flags: [knows-why]"))
      #expect(run.output.contains("`set knows-why`") && run.output.contains("`if knows-why`"))
      #expect(try String(contentsOf: file, encoding: .utf8) == shop)
    }
  }

  @Test func oneNameForTwoThingsAsksWhich() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("toko.md")
      try file.write(shop.replacing("knows", with: "exit"))
      let run = try Run("rename", "toko.md", "exit", "door", in: folder)
      #expect(run.status == 2)
      #expect(run.complaint.contains("--kind rule") && run.complaint.contains("--kind flag"))
      #expect(try Run("rename", "toko.md", "exit", "door", "--kind", "rule", in: folder).status == 0)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains("`bends door`") && text.contains("`set exit`") && text.contains("  door:\n"))
    }
  }

  @Test(arguments: [
    ("knows", "Knows Need", "`knows-need`"), ("knows", "if", "`is-if`"),
    ("exit", "walk-out", "`walk-out-rule`"),
    ("rani", "bima", "`bima-2`"), ("kasir", "Pergi", "`Pergi 2`"), ("kasir", "?!", "letters or digits"),
    ("kasir", "Walk-out", "Senyum's own"), ("kasr", "x", "`kasir`"), ("knows", "knows", "already"),
    ("kasir", "Kasir *satu", "error[unclosed-emphasis]"),
  ])
  func whatMayNotBeIsRefusedWithAWayOut(old: String, new: String, says: String) throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("toko.md")
      try file.write(shop)
      let run = try Run("rename", "toko.md", old, new, in: folder)
      #expect(run.status == 2)
      #expect(run.complaint.contains(says), "\(run.complaint)")
      #expect(try String(contentsOf: file, encoding: .utf8) == shop)
    }
  }

  @Test func allFilesOrNone() throws {
    try withScenarios("airline-check-in") { folder, path in
      let other = folder.path + "/" + path + "/id.md"
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: other)
      // The superuser may write everything.
      guard !FileManager.default.isWritableFile(atPath: other) else { return }
      let before = FileManager.default.contents(atPath: folder.path + "/" + path + "/en.md")
      let run = try Run("rename", "\(path)/en.md", "close-60", "sixty-minutes", in: folder)
      #expect(run.status == 2)
      let isKept = FileManager.default.contents(atPath: folder.path + "/" + path + "/en.md") == before
      #expect(isKept)
    }
  }

  @Test func errorsComeFirst() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop.replacing("(#kasir)", with: "(#kasr)"))
      let run = try Run("rename", "toko.md", "knows", "knows-why", in: folder)
      #expect(run.status == 1)
      #expect(
        run.complaint.contains("error[unknown-scene]")
          && run.complaint.contains("Repair the errors above first"))
    }
  }
}
