import Foundation
import GRDB
import Testing

@testable import Records

/// Of what is kept of people in browsers, damage costs no more than what it hit.
struct RoomRepairTests {
  private static let visitors: UInt8 = 60
  private static let rooms = 30
  /// In each room.
  private static let events = 40

  /// A store of visitors and rooms, of which pages are overwritten, repaired.
  ///
  /// - Parameter table: all of its rows are lost; then nothing else is.
  private func withRepaired(without table: String, _ body: (RecordStore) throws -> Void) throws {
    func lose(_ path: String) throws -> [UInt64] {
      let database = try DatabaseQueue(path: path)
      try database.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF; DELETE FROM \(table)")
      }
      try database.close()
      return try first(of: "attempt_of_source")(path)
    }
    try withRepaired(damaged: lose, body)
  }

  private func withRepaired(
    damaged pages: (_ path: String) throws -> [UInt64], _ body: (RecordStore) throws -> Void
  ) throws {
    try withFolder { folder in
      let path = try fill(folder)
      let file = try #require(FileHandle(forUpdatingAtPath: path))
      for page in try pages(path) {
        try file.seek(toOffset: page * 4_096)
        try file.write(contentsOf: Data(repeating: 0xFF, count: 4_096))
      }
      try file.close()
      let repaired = try RecordStore.repair(in: folder, at: Date(seconds: 77)) { "Nameless \($0)" }
      #expect(repaired.aside != nil)
      #expect(try repaired.store.faults().isEmpty)
      try body(repaired.store)
    }
  }

  private func fill(_ folder: String) throws -> String {
    let store = try RecordStore(at: folder)
    store.expectSuccess(
      (1...RoomRepairTests.visitors).map { number in
        .visitor(named: "Budi", code: secret(number), token: secret(number + 100), group: "Pagi")
      })
    store.expectSuccess((1...RoomRepairTests.rooms).map { .room(code: "R\($0)", at: Date(seconds: 5)) })
    for room in 1...Int64(RoomRepairTests.rooms) {
      store.expectSuccess(
        (1...RoomRepairTests.events).map { number in
          .event(room: room, number: number, body: body(room, number), at: Date(seconds: 6))
        })
    }
    let last = try store.learner(named: "Budi \(RoomRepairTests.visitors)")
    try store.delete(last)
    try store.close()
    return store.path
  }

  private func body(_ room: Int64, _ number: Int) -> [UInt8] {
    Array("<\(room):\(number)>".utf8) + [UInt8](repeating: 0x20, count: 200)
  }

  /// The page on which something stands.
  private func page(of bytes: [UInt8], _ path: String) throws -> UInt64 {
    let place = try #require(try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data(bytes)))
    return UInt64(place.lowerBound) / 4_096
  }

  /// The page with which a table begins.
  private func first(of table: String) -> (_ path: String) throws -> [UInt64] {
    { path in
      let database = try DatabaseQueue(path: path)
      defer { try? database.close() }
      let page = try database.read {
        try UInt64.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE name = ?", arguments: [table])
      }
      return [try #require(page) - 1]
    }
  }

  @Test func ofEventsOnlyThoseOnTheDamagedPagesAreLost() throws {
    let hit: [(room: Int64, number: Int)] = [(7, 20), (21, 20)]
    func pages(_ path: String) throws -> [UInt64] {
      try hit.map { try page(of: body($0.room, $0.number), path) }
    }
    try withRepaired(damaged: pages) { store throws in
      let events = try (1...Int64(RoomRepairTests.rooms)).map { room in
        try store.events(of: room).map { (room, $0) }
      }
      let lost = RoomRepairTests.rooms * RoomRepairTests.events - events.joined().count
      // A page has room for fewer than twenty of them.
      #expect((2..<40).contains(lost))
      // In the same room both what came before and what came after is there.
      for (room, _) in hit {
        #expect(try store.events(of: room).first?.number == 1)
        #expect(try store.events(of: room).last?.number == RoomRepairTests.events)
      }
      for (room, event) in events.joined() { #expect(event.body == body(room, event.number)) }
      #expect(try store.rooms(isOpen: true).count == RoomRepairTests.rooms)
      #expect(try store.visitor(token: secret(101))?.name == "Budi")
    }
  }

  @Test func eventsOutliveTheirRoomWhichIsThenClosed() throws {
    try withRepaired(without: "room") { store throws in
      #expect(try store.rooms(isOpen: true).isEmpty)
      #expect(try store.rooms(isOpen: false).count == RoomRepairTests.rooms)
      #expect(try store.room(code: "R7") == nil)
      #expect(try store.events(of: 7).count == RoomRepairTests.events)
      #expect(store.apply([.room(code: "R7")]) == [.success(Int64(RoomRepairTests.rooms) + 1)])
    }
  }

  /// Who has a code comes back, whatever they are called then.
  @Test func visitorsOutliveTheirNames() throws {
    try withRepaired(without: "learner") { store throws in
      #expect(try store.visitor(code: secret(3))?.name == "Nameless 3")
      #expect(try store.visitor(token: secret(103))?.name == "Nameless 3")
      #expect(try store.learners(in: "Pagi").count == Int(RoomRepairTests.visitors) - 1)
    }
  }

  /// Events name visitors by it: those who are lost, and the last one, who was deleted.
  @Test func theNumberOfALostVisitorIsNobodyElses() throws {
    try withRepaired(without: "visitor") { store throws in
      #expect(try store.visitor(token: secret(101)) == nil)
      let new = StoreWrite.visitor(named: "Wulan", code: secret(200), token: secret(201))
      #expect(store.apply([new]) == [.success(Int64(RoomRepairTests.visitors) + 1)])
    }
  }

  @Test(arguments: ["session", "room_event", "membership", "sqlite_sequence"])
  func whicheverTableIsDamagedAllElseIsThere(table: String) throws {
    try withRepaired(damaged: first(of: table)) { store throws in
      #expect(try store.visitor(code: secret(3))?.name == "Budi 3")
      #expect(try store.learners().count == Int(RoomRepairTests.visitors) - 1)
      #expect(try store.rooms(isOpen: true).count == RoomRepairTests.rooms)
      if table != "room_event" { #expect(try store.events(of: 3).count == RoomRepairTests.events) }
      if table != "session" { #expect(try store.visitor(token: secret(103))?.name == "Budi 3") }
      if table != "sqlite_sequence" {
        let new = StoreWrite.visitor(named: "Wulan", code: secret(200), token: secret(201))
        #expect(store.apply([new]) == [.success(Int64(RoomRepairTests.visitors) + 1)])
      }
    }
  }
}
