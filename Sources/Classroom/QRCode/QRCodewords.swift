/// The codewords of a text in the order in which they are placed: the data of all blocks in turn, then their
/// error correction in turn. The version must hold the bytes.
func qrCodewords(_ bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
  var rest = qrData(bytes, version)[...]
  let blocks = version.blockLengths.map { length in
    defer { rest = rest.dropFirst(length) }
    return Array(rest.prefix(length))
  }
  let code = ReedSolomon(length: version.correctionLength)
  return inTurn(blocks) + inTurn(blocks.map(code.correction))
}

/// Mode, count, text and end, filled up to what the version holds.
func qrData(_ bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
  let byteMode: UInt8 = 0b0100
  let end: UInt8 = 0b0000
  let count = version.hasLongCount ? [bytes.count >> 8, bytes.count & 0xff] : [bytes.count]
  // All is a whole number of half bytes, and the end always makes the last one even.
  let halves = [byteMode] + (count.map(UInt8.init) + bytes).flatMap { [$0 >> 4, $0 & 0xf] } + [end]
  var data = stride(from: 0, to: halves.count, by: 2).map { halves[$0] << 4 | halves[$0 + 1] }
  let fill: [UInt8] = [0b1110_1100, 0b0001_0001]
  let missing = version.blockLengths.reduce(0, +) - data.count
  data += (0..<missing).map { fill[$0 % 2] }
  return data
}

/// The first of each block, the second of each block and so on; the longer blocks have one more at the end.
private func inTurn(_ blocks: [[UInt8]]) -> [UInt8] {
  let longest = blocks.map(\.count).max() ?? 0
  return (0..<longest).flatMap { index in
    blocks.compactMap { index < $0.count ? $0[index] : nil }
  }
}
