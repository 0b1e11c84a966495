/// A room as it is kept, and ahead of that with the events that are being written now.
///
/// People are shown `kept` alone: what could not be written was never there. What is possible is decided by `ahead`, so
/// that of two events at the same moment the second is held against the first.
struct RoomLedger: Sendable {
  private(set) var kept: Room
  private(set) var ahead: Room
  /// In the order of their numbers.
  private var underWay: [Entry] = []
  /// The latest that was given out. None is given out twice, also where its event came to nothing: nobody can say what a
  /// store holds that failed.
  private(set) var latestNumber: Int

  private struct Entry: Sendable {
    let number: Int
    let event: RoomEvent
    let moment: Int64
    /// Nil: it is not known yet.
    var isKept: Bool?
  }

  init(_ room: Room) {
    (kept, ahead) = (room, room)
    latestNumber = room.number
  }

  /// Whether it is known what became of all events.
  var isSettled: Bool { underWay.isEmpty }
  /// Whether it is known what became of the events up to this number.
  func isSettled(through number: Int) -> Bool { underWay.first.map { $0.number > number } ?? true }

  /// Takes up an event that is possible and is now going to be written.
  ///
  /// - Returns: its number.
  mutating func enter(_ event: RoomEvent, at moment: Int64) -> Int {
    latestNumber &+= 1
    ahead.apply(event, at: moment, as: latestNumber)
    underWay.append(Entry(number: latestNumber, event: event, moment: moment))
    return latestNumber
  }

  /// Says what became of an event. It is shown as soon as that is known of all before it, so that it shows what will be
  /// shown after a restart.
  mutating func settle(_ number: Int, isKept: Bool) {
    guard let place = underWay.firstIndex(where: { $0.number == number }) else { return }
    underWay[place].isKept = isKept
    while let first = underWay.first, let isKept = first.isKept {
      if isKept { kept.apply(first.event, at: first.moment, as: first.number) }
      underWay.removeFirst()
    }
    guard !isKept else { return }
    ahead = kept
    for entry in underWay where entry.isKept != false {
      ahead.apply(entry.event, at: entry.moment, as: entry.number)
    }
  }
}
