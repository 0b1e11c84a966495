import ScenarioLanguage
import Simulation

/// Part 7: one question to discuss, and a last word after a Freezer ending.
extension Teller {
  var question: [Line] {
    [Line(.question, scenarioQuestion ?? ownQuestion)] + (archetype == .freezer ? [closing] : [])
  }

  /// One of the scenario's own questions: the same result always asks the same one.
  private var scenarioQuestion: String? {
    let questions = scenario.header.discuss
    guard !questions.isEmpty else { return nil }
    let kind = Archetype.allCases.firstIndex(of: archetype) ?? 0
    return questions[(kind + result.smiles.count) % questions.count]
  }

  /// After domain.md 1, rows 10 (a rule was used to say no), 12 (a rule was crossed or bent) and 17.
  private var ownQuestion: String {
    if result.shielded {
      return say(
        id: "Saat aturan itu dipegang, mana yang paling dekat: karena aturannya melindungi seseorang, karena "
          + "khawatir ditegur, atau karena jalan lain terasa lebih merepotkan?",
        en: "When that rule was held up, which comes closest: because it protects somebody, because of what "
          + "a superior might say, or because any other way felt like more work?")
    }
    if !result.hardBreaches.isEmpty || !result.unapprovedBends.isEmpty {
      return say(
        id: "Di konter yang sama ada dua petugas: yang satu memegang setiap aturan, yang satu melenturkannya "
          + "demi pelanggan. Siapa yang Anda pilih melayani Anda, dan siapa yang Anda pilih menjadi rekan "
          + "kerja?",
        en: "Two people work at the same counter: one keeps every rule, one bends them for the customer. "
          + "Whom would you choose to serve you, and whom would you choose to work beside?")
    }
    return say(
      id: "Bayangkan Anda yang menjadi \(customer): kalimat mana dari percakapan ini yang akan Anda ingat "
        + "malam itu, dan mengapa?",
      en: "Put yourself in \(customer)'s place: which sentence of this conversation would you remember that "
        + "evening, and why?")
  }

  /// After domain.md 1, row 21.
  private var closing: Line {
    Line(
      .closing,
      say(
        id: "SOP ditulis supaya pelanggan terlayani. Bila selembar aturan hanya membuat orang menjauh, "
          + "lembar itu layak dibicarakan lagi: gaji kita semua, pada akhirnya, datang dari pelanggan.",
        en: "An SOP is written so that customers are served. Where a page of it only sends people away, that "
          + "page is worth talking about again: in the end it is customers who pay our wages."))
  }
}
