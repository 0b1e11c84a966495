import Foundation
import GRDB
import Testing

@testable import Records

/// Who plays in browsers, and where they meet.
struct RoomTests {
  private func enter(
    _ name: String, _ number: UInt8, group: String? = nil, in store: RecordStore
  ) throws -> Visitor {
    let write = StoreWrite.visitor(
      named: name, code: secret(number), token: secret(number + 100), group: group, at: Date(seconds: 5))
    let id = try #require(try store.apply([write]).first?.get())
    return try #require(try store.visitor(id))
  }

  // MARK: Visitors

  @Test func aVisitorComesBackByCookieAndByCode() throws {
    try withStore { folder, store in
      let budi = try enter("Budi", 1, group: "Pagi", in: store)
      let wulan = try enter("Wulan", 2, in: store)
      #expect(budi.name == "Budi" && budi.id != wulan.id)
      #expect(try store.visitor(token: secret(101)) == budi)
      #expect(try store.visitor(code: secret(2)) == wulan)
      #expect(store.apply([.session(token: secret(50), of: budi.id)]) == [.success(0)])
      // Another process, later.
      let again = try RecordStore(at: folder)
      #expect(try again.visitor(token: secret(50)) == budi)
      #expect(try again.visitor(token: secret(101)) == budi)
      // A cookie is no code, and the other way round.
      #expect(try again.visitor(token: secret(1)) == nil)
      #expect(try again.visitor(code: secret(101)) == nil)
      #expect(try again.learners(in: "pagi").map(\.id) == [budi.learner])
      let learner = try #require(try again.learners().first { $0.id == budi.learner })
      #expect(learner.name == "Budi" && learner.created == Date(seconds: 5))
      _ = try again.rename(learner, to: "Budi Santoso")
      #expect(try again.visitor(budi.id)?.name == "Budi Santoso")
    }
  }

  @Test func aNameThatIsTakenGetsANumber() throws {
    try withStore { _, store in
      _ = try store.learner(named: "Budi")
      var names: [String] = []
      for number in 1...9 {
        names.append(try enter(number.isMultiple(of: 2) ? "BUDI" : "budi", UInt8(number), in: store).name)
      }
      #expect(names.map { $0.lowercased() } == (2...10).map { "budi \($0)" })
      let given = try #require(try store.learners().first { $0.name == "budi 4" || $0.name == "BUDI 4" })
      try store.delete(given)
      // Whatever number it is, it is one that nobody has.
      let next = try enter("Budi", 20, in: store)
      #expect(try store.learners().filter { $0.name.lowercased() == next.name.lowercased() }.count == 1)
    }
  }

  @Test func aNameWithItsNumberIsNoLongerThanANameMayBe() throws {
    try withStore { _, store in
      let name = String(repeating: "é", count: CheckedData.longestName)
      let names = try (1...3).map { try enter(name, $0, in: store).name }
      #expect(names == [name, name.dropLast(2) + " 2", name.dropLast(2) + " 3"])
    }
  }

  @Test func aCodeOrATokenThatIsTakenLeavesNobodyBehind() throws {
    try withStore { _, store in
      let budi = try enter("Budi", 1, in: store)
      let outcomes = store.apply([
        .visitor(named: "Wulan", code: secret(1), token: secret(9)),
        .visitor(named: "Wulan", code: secret(9), token: secret(101)),
        .session(token: secret(101), of: budi.id),
        .session(token: secret(9), of: 99),
      ])
      let taken = Result<Int64, StoreFailure>.failure(.codeTaken)
      #expect(outcomes == [taken, taken, taken, .failure(.deleted)])
      #expect(try store.learners().map(\.name) == ["Budi"])
      #expect(try store.visitor(code: secret(9)) == nil)
      #expect(try store.visitor(token: secret(9)) == nil)
    }
  }

