/// The id of a heading as GitHub makes it: lower case; letters (with their marks) and digits of any script, `-` and `_`
/// stay; each space becomes a hyphen; all else goes.
func slug(of heading: String) -> String {
  var id = String.UnicodeScalarView()
  for scalar in heading.lowercased().unicodeScalars {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .nonspacingMark, .spacingMark, .enclosingMark:
      id.append(scalar)
    default:
      if scalar == " " { id.append("-") } else if scalar == "-" || scalar == "_" { id.append(scalar) }
    }
  }
  return String(id)
}
