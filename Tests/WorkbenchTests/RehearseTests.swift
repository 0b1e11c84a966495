import Foundation
import ScenarioLanguage
import SourceText
import Testing
import Workbench

/// What `senyum rehearse` says of many transcripts, and what it writes.
struct RehearseTests {
  private static let scenario = """
    ---
    format: 1
    title: Payung
    summary: Sebuah payung tertinggal.
    language: id
    channel: counter
    customers:
      wati:
        name: Bu Wati
    flags: [knows]
    ---

    ## Meja

    > Payung saya ada di sini?

    - "Yang biru, Bu?" `joy +15` `return +15` `does ask-fact` `set knows`

      > Ya, yang biru.

    - `if knows` "Ini payungnya." `refer +20` `does help` `set solved`

      [Pintu](#pintu)

    - "Cari sendiri, Bu." `joy -8` `does deflect`

      [Hujan](#hujan)

    ## Pintu

    `ending`

    Ia pulang dengan kering.

    ## Hujan

    `ending`

    Ia pulang basah.

    """

  private static let kind = """
    scenario payung
    name Payung ketemu
    # catatan
    choose meja 1
    choose meja 2
    ending pintu
    smiles joy return refer

    """

  /// A folder of scenarios with one scenario and these transcripts.
  private func withScenario(
    _ transcripts: [String: String], _ changes: [(String, String)] = [],
    _ body: (URL, Rehearse) throws -> Void
  ) throws {
    try withFolder { folder in
      var text = Self.scenario
      for (old, new) in changes { text = text.replacing(old, with: new) }
      try folder.write("payung/id.md", text)
      for (name, transcript) in transcripts { try folder.write("payung/\(name).transcript", transcript) }
      try body(folder, Rehearse(library: ScenarioLibrary(folder: folder.path), language: .en))
    }
  }

  @Test func aScenarioStandsForItsTranscripts() throws {
    try withScenario(["a": Self.kind]) { folder, rehearse in
      let quiet = Outcome("1 transcript rehearsed (1 play): 0 differ.\n")
      #expect(rehearse.run(["payung"]) == quiet)
      #expect(rehearse.run([folder.path + "/payung/id.md"]) == quiet)
      try folder.write("lain/payung.md", Self.scenario)
      try folder.write("lain/satu.transcript", Self.kind)
      try folder.write("lain/dua.transcript", "scenario entah\n")
      #expect(rehearse.run([folder.path + "/lain/payung.md"]) == quiet)
    }
    try withScenario([:]) { _, rehearse in
      #expect(rehearse.run(["payung"]).output.contains("senyum rehearse --record payung -o"))
    }
  }

  @Test func whatFitsIsQuiet() throws {
    try withScenario(["a": Self.kind, "b": Self.kind]) { _, rehearse in
      let outcome = rehearse.run([])
      #expect(outcome == Outcome("2 transcripts rehearsed (2 plays): 0 differ.\n"))
    }
  }

  /// All differences of all transcripts in one run, each with its place and cause.
  @Test func allDifferencesComeInOneRun() throws {
    let change = [("refer +20", "refer +4"), ("`if knows`", "`if knows and joy < 50`")]
    let other = "scenario payung\nchoose meja 3\nending pintu\nsmiles joy\n"
    try withScenario(["a": Self.kind, "b": other], change) { _, rehearse in
      let outcome = rehearse.run([])
      #expect(outcome.status == .findings)
      let told = outcome.output
      #expect(told.contains("a.transcript:5 (Payung ketemu; id)"))
      #expect(told.contains("5 | choose meja 2\n  | ^^^^^^^^^^^^^"))
      #expect(told.contains("offered:\n    meja 3  \"Cari sendiri, Bu.\""))
      #expect(told.contains("`if knows and joy < 50`, does not hold: joy is 60."))
      #expect(told.contains("b.transcript:3 (id)"))
      #expect(told.contains("expected: pintu\n  happened: hujan"))
      #expect(told.contains("“meja 3” (line 2) led here."))
      #expect(told.contains("b.transcript:4 (id)"))
      #expect(told.contains("senyum rehearse --update \(rehearse.library?.folder ?? "")/payung/b.transcript"))
      #expect(told.hasSuffix("2 transcripts rehearsed (2 plays): 2 differ.\n"))
      // The conversation is shown once for two differences at one place.
      #expect(told.components(separatedBy: "Ia pulang basah.").count == 2)
    }
  }

  // MARK: Where transcripts lie

  @Test func aFolderWithoutTranscriptsIsNamed() throws {
    try withScenario([:]) { folder, rehearse in
      try folder.write("kosong/lain.txt", "x")
      let outcome = rehearse.run([folder.path + "/kosong"])
      #expect(outcome.status == .fine)
      #expect(outcome.output.contains("(`*.transcript`) in `\(folder.path)/kosong`."))
      #expect(rehearse.run([]).output.contains("in `\(folder.path)`."))
    }
  }

  @Test func aTranscriptBesideItsScenarioNeedsNoLibrary() throws {
    try withFolder { folder in
      try folder.write("payung.md", Self.scenario)
      try folder.write("baik.transcript", Self.kind)
      let rehearse = Rehearse(library: nil, language: .en)
      #expect(rehearse.run([folder.path + "/baik.transcript"]).status == .fine)
      #expect(rehearse.run([folder.path]).output.hasPrefix("1 transcript rehearsed (1 play)"))
      #expect(Rehearse(library: ScenarioLibrary(folder: folder.path), language: .en).run([]).status == .fine)
    }
  }

