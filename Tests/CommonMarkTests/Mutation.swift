/// Makes small changes in a file, of the kind that a hand at a keyboard makes.
struct Mutation {
  var random: Random

  private static let marks = [
    "`", "*", "**", "***", "_", "~~", "\\", "[", "]", "(", ")", "](", "!", "![", "<", ">", "&", "#", "##",
    "-", "- ",
    "--", "---", "=", "===", "+ ",
    "* ", "1. ", "1) ", "|", "<!--", "-->", "<!-->", "```", "~~~", "> ", ">", "[!NOTE]", "[!TIP]\n",
    "[a](#b)", "[a](https://x.id)",
    "![a](b.png)", "[a]: b", "&amp;", "<b>", "`joy +4`", "`if first`", "**Ani:** ", "\"", "“", "  ", "   ",
    "    ", "\n", "\n\n", "\n  ",
    "\n- ", "\n  - ", "\n    - ", "\n> ", "\n  > ", "\n>", "\n# ", "\n## ", "\n<!-- a -->\n", "  \n", "\\\n",
    "\r\n", "\u{A0}", "\u{301}",
    "\u{3000}", "😀", "€", "é", "…", "。", "1", "a", " ", ":", "@", "/", "{", "}", "^", "'", ".", "\u{FEFF}",
    "\u{2028}", "\u{200D}",
  ]

  /// The lines behind the front matter are changed in one to three places.
  mutating func change(_ bytes: [UInt8]) -> [UInt8] {
    var lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { String($0) }
    let first = (lines.dropFirst().firstIndex { $0.hasPrefix("---") } ?? 0) + 1
    for _ in 0..<random.pick([1, 1, 1, 2, 3]) where first < lines.count { change(&lines, from: first) }
    return Array(lines.joined(separator: "\n").utf8)
  }

  private mutating func change(_ lines: inout [String], from first: Int) {
    let index = random.number(first..<lines.count)
    switch random.number(0..<14) {
    case 0: lines.remove(at: index)
    case 1: lines.insert("", at: index)
    case 2: lines.insert(lines[index], at: index)
    case 3: lines.insert(lines.remove(at: index), at: random.number(first..<max(lines.count, first + 1)))
    case 4 where index + 1 < lines.count: lines[index] += lines.remove(at: index + 1)
    case 5: lines[index] = String(repeating: " ", count: random.number(1..<5)) + lines[index]
    case 6: lines[index] = String(lines[index].drop { $0 == " " })
    case 7: lines[index] = random.pick(Mutation.marks) + lines[index]
    case 8: lines[index] += random.pick(Mutation.marks)
    default: changeCharacters(&lines[index])
    }
  }

  private mutating func changeCharacters(_ line: inout String) {
    var scalars = Array(line.unicodeScalars)
    let index = random.number(0..<scalars.count + 1)
    switch random.number(0..<5) {
    case 0 where index < scalars.count: scalars.remove(at: index)
    case 1 where index + 1 < scalars.count: scalars.swapAt(index, index + 1)
    case 2 where index < scalars.count: scalars.insert(scalars[index], at: index)
    case 3 where index < scalars.count:
      scalars[index] = random.pick(Array(random.pick(Mutation.marks).unicodeScalars))
    default: scalars.insert(contentsOf: Array(random.pick(Mutation.marks).unicodeScalars), at: index)
    }
    line = String(String.UnicodeScalarView(scalars))
  }
}
