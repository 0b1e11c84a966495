/// One of the eight patterns that invert modules of the text, so that the code has no large plain areas.
enum QRMask: Int, Sendable, CaseIterable {
  case chequers, rows, columns, diagonals, bricks, fields, diamonds, meadow

  /// Whether it inverts a module of the text.
  func inverts(_ row: Int, _ column: Int) -> Bool {
    let product = row * column
    return switch self {
    case .chequers: (row + column) % 2 == 0
    case .rows: row % 2 == 0
    case .columns: column % 3 == 0
    case .diagonals: (row + column) % 3 == 0
    case .bricks: (row / 2 + column / 3) % 2 == 0
    case .fields: product % 2 + product % 3 == 0
    case .diamonds: (product % 2 + product % 3) % 2 == 0
    case .meadow: ((row + column) % 2 + product % 3) % 2 == 0
    }
  }

  /// The mask after which a grid without format and version has the least penalty; the first of equals.
  static func best(for grid: QRGrid) -> QRMask {
    allCases.map { (mask: $0, penalty: grid.masked(by: $0).penalty.total) }
      .min { $0.penalty < $1.penalty }?.mask ?? .chequers
  }
}
