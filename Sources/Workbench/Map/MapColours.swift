/// Colours of a place by the smiles still possible there.
///
/// From blue over yellow to vermilion, which people with each kind of colour blindness tell apart; the dark text has a
/// contrast of at least 7 : 1 on each, the frame one of at least 3 : 1 on white (WCAG 2.2, 1.4.6 and 1.4.11).
struct MapColours: Sendable, Hashable {
  let fill: String
  let line: String
  var text = "#1A1A1A"

  static func of(_ best: Outlook.Best) -> MapColours {
    switch best {
    case .smiles(3): MapColours(fill: "#BFDDF5", line: "#0B5394")
    case .smiles(2): MapColours(fill: "#E2EFF9", line: "#4A7BA6")
    case .smiles(1): MapColours(fill: "#FFF0BF", line: "#8A6A00")
    case .smiles: MapColours(fill: "#F9CDB6", line: "#A33B00")
    case .onlyUnclean: MapColours(fill: "#E6E1E8", line: "#5E4B66")
    case .unknown: MapColours(fill: "#FFFFFF", line: "#4D4D4D")
    }
  }

  static let unreachable = MapColours(fill: "#F4F4F4", line: "#767676", text: "#4D4D4D")
}
