import ScenarioLanguage
import SourceText

/// Where names of a scenario stand in a transcript: by the word that a line begins with. Comments are not looked at.
func nameUses(inTranscript file: SourceFile) -> [NameUse] {
  (0..<file.lineCount).flatMap { index in
    let words = words(of: file.line(index), in: file)
    guard let first = words.first else { return [NameUse]() }
    return uses(of: file.text(first), Array(words.dropFirst()), in: file)
  }
}

/// The scenario that a transcript belongs to.
func scenarioID(ofTranscript file: SourceFile) -> String? {
  for index in 0..<file.lineCount {
    let words = words(of: file.line(index), in: file)
    if words.count == 2, file.text(words[0]) == "scenario" { return file.text(words[1]) }
  }
  return nil
}

private func uses(of statement: String, _ words: [ByteRange], in file: SourceFile) -> [NameUse] {
  let everySecond = stride(from: 0, to: words.count, by: 2).map { words[$0] }
  switch statement {
  case "choose", "offered", "not-offered": return everySecond.map { use(.scene, $0, file) }
  case "ending", "scene": return words.prefix(1).map { use(.scene, $0, file) }
  case "flags": return everySecond.map { use(.flag, $0, file) }
  case "others": return everySecond.map { use(.customer, $0, file) }
  case "hard-breaches": return words.map { use(.rule, $0, file) }
  case "meters":
    return everySecond.compactMap { word in
      file.bytes[word].firstIndex(of: UInt8(ascii: ".")).map { use(.customer, word.lowerBound..<$0, file) }
    }
  default: return []
  }
}

private func use(_ kind: NameKind, _ range: ByteRange, _ file: SourceFile) -> NameUse {
  NameUse(kind: kind, name: file.text(range), range: range, isDeclaration: false)
}

/// The words of a line before its comment, which a `#` begins at the start or after a space.
private func words(of line: ByteRange, in file: SourceFile) -> [ByteRange] {
  var words: [ByteRange] = []
  var start: Int?
  for index in line {
    let byte = file.bytes[index]
    let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    if byte == UInt8(ascii: "#"), start == nil { return words }
    if isSpace, let begin = start {
      words.append(begin..<index)
      start = nil
    } else if !isSpace, start == nil {
      start = index
    }
  }
  return words + (start.map { [$0..<line.upperBound] } ?? [])
}
