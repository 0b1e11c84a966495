import ScenarioLanguage
public import Simulation
public import SourceText

extension Smiles {
  /// Each smile with the meter it stands for, in the order in which they are always told.
  private static let ordered: [(smile: Smiles, name: Localized)] = [
    (.joy, Meter.joy.name), (.return, Meter.return.name), (.refer, Meter.refer.name),
  ]

  /// Which smiles are lit, as a phrase: `senang saat dilayani`, `ketiga senyum`, `belum ada senyum`.
  public var name: Localized {
    switch self {
    case .all: return Localized(id: "ketiga senyum", en: "all three smiles")
    case []: return Localized(id: "belum ada senyum", en: "no smile yet")
    default:
      let lit = Smiles.ordered.filter { contains($0.smile) }.map(\.name)
      return Localized(
        id: Figures.list(lit.map(\.id), in: .id), en: Figures.list(lit.map(\.en), in: .en))
    }
  }

  /// One small face for each smile: `:) :| :|`. Words always stand beside it.
  public var picture: String {
    Smiles.ordered.map { contains($0.smile) ? ":)" : ":|" }.joined(separator: " ")
  }
}
