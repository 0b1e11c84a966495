// Turns of phrase that many messages share.
extension Localized {
  /// A number with its noun: `3 pilihan`, `1 choice`, `3 choices`.
  ///
  /// - Parameters:
  ///   - id: the Indonesian noun, which has one form.
  ///   - en: the English noun for one.
  ///   - plural: the English noun for more; nil: with an `s` behind it.
  public static func count(_ count: Int, id: String, en: String, plural: String? = nil) -> Localized {
    Localized(
      id: Figures.number(count, in: .id) + " " + id,
      en: Figures.number(count, in: .en) + " " + (count == 1 ? en : plural ?? en + "s"))
  }

  /// A sentence behind another one with the names that were perhaps meant: ` Near names: joy, refer.` Empty without any.
  ///
  /// - Parameter marks: what stands around each name.
  public static func near(_ names: [String], marks: (open: String, close: String) = ("`", "`")) -> Localized {
    guard !names.isEmpty else { return "" }
    let list = names.map { marks.open + $0 + marks.close }.joined(separator: ", ")
    return Localized(id: " Yang mirip: \(list).", en: " Near names: \(list).")
  }

  public static func + (left: Localized, right: Localized) -> Localized {
    Localized(id: left.id + right.id, en: left.en + right.en)
  }
}

extension Diagnostic {
  /// `shop.md:12`: the file and the line where it begins.
  public var place: String { "\(file.name):\(file.position(at: range.lowerBound).line)" }

  /// All of it without the excerpt: what was seen and what to do.
  public func sentences(in language: Language) -> String {
    message(in: language) + " " + fullHelp(in: language)
  }

  /// What to do, with near names if there are any.
  public func fullHelp(in language: Language) -> String {
    help(in: language) + Localized.near(suggestions)[language]
  }
}
