import Simulation

/// Writes small scenarios by chance, always the same for one seed: every directive, condition and kind of scene that
/// moves a play occurs, also where no author would put it.
public struct ScenarioMaker {
  private var generator: SplitMix64
  private var sceneCount = 0
  private var hasClock = false
  private var others: [String] = []
  private var lines: [String] = []

  public init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  public mutating func markdown() -> String {
    sceneCount = 3 + number(below: 4)
    hasClock = chance(40)
    others = chance(50) ? ["rani"] : chance(30) ? ["rani", "antrean"] : []
    lines = []
    writeFrontMatter()
    for scene in 0..<sceneCount { writeScene(scene) }
    writeEnding("good", when: nil)
    writeEnding("bad", when: nil)
    writeInterruptions()
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Parts

  private mutating func writeFrontMatter() {
    lines += ["---", "format: 1", "title: Made by chance", "summary: A scenario for tests.", "language: en"]
    lines += ["channel: counter", "currency: IDR"]
    if hasClock { lines.append("clock: 16:50") }
    lines += [
      "customers:", "  bima:", "    name: Mas Bima",
      "    type: \(pick(["active", "inactive", "hyperactive"]))",
    ]
    for meter in ["joy", "return", "refer"] { lines.append("    \(meter): \(45 + number(below: 25))") }
    lines.append("    patience: \(1 + number(below: 5))")
    for other in others { lines += ["  \(other):", "    name: \(other)", "    role: colleague"] }
    lines += ["rules:"]
    lines += ["  own-rule:", "    kind: house", "    discretion: own", "    text: One.", "    why: Because."]
    lines += [
      "  ask-first:", "    kind: house", "    discretion: approval", "    text: Two.", "    why: Because.",
    ]
    lines += ["  hard-rule:", "    kind: safety", "    text: Three.", "    why: Because."]
    lines += ["flags: [red, blue]", "promises:", "  call-back: We call back.", "---", ""]
  }

  private mutating func writeScene(_ index: Int) {
    lines += ["## s\(index)", ""]
    if chance(25) { lines += [effect(), ""] }
    if chance(30) { lines += ["`if first` A new room. \(effect())", ""] } else { lines += ["A room.", ""] }
    if chance(30) { lines += ["`if \(condition(2))` \(effect()) Something happens.", ""] }
    if chance(12) { lines += ["`if \(condition(1))` [On](#\(target(from: index)))", ""] }
    for choice in 0..<(1 + number(below: 3)) { writeChoice(choice, from: index) }
  }

  private mutating func writeChoice(_ choice: Int, from scene: Int) {
    let again = chance(15)
    let guarded = choice > 0 && chance(35) ? "`if \(condition(2))` " : ""
    var marks = again ? ["`again`"] : []
    for _ in 0..<number(below: 3) { marks.append(chance(70) ? meterEffect() : factEffect()) }
    if chance(60) { marks.append(behaviour()) }
    if chance(25) { marks.append(ruleEffect()) }
    if !again, chance(20) { marks.append("`cost \(1 + number(below: 3))000`") }
    lines += ["- \(guarded)\"Choice \(choice).\" \(marks.joined(separator: " "))", ""]
    if chance(40) { lines += ["  `if \(condition(2))` \(effect()) It matters.", ""] }
    if chance(20) { lines += ["  `if \(condition(1))` [Perhaps](#\(target(from: scene)))", ""] }
    if chance(again ? 30 : 80) { lines += ["  [On](#\(target(from: scene)))", ""] }
  }

  private mutating func writeEnding(_ id: String, when condition: String?) {
    lines += [
      "## \(id)", "",
      (condition.map { "`when \($0)` " } ?? "") + "`ending`" + (chance(40) ? " " + effect() : ""), "",
    ]
    lines += ["The end.", ""]
    if chance(30) { lines += ["`if \(self.condition(1))` \(effect()) One more thing.", ""] }
  }

  private mutating func writeInterruptions() {
    if chance(35) { writeEnding("gone", when: chance(70) ? "patience = 0" : "patience <= 1") }
    if chance(25) { writeEnding("closed", when: hasClock ? "clock >= 17:00" : "joy < 40") }
    for (index, kind) in ["resumes", "links", "offers"].enumerated() where chance(35) {
      let when = chance(50) ? "joy < \(40 + number(below: 20))" : condition(1)
      lines += [
        "## i\(index)", "", "`when \(when)` \(chance(50) ? effect() : "")", "", "Somebody comes in.", "",
      ]
      if kind == "links" {
        lines += [(chance(50) ? "`if \(condition(1))` " : "") + "[Off](#\(target(from: 0)))", ""]
      }
      if kind == "offers" { for choice in 0..<2 { writeChoice(choice, from: 0) } }
    }
  }

  // MARK: Words

  private mutating func target(from scene: Int) -> String {
    if chance(15) { return "s\(number(below: sceneCount))" }
    let next = scene + 1 + number(below: 2)
    return next < sceneCount ? "s\(next)" : pick(["good", "bad", "good"])
  }

  private mutating func effect() -> String {
    switch number(below: 10) {
    case 0: "`set \(pick(["solved", "solved", "red", "blue"]))`"
    case 1: "`clear \(pick(["solved", "red", "blue"]))`"
    case 2: factEffect()
    default: meterEffect()
    }
  }

  private mutating func meterEffect() -> String {
    let amount = pick(["+15", "+8", "+30", "+20", "-4", "-15", "-40", "+4"])
    switch number(below: 8) {
    case 0, 1: return "`joy \(amount)`"
    case 2, 3: return "`return \(amount)`"
    case 4, 5: return "`refer \(amount)`"
    case 6: return "`patience \(pick(["-1", "-2", "+1"]))`"
    default: return others.isEmpty ? "`joy \(amount)`" : "`\(pick(others)).joy \(amount)`"
    }
  }

  private mutating func factEffect() -> String {
    switch number(below: 6) {
    case 0: "`promises call-back`"
    case 1: "`keeps call-back`"
    case 2: "`approves ask-first`"
    case 3: hasClock ? "`minutes \(3 + number(below: 5))`" : "`set red`"
    case 4: "`set solved`"
    default: "`set \(pick(["red", "blue"]))`"
    }
  }

  private mutating func ruleEffect() -> String {
    "`\(pick(["bends", "bends", "follows"])) \(pick(["own-rule", "ask-first", "ask-first", "hard-rule"]))`"
  }

  private mutating func behaviour() -> String {
    "`does \(pick(["sympathy-only", "overgive", "shield", "greet", "help", "listen, help", "ask-need"]))`"
  }

  private mutating func condition(_ depth: Int) -> String {
    switch depth > 0 ? number(below: 6) : 0 {
    case 3: "not \(atom())"
    case 4: "\(condition(depth - 1)) and \(atom())"
    case 5: "(\(condition(depth - 1)) or not (\(atom())))"
    default: atom()
    }
  }

  private mutating func atom() -> String {
    switch number(below: 12) {
    case 0: return pick(["red", "blue", "solved"])
    case 1: return "did \(pick(["greet", "help", "sympathy-only", "shield"]))"
    case 2: return "\(pick(["bent", "followed"])) \(pick(["own-rule", "ask-first"]))"
    case 3: return "approved ask-first"
    case 4: return "\(pick(["promised", "kept"])) call-back"
    case 5: return "visited s\(number(below: sceneCount))"
    case 6: return "patience \(pick(["<", ">="])) \(1 + number(below: 4))"
    case 7: return "cost \(pick([">", "<="])) \(number(below: 4))000"
    case 8 where hasClock: return "clock \(pick([">=", "<"])) \(pick(["16:55", "17:00"]))"
    case 9 where !others.isEmpty: return "\(pick(others)).joy \(pick(["<", ">"])) \(45 + number(below: 10))"
    default:
      return "\(pick(["joy", "return", "refer"])) \(pick(["<", ">=", ">", "<="])) \(40 + number(below: 30))"
    }
  }

  // MARK: Chance

  private mutating func number(below limit: Int) -> Int { generator.number(below: limit) }
  private mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }
  private mutating func pick(_ words: [String]) -> String { words[number(below: words.count)] }
}
