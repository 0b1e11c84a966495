import ScenarioLanguage
import Simulation

/// Part 6: the five parts of an apology, and the line of the SOP that stood in the way.
extension Teller {
  var apology: [Line] {
    let shown = account.shown
    let needsAll = !scenario.header.complaints.isEmpty
    let parts = ApologyPart.all.filter { needsAll || shown.contains($0.behaviour) }
    return (needsAll ? [] : [noComplaint])
      + parts.map { part in
        part.behaviour == .compensate && account.gaveTooMuch
          ? tooMuchLine(part) : apologyLine(part, shown: shown.contains(part.behaviour))
      }
  }

  /// Where nobody complained, what was not said is no gap.
  private var noComplaint: Line {
    Line(
      .narration,
      say(
        id: "Di sini tidak ada keluhan, jadi tidak semua bagian permintaan maaf diperlukan.",
        en: "There was no complaint here, so not every part of an apology is called for."))
  }

  /// Compensation that is bought with other people's money is no part of an apology (domain.md 1, row 78).
  private func tooMuchLine(_ part: ApologyPart) -> Line {
    let name = part.name[language].capitalizedSentence
    return Line(
      .apologyPart(shown: false),
      say(id: "\(name): yang diberikan lebih dari itu.", en: "\(name): what was given was more than that."))
  }

  private func apologyLine(_ part: ApologyPart, shown: Bool) -> Line {
    let name = part.name[language].capitalizedSentence
    let text =
      shown
      ? say(id: "\(name): terlihat.", en: "\(name): shown.")
      : say(
        id: "\(name): belum terlihat. Misalnya: “\(part.example.id)”",
        en: "\(name): not shown yet. For example: “\(part.example.en)”")
    return Line(.apologyPart(shown: shown), text)
  }

  var standingRule: [Line] {
    if !result.hardBreaches.isEmpty {
      return told(
        result.hardBreaches,
        say(
          id: "Aturan yang tidak boleh dilenturkan, dan terlewati di sini:",
          en: "The rule that may not be bent, and was crossed here:"))
    }
    let rules = rulesInTheWay
    if rules.isEmpty, !result.unapprovedBends.isEmpty {
      return told(
        result.unapprovedBends,
        say(
          id: "Aturan rumah yang dilenturkan tanpa izin atasan:",
          en: "The house rule that was bent without a superior's approval:"))
    }
    guard !rules.isEmpty else { return [Line(.narration, nothingInTheWay)] }
    return told(
      rules, say(id: "Baris SOP yang menghalangi:", en: "The line of the SOP that stood in the way:"))
  }

  private var nothingInTheWay: String {
    account.didBend
      ? say(
        id: "Baris SOP yang perlu dilenturkan sudah dilenturkan; tidak ada yang menghalangi di jalan ini.",
        en: "What had to be bent in the SOP was bent; no line of it stood in the way here.")
      : say(
        id: "Tidak ada baris SOP yang menghalangi di jalan ini.",
        en: "No line of the SOP stood in the way here.")
  }

  /// Rules under a title, and a question for each kind of way round them.
  private func told(_ rules: [Int], _ title: String) -> [Line] {
    var ways: [String] = []
    for way in rules.map({ wayRound(scenario.rules[$0]) }) where !ways.contains(way) { ways.append(way) }
    return [Line(.narration, title)] + rules.map { Line(.rule, ruleText($0)) }
      + ways.map { Line(.suggestion, $0) }
  }

  /// Rules that served as a shield; else house rules that were followed and that the road to par bends; else house
  /// rules whose following cost the customer something in a play that missed par.
  private var rulesInTheWay: [Int] {
    let shielded = account.shieldedRules
    guard shielded.isEmpty, let par, par.turningPoint != nil else { return shielded }
    let bentOnTheRoad = Set(par.road.flatMap { rulesBent(by: scenario.choices[$0]) })
    let onTheRoad = houseRules(account.followedRules).filter(bentOnTheRoad.contains)
    return onTheRoad.isEmpty ? houseRules(account.costlyRules) : onTheRoad
  }

  private func houseRules(_ rules: [Int]) -> [Int] { rules.filter { !scenario.rules[$0].kind.isHard } }

  private func rulesBent(by choice: Choice) -> [Int] {
    let ranges = [choice.effects] + choice.blocks.map { scenario.blocks[$0].effects }
    return ranges.joined().compactMap { index in
      switch scenario.effects[index] {
      case .bend(let rule), .approve(let rule): Int(rule)
      default: nil
      }
    }
  }

  private func wayRound(_ rule: Rule) -> String {
    if rule.kind.isHard {
      return say(
        id: "Aturan ini memang harus dijaga. Jalan apa yang tersisa di sekitarnya, dan siapa yang bisa "
          + "membantu?",
        en: "This rule has to hold. What ways are left around it, and who could help?")
    }
    if rule.needsApproval {
      return say(
        id: "Fakta apa yang bisa Anda bawa kepada atasan supaya pengecualian di sini masuk akal baginya?",
        en: "What facts could you take to a superior so that an exception makes sense here?")
    }
    return say(
      id: "Aturan ini boleh Anda timbang sendiri. Kapan melenturkannya tetap menjaga maksudnya?",
      en: "This rule is yours to weigh. When does bending it still serve its purpose?")
  }
}
