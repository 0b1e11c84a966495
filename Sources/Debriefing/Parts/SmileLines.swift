import ScenarioLanguage
import Simulation
import SourceText

/// Part 2: the smiles. Numbers of meters appear in the debrief and nowhere during play.
extension Teller {
  var smiles: [Line] {
    ownSmiles + otherSmiles + [courtesy] + breaches + givenAway
  }

  private var ownSmiles: [Line] {
    let meters: [(Meter, Smiles, start: Int, end: Int)] = [
      (.joy, .joy, start(of: .joy, otherwise: scenario.primary.joy), result.joy),
      (.return, .return, start(of: .return, otherwise: scenario.primary.return), result.return),
      (.refer, .refer, start(of: .refer, otherwise: scenario.primary.refer), result.refer),
    ]
    return [Line(.fact, smileSummary)]
      + meters.map { meter, smile, start, end in
        smileLine(
          meter.name(of: scenario.primary)[language].capitalizedSentence, lit: result.smiles.contains(smile),
          from: start, to: end)
      } + [Line(.fact, thresholds)]
  }

  private var smileSummary: String {
    let count = result.smiles.count
    let title = say(id: "Senyum pelanggan", en: "Customer smiles")
    guard let par else { return "\(title): \(count)." }
    if account.startingPoint != nil { return trialSummary(title, count, par) }
    if !par.isComplete {
      return say(
        id: "\(title): \(count) dari sedikitnya \(par.par).",
        en: "\(title): \(count) of at least "
          + "\(par.par).")
    }
    if count > par.par {
      return say(
        id: "\(title): \(count); dengan cara yang wajar, yang terbanyak \(par.par).",
        en: "\(title): \(count); by fair means the most is \(par.par).")
    }
    return say(id: "\(title): \(count) dari \(par.par).", en: "\(title): \(count) of \(par.par).")
  }

  private var thresholds: String {
    say(
      id: "Senyum menyala mulai angka \(Result.smileThreshold)"
        + (scenario.others.isEmpty ? "." : "; senyum orang lain mulai \(Result.otherThreshold)."),
      en: "A smile is lit from \(Result.smileThreshold)"
        + (scenario.others.isEmpty ? "." : "; other people's from \(Result.otherThreshold)."))
  }

  private func smileLine(_ name: String, lit: Bool, from start: Int, to end: Int) -> Line {
    let state =
      lit
      ? say(id: "menyala", en: "lit")
      : result.hardBreaches.isEmpty
        ? say(id: "belum menyala", en: "not lit yet") : say(id: "batal", en: "void")
    let numbers = say(id: "mulai \(start), akhirnya \(end)", en: "began at \(start), ended at \(end)")
    return Line(.smile(lit: lit), "\(name): \(state) (\(numbers)).")
  }

  private var otherSmiles: [Line] {
    guard !scenario.others.isEmpty else { return [] }
    let lit = result.others.count(where: \.smiling)
    let summary = say(
      id: "Senyum lain: \(lit) dari \(result.others.count).",
      en: "Other smiles: \(lit) of "
        + "\(result.others.count).")
    return [Line(.fact, summary)]
      + scenario.others.indices.map { index in
        let (other, end) = (scenario.others[index], result.others[index])
        if result.hardBreaches.isEmpty, !account.touched(other: index) { return untouched(other, end) }
        return smileLine(
          "\(other.name), \(other.role.name[language])", lit: end.smiling, from: start(ofOther: index),
          to: end.joy)
      }
  }

  /// Somebody whom nothing in the play reached: the smile is as it was before.
  private func untouched(_ other: OtherCustomer, _ end: Result.Other) -> Line {
    let state = say(
      id: "\(end.smiling ? "tetap menyala" : "tetap belum menyala") di \(end.joy), tidak tersentuh kali ini",
      en: "\(end.smiling ? "still lit" : "still not lit") at \(end.joy), not touched this time")
    return Line(.smile(lit: end.smiling), "\(other.name), \(other.role.name[language]): \(state).")
  }

  private var courtesy: Line {
    Line(
      .fact,
      say(
        id:
          "Senyum ke pelanggan: sapaan, terima kasih, dan basa-basi lain terdengar di \(result.courtesy)% dari pilihan "
          + "Anda (tidak dinilai).",
        en:
          "Smile to the customer: greetings, thanks and other courtesies in \(result.courtesy)% of your choices (not "
          + "scored)."))
  }

  private var breaches: [Line] {
    guard !result.hardBreaches.isEmpty else { return [] }
    let void = say(
      id: "Semua senyum batal kali ini, karena sebuah aturan keras dilewati dan ada yang menanggung "
        + "risikonya.",
      en: "All smiles are void this time, because a hard rule was crossed and somebody carries the risk.")
    return [Line(.fact, void)] + result.hardBreaches.map { Line(.rule, ruleText($0)) }
  }

  private var givenAway: [Line] {
    guard let currency = scenario.header.currency, result.cost > 0 else { return [] }
    let sum = Figures.money(result.cost, currency: currency, in: language)
    guard let authority = scenario.header.authority else {
      return [Line(.fact, say(id: "Yang diberikan: \(sum).", en: "Given away: \(sum)."))]
    }
    let limit = Figures.money(authority, currency: currency, in: language)
    let isApproved = result.cost > authority && result.cost - account.approvedCost <= authority
    return [
      Line(
        .fact,
        isApproved
          ? say(
            id: "Yang diberikan: \(sum), dengan izin (wewenang Anda sendiri sampai \(limit)).",
            en: "Given away: \(sum), with approval (your own authority reaches \(limit)).")
          : say(
            id: "Yang diberikan: \(sum) (wewenang Anda sendiri sampai \(limit)).",
            en: "Given away: \(sum) (your own authority reaches \(limit))."))
    ]
  }

  /// A rule with its standing and what it is for.
  func ruleText(_ index: Int) -> String {
    let rule = scenario.rules[index]
    return say(
      id: "“\(rule.text)” (\(rule.standing.id)). Gunanya: \(rule.why)",
      en: "“\(rule.text)” (\(rule.standing.en)). What it is for: \(rule.why)")
  }
}
