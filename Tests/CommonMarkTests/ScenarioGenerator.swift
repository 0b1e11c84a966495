/// Makes valid scenarios of all the forms that scenario-format.md allows.
struct ScenarioGenerator {
  private var text: TextGenerator
  private var lines: [String] = []
  private var scenes: [String] = []

  private var random: Random {
    get { text.random }
    set { text.random = newValue }
  }

  init(seed: UInt64) { text = TextGenerator(random: Random(seed: seed)) }

  mutating func make() -> [UInt8] {
    lines = ScenarioGenerator.frontMatter
    scenes = (0..<random.number(2..<5)).map { "adegan-\($0)" }
    for index in scenes.indices { addScene(index) }
    let end = random.one(in: 4) ? "\r\n" : "\n"
    let mark: [UInt8] = random.one(in: 6) ? [0xEF, 0xBB, 0xBF] : []
    return mark + Array((lines.joined(separator: end) + (random.one(in: 5) ? "" : end)).utf8)
  }

  private static let frontMatter = [
    "---", "format: 1", "title: Uji", "summary: Dibuat untuk pengujian.", "language: id", "channel: counter",
    "clock: 10:00",
    "currency: IDR", "customers:", "  ani:", "    name: Ani", "  budi:", "    name: Budi", "    role: queue",
    "rules:", "  aturan:",
    "    kind: house", "    text: Tertulis.", "    why: Begitulah.", "flags: [tahu, sudah]", "promises:",
    "  telepon: Menelepon.", "---",
  ]

  // MARK: Scenes

  private mutating func addScene(_ index: Int) {
    gap(always: false)
    if random.one(in: 3) { add("# Babak \(index) " + text.word()) }
    if random.one(in: 3) { comment("") }
    add(random.pick(["## Adegan \(index)", "## *Adegan* \(index)", "##  Adegan \(index)"]))
    gap(always: false)
    let isEnding = index == scenes.count - 1
    if isEnding || random.one(in: 3) {
      add(isEnding ? "`ending`" : random.pick(["`minutes 2`", "`joy +4` `set tahu`", "`budi.joy -8`"]))
      gap(always: true)
    }
    for _ in 0..<random.number(1..<4) { addBlock("", canLeave: false) }
    guard !isEnding else { return add(text.paragraph()) }
    if random.one(in: 2) { lines.removeLast() }
    for _ in 0..<random.number(1..<4) { addChoice() }
    add("- Selesai.")
    gap(always: true)
    add("  [Lanjut](#adegan-\(index + 1))")
  }

  private mutating func addChoice() {
    let directives = random.pick([
      "", "", " `joy +4`", " `does greet` `minutes 3`", " `bends aturan` `budi.joy -8`", " `set sudah`",
    ])
    add("- " + (random.one(in: 5) ? "`if not sudah` " : "") + text.choice() + directives)
    if random.one(in: 6) { add("  `refer +8` `promises telepon`") }
    for _ in 0..<random.pick([0, 0, 1, 2, 5]) { add("  - " + text.choice()) }
    for _ in 0..<random.number(0..<4) {
      gap(always: true)
      addBlock("  ", canLeave: true)
      lines.removeLast()
    }
    gap(always: false)
    if random.one(in: 8) { comment("") }
  }

  // MARK: Blocks

  /// A block and an empty line.
  private mutating func addBlock(_ indent: String, canLeave: Bool) {
    switch random.number(0..<9) {
    case 0: comment(indent)
    case 1: add([indent + "![\(text.word())](gambar-1.png)"])
    case 2: add(quote(alert: random.pick(["[!NOTE]", "[!TIP]", "[!QUOTE]"])).map { indent + $0 })
    case 3, 4, 5: add(quote(alert: nil).map { indent + $0 })
    default: add(directed(text.paragraph(), canLeave: canLeave).map { indent + $0 })
    }
    gap(always: true)
  }

  /// Adds directives at the beginning or the end of a paragraph, and a link.
  private mutating func directed(_ paragraph: [String], canLeave: Bool) -> [String] {
    var lines = paragraph
    switch random.number(0..<6) {
    case 0: lines[0] = "`if joy < 45` " + lines[0]
    case 1: lines.insert("`if did greet and not (tahu or patience = 0)`", at: 0)
    case 2: lines[lines.count - 1] += " `joy +4` ` set tahu `"
    case 3: lines.append("`keeps telepon`")
    default: break
    }
    if canLeave, random.one(in: 4) {
      lines[lines.count - 1] += " [\(random.pick(["Pergi", "*Ke* sana", "😀"]))](#\(random.pick(scenes)))"
    }
    return lines
  }

  private mutating func quote(alert: String?) -> [String] {
    var quoted: [String] = alert.map { ["> " + $0] } ?? []
    if alert != nil, random.one(in: 4) { quoted.append(">") }
    let mark = random.pick(["> ", "> ", "> ", ">"])
    for index in 0..<random.number(1..<4) {
      var paragraph = text.paragraph()
      if index == 0 { paragraph[0] = begin(alert: alert) + paragraph[0] }
      if index > 0 { quoted.append(random.pick([">", "> ", ">  "])) }
      quoted += paragraph.map { mark + $0 }
    }
    return quoted
  }

  private mutating func begin(alert: String?) -> String {
    let condition = random.one(in: 4) ? "`if joy >= 60` " : ""
    return condition
      + (alert == nil && random.one(in: 3)
        ? "**\(random.pick(["Rani", "Pak Budi", "お客様", "A\\*B"])):** " : "")
  }

  private mutating func comment(_ indent: String) {
    switch random.number(0..<4) {
    case 0: add(indent + "<!-- \(text.word()) -->")
    case 1:
      add([
        indent + "<!--", "", indent + "- \(text.word()) `joy` [x](#y)", indent + "## x", "", indent + "-->",
      ])
    case 2: add(indent + random.pick(["<!-->", "<!-- -- -->", "<!---->", "<!-- > -->"]))
    default: add([indent + "<!-- a", indent + "   > b -->"])
    }
    if indent.isEmpty { gap(always: true) }
  }

  // MARK: Lines

  private mutating func add(_ line: String) { lines.append(line) }
  private mutating func add(_ new: [String]) { lines += new }

  /// An empty line, sometimes with spaces in it, sometimes two; where none is needed, sometimes none.
  private mutating func gap(always: Bool) {
    switch random.number(0..<8) {
    case 0 where !always: break
    case 1 where !always: break
    case 2: lines += ["", ""]
    case 3: lines.append("  ")
    default: lines.append("")
    }
  }
}
