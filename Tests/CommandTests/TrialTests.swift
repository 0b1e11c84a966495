import Foundation
import Testing

/// `senyum play --from --with` at a shell.
struct TrialTests {
  private func run(_ arguments: String..., locale: String = "en_US.UTF-8") throws -> Run {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop)
      let all = ["play", "toko.md"] + arguments
      switch all.count {
      case 4: return try Run(all[0], all[1], all[2], all[3], environment: ["LC_ALL": locale], in: folder)
      case 6:
        return try Run(
          all[0], all[1], all[2], all[3], all[4], all[5], environment: ["LC_ALL": locale], in: folder)
      case 8:
        return try Run(
          all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], environment: ["LC_ALL": locale],
          in: folder)
      default:
        return try Run(
          all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9],
          environment: ["LC_ALL": locale], in: folder)
      }
    }
  }

  @Test func theResultOfATrialIsDataAndSaysWhatItIs() throws {
    let run = try run(
      "--from", "kamar", "--with", "joy=60, set knows", "--choices", "1", "--format", "json")
    #expect(run.status == 0)
    let json = try run.json
    let trial = try #require(json["trial"] as? [String: Any])
    #expect(trial["from"] as? String == "kamar-pas")
    #expect(trial["with"] as? [String] == ["joy=60", "set knows"])
    #expect(trial["best"] as? Int == 2)
    #expect(json["par"] as? Int == 3)
    #expect(json["joy"] as? Int == 68)
    #expect(json["ending"] as? String == "kasir")
  }

  @Test func aPlayFromTheStartIsNoTrial() throws {
    let json = try run("--choices", "1", "--format", "json").json
    #expect(json["trial"] is NSNull)
  }

  @Test func aTrialIsToldWithItsHeaderAndItsDebrief() throws {
    let run = try run("--from", "2", "--with", "set knows", "--choices", "1")
    #expect(run.status == 0)
    #expect(
      run.output.contains("[Percobaan: mulai di “Kamar pas”") || run.output.contains("[A trial: it begins"))
    #expect(!run.output.contains("Seorang pemuda berhenti"))
  }

  @Test func itIsPlayedLineByLineFromAPipeToo() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop)
      let run = try Run("play", "toko.md", "--from", "kamar-pas", "--no-shuffle", input: "1\n", in: folder)
      #expect(run.output.contains("A trial: it begins in “Kamar pas”"))
      #expect(run.status == 0)
    }
  }

  @Test(arguments: [
    ("--from", "kamat-pas", "There is no scene `kamat-pas`. Near names: `kamar-pas`."),
    ("--with", "joi=3", "`joi=3`: there is no meter `joi`. Near names: `joy`."),
    ("--with", "cost=3", "`cost=3`: this scenario counts no money"),
  ])
  func whatIsNotUnderstoodIsStatusTwo(option: String, value: String, words: String) throws {
    let run = try run(option, value)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaint.hasPrefix(words))
  }

  @Test func aTrialHasNoTranscriptAndTheReasonIsSaid() throws {
    let english = try run("--from", "kasir", "--transcript", "a.transcript")
    #expect(english.status == 2)
    #expect(english.complaint.contains("a transcript is played from the start"))
    let indonesian = try run("--from", "kasir", "--transcript", "a.transcript", locale: "id_ID.UTF-8")
    #expect(indonesian.complaint.contains("transkrip dimainkan dari awal"))
  }
}
