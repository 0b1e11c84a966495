import Foundation
import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Workbench

/// When a save is checked.
struct SaveDetectorTests {
  private func snapshot(_ size: Int64, identity: UInt64 = 1, seconds: Int = 0) -> WatchedFiles.Snapshot {
    WatchedFiles.Snapshot(
      states: [FileState(path: "a.md", size: size, identity: identity, seconds: seconds)])
  }

  /// Which of the looks, counted from 1, leads to a check.
  private func checks(_ looks: [WatchedFiles.Snapshot], after checked: WatchedFiles.Snapshot) -> [Int] {
    var detector = SaveDetector()
    detector.noteCheck(of: checked)
    var found: [Int] = []
    for (index, look) in looks.enumerated() where detector.isDue(look) {
      found.append(index + 1)
      detector.noteCheck(of: look)
    }
    return found
  }

  @Test func nothingIsCheckedWhileNothingChanges() {
    #expect(checks(Array(repeating: snapshot(10), count: 20), after: snapshot(10)).isEmpty)
  }

  @Test func aSaveIsCheckedOnceAndWhenItIsComplete() {
    let looks = [10, 12, 14, 14, 14, 14].map { snapshot($0) }
    #expect(checks(looks, after: snapshot(10)) == [4])
  }

  @Test func aFileOfTheSameSizeIsNewByItsTimeOrItsIdentity() {
    #expect(checks([snapshot(10, seconds: 5), snapshot(10, seconds: 5)], after: snapshot(10)) == [2])
    #expect(checks([snapshot(10, identity: 2), snapshot(10, identity: 2)], after: snapshot(10)) == [2])
  }

  @Test func aFileThatVanishesForAMomentIsWaitedFor() {
    let looks = [-1, -1, -1, 12, 12, 12].map { snapshot($0) }
    #expect(checks(looks, after: snapshot(10)) == [5])
    let emptied = [0, 0, 0, 12, 12].map { snapshot($0) }
    #expect(checks(emptied, after: snapshot(10)) == [5])
  }

  @Test func aFileThatStaysAwayIsReported() {
    let looks = Array(repeating: snapshot(-1), count: 12)
    #expect(checks(looks, after: snapshot(10)) == [SaveDetector.patientLooks])
  }

  @Test func whatIsUndoneBeforeItIsCheckedIsNoSave() {
    #expect(checks([snapshot(12), snapshot(10), snapshot(10)], after: snapshot(10)).isEmpty)
  }
}

/// A text as one line, wherever its rows ended.
private func flowing(_ text: some StringProtocol) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// What the watch says from one save to the next.
struct WatchTests {
  private let style = ExcerptStyle(width: 80)

  /// Saves the shop with changes one after the other; the report on each.
  private func reports(
    choices: [Int]? = nil, trial: TrialRequest? = nil, language: Language = .en, rows: Int? = nil,
    isWhole: Bool = false, _ saves: [[(String, String)]]
  ) throws -> [String] {
    try withFolder { folder in
      let files = WatchedFiles(path: folder.path + "/shop.md", library: nil)
      var watch = Watch(files, language: language, trial: trial, choices: choices)
      return try saves.map { changes in
        var text = WatchedShop.indonesian
        for (old, new) in changes {
          #expect(text.contains(old))
          text = text.replacing(old, with: new)
        }
        try folder.write("shop.md", text)
        var report = watch.check(at: "10:00:00")
        if isWhole, let proof = report.proof { watch.note(proof.findings { false }, in: &report) }
        return report.text(style: style, rows: rows)
      }
    }
  }

  // MARK: Findings

