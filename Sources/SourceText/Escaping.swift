extension StringProtocol {
  /// The text with some signs written otherwise, as a format wants them.
  ///
  /// It goes by Unicode scalars, as readers of such formats do: a quotation mark with an accent on it is one character
  /// to Swift, and ends a text all the same.
  package func escaped(_ signs: [Unicode.Scalar: String]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let written = signs[scalar] {
        result.append(contentsOf: written.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
