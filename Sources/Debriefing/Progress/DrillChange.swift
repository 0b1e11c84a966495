public import Simulation
public import SourceText

/// What changed between an attempt that missed a situation and a drill from there.
public struct DrillChange: Sendable, Hashable {
  /// What was chosen there, in the scenario's words, and what the play ended with.
  public struct Side: Sendable, Hashable {
    let choice: String
    let smiles: Smiles

    public init(choice: String, smiles: Smiles) {
      self.choice = choice
      self.smiles = smiles
    }
  }

  let then: Side
  let now: Side
  /// Par stayed within reach to the end.
  let keptPar: Bool

  public init(then: Side, now: Side, keptPar: Bool) {
    self.then = then
    self.now = now
    self.keptPar = keptPar
  }

  public func rows(in language: Language) -> [ProgressRow] {
    func side(_ label: Localized, _ side: Side) -> ProgressRow {
      let end = Localized(
        id: "Akhirnya: \(side.smiles.name.id).", en: "It ended with: \(side.smiles.name.en).")
      return ProgressRow(.smiles([side.smiles]), "\(label[language]): \(side.choice) \(end[language])")
    }
    return [
      side(Localized(id: "Waktu itu", en: "Then"), then),
      side(Localized(id: "Kali ini", en: "This time"), now),
      ProgressRow(.verdict, word[language]),
    ]
  }

  private var word: Localized {
    if keptPar {
      return Localized(
        id: "Kali ini senyum terbanyak tetap bisa diraih sampai akhir.",
        en: "This time the most smiles stayed within reach to the end.")
    }
    if now.smiles.count > then.smiles.count {
      return Localized(
        id: "Senyumnya bertambah. Masih ada yang bisa diraih; titik baliknya disebut di atas.",
        en: "There are more smiles than then. More are still to be had; the turning point above says where."
      )
    }
    return Localized(
      id: "Senyum terbanyak kali ini belum terjangkau. Jalan lain masih ada; titik baliknya disebut di atas.",
      en:
        "The most smiles were not within reach this time. There is another way; the turning point above says where."
    )
  }
}