  /// The secrets of a visitor go with the learner; what happened in a room stays, and names them by number only.
  @Test func nothingOfADeletedVisitorRemainsInAnyFile() throws {
    try withStore { folder, store in
      let budi = try enter("Nama-yang-dihapus", 1, group: "Pagi", in: store)
      let wulan = try enter("Wulan", 2, in: store)
      store.expectSuccess([.session(token: secret(51), of: budi.id), .room(code: "AB12")])
      store.expectSuccess([
        .event(room: 1, number: 1, body: Array("{\"joined\":\(budi.id)}".utf8)),
        .event(room: 1, number: 2, body: Array("{\"joined\":\(wulan.id)}".utf8)),
      ])
      let learner = try #require(try store.learners().first { $0.id == budi.learner })
      try store.delete(learner)
      #expect(try store.visitor(budi.id) == nil)
      #expect(try store.visitor(wulan.id) == wulan)
      #expect(try store.visitor(token: secret(101)) == nil)
      #expect(try store.visitor(token: secret(51)) == nil)
      #expect(try store.events(of: 1).count == 2)
      #expect(try store.groups().isEmpty)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
        for remains in [Array("Nama-yang-dihapus".utf8), secret(1), secret(101), secret(51)] {
          #expect(bytes.range(of: Data(remains)) == nil, "\(remains) in \(name)")
        }
      }
    }
  }

  /// Else the events of a room would tell of somebody who was not there.
  @Test func theNumberOfADeletedVisitorIsNobodyElses() throws {
    try withStore { folder, store in
      let budi = try enter("Budi", 1, in: store)
      try store.delete(try store.learner(named: "Budi"))
      #expect(try enter("Wulan", 2, in: try RecordStore(at: folder)).id > budi.id)
    }
  }

  // MARK: Rooms

  @Test func aRoomIsFoundByItsCodeUntilItIsClosedAndAfter() throws {
    try withStore { folder, store in
      let ids = try store.apply([
        .room(code: "AB12", at: Date(seconds: 10)), .room(code: "CD34", at: Date(seconds: 20)),
      ]).map { try $0.get() }
      #expect(store.apply([.room(code: "ab12")]) == [.failure(.codeTaken)])
      store.expectSuccess([
        .closeRoom(ids[0], at: Date(seconds: 30)), .closeRoom(ids[0], at: Date(seconds: 40)),
      ])
      #expect(store.apply([.closeRoom(99)]) == [.failure(.deleted)])
      let again = try RecordStore(at: folder)
      let room = try #require(try again.room(code: "ab12"))
      #expect(room.id == ids[0] && room.code == "AB12")
      #expect(room.opened == Date(seconds: 10) && room.closed == Date(seconds: 30))
      #expect(try again.room(code: "EF56") == nil)
      #expect(try again.rooms().map(\.code) == ["AB12", "CD34"])
      #expect(try again.rooms(isOpen: true).map(\.code) == ["CD34"])
      #expect(try again.rooms(isOpen: false).map(\.code) == ["AB12"])
    }
  }

  @Test func whatHappenedInARoomComesBackInOrder() throws {
    try withStore { folder, store in
      store.expectSuccess([.room(code: "AB12"), .room(code: "CD34")])
      store.expectSuccess([
        .event(room: 1, number: 1, body: Array("{}".utf8), at: Date(seconds: 9)),
        .event(room: 2, number: 1, body: [7]), .event(room: 1, number: 2, body: [8]),
        .event(room: 1, number: 10, body: []), .event(room: 1, number: 3, body: [9]),
      ])
      // Two that both think it is their turn: the second is told.
      #expect(store.apply([.event(room: 1, number: 2, body: [0])]) == [.failure(.takenElsewhere)])
      #expect(store.apply([.event(room: 9, number: 1, body: [0])]) == [.failure(.deleted)])
      let events = try RecordStore(at: folder).events(of: 1)
      #expect(events.map(\.number) == [1, 2, 3, 10])
      #expect(events.map(\.body) == [Array("{}".utf8), [8], [9], []])
      #expect(events[0].at == Date(seconds: 9))
      #expect(try store.events(of: 1, after: 2).map(\.number) == [3, 10])
      #expect(try store.events(of: 3).isEmpty)
    }
  }

  // MARK: The file

  @Test func aStoreFromBeforeThereWereRoomsIsTakenAlong() throws {
    try withFolder { folder in
      let path = folder + "/" + RecordStore.fileName
      let old = try DatabaseQueue(path: path)
      try DatabaseMigrator.records.migrate(old, upTo: "4 latest")
      try old.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA application_id = \(0x5365_6E79)")
        try database.execute(
          sql: "INSERT INTO learner (key, name, created) VALUES (randomblob(16), 'Wulan', 1)")
      }
      try old.close()
      let store = try RecordStore(at: folder)
      #expect(try enter("wulan", 1, in: store).name == "wulan 2")
      #expect(try store.faults().isEmpty)
    }
  }

  /// What every request asks is found by an index, however many people and rooms there are.
  @Test func nothingThatAVisitorWaitsForLooksAtEveryRow() throws {
    try withStore { _, store in
      let asked = [
        "SELECT visitor FROM session WHERE token = x''", "SELECT id FROM visitor WHERE code = x''",
        "SELECT id FROM visitor WHERE learner = 1", "SELECT token FROM session WHERE visitor = 1",
        "SELECT id FROM room WHERE code = 'a'",
        "SELECT body FROM room_event WHERE room = 1 AND number > 2 ORDER BY number",
      ]
      for sql in asked {
        let plan = try store.read { try Row.fetchAll($0, sql: "EXPLAIN QUERY PLAN " + sql) }
        let steps = plan.map { $0["detail"] as String }
        #expect(steps.allSatisfy { $0.hasPrefix("SEARCH") }, "\(steps): \(sql)")
      }
    }
  }

  @Test func aBackupHasTheRoomsAndWhoWasInThem() throws {
    try withStore { folder, store in
      let budi = try enter("Budi", 1, in: store)
      store.expectSuccess([.room(code: "AB12"), .event(room: 1, number: 1, body: [7])])
      let copy = folder + "/copy"
      try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
      try store.backUp(to: copy + "/" + RecordStore.fileName)
      let restored = try RecordStore(at: copy)
      #expect(try restored.visitor(token: secret(101)) == budi)
      #expect(try restored.rooms() == store.rooms())
      #expect(try restored.events(of: 1) == store.events(of: 1))
      #expect(try restored.faults().isEmpty)
    }
  }

  /// Cookies, codes and rooms belong to the place where one plays; what one has played goes along.
  @Test func whatLetsAVisitorInDoesNotTravel() throws {
    try withStore { _, store in
      let budi = try enter("Budi", 1, group: "Pagi", in: store)
      let attempt = try #require(try store.apply([.begin(Desk.attempt(), by: budi.learner)]).first?.get())
      store.expectSuccess([.keep([0, 2], after: [], of: attempt, isEnded: true)])
      let learner = try #require(try store.learners().first)
      let file = try store.data(of: learner).file
      for hidden in [secret(1), secret(101)] {
        #expect(Data(file).range(of: Data(hidden)) == nil)
        #expect(Data(file).range(of: Data(Data(hidden).base64EncodedString().utf8)) == nil)
      }
      try withStore { _, other in
        let merging = try other.merge(try CheckedData(file))
        #expect(merging.new == 1)
        let count = try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM visitor") }
        #expect(count == 0)
      }
      // And home again: whoever it was still is.
      #expect(try store.merge(try CheckedData(file)).known == 1)
      #expect(try store.visitor(code: secret(1)) == budi)
      #expect(try store.visitor(token: secret(101)) == budi)
    }
  }
}
