import Workbench

/// What stands at a plane chart, in the reader's language.
package struct PlaneLabels: Sendable, Hashable {
  /// The text in place of the drawing: both numbers, and what they mean together.
  package let alternative: String
  /// What grows to the right: “Senyum ke pelanggan”.
  package let right: String
  /// What grows upwards: “Senyum pelanggan”.
  package let up: String

  package init(alternative: String, right: String, up: String) {
    self.alternative = alternative
    self.right = right
    self.up = up
  }
}

/// One play in the plane of two directions: the smile to the customer to the right, the customer's smile upwards.
///
/// - Parameters:
///   - courtesy: the share of courteous choices in per cent, 0…100.
///   - smiles: the customer's smiles, 0…3.
package func planeChart(courtesy: Int, smiles: Int, _ labels: PlaneLabels) -> String {
  let plane = Plane()
  return "<svg viewBox=\"0 0 340 250\" width=\"340\" height=\"250\" \(alternative(labels.alternative))>"
    + plane.field + plane.names(labels)
    + plane.point(x: plane.x(courtesy), y: plane.y(smiles), smiles: min(max(smiles, 0), 3)) + "</svg>"
}

private struct Plane {
  private let left = 40
  private let right = 316
  private let top = 36
  private let bottom = 198

  func x(_ courtesy: Int) -> Int { left + (right - left) * min(max(courtesy, 0), 100) / 100 }

  func y(_ smiles: Int) -> Int { bottom - (bottom - top) * min(max(smiles, 0), 3) / 3 }

  var field: String {
    let rows = (0...3).map { row in
      "<path class=\"grid\" d=\"M\(left) \(y(row))H\(right)\"/>"
        + "<text x=\"\(left - 20)\" y=\"\(y(row) + 5)\" text-anchor=\"end\">\(row)</text>"
    }
    let columns = [0, 50, 100].map { share in
      "<path class=\"grid\" d=\"M\(x(share)) \(top)V\(bottom)\"/>"
        + "<text x=\"\(x(share))\" y=\"\(bottom + 30)\" text-anchor=\"middle\">\(share)%</text>"
    }
    return "<path class=\"field\" d=\"M\(left) \(top)H\(right)V\(bottom)H\(left)z\"/>"
      + rows.joined() + columns.joined() + "<path class=\"axis\" d=\"M\(left) \(top)V\(bottom)H\(right)\"/>"
  }

  func names(_ labels: PlaneLabels) -> String {
    "<text class=\"axis-name\" x=\"6\" y=\"14\">↑ \(escapedMarkup(labels.up))</text>"
      + "<text class=\"axis-name\" x=\"334\" y=\"246\" text-anchor=\"end\">\(escapedMarkup(labels.right)) →</text>"
  }

  /// A small face, which smiles as widely as there are smiles.
  func point(x: Int, y: Int, smiles: Int) -> String {
    let depth = smiles * 3
    return "<path class=\"trace\" d=\"M\(left) \(y)H\(x)V\(bottom)\"/>"
      + "<circle class=\"point\" cx=\"\(x)\" cy=\"\(y)\" r=\"14\"/>"
      + "<circle class=\"point-eye\" cx=\"\(x - 5)\" cy=\"\(y - 3)\" r=\"2\"/>"
      + "<circle class=\"point-eye\" cx=\"\(x + 5)\" cy=\"\(y - 3)\" r=\"2\"/>"
      + "<path class=\"point-line\" d=\"M\(x - 6) \(y + 4)q6 \(depth) 12 0\"/>"
  }
}
