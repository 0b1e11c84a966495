@testable import Classroom

/// When rooms of tests are opened, in seconds since 1970.
let dawn: Int64 = 1_000_000

let laundryAndDesk = [Opening.Item(id: "laundry", digest: "ab12"), Opening.Item(id: "desk", digest: "cd34")]

extension Room {
  /// A room of two scenarios, opened at dawn, in which visitors are present.
  init(_ mode: Opening.Mode, minutes: Int? = nil, with visitors: VisitorNumber...) throws {
    let code = RoomCode(typed: "BCD234")
    guard let code else { throw NoCode() }
    self.init(code: code)
    apply(.opened(Opening(mode, scenarios: laundryAndDesk, minutes: minutes)), at: dawn)
    for visitor in visitors { apply(.joined(visitor), at: dawn) }
  }

  private struct NoCode: Error {}

  mutating func apply(_ events: RoomEvent..., at moment: Int64 = dawn) {
    for event in events { apply(event, at: moment) }
  }

  /// Why an event is not possible; nil: it is.
  func refusal(
    of event: RoomEvent, by party: Party = .trainer, offered: [Int] = [], at moment: Int64 = dawn
  ) -> RoomRefusal? {
    do throws(RoomRefusal) {
      try check(event, by: party, offered: offered, at: moment)
      return nil
    } catch {
      return error
    }
  }
}
