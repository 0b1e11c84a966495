import Foundation
import SourceText
import Testing

@testable import Records

/// One learner's data from store to store.
struct TravelTests {
  // MARK: There and back

  @Test(arguments: 1...20)
  func whatIsTakenOverAndWrittenAgainIsTheSame(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan", at: Date(seconds: 5))
      _ = try store.begin(Desk.attempt(), by: try store.learner(named: "Bayu"))
      for _ in 0..<Int.random(in: 0...6, using: &dice) { try play(in: store, learner, &dice) }
      let file = try store.data(of: learner).file
      try withStore { _, other in
        let merging = try other.merge(try CheckedData(file))
        #expect(merging.new == (try store.attempts(of: learner.id).count))
        #expect(try other.data(of: merging.learner).file == file)
        #expect(try other.learners().map(\.name) == ["Wulan"])
        let again = try other.merge(try CheckedData(file))
        #expect(again.new == 0 && again.continued == 0 && again.kept.isEmpty)
        #expect(try other.data(of: merging.learner).file == file)
      }
    }
  }

  /// Nothing that came from a computer whose clock was ahead counts as played later than now.
  @Test func aClockThatWasAheadElsewhereMovesNothing() throws {
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan")
      let attempt = try store.begin(Desk.attempt(), by: learner, at: Date(seconds: 100))
      try store.keep([0], after: [], of: attempt.id, at: Date(seconds: 200))
      let file = String(decoding: try store.data(of: learner).file, as: UTF8.self)
      let ahead = file.replacing("1970-01-01T00:03:20Z", with: "2036-01-01T00:00:00Z")
      #expect(ahead != file)
      let now = Date(seconds: 1_000)
      #expect(try store.merge(try CheckedData(Array(ahead.utf8)), at: now).known == 1)
      #expect(try store.attempt(attempt.id)?.moved == Date(seconds: 200))
      try withStore { _, other in
        let merging = try other.merge(try CheckedData(Array(ahead.utf8)), at: now)
        #expect(try other.attempts(of: merging.learner.id).map(\.moved) == [Date(seconds: 100)])
      }
    }
  }

  /// Two computers whose records began as the same and went on, merged in both orders: the same in both.
  @Test(arguments: 1...20)
  func theOrderInWhichDataAreMergedDoesNotMatter(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let common = try withStore { _, store in
      let learner = try store.learner(named: "Wulan")
      for _ in 0..<3 { try play(in: store, learner, &dice) }
      return try store.data(of: learner).file
    }
    let files = try (0..<2).map { _ in try gone(on: common, &dice) }
    let merged = try [files, files.reversed()].map { files in
      try withStore { _, store in
        for file in files { #expect(try store.merge(try CheckedData(file)).kept.isEmpty) }
        return try store.data(of: try #require(try store.latestLearner())).file
      }
    }
    #expect(merged[0] == merged[1])
  }

  /// The same records elsewhere: attempts went further on one of the roads that both take, and others began.
  private func gone(on file: [UInt8], _ dice: inout Dice) throws -> [UInt8] {
    try withStore { _, store in
      let learner = try store.merge(try CheckedData(file)).learner
      for attempt in try store.attempts(of: learner.id) where !attempt.isEnded {
        let more = Array(repeating: 0, count: Int.random(in: 0...3, using: &dice))
        try store.keep(
          attempt.choices + more, after: attempt.choices, of: attempt.id,
          at: Date(seconds: Int64.random(in: 0...9_000, using: &dice)))
      }
      for _ in 0..<Int.random(in: 0...2, using: &dice) { try play(in: store, learner, &dice) }
      return try store.data(of: learner).file
    }
  }

  private func play(in store: RecordStore, _ learner: Learner, _ dice: inout Dice) throws {
    let time = Date(seconds: Int64.random(in: 0...9_000, using: &dice))
    let text = Bool.random(using: &dice) ? Desk.id : Desk.en
    let attempt = try store.begin(
      Desk.attempt(in: text, seed: Bool.random(using: &dice) ? dice.next() : nil), by: learner, at: time)
    var choices = (0..<Int.random(in: 0...5, using: &dice)).map { _ in Int.random(in: 0...1, using: &dice) }
    let isEnded = Bool.random(using: &dice)
    if isEnded { choices.append(2) }
    try store.keep(choices, after: [], of: attempt.id, isEnded: isEnded, at: time)
  }

  private struct Dice: RandomNumberGenerator {
    var seed: UInt64
    mutating func next() -> UInt64 {
      seed &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (seed ^ (seed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// What nobody could take over does not keep the rest from travelling.
  @Test func whatCannotBeReplayedAnyMoreIsLeftOut() throws {
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan")
      let sound = try store.begin(Desk.attempt(), by: learner)
      _ = try store.begin(sample(), by: learner)
      let torn = try store.begin(Desk.attempt(), by: learner)
      try store.keep([2, 2], after: [], of: torn.id)
      let data = try store.data(of: learner)
      #expect(data.attempts.count == 3)
      #expect(throws: UnfitData.self) { try CheckedData(data.file) }
      let fit = data.replayable()
      #expect(fit.attempts.map(\.key) == [sound.key] && fit.texts.map(\.digest) == [Desk.id.digest])
      #expect(try CheckedData(fit.file).attempts.count == 1)
      #expect(fit.replayable() == fit)
    }
  }

  // MARK: Going on here and there

  /// An attempt with these choices, taken over where it has those.
  private func merged(here: [Int], there: [Int]) throws -> (merging: Merging, choices: [Int], id: Attempt.ID)
  {
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan")
      let attempt = try store.begin(Desk.attempt(), by: learner)
      try store.keep(there, after: [], of: attempt.id)
      let file = try store.data(of: learner).file
      try store.keep(here, after: there, of: attempt.id)
      let merging = try store.merge(try CheckedData(file))
      return (merging, try #require(try store.attempt(attempt.id)).choices, attempt.id)
    }
  }

  @Test func anAttemptThatWentFurtherElsewhereIsTakenOver() throws {
    let behind = try merged(here: [0], there: [0, 1, 2])
    #expect(behind.choices == [0, 1, 2] && behind.merging.continued == 1)
    let further = try merged(here: [0, 1, 1], there: [0, 1])
    #expect(further.choices == [0, 1, 1] && further.merging.known == 1)
  }

  @Test func anAttemptThatWentOnDifferentlyStaysAsItIsHere() throws {
    let apart = try merged(here: [0, 1], there: [0, 0, 2])
    #expect(apart.choices == [0, 1])
    #expect(apart.merging.kept == [apart.id])
    #expect(apart.merging.new == 0 && apart.merging.continued == 0)
  }

  // MARK: Names

  @Test func somebodyElseOfTheSameNameIsNotTakenForTheSamePerson() throws {
    try withStore { _, away in
      let learner = try away.learner(named: "Wulan")
      _ = try away.begin(Desk.attempt(), by: learner)
      let data = try CheckedData(try away.data(of: learner).file)
      try withStore { _, home in
        let own = try home.learner(named: "wulan")
        #expect(throws: StoreFailure.nameTaken("Wulan")) { try home.merge(data) }
        #expect(try home.attempts(of: own.id).isEmpty)
        // Another person.
        let other = try home.merge(data, as: "Wulan S.")
        #expect(other.learner.key == learner.key && other.new == 1)
        // From now on the key tells.
        #expect(try home.merge(data).learner.name == "Wulan S.")
      }
      try withStore { _, home in
        // The same person.
        let own = try home.learner(named: "wulan")
        let same = try home.merge(data, as: "Wulan")
        #expect(same.learner == own)
        #expect(try home.attempts(of: own.id).count == 1)
        #expect(try home.merge(data, as: "Wulan").known == 1)
      }
    }
  }

  // MARK: Files of strangers

  /// A file with something in it replaced.
  private func file(replacing part: String = "", with other: String = "") throws -> [UInt8] {
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan", at: Date(seconds: 0))
      for choices in [[0, 2], [1]] {
        let attempt = try store.begin(Desk.attempt(in: Desk.en), by: learner, at: Date(seconds: 0))
        try store.keep(
          choices, after: [], of: attempt.id, isEnded: choices.last == 2, at: Date(seconds: Int64(choices[0]))
        )
      }
      let text = String(decoding: try store.data(of: learner).file, as: UTF8.self)
      #expect(part.isEmpty || text.contains(part), "\(part) in \(text)")
      return Array(text.replacing(part, with: other, maxReplacements: 1).utf8)
    }
  }

  @Test(arguments: [
    ("\"format\" : 1", "\"format\" : 2", "later Senyum (format 2)"),
    ("\"attempts\"", "\"tempts\"", "attempts: it is not as it should be."),
    ("{", "[", "no file of senyum export-data"),
    ("[1,3]", "[1,3,1]", "choice number 3 cannot be taken there."),
    ("[1,3]", "[4,3]", "choice number 1 cannot be taken there."),
    ("[1,3]", "[0]", "choice number 1 cannot be taken there."),
    ("[1,3]", "[-9223372036854775808]", "choice number 1 cannot be taken there."),
    ("[1,3]", "[99999999999999999999]", "it is not as it should be."),
    ("\"given\":0", "\"given\":7", "so many choices cannot be."),
    ("Good morning.", "Good evening.", "it is not what `digest` names; the file was changed."),
    ("`set solved`", "`set slved`", "the scenario has errors"),
    ("\"name\":\"Wulan\"", "\"name\":\"\"", "learner: the name is empty"),
    ("\"name\":\"Wulan\"", "\"name\":\"\\u001b[2J\"", "holds control characters"),
    ("\"scenario\":\"desk\"", "\"scenario\":\"../desk\"", "`scenario` is no name of a scenario."),
    ("\"source\":\"", "\"source\":\"0", "the text of its scenario is not in the file."),
    ("1970-01-01T00:00:00Z", "yesterday", "it is not as it should be."),
  ])
  func whatDoesNotFitIsRefusedWithItsPlace(part: String, other: String, reason: String) throws {
    let bytes = try file(replacing: part, with: other)
    let error = #expect(throws: UnfitData.self) { try CheckedData(bytes) }
    let message = error?.message("a.json", in: .en) ?? ""
    #expect(message.contains(reason), "\(message)")
    #expect(message.hasPrefix("`a.json`") && message.hasSuffix("Nothing was taken over."))
  }

  @Test func anAttemptThatStandsTwiceIsRefused() throws {
    let text = String(decoding: try file(), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let twice = text.replacing(lines[2], with: lines[2] + "\n" + lines[2])
    let error = #expect(throws: UnfitData.self) { try CheckedData(Array(twice.utf8)) }
    #expect(error?.message("a", in: .en).contains("attempt 2: its `key` stands above already.") == true)
  }

  /// What the choices come to is worked out, not believed.
  @Test func anEndThatIsOnlyClaimedIsNone() throws {
    let data = try CheckedData(try file(replacing: "\"ended\":false", with: "\"ended\":true"))
    #expect(data.attempts.map(\.isEnded).sorted { !$0 && $1 } == [false, true])
  }

  // MARK: The file

  @Test func aFileIsWrittenForItsOwnerAndNeverOverAnother() throws {
    try withFolder { folder in
      let path = folder + "/wulan.json"
      try writePrivately(path, [1, 2, 3])
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(throws: StoreFailure.cannotWrite(path: path)) { try writePrivately(path, [4]) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data([1, 2, 3]))
    }
  }
}
