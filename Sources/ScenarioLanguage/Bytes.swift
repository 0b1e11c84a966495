import SourceText

/// Size, encoding and characters that must not be there. False when nothing more can be read.
func checkBytes(of source: SourceFile, _ findings: Findings) -> Bool {
  if source.bytes.count > Limits.fileBytes {
    let size = (source.bytes.count + 1023) / 1024
    findings.report(.fileTooLarge, at: 0..<0, ["\(size)", "\(Limits.fileBytes / 1024)"])
    return false
  }
  if let fault = checkCharacters(of: source, findings) {
    let byte = String(source.bytes[fault], radix: 16, uppercase: true)
    findings.report(.notUTF8, at: fault..<fault + 1, [Localized(byte)])
    return false
  }
  reportLongLines(source, findings)
  return true
}

/// Reads every character once and reports those that must not be there. Returns the first byte that is not UTF-8.
private func checkCharacters(of source: SourceFile, _ findings: Findings) -> Int? {
  let bytes = source.bytes
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte >= 0x20, byte < 0x7F || byte == .newline {
      index += 1
      continue
    }
    let length = byte < 0x80 ? 1 : sequenceLength(bytes, index)
    if length == 0 { return index }
    let place = index..<index + length
    if byte == 0x09 {
      findings.report(.tab, at: place, fixIts: [FixIt(range: place, replacement: "  ")])
    } else if isControl(bytes, place) {
      reportControl(source, place, findings)
    }
    index += length
  }
  return nil
}

/// How many bytes the character at an index beyond ASCII has; 0 when they are not UTF-8 (Unicode 16, table 3-7).
private func sequenceLength(_ bytes: [UInt8], _ index: Int) -> Int {
  let lead = bytes[index]
  let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  guard lead >= 0xC2, lead <= 0xF4, index + length <= bytes.count else { return 0 }
  for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
  let second = bytes[index + 1]
  switch lead {
  case 0xE0: return second >= 0xA0 ? length : 0
  case 0xED: return second <= 0x9F ? length : 0
  case 0xF0: return second >= 0x90 ? length : 0
  case 0xF4: return second <= 0x8F ? length : 0
  default: return length
  }
}

/// Control characters, and the marks that turn the direction of text without being seen. Line ends are none.
private func isControl(_ bytes: [UInt8], _ place: ByteRange) -> Bool {
  let start = place.lowerBound
  switch place.count {
  case 1:
    if bytes[start] == .newline { return false }
    return bytes[start] != 0x0D || start + 1 == bytes.count || bytes[start + 1] != .newline
  case 2: return bytes[start] == 0xC2 && bytes[start + 1] < 0xA0
  case 3:
    guard bytes[start] == 0xE2 else { return false }
    let (second, third) = (bytes[start + 1], bytes[start + 2])
    return (second == 0x80 && (0xAA...0xAE).contains(third))
      || (second == 0x81 && (0xA6...0xA9).contains(third))
  default: return false
  }
}

private func reportControl(_ source: SourceFile, _ range: ByteRange, _ findings: Findings) {
  let value = source.text(range).unicodeScalars.first?.value ?? 0
  findings.report(
    .controlCharacter, at: range, [Localized(codePoint(value))],
    fixIts: [FixIt(range: range, replacement: "")])
}

/// `U+202E`.
func codePoint(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

private func reportLongLines(_ source: SourceFile, _ findings: Findings) {
  for index in 0..<source.lineCount {
    let line = source.line(index)
    if line.count > Limits.lineBytes {
      let start = line.lowerBound
      findings.report(.lineTooLong, at: start..<start, ["\(line.count)", "\(Limits.lineBytes)"])
    }
  }
}

/// Names the file's contents: SHA-256 without a byte-order mark and with LF line ends.
func digest(of source: SourceFile) -> String {
  let bytes = source.bytes
  guard source.textStart > 0 || bytes.contains(0x0D) else { return sha256(bytes) }
  var normalised: [UInt8] = []
  normalised.reserveCapacity(bytes.count)
  for index in source.textStart..<bytes.count {
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == .newline { continue }
    normalised.append(bytes[index])
  }
  return sha256(normalised)
}