  @Test func whatCannotBePlayedIsToldAndTheRestIsPlayed() throws {
    let transcripts = [
      "a": "scenario payong\n", "b": "pilih meja 1\n", "c": Self.kind,
    ]
    try withScenario(transcripts) { folder, rehearse in
      let outcome = rehearse.run([folder.path + "/payung", folder.path + "/tidak-ada.transcript"])
      #expect(outcome.status == .usage)
      #expect(outcome.complaint.contains("“payong” is not to be found. Near names: “payung”."))
      #expect(outcome.complaint.contains("tidak-ada.transcript"))
      #expect(outcome.output.contains("error[transcript-word]"))
      #expect(
        outcome.output.hasSuffix("4 transcripts rehearsed (1 play): 0 differ, 3 could not be played.\n"))
    }
  }

  @Test func aScenarioWithErrorsIsNamedWithWhatToDo() throws {
    try withScenario(["a": Self.kind], [("(#pintu)", "(#pntu)")]) { folder, rehearse in
      let outcome = rehearse.run([])
      #expect(outcome.status == .findings)
      #expect(outcome.complaint.contains("See: senyum check \(folder.path)/payung"))
    }
  }

  // MARK: Writing anew

  @Test func updateWritesWhatDiffersAndShowsIt() throws {
    let change = [("refer +20", "refer +4")]
    try withScenario(
      ["a": Self.kind, "b": Self.kind.replacing("smiles joy return refer\n", with: "")], change
    ) {
      folder, rehearse in
      let outcome = rehearse.run([], updates: true)
      #expect(outcome.status == .fine)
      #expect(outcome.output.contains("7 - smiles joy return refer\n   7 + smiles joy return"))
      #expect(outcome.output.hasSuffix("2 transcripts rehearsed (2 plays): 1 written anew, 0 differ.\n"))
      let written = try String(
        contentsOf: folder.appendingPathComponent("payung/a.transcript"), encoding: .utf8)
      #expect(written == Self.kind.replacing(" refer\n", with: "\n"))
      #expect(rehearse.run([]).status == .fine)
    }
  }

  @Test func whereAPersonHasToDecideNothingIsWritten() throws {
    try withScenario(["a": Self.kind], [("`if knows`", "`if knows and joy < 50`")]) { folder, rehearse in
      let outcome = rehearse.run([], updates: true)
      #expect(outcome.status == .findings)
      #expect(outcome.output.contains("senyum rehearse --record payung --replace -o"))
      #expect(!outcome.output.contains("--update"))
      let kept = try String(contentsOf: folder.appendingPathComponent("payung/a.transcript"), encoding: .utf8)
      #expect(kept == Self.kind)
    }
  }

  @Test func lineEndsOfWindowsStay() throws {
    let windows = Self.kind.replacing("\n", with: "\r\n")
    try withScenario(["a": windows], [("refer +20", "refer +4")]) { folder, rehearse in
      _ = rehearse.run([], updates: true)
      let written = try Data(contentsOf: folder.appendingPathComponent("payung/a.transcript"))
      #expect(String(decoding: written, as: UTF8.self) == windows.replacing(" refer\r\n", with: "\r\n"))
    }
  }

  // MARK: For programs

  @Test func asData() throws {
    try withScenario(["a": Self.kind], [("refer +20", "refer +4")]) { folder, rehearse in
      let data = Rehearse(library: rehearse.library, language: .en, format: .json).run([]).output
      let json = try #require(JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
      #expect(json["differing"] as? Int == 1)
      let item = try #require((json["rehearsals"] as? [[String: Any]])?.first)
      #expect(item["result"] as? String == "differs")
      #expect(item["name"] as? String == "Payung ketemu")
      #expect(item["languages"] as? [String] == ["id"])
      let part = try #require((item["differences"] as? [[String: Any]])?.first)
      #expect(part["line"] as? Int == 7)
      #expect(part["kind"] as? String == "value")
      #expect(part["expected"] as? String == "joy return refer")
      #expect(part["happened"] as? String == "joy return")
      #expect((part["causes"] as? [String])?.first == "How refer went: 40, meja 2 → 44.")
    }
  }

  @Test func asJUnit() throws {
    let transcripts = [
      "a": Self.kind, "b": "scenario payung\nname <&\"\nchoose meja 3\n", "c": "scenario x\n",
    ]
    try withScenario(transcripts, [("refer +20", "refer +4")]) { folder, rehearse in
      let xml = Rehearse(library: rehearse.library, language: .en, format: .junit).run([]).output
      #expect(xml.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites "))
      #expect(xml.contains("<testsuites name=\"senyum rehearse\" tests=\"3\" failures=\"1\" errors=\"1\">"))
      #expect(xml.contains("name=\"b.transcript: &lt;&amp;&quot;\""))
      #expect(xml.contains("<failure type=\"value\" message=\"smiles: the transcript has joy return refer"))
      #expect(xml.contains("<error message=\""))
      let counts = ["testsuite ", "/testsuite>", "testcase ", "failure ", "/failure>"].map {
        xml.components(separatedBy: "<" + $0).count - 1
      }
      #expect(counts == [2, 2, 3, 1, 1])
    }
  }
}