  @Test func noFindingsAreSaidInWords() throws {
    let text = try reports([[]])[0]
    #expect(text.contains("Checked at 10:00:00: no findings in the text. Looking at every possible play…"))
    #expect(
      try reports(language: .id, [[]])[0].contains("Diperiksa pukul 10:00:00: tidak ada temuan di teks."))
    let proven = try reports(isWhole: true, [[], [("`if knows`", "`if did thank`")], []])
    #expect(!proven[0].contains("Looking at"))
    #expect(proven[1].contains("New: warning[never-offered]"), "\(proven[1])")
    #expect(proven[2].contains(" resolved."))
  }

  @Test func whatIsNewComesFirstAndWhatIsGoneIsSaid() throws {
    let texts = try reports([
      [("(#kasir)", "(#kasr)")],
      [
        ("\n\n## Rak", "\n\n<!-- one line more -->\n\n## Rak"), ("(#kasir)", "(#kasr)"),
        ("(#pergi)", "(#prgi)"),
      ],
      [("(#pergi)", "(#prgi)")],
      [],
    ])
    #expect(texts[0].contains("2 errors, 0 warnings.\n"), "at first nothing is called new")
    #expect(texts[1].contains("3 errors, 0 warnings. 1 of them new."))
    let first = try #require(texts[1].firstRange(of: "`prgi`"))
    let second = try #require(texts[1].firstRange(of: "`kasr`"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(texts[1].contains("New: error[unknown-scene]"))
    #expect(texts[2].contains("1 error, 0 warnings. 2 resolved."))
    #expect(texts[3].contains("no findings in the text. 1 resolved."))
  }

  @Test func theFrontMatterIsCheckedToo() throws {
    let text = try reports([[("channel: counter", "channel: desk")]])[0]
    #expect(text.contains("1 error"))
    #expect(text.contains("channel: desk"))
  }

  @Test(arguments: [24, 40, 12, 8], [nil, [1, 1]])
  func aReportFitsItsWindowAndSaysHowManyMore(rows: Int, choices: [Int]?) throws {
    let broken = try reports(
      choices: choices, rows: rows,
      [[], [("joy +", "joy+"), ("(#kamar-pas)", "(#kamar)"), ("does ", "doez ")]])
    for text in broken {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let height = lines.reduce(0) { $0 + max(1, ($1.columns + 79) / 80) }
      #expect(height < rows, "one row is the cursor's: \(text)")
    }
    if rows < 20 { #expect(broken[1].contains("senyum check ")) }
  }

  @Test func allLanguagesOfAScenarioAreChecked() throws {
    try withFolder { folder in
      try folder.write("scenarios/shop/id.md", WatchedShop.indonesian)
      try folder.write("scenarios/shop/en.md", WatchedShop.english)
      for path in ["/scenarios/shop/id.md", "/scenarios/shop"] {
        let files = WatchedFiles(path: folder.path + path, library: nil)
        var watch = Watch(files, language: .en)
        #expect(files.scenarioFiles.count == 2)
        #expect(!watch.check(at: "1").text(style: style, rows: nil).contains("error["))
        let before = files.snapshot
        try folder.write("scenarios/shop/en.md", WatchedShop.english + "\nMore.\n")
        #expect(files.snapshot != before)
        #expect(watch.check(at: "2").text(style: style, rows: nil).contains("New: error["))
        #expect(watch.check(at: "3").text(style: style, rows: nil).contains("1 error"))
        try folder.write("scenarios/shop/en.md", WatchedShop.english)
      }
    }
  }

  @Test func aFileThatIsAwayIsWaitedForAndNothingIsForgotten() throws {
    try withFolder { folder in
      let path = folder.path + "/shop.md"
      try folder.write("shop.md", WatchedShop.indonesian.replacing("(#kasir)", with: "(#kasr)"))
      var watch = Watch(WatchedFiles(path: path, library: nil), language: .en, choices: [1])
      _ = watch.check(at: "1")
      try FileManager.default.removeItem(atPath: path)
      let away = flowing(watch.check(at: "2").text(style: style, rows: 24))
      #expect(away.contains("I am waiting for it."))
      #expect(away.contains("there is no such file"))
      #expect(away.contains("I still remember 1 choice."))
      try folder.write("shop.md", WatchedShop.indonesian.replacing("(#kasir)", with: "(#kasr)"))
      #expect(watch.check(at: "3").text(style: style, rows: 24).contains("2 errors, 0 warnings.\n"))
    }
  }

  // MARK: Playing again

  @Test func rememberedChoicesArePlayedAfterEachSave() throws {
    let texts = try reports(choices: [1, 1], [[], [("Wawancara kerja, besok.", "Lamaran, besok.")]])
    #expect(texts[0].contains("Played again: 2 choices, all fit."))
    #expect(
      texts[0].contains("> Anda: \"Untuk acara apa, Mas?\"")
        || texts[0].contains("> You: \"Untuk acara apa, Mas?\""))
    #expect(texts[0].contains("Mas Bima: Wawancara kerja, besok."))
    #expect(texts[0].contains("joy=66, return=65, refer=60"))
    #expect(texts[0].contains("Ended: “Kasir”; smiles: joy return refer."))
    #expect(texts[1].contains("Mas Bima: Lamaran, besok."))
  }

  @Test func theStateCanBeCopiedIntoATrial() throws {
    let text = try reports(choices: [1], [[]])[0]
    let start = try #require(text.firstRange(of: "State: "))
    let end = try #require(text.firstRange(of: "\nOffered"))
    let state = flowing(text[start.upperBound..<end.lowerBound])
    let request = try #require(TrialRequest(from: "kamar-pas", with: state))
    let point = try request.startingPoint(in: WatchedShop.scenario(), languages: [])
    #expect(point.givens.contains(.set(flag: 1)))
    #expect(point.givens.contains(.meter(.joy, 58)))
  }

  @Test func choicesAreFoundAgainByTheirWords() throws {
    let moved = "- \"Sebentar, Mas.\" `does hold-politely`\n\n- \"Untuk acara"
    let renamed = [("## Kamar pas", "## Ruang pas"), ("(#kamar-pas)", "(#ruang-pas)")]
    let texts = try reports(
      choices: [1, 1],
      [
        [], [("- \"Untuk acara", moved)], renamed, [("\"Untuk acara apa, Mas?\"", "\"Buat apa, Mas?\"")], [],
        [("## Rak", "## Depan rak")],
      ])
    for text in texts {
      #expect(text.contains("Played again: 2 choices, all fit."), "\(text)")
    }
  }

  struct Slip: Sendable, CustomTestStringConvertible {
    let changes: [(String, String)]
    let english: String
    let indonesian: String
    var testDescription: String { english }
  }

  static let slips = [
    Slip(
      changes: [("`if knows`", "`if joy < 45 and knows`")],
      english: "its `if joy < 45 and knows` does not hold (`joy` is 58, `knows` is set).",
      indonesian: "syaratnya `if joy < 45 and knows` tidak terpenuhi"),
    Slip(
      changes: [
        ("`does ask-need` `set knows`", "`does ask-need`"),
        ("`promises call`", "`promises call` `set knows`"),
      ],
      english: "its `if knows` does not hold (`knows` is not set).", indonesian: "(`knows` belum benar)."),
    Slip(
      changes: [("besok.\n\n  [Kamar pas](#kamar-pas)", "besok.\n\n  [Pergi](#pergi)")],
      english: "after 1 of them the play is already over, in “Pergi”.",
      indonesian: "sesudah 1 pilihan permainan sudah berakhir di “Pergi”."),
    Slip(
      changes: [("besok.\n\n  [Kamar pas](#kamar-pas)", "besok.")],
      english: "the play is in “Rak” now, not in “Kamar pas”.",
      indonesian: "permainan kini ada di “Rak”, bukan di “Kamar pas”."),
    Slip(
      changes: [("`refer +8` `does ask-need`", "`patience -5` `does ask-need`")],
      english: "after 1 of them Mas Bima has already left, out of patience.",
      indonesian: "sesudah 1 pilihan Mas Bima sudah pergi karena kesabarannya habis."),
  ]

  @Test(arguments: slips)
  func whereAChoiceNoLongerFitsTheReasonIsSaid(slip: Slip) throws {
    let texts = try reports(choices: [1, 1], [[], slip.changes, []])
    let text = flowing(texts[1])
    #expect(text.contains("Played again: 1 of 2 choices fit."), "\(text)")
    #expect(
      text.contains("Choice 2, \"Yang biru ini tenang di kamera, Mas.\", no longer fits: " + slip.english),
      "\(text)")
    #expect(texts[2].contains("2 choices, all fit."), "what is repaired fits again")
    let indonesian = try reports(choices: [1, 1], language: .id, [[], slip.changes])[1]
    #expect(
      flowing(indonesian).contains(slip.indonesian))
  }

  @Test func aChoiceThatIsGoneIsSaidToBeGone() throws {
    let scene = """

      ## Kamar pas

      `minutes 3`

      Ia membawa dua kemeja.

      - "Sampai besok, Mas."

        [Pergi](#pergi)

      """
    let start = try #require(WatchedShop.indonesian.firstRange(of: "\n## Kamar pas"))
    let end = try #require(WatchedShop.indonesian.firstRange(of: "\n## Kasir"))
    let old = String(WatchedShop.indonesian[start.lowerBound..<end.lowerBound])
    let texts = try reports(
      choices: [1, 2],
      [
        [], [(old, scene)],
        [(old, scene.replacing("## Kamar", with: "## Bilik")), ("#kamar-pas", "#bilik-pas")],
      ]
    )
    .map(flowing)
    #expect(
      texts[1].contains("the scene `kamar-pas` has 1 choice now, and it is not among them."), "\(texts[1])")
    #expect(texts[2].contains("there is no scene `kamar-pas` any more."), "\(texts[2])")
  }

  @Test func aPositionThatIsNotOfferedIsSaid() throws {
    let text = try reports(choices: [1, 9], [[]])[0]
    #expect(text.contains("Choice 2 asks for number 9, but only 3 are offered."))
  }

  @Test func errorsMakeItWaitWithoutForgetting() throws {
    let texts = try reports(choices: [1, 1], [[], [("(#kasir)", "(#kasr)")], []])
    #expect(texts[1].contains("I still remember 2 choices."))
    #expect(texts[2].contains("2 choices, all fit."))
  }

  @Test func aTrialIsPlayedFromItsScene() throws {
    let trial = try #require(TrialRequest(from: "kamar-pas", with: "joy=30, set knows"))
    let texts = try reports(
      choices: [1], trial: trial,
      [[], [("flags: [knows]", "flags: [knowz]"), ("set knows", "set knowz"), ("`if knows`", "`if knowz`")]])
    #expect(texts[0].contains("joy=38"))
    #expect(texts[1].contains("`set knows`: there is no flag `knows`. Near names: `knowz`."))
  }

  @Test func aTranscriptIsReadAgainWhenItChanges() throws {
    try withFolder { folder in
      try folder.write("shop.md", WatchedShop.indonesian)
      try folder.write("a.transcript", "scenario shop\nchoose rak 2\n")
      var watch = Watch(
        WatchedFiles(path: folder.path + "/shop.md", library: nil, transcript: folder.path + "/a.transcript"),
        language: .en)
      #expect(watch.check(at: "1").text(style: style, rows: nil).contains("joy=54"))
      let before = watch.files.snapshot
      try folder.write("a.transcript", "scenario shop\nchoose rak 2\nchoose kamar-pas 2\n")
      #expect(watch.files.snapshot != before)
      #expect(watch.check(at: "2").text(style: style, rows: nil).contains("Ended: “Pergi”"))
      try folder.write("a.transcript", "scenario shop\nchuse rak 2\n")
      #expect(watch.check(at: "3").text(style: style, rows: nil).contains("chuse"))
    }
  }

  @Test func aPlayOfTheTrainersOwnIsRemembered() throws {
    try withFolder { folder in
      try folder.write("shop.md", WatchedShop.indonesian)
      var watch = Watch(WatchedFiles(path: folder.path + "/shop.md", library: nil), language: .en)
      let report = watch.check(at: "1")
      let ready = try #require(report.ready)
      #expect(ready.choices.isEmpty)
      #expect(!report.text(style: style, rows: nil).contains("Played again"))
      watch.remember([ready.scenario.scenes[0].choices.lowerBound + 1], in: ready.scenario)
      let next = watch.check(at: "2")
      #expect(next.text(style: style, rows: nil).contains("Played again: 1 choice, it fits."))
      #expect(next.ready?.choices.count == 1)
    }
  }
}
