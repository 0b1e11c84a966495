import Workbench

/// One of a customer's three smiles, as the debrief shows it.
package struct SmileSign: Sendable, Hashable {
  package enum State: String, Sendable {
    case lit
    case unlit
    /// A hard rule was broken: whatever the customer felt does not count.
    case void
  }

  package let state: State
  /// Which smile: “Senang saat dilayani”.
  package let name: String
  /// The state in words: “menyala”, “belum menyala”, “batal”.
  package let words: String

  package init(_ state: State, name: String, words: String) {
    self.state = state
    self.name = name
    self.words = words
  }
}

/// A customer's smiles as a list. Lit, unlit and void differ in drawing and in words, not only in colour.
package func smiles(_ signs: [SmileSign]) -> String {
  let items = signs.map { sign in
    "<li class=\"\(sign.state.rawValue)\">\(smile(sign.state))"
      + "<b>\(escapedMarkup(sign.name))</b> <span>\(escapedMarkup(sign.words))</span></li>"
  }
  return "<ul class=\"smiles\" role=\"list\">\(items.joined())</ul>"
}

/// One smile by itself.
///
/// - Parameter label: the text in place of the drawing; nil where the words stand beside it.
package func smile(_ state: SmileSign.State, label: String? = nil) -> String {
  "<svg class=\"smile \(state.rawValue)\" viewBox=\"0 0 80 80\" width=\"64\" height=\"64\" \(alternative(label))>"
    + drawing(of: state) + "</svg>"
}

private func drawing(of state: SmileSign.State) -> String {
  let disc = #"<circle class="disc" cx="40" cy="40" r="25"/>"#
  let eyes = #"<circle class="dot" cx="32" cy="36" r="3"/><circle class="dot" cx="48" cy="36" r="3"/>"#
  switch state {
  case .lit:
    let rays =
      "M40 4v6M40 70v6M4 40h6M70 40h6M14.5 14.5l4.3 4.3M61.2 61.2l4.3 4.3M14.5 65.5l4.3-4.3M61.2 18.8l4.3-4.3"
    return "<path class=\"ray\" d=\"\(rays)\"/>" + disc + eyes
      + #"<path class="line" d="M28 45c5 12 19 12 24 0"/>"#
  case .unlit: return disc + eyes + #"<path class="line" d="M31 50h18"/>"#
  case .void:
    return disc + eyes + #"<path class="line" d="M31 50h18"/><path class="cross" d="M18 62l44-44"/>"#
  }
}
