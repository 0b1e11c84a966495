import Foundation
import Testing

/// What the program promises to a shell: texts, exit status, where they go.
struct CommandTests {
  // MARK: Help

  @Test(arguments: [
    [], ["play"], ["list"], ["new"], ["check"], ["explain"], ["watch"], ["explore"], ["map"], ["guide"],
    ["sample"], ["resume"], ["attempts"], ["attempt"], ["progress"], ["review"], ["learner"], ["delete"],
    ["backup"], ["doctor"],
    ["rehearse"], ["format"], ["rename"], ["translate"],
  ])
  func helpTeachesInBothLanguages(command: [String]) throws {
    let english = try run(command + ["--help"], "en_US.UTF-8")
    let indonesian = try run(command + ["--help"], "id_ID.UTF-8")
    #expect(english.status == 0 && indonesian.status == 0)
    #expect(english.output.contains("USAGE: senyum"))
    #expect(indonesian.output.contains("PEMAKAIAN: senyum"))
    #expect(english.complaint.isEmpty)
  }

  private func run(_ arguments: [String], _ locale: String) throws -> Run {
    switch arguments.count {
    case 1: try Run(arguments[0], environment: ["LC_ALL": locale])
    default: try Run(arguments[0], arguments[1], environment: ["LC_ALL": locale])
    }
  }

  @Test func theLanguageMayStandBehindHelp() throws {
    let help = try Run("--help", "--lang", "en", environment: ["LC_ALL": "id_ID.UTF-8"])
    #expect(help.status == 0)
    #expect(help.output.contains("USAGE: senyum <subcommand>"))
    #expect(help.output.contains("explore"))
  }

  @Test func theLanguageMayStandBeforeTheSubcommand() throws {
    let help = try Run("--lang", "id", "--help")
    #expect(help.status == 0)
    #expect(help.output.contains("\nBERMAIN:\n") && help.output.contains("\nCATATAN LATIHAN:\n"))
    #expect(try Run("--lang", "en", "list").output.contains("level"))
  }

