import Foundation
import Testing

/// `senyum report` and `senyum group` as a trainer uses them.
@Suite struct ReportCommandTests {
  /// A folder with the records of three plays of a small scenario by two people.
  private func withRecords<Value>(_ body: (_ folder: URL, _ data: String) throws -> Value) throws -> Value {
    try withFolder { folder in
      let data = folder.appendingPathComponent("data").path
      try shop.write(to: folder.appendingPathComponent("shop.md"), atomically: true, encoding: .utf8)
      for (name, answers) in [("Wulan", "1\n1\n1\n"), ("Bayu", "2\n1\n1\n"), ("Wulan", "2\n2\n1\n")] {
        _ = try Run(
          "play", "shop.md", "--no-shuffle", "--data", data, "--learner", name, input: answers, in: folder)
      }
      return try body(folder, data)
    }
  }

  @Test func withoutAttemptsItSaysHowToBegin() throws {
    try withFolder { folder in
      let run = try Run("report", "--data", folder.path)
      #expect(run.status == 0)
      #expect(run.output.contains("No attempt has been kept yet."))
      let indonesian = try Run("report", "--data", folder.path, "--lang", "id")
      #expect(indonesian.output.contains("Belum ada permainan yang tercatat."))
    }
  }

  @Test func aReportTellsWhatWasPlayed() throws {
    try withRecords { _, data in
      let run = try Run("report", "--data", data)
      #expect(run.status == 0 && run.complaint.isEmpty)
      #expect(run.output.contains("2 learners, 3 attempts"))
      #expect(run.output.contains("Scenes and choices"))
      #expect(!run.output.contains("Wulan") && !run.output.contains("Bayu"))
      let json = try Run("report", "--data", data, "--format", "json").json
      #expect((json["totals"] as? [String: Any])?["attempts"] as? Int == 3)
    }
  }

  @Test func theFilesEndingDecidesTheForm() throws {
    try withRecords { folder, data in
      for (name, beginning) in [
        ("a.txt", "Training report"), ("a.csv", "\u{FEFF}learner,scenario"), ("a.json", "{"),
        ("a.html", "<!DOCTYPE html>"),
      ] {
        #expect(try Run("report", "--data", data, "-o", name, in: folder).status == 0)
        let path = folder.appendingPathComponent(name).path
        #expect(
          try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: Data(beginning.utf8)), "\(name)")
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o600)
        // It is left alone the next time.
        let again = try Run("report", "--data", data, "-o", name, in: folder)
        #expect(again.status == 2 && again.complaint.contains("`\(name)` is there already"))
        #expect(try Run("report", "--data", data, "-o", name, "--replace", in: folder).status == 0)
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(!left.contains { $0.hasSuffix(".part") })
      let strange = try Run("report", "--data", data, "-o", "a.xls", in: folder)
      #expect(strange.status == 2 && strange.complaint.contains("`a.xls`"))
      let nowhere = try Run("report", "--data", data, "-o", "no/a.csv", in: folder)
      #expect(nowhere.status == 2 && nowhere.complaint.contains("I cannot write `no/a.csv`."))
    }
  }

  @Test(arguments: [
    (["--scenario", "shpo"], "No attempt of a scenario `shpo` has been kept."),
    (["--group", "Intake"], "There is no group `Intake`."),
    (["--from", "22/11/2026"], "--from takes a day such as 2026-11-22, not `22/11/2026`."),
    (["--to", "2026-02-30"], "--to takes a day such as 2026-11-22, not `2026-02-30`."),
    (["--table", "learners", "--format", "html"], "--table is for CSV, and html was asked for."),
    (["--from", "2026-02-03", "--to", "2026-02-01"], "--to 2026-02-01 is earlier than --from 2026-02-03."),
  ])
  func whatIsAskedForMustExist(arguments: [String], complaint: String) throws {
    try withRecords { _, data in
      let run = try Run(["report", "--data", data] + arguments)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.complaint.contains(complaint))
    }
  }

  /// Names travel in files and stand in terminals.
  @Test(arguments: ["", "  ", "a\tb", "a\u{1B}[31m", String(repeating: "x", count: 81)])
  func aLearnersNameIsOneThatCanBeShown(name: String) throws {
    try withRecords { _, data in
      let renamed = try Run("learner", "--rename", "Wulan", name, "--data", data)
      #expect(renamed.status == 2)
      #expect(renamed.complaint.contains("name is empty") || renamed.complaint.contains("at most 80 letters"))
      #expect(try Run("attempts", "--learner", name, "--data", data).status == 2)
      #expect(try Run("learner", "--data", data).output == "  Bayu\n* Wulan\n")
    }
  }

  @Test func anAttemptsTranscriptCanBeSaved() throws {
    try withRecords { folder, data in
      let run = try Run("attempt", "1", "--data", data, "--transcript", "first.transcript", in: folder)
      #expect(run.status == 0)
      let path = folder.appendingPathComponent("first.transcript").path
      let transcript = try String(contentsOfFile: path, encoding: .utf8)
      #expect(transcript.contains("scenario shop\n") && transcript.contains("choose rak 1"))
    }
  }

  @Test func lookingForSomebodyEntersNobody() throws {
    try withRecords { _, data in
      for command in ["attempts", "progress"] {
        let run = try Run(command, "--learner", "Wuln", "--data", data)
        #expect(run.status == 2 && run.complaint.contains("Nobody is called `Wuln`."))
      }
      #expect(!(try Run("learner", "--data", data).output.contains("Wuln")))
    }
  }

  @Test func aGroupHasItsOwnReport() throws {
    try withRecords { _, data in
      #expect(try Run("group", "--data", data).output.contains("There is no group yet."))
      let unknown = try Run("group", "Intake 3", "--add", "Wulan", "Byu", "--data", data)
      #expect(
        unknown.status == 2 && unknown.complaint.contains("Nobody is called `Byu`. Nothing was changed."))
      #expect(try Run("group", "Intake 3", "--add", "wulan", "--data", data).output == "Wulan\n")
      #expect(try Run("group", "--data", data).output == "Intake 3: 1 learner\n")
      let report = try Run("report", "--group", "intake 3", "--data", data).output
      #expect(report.contains("1 learner, 2 attempts"))
      let names = try Run("report", "--names", "--data", data).output
      #expect(names.contains("  Wulan\n") && names.contains("  Bayu\n"))
      #expect(
        try Run("group", "Intake 3", "--remove", "Wulan", "--data", data).output.contains("Nobody is in"))
      #expect(try Run("report", "--data", data).output.contains("3 attempts"))
    }
  }
}
