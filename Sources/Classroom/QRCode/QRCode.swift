/// A QR code of ISO/IEC 18004: a square of dark and light modules that a telephone's camera reads as text.
///
/// The text is kept as UTF-8 in byte mode, with error correction level M, which makes good about 15 % of lost
/// codewords. Versions 1 to 10 are used, the smallest that holds the text.
package struct QRCode: Sendable {
  private let grid: QRGrid

  /// How many modules a side has, without the quiet zone: 21, 25 and so on to 57.
  package var size: Int { grid.size }

  /// The code of a text; nil when it has more than 213 bytes of UTF-8.
  package init?(_ text: String) {
    self.init(text, mask: nil)
  }

  /// The code of a text with a given mask, or with the one of least penalty.
  init?(_ text: String, mask: QRMask?) {
    let bytes = Array(text.utf8)
    guard let version = QRVersion(holding: bytes.count) else { return nil }
    var unmasked = QRGrid(version: version)
    unmasked.place(qrCodewords(bytes, version))
    let mask = mask ?? QRMask.best(for: unmasked)
    var grid = unmasked.masked(by: mask)
    grid.drawFormat(mask)
    grid.drawVersion(version)
    self.grid = grid
  }

  /// Whether a module is dark. Rows go down and columns go right, both from 0; around the code all is light.
  package subscript(row: Int, column: Int) -> Bool {
    guard 0..<size ~= row, 0..<size ~= column else { return false }
    return grid[row, column]
  }
}
