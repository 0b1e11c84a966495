import Foundation
import Testing

/// `senyum new`: what it writes is in form, without any finding, and never in the place of something.
struct NewCommandTests {
  private static let channels = ["counter", "phone", "chat", "email", "social"]
  private static let types = ["active", "inactive", "hyperactive"]

  @Test(arguments: ["id", "en"], channels)
  func whatIsWrittenHasNoFinding(language: String, channel: String) throws {
    try withFolder { folder in
      for type in Self.types {
        let run = try Run(
          "new", "koper-\(type)", "--lang", language, "--title", "Koper: \"biru\" #1", "--channel", channel,
          "--customer", "Bu Ratna", "--type", type, in: folder)
        #expect(run.status == 0, "\(run.complaint)")
        #expect(run.output.contains("senyum play scenarios/koper-\(type)/\(language).md"))
      }
      let check = try Run("check", "scenarios", "--format", "json", in: folder)
      #expect(try (check.json["diagnostics"] as? [Any])?.count == 0, "\(check.output)")
      #expect(try Run("format", "--check", "scenarios", in: folder).status == 0)
      // Confirm, ask what it is for, own up, call, give the reason, think of tonight: what the comments teach is par.
      let choices = ["--choices", "2,1,3,2,3,3", "--format", "json"]
      let play = try Run("play", "koper-active", choices[0], choices[1], choices[2], choices[3], in: folder)
      #expect(play.status == 0, "\(play.complaint)")
      #expect(play.output.contains("\"friend\""), "\(play.output)")
    }
  }

  @Test(arguments: ["new", "format", "rename"]) func helpTeachesInBothLanguages(command: String) throws {
    let english = try Run(command, "--help")
    let indonesian = try Run(command, "--help", environment: ["LC_ALL": "id_ID.UTF-8"])
    #expect(english.status == 0 && indonesian.status == 0)
    #expect(english.output.contains("EXAMPLES\n  senyum \(command) "))
    #expect(indonesian.output.contains("CONTOH\n  senyum \(command) "))
  }

  @Test func aPipeIsToldWhatIsMissing() throws {
    try withFolder { folder in
      let run = try Run("new", "koper", "--channel", "phone", in: folder)
      #expect(run.status == 2)
      #expect(run.complaint.contains("Still missing: --title, --customer."))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func nothingIsOverwritten() throws {
    try withFolder { folder in
      func new(_ id: String, _ more: String...) throws -> Run {
        try Run(
          "new", id, "--title", "Koper", "--channel", "chat", "--customer", "Sari", "--folder", "latihan",
          more.first ?? "--lang", more.isEmpty ? "en" : "--lang=en", in: folder)
      }
      #expect(try new("koper", "--single").status == 0)
      let file = folder.appendingPathComponent("latihan/koper.md")
      let written = try String(contentsOf: file, encoding: .utf8)
      #expect(written.contains("  sari:\n    name: Sari\n"))
      let again = try new("koper")
      #expect(again.status == 2)
      #expect(again.complaint.contains("`latihan/koper.md` exists already"))
      #expect(try String(contentsOf: file, encoding: .utf8) == written)
      let named = try new("Koper Merah")
      #expect(named.status == 2)
      #expect(named.complaint.contains("`koper-merah`"))
    }
  }

  @Test(arguments: ["Bu *Ratna* `x`", "Tono", "Pak First", "李", "{name}"])
  func anyNameWillDo(customer: String) throws {
    try withFolder { folder in
      let run = try Run(
        "new", "koper", "--title", "{customer}", "--channel", "phone", "--customer", customer, in: folder)
      #expect(run.status == 0, "\(run.complaint)")
      #expect(try Run("check", "scenarios", in: folder).output.contains("nothing found"))
    }
  }
}
