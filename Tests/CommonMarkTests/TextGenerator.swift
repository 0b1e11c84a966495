/// Makes lines of text that the format allows, with as many kinds of marks as CommonMark has opinions on.
struct TextGenerator {
  var random: Random

  static let words = [
    "pelanggan", "Bapak", "Ibu", "keluhan", "terima", "kasih", "tiket", "pulsa", "customer", "queue", "don’t",
    "can't", "naïve",
    "cafe\u{301}", "Straße", "поезд", "билет", "お客様", "笑顔", "고객", "ลูกค้า", "ग्राहक", "زبون", "לקוח", "πελάτης",
    "e-tiket",
    "snake_case_word", "a_b", "x__y", "3", "17.00", "1.5", "50%", "Rp50.000", "100.000,00", "#1", "C#",
    "A&B-nya", "R&D-nya",
    "5<6", "a=b", "a+b", "a|b", "x~y", "{a}", "a@b.id", "a:b", "http://x.id", "www.x.id", "1)", "\\1", "\\a",
    "C:\\dir",
    "😀", "👩‍🏫", "👍🏽", "🇮🇩", "❤️", "™", "€5", "½", "№", "a\u{200D}b", "a\u{AD}b", "a\u{A0}b", "\u{2011}",
  ]
  /// Words that may stand next to an emphasis mark on its inner side, whatever stands outside.
  static let letters = [
    "pelanggan", "Bapak", "e", "поезд", "笑顔", "고객", "ग्राहक", "زبون", "cafe\u{301}", "17", "a_b",
  ]
  static let signs = [
    ",", ".", "!", "?", "…", ";", ":", " —", " –", " -", "!?", "?!", "...", "、", "。", "！", "؟", "।", ")", "’",
    "”", "»", "“", "]", "\"",
  ]
  static let lone = [
    "&", "<", "< 5", "<3", ">", "&;", "& amp;", "[x]", "[ ]", "(x)", "[x] (y)", "[[x]]", "=", "+", "-", "--",
    "|", "~", "!", "[", "]", "{",
    "^", "\\", "/", "#", "##", "1.", "&#", "&ampx", "()", "\"x\"", "'x'", "“x”", "„x“", "«x»", "‘x’", "「x」",
    "¿x?", "<é", "<\"", "<=",
  ]
  static let escapes = [
    "\\*", "\\_", "\\`", "\\[x\\](y)", "\\#", "\\<b>", "\\&amp;", "\\\\", "\\!", "\\~\\~", "\\*x\\*",
    "\\_x\\_", "\\>", "\\-", "\\|", "\\(",
    "\\\"", "\\[x]: y", "\\<!-- x -->", "\\`x\\`", "\\.", "\\$", "[a\\]b]", "\\*\\*x",
  ]
  /// What may begin a line though it looks like the beginning of something.
  static let starts = [
    "\\- ", "\\# ", "\\> ", "17\\. ", "1\\) ", "\\+ ", "\\* ", "-1 ", "+62 ", "17.00 ", "1.5 ", "=> ",
    "-- x ", "–", "— ", "• ", "[x] ",
    "(x) ", "! ", "!\\[x\\](y) ", "<3 ", "< ", "& ", "~ ", "\\~\\~~ ", "\\`\\`\\` ", "\\| ", "\\=\\= ",
    "1234567890. ", "1.x ", "a) ", "\u{A0}",
  ]

  mutating func word() -> String { random.pick(TextGenerator.words) }

  /// A stretch between spaces.
  private mutating func piece(_ depth: Int) -> String {
    switch random.number(0..<20) {
    case 0: random.pick(TextGenerator.lone)
    case 1: random.pick(TextGenerator.escapes)
    case 2 where depth == 0: emphasis(depth)
    case 3 where depth == 0: emphasis(depth)
    case 4 where depth == 0: reference()
    case 5: word() + random.pick(TextGenerator.signs)
    case 6: random.pick(["\"", "“", "‘", "«", "(", "[", "¡"]) + word()
    default: word()
    }
  }

  private mutating func emphasis(_ depth: Int) -> String {
    let mark = random.pick(["*", "**"])
    let other = mark == "*" ? "**" : "*"
    let letter = random.pick(TextGenerator.letters)
    let last = random.pick(TextGenerator.letters)
    switch random.number(0..<8) {
    case 0: return mark + letter + mark
    case 6: return random.pick(["***x***", "***x** y*", "***x* y**", "**x *y***", "*x **y***", "***x***y"])
    case 1: return mark + letter + " " + plain(2) + " " + last + mark
    case 2: return letter + mark + letter + mark + last
    case 3: return mark + letter + " " + other + last + other + " " + letter + mark
    case 4:
      return mark + random.pick(["\"x\"", "(x)", "“x”", "x!", "x…", "¿x?", "\\*x", "x\\_", "😀x"]) + mark
    case 5: return "(" + mark + letter + "!" + mark + ")" + random.pick(TextGenerator.signs)
    default: return mark + letter + " [" + plain(1) + "](https://x.id) " + last + mark
    }
  }

  private mutating func reference() -> String {
    let text =
      random.one(in: 2)
      ? plain(2) : random.pick(["*x*", "**x** y", "x [y] z", "x\\]y", "😀", "a_b", "\"x\"", "x!"])
    let address = random.pick([
      "https://x.id", "http://x.id/a?b=c&d=e", "https://x.id/#a", "https://x.id/a_b*c", "https://x.id/é",
      "https://x.id/a%20b",
      "https://x.id/'a'", "https://x.id/[a]", "https://x.id/a&copy", "https://x.id/&;",
    ])
    return "[\(text)](\(address))"
  }

  /// Words without marks.
  private mutating func plain(_ count: Int) -> String {
    (0..<count).map { _ in random.pick(TextGenerator.letters) }.joined(separator: " ")
  }

  /// One line that begins with a word, or now and then with what only looks like something else.
  mutating func line(_ count: Int) -> String {
    let start =
      random.one(in: 6) ? random.pick(TextGenerator.starts) : random.pick(TextGenerator.letters) + " "
    let pieces = (0..<count).map { _ in piece(0) }
    return start + pieces.joined(separator: random.one(in: 30) ? "  " : " ") + " "
      + random.pick(TextGenerator.letters)
      + random.pick([".", "!", "?", "", "…", ","])
  }

  /// Lines of one paragraph, some of them ended by a hard break, sometimes with emphasis over a line's end.
  mutating func paragraph() -> [String] {
    var lines = (0..<random.number(1..<4)).map { _ in line(random.number(0..<8)) }
    for index in lines.indices.dropLast() {
      switch random.number(0..<8) {
      case 0: lines[index] += "\\"
      case 1: lines[index] += " "
      case 2: lines[index] += "  "
      case 3:
        lines[index] += " *satu"
        lines[index + 1] = "dua* " + lines[index + 1]
      default: break
      }
    }
    return lines
  }

  /// What a trainee says, in quotation marks of some kind, or does.
  mutating func choice() -> String {
    let text = line(random.number(0..<4))
    switch random.number(0..<9) {
    case 0: return "\"" + text + "\""
    case 1: return "“" + text + "”"
    case 2: return "„" + text + "“"
    case 3: return "«" + text + "»"
    case 4: return "‘" + text + "’"
    case 5: return "'" + text + "'"
    case 6: return "*\"Ya\"* " + word()
    case 7: return "\"Ya,\" kata Anda. " + text
    default: return text
    }
  }
}
