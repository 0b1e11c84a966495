package import Simulation

/// How finished plays came out, without saying whose.
package struct Outcomes: Sendable, Hashable {
  package struct Share: Sendable, Hashable {
    package let archetype: Archetype
    package let people: Int
  }

  /// How many plays have come to an end.
  package let finished: Int
  /// The archetypes that came up, in the order of domain.md 2.6. Plays whose archetype is not known yet are
  /// missing.
  package let archetypes: [Share]
  /// How many play ended with 0, 1, 2 and 3 smiles.
  package let bySmiles: [Int]
  /// How many lit each smile.
  package let joy: Int
  package let `return`: Int
  package let refer: Int

  /// Nothing is told of fewer plays: it would point at somebody.
  package static let fewest = 3

  /// Nil of too few plays. Those that have not ended are left out.
  package init?(of plays: some Sequence<BoardPlay>) {
    var (kinds, bySmiles) = ([Archetype: Int](), [0, 0, 0, 0])
    var (joy, `return`, refer) = (0, 0, 0)
    for play in plays {
      guard let smiles = play.smiles else { continue }
      bySmiles[smiles.count] += 1
      if smiles.contains(.joy) { joy += 1 }
      if smiles.contains(.return) { `return` += 1 }
      if smiles.contains(.refer) { refer += 1 }
      if let kind = play.archetype { kinds[kind, default: 0] += 1 }
    }
    finished = bySmiles.reduce(0, +)
    guard finished >= Outcomes.fewest else { return nil }
    archetypes = Archetype.allCases.compactMap { kind in
      kinds[kind].map { Share(archetype: kind, people: $0) }
    }
    self.bySmiles = bySmiles
    (self.joy, self.return, self.refer) = (joy, `return`, refer)
  }
}
