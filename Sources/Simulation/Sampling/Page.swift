/// Where the text of plays is written: one stretch of memory, used over and over.
struct Page {
  private let start: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  private var written = 0
  /// Bytes of all pages so far that were handed on or dropped.
  private var gone = 0
  private(set) var characters = 0
  /// Takes a page that is full or ended; nil where nobody reads the text.
  private let reader: ((UnsafeBufferPointer<UInt8>) -> Void)?

  /// - Parameter longest: the bytes of the longest piece that will be written.
  init(longest: Int, reader: ((UnsafeBufferPointer<UInt8>) -> Void)?) {
    capacity = max(longest, 1 << 16)
    start = .allocate(capacity: capacity)
    self.reader = reader
  }

  var bytes: Int { gone + written }

  @inline(__always)
  mutating func write(_ piece: Script.Piece, of script: Script.Tables) {
    guard let source = script.bytes.baseAddress, piece.bytes > 0 else { return }
    let count = Int(piece.bytes)
    if capacity - written < count { turn() }
    (start + written).update(from: source + Int(piece.start), count: count)
    written += count
    characters += Int(piece.characters)
  }

  /// Hands on what was written and begins anew.
  mutating func turn() {
    reader?(UnsafeBufferPointer(start: start, count: written))
    gone += written
    written = 0
  }

  func deallocate() { start.deallocate() }
}
