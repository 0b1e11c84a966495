import ScenarioTesting
import Simulation

/// Changes a valid file by chance in ways that cannot change what it means: spaces, empty lines, comments, the order of
/// the front matter's keys, line ends.
struct Untidier {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed &* 31 &+ 7) }

  mutating func untidied(_ text: String) -> String {
    let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    let lines = parts[2].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var result = ["---"] + frontMatter(String(parts[1])) + ["---"]
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : ""
      result += body(line, before: next)
    }
    let end = chance(20) ? "\r\n" : "\n"
    return (chance(10) ? "\u{FEFF}" : "") + result.joined(separator: end)
      + String(repeating: end, count: number(below: 3))
  }

  /// Whether a text still holds what no formatted text may: the reverse of what `untidied` does.
  func leftUntidy(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let ours = lines.filter { !$0.contains("remark") && !$0.contains("two   lines") }
    let hasTwoEmpty = zip(lines, lines.dropFirst()).contains { $0.isEmpty && $1.isEmpty }
    let hasGaps = ours.contains { line in
      line.hasSuffix(" ") || line.contains("``") || line.drop { $0 == " " }.contains("  ")
    }
    return hasTwoEmpty || hasGaps || text.contains("\r") || text.hasPrefix("\u{FEFF}")
      || text.hasSuffix("\n\n")
  }

  // MARK: Front matter

  private mutating func frontMatter(_ text: String) -> [String] {
    var entries: [[String]] = []
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix(" ") { entries[entries.count - 1].append(line) } else { entries.append([line]) }
    }
    if chance(50) { entries.shuffle(using: &generator) }
    var lines: [String] = chance(10) ? ["# remark on the file", ""] : []
    for entry in entries {
      if chance(10) { lines += ["# remark on a key  "] }
      for line in entry { lines.append(spaced(line)) }
      if chance(10) { lines += [" "] }
    }
    return lines
  }

  private mutating func spaced(_ line: String) -> String {
    var line = line
    if chance(15) { line = line.replacing(": ", with: " :  ") }
    if line.hasPrefix("flags"), chance(50) { line = line.replacing(", ", with: ",") }
    if line.hasPrefix("flags"), chance(30) { line = "flags:\n- red\n-   blue" }
    return line + (chance(20) ? "  " : "")
  }

  // MARK: The body

  private mutating func body(_ line: String, before next: String) -> [String] {
    if line.isEmpty {
      // Where nothing has to be empty it may be left out: before a choice or a heading, and behind a heading.
      if next.hasPrefix("- ") || next.hasPrefix("#"), chance(20) { return [] }
      return Array(repeating: chance(30) ? " " : "", count: 1 + number(below: 3))
    }
    var text = directives(line) + (chance(10) ? " " : "")
    if line.hasPrefix("#") { text = text.replacing("# ", with: chance(30) ? "#   " : "# ") }
    // An unspaced comment stands right above what follows; a spaced one stands alone.
    let margin = line.hasPrefix("  ") ? "  " : ""
    if chance(8), !line.hasPrefix("#") {
      return ["", "\(margin)<!-- remark  `joy +8`", "\(margin)   - two   lines -->"]
        + (chance(50) ? [""] : [])
        + [text]
    }
    return [text]
  }

  private mutating func directives(_ line: String) -> String {
    var result = ""
    for (index, piece) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      var piece = String(piece)
      if index.isMultiple(of: 2) {
        if index > 0, piece == " ", chance(50) { piece = chance(50) ? "   " : " " }
        if index > 0, piece.hasPrefix(" "), piece.count > 1, chance(30) { piece.removeFirst() }
        result += piece
      } else {
        result += "`" + directive(piece) + "`"
      }
    }
    return result
  }

  private mutating func directive(_ text: String) -> String {
    var text = text
    if chance(30) { text = text.replacing(" ", with: "  ") }
    if chance(30) { text = text.replacing("(", with: "( ").replacing(")", with: " )") }
    if chance(30) { text = text.replacing(", ", with: " ,") }
    if chance(30) { text = text.replacing(" -", with: " −") }
    if chance(30) { text = text.replacing(" >= ", with: ">=").replacing(" < ", with: "<") }
    return chance(30) ? " \(text)  " : text
  }

  // MARK: Chance

  private mutating func number(below limit: Int) -> Int { generator.number(below: limit) }
  private mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }
}