  @Test func theVersionIsOneLine() throws {
    let run = try Run("--version")
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    ["--unknown"], ["play", "--seed", "x"], ["play", "--format", "json"], ["play", "x", "--choices", "a"],
    ["check", "/no/such/file.md"], ["play", "no-such-scenario"], ["explain", "no-such-code"],
    ["list", "--scenarios", "/no/such/folder"],
  ])
  func wrongUseIsStatusTwoAndSaysWhatToDo(arguments: [String]) throws {
    let run =
      switch arguments.count {
      case 1: try Run(arguments[0])
      case 2: try Run(arguments[0], arguments[1])
      case 3: try Run(arguments[0], arguments[1], arguments[2])
      default: try Run(arguments[0], arguments[1], arguments[2], arguments[3])
      }
    #expect(run.status == 2)
    #expect(!run.complaint.isEmpty)
    #expect(!run.complaint.lowercased().contains("fatal"))
  }

  // MARK: check

  @Test func checkTellsPlaceAndRepair() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop.replacing("(#kasir)", with: "(#kasr)"))
      let run = try Run("check", "toko.md", in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("error[unknown-scene]"))
      #expect(run.output.contains("toko.md:55:12 (Kamar pas)"))
      #expect(run.output.contains("[Kasir](#kasir)"))
    }
  }

  @Test func checkAsData() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop.replacing("set knows", with: "set knws"))
      let run = try Run("check", "toko.md", "--format", "json", in: folder)
      let json = try run.json
      let items = try #require(json["diagnostics"] as? [[String: Any]])
      let first = try #require(items.first { $0["severity"] as? String == "error" })
      #expect(run.status == 1)
      #expect(json["errors"] as? Int == 1)
      #expect(first["code"] as? String == "unknown-flag")
      #expect(first["line"] as? Int == 29)
      #expect(first["endColumn"] as? Int == (first["column"] as? Int ?? 0) + 4)
      #expect((first["help"] as? String)?.contains("`knows`") == true)
      #expect(
        Set(first.keys) == [
          "code", "severity", "file", "line", "column", "endLine", "endColumn", "message", "help",
        ])
    }
  }

  @Test func aScenarioIsCheckedAndFormattedByItsNameToo() throws {
    let check = try Run("check", "premium-package")
    #expect(check.status == 0 && check.output.hasPrefix("2 files checked"), "\(check.output)")
    #expect(try Run("format", "--check", "premium-package").status == 0)
    let rename = try Run("rename", "premium-package", "darto", "customer", "--dry-run")
    #expect(rename.status == 0 && rename.output.contains("premium-package/id.md"), "\(rename.complaint)")
  }

  @Test func whereNothingCouldBeReadNothingIsCalledFine() throws {
    let check = try Run("check", "premium-packag")
    #expect(check.status == 2 && check.output == "" && check.complaint.contains("premium-packag"))
  }

  @Test func aFolderIsReportedOnInTheLanguageOfTheInterface() throws {
    let explored = try Run("explore", "scenarios/premium-package", "--lang", "en")
    #expect(explored.output.hasPrefix("The Leaking Credit\n"))
    let mapped = try Run("map", "scenarios/premium-package", "--lang", "id")
    #expect(mapped.output.hasPrefix("Pulsa yang Bocor\n"))
  }

  @Test func checkOfACleanFileIsQuiet() throws {
    try withFolder { folder in
      let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      let tea = try String(contentsOf: tests.appending(path: "Fixtures/cold-tea.md"), encoding: .utf8)
      try folder.appendingPathComponent("cold-tea.md").write(tea)
      let run = try Run("check", "cold-tea.md", in: folder)
      #expect(run.status == 0)
      #expect(run.output == "1 file checked: nothing found.\n")
    }
  }

  @Test func languagesOfAScenarioAreComparedAlsoWhenOneIsNamed() throws {
    try withFolder { folder in
      let scenario = folder.appendingPathComponent("scenarios/toko")
      try scenario.appendingPathComponent("id.md").write(shop)
      try scenario.appendingPathComponent("en.md").write(
        shop.replacing("language: id", with: "language: en").replacing("joy -15", with: "joy -8"))
      let run = try Run("check", "scenarios/toko/en.md", in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("error[parity-directives]"))
      #expect(run.output.contains("scenarios/toko/id.md"))
    }
  }

  // MARK: play

  @Test func playByNumbersAsData() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop)
      let run = try Run("play", "toko.md", "--choices", "1,1", "--format", "json", in: folder)
      let json = try run.json
      #expect(run.status == 0)
      #expect(json["ending"] as? String == "kasir")
      #expect(json["smiles"] as? [String] == ["joy", "return", "refer"])
      #expect(json["archetype"] as? String == "friend")
      #expect(json["par"] as? Int == 3)
      #expect(json["clock"] as? String == "16:53")
      #expect(json["stopped"] is NSNull)
      #expect((json["others"] as? [String: [String: Any]])?["rani"]?["smiling"] as? Bool == true)
      let taken = try #require(json["taken"] as? [[String: Any]])
      #expect(taken.map { $0["scene"] as? String } == ["rak", "kamar-pas"])
    }
  }

  @Test func aPositionThatIsNotOfferedKeepsTheStateSoFar() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop)
      let run = try Run("play", "toko.md", "--choices", "2,9", "--format", "json", in: folder)
      let json = try run.json
      #expect(run.status == 2)
      #expect(run.complaint.contains("position 9"))
      #expect(json["ended"] as? Bool == false)
      #expect(json["archetype"] is NSNull)
      #expect((json["taken"] as? [Any])?.count == 1)
      #expect((json["offered"] as? [[String: Any]])?.count == 2)
    }
  }

  @Test func aWalkOutIsNamedSo() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop)
      let json = try Run("play", "toko.md", "--choices", "3", "--format", "json", in: folder).json
      #expect(json["ending"] as? String == "walk-out")
      #expect(json["joy"] as? Int == 30)
      #expect(json["archetype"] as? String == "freezer")
    }
  }

  @Test func aPipePlaysLineByLine() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop)
      let run = try Run(
        "play", "toko.md", "--no-shuffle", "--lang", "id", input: "1\nyang biru\n", in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("Sahabat"))
      #expect(!run.output.contains("\u{1B}"))
    }
  }

  @Test func aTranscriptThatWasSavedCanBeRehearsed() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("scenarios/toko/id.md").write(shop)
      let saved = try Run(
        "play", "toko", "--choices", "1,1", "--transcript", "scenarios/toko/ramah.transcript", in: folder)
      #expect(saved.status == 0)
      #expect(try Run("rehearse", in: folder).status == 0)
      try folder.appendingPathComponent("scenarios/toko/id.md").write(
        shop.replacing("return +15", with: "return +4"))
      let run = try Run("rehearse", in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("ramah.transcript"))
    }
  }

  // MARK: rehearse

  @Test func aPlayIsRecordedAndNeverOverwrittenUnasked() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("scenarios/toko/id.md").write(shop)
      let file = "scenarios/toko/ramah.transcript"
      let path = folder.appendingPathComponent(file)
      let saved = try Run(
        "rehearse", "--record", "toko", "--choices", "1,1", "-o", file, "--name", "Ramah", "--note", "Satu",
        "--note", "Dua", in: folder)
      #expect(saved.status == 0)
      #expect(saved.output == "The transcript is saved in \(file).\n")
      let text = try String(contentsOf: path, encoding: .utf8)
      #expect(text.hasPrefix("# Dua kemeja\nscenario toko\nname Ramah\nnote Satu\nnote Dua\n\n# [Rak]\n"))
      #expect(text.contains("choose rak 1  # Anda: \"Untuk acara apa, Mas?\""), "in the source language")
      #expect(text.hasSuffix("hard-breaches none\n"))
      #expect(try Run("rehearse", in: folder).status == 0)
      let again = try Run("rehearse", "--record", "toko", "--choices", "3", "-o", file, in: folder)
      #expect(again.status == 2)
      #expect(again.complaint.contains("--replace"))
      #expect(try String(contentsOf: path, encoding: .utf8) == text)
      let replaced = try Run(
        "rehearse", "--record", "toko", "--choices", "3", "-o", file, "--replace", in: folder)
      #expect(replaced.status == 0)
      #expect(try String(contentsOf: path, encoding: .utf8).contains("ending walk-out"))
    }
  }

  @Test func aRecordingMayGoToStandardOutput() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop)
      let run = try Run("rehearse", "--record", "toko.md", "--choices", "1", "--offered", in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("\noffered rak 1, rak 2, rak 3\nchoose rak 1"))
      #expect(run.output.hasSuffix("\noffered kamar-pas 1, kamar-pas 2, kamar-pas 3\n"))
    }
  }

  @Test(arguments: [
    ["--record"], ["--record", "toko.md"], ["--record", "toko.md", "--update", "-o", "x"],
    ["--name", "x"], ["--record", "toko.md", "--choices", "9"], ["--record", "tako", "--choices", "1"],
    ["--record", "toko.md", "--choices", "1", "-o", "tidak/ada/x.transcript"],
  ])
  func aRecordingThatCannotBeMadeSaysWhatToDo(arguments: [String]) throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop)
      let run = try Run(["rehearse"] + arguments, in: folder)
      #expect(run.status == 2)
      #expect(!run.complaint.isEmpty && run.output.isEmpty)
    }
  }

  /// At the terminal, or line by line from a pipe: what was played is recorded in the source language.
  @Test func aPlayOfOnesOwnIsRecorded() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("scenarios/toko/id.md").write(shop)
      try folder.appendingPathComponent("scenarios/toko/en.md").write(
        shop.replacing("language: id", with: "language: en").replacing(
          "Untuk acara apa, Mas?", with: "What is the occasion?"))
      let run = try Run(
        "rehearse", "--record", "toko", "-o", "a.transcript", "--name", "Sendiri", input: "1\n1\n", in: folder
      )
      #expect(run.status == 0)
      #expect(run.output.contains("What is the occasion?"))
      let text = try String(contentsOf: folder.appendingPathComponent("a.transcript"), encoding: .utf8)
      #expect(text.contains("\nname Sendiri\n"))
      #expect(text.contains("choose rak 1  # Anda: \"Untuk acara apa, Mas?\""))
      #expect(text.contains("\narchetype friend\npar 3\n"))
    }
  }

  @Test func aWantedChangeIsWrittenAnew() throws {
    try withFolder { folder in
      let scenario = folder.appendingPathComponent("scenarios/toko/id.md")
      try scenario.write(shop)
      let file = "scenarios/toko/ramah.transcript"
      _ = try Run("rehearse", "--record", "toko", "--choices", "1,1", "-o", file, in: folder)
      try scenario.write(shop.replacing("return +15", with: "return +4"))
      let differs = try Run("rehearse", in: folder)
      #expect(differs.status == 1)
      #expect(differs.output.contains("senyum rehearse --update ./\(file)"))
      let updated = try Run("rehearse", "--update", in: folder)
      #expect(updated.status == 0)
      #expect(updated.output.contains("- smiles joy return refer"))
      #expect(try Run("rehearse", "--lang", "id", in: folder).output.hasSuffix("(1 permainan): 0 berbeda.\n"))
    }
  }

  @Test func aFileWithErrorsIsNotPlayed() throws {
    try withFolder { folder in
      try folder.appendingPathComponent("toko.md").write(shop.replacing("ending", with: "endng"))
      let run = try Run("play", "toko.md", "--choices", "1", in: folder)
      #expect(run.status == 1)
      #expect(run.complaint.contains("unknown-directive"))
      #expect(run.output.isEmpty)
    }
  }

  // MARK: Where scenarios are found

  @Test func foldersAreLookedThroughInOrder() throws {
    try withFolder { folder in
      for (name, title) in [("a", "Satu"), ("b", "Dua"), ("scenarios", "Tiga")] {
        try folder.appendingPathComponent("\(name)/toko/id.md").write(
          shop.replacing("Dua kemeja", with: title))
      }
      let named = try Run("list", "--scenarios", "a", environment: ["SENYUM_SCENARIOS": "b"], in: folder)
      let variable = try Run("list", environment: ["SENYUM_SCENARIOS": "b"], in: folder)
      let here = try Run("list", in: folder)
      #expect(named.output.contains("Satu"))
      #expect(variable.output.contains("Dua"))
      #expect(here.output.contains("Tiga"))
    }
  }

  @Test func anEmptyFolderIsExplained() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("scenarios"), withIntermediateDirectories: true)
      let run = try Run("list", in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("There are no scenarios"))
    }
  }

  // MARK: explain

  @Test func explainShowsAnExampleAndItsRepair() throws {
    let run = try Run("explain", "unknown-scene")
    #expect(run.status == 0)
    #expect(run.output.contains("unknown-scene"))
    #expect(run.output.contains("#"))
    #expect(try Run("explain").output.contains("trailing-spaces"))
  }

  @Test func explainKnowsWordsOfOneOrMoreParts() throws {
    #expect(try Run("explain", "turning", "point").output.hasPrefix("turning point (scoring)\n"))
    #expect(try Run("explain", "titik balik", "--lang", "id").output.hasPrefix("titik balik (penilaian)\n"))
    #expect(try Run("explain", "--words").output.contains("\n  par\n"))
    #expect(try Run("explain").output.contains("senyum explain WORD"))
    let unknown = try Run("explain", "turning", "pont")
    #expect(unknown.status == 2 && unknown.complaint.contains("Near names: `turning point`"))
  }

  @Test func aCodeThatIsNearIsNamed() throws {
    let run = try Run("explain", "unknown-scen")
    #expect(run.status == 2)
    #expect(run.complaint.contains("unknown-scene"))
  }
}
