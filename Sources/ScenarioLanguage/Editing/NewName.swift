import SourceText

/// A name that may be given.
public struct NewName: Sendable, Hashable {
  /// What is written where the name is declared: a key, or a scene's heading.
  public let declaration: String
  /// What is written where it is used: the key, or the scene's id.
  public let name: String
}

/// Why a name may not be given.
public enum NameRefusal: Error, Sendable, Hashable {
  /// A key is lower-case words with single hyphens. `instead` is the name made into one, where that can be done.
  case noKey(instead: String?)
  /// A word of the format. `instead` is free.
  case reserved(instead: String)
  /// Something else is called so already: its heading or key. `instead` is free.
  case taken(by: String, instead: String)
  /// A heading without letters or digits has no id.
  case noSlug
  /// A heading is one line.
  case severalLines
}

extension NameIndex {
  /// What `text` would be as the new name of `old`. For a scene it may be a heading, or an id in small letters, which
  /// is made into a heading.
  public func newName(_ text: String, for old: String, kind: NameKind) throws(NameRefusal) -> NewName {
    if kind == .scene { return try newHeading(text, for: old) }
    guard isKey(text) else { throw .noKey(instead: freeKey(like: text, kind)) }
    let taken = Set(declarations.filter { $0.kind == kind }.map(\.name))
    if reservedWords.contains(text) {
      throw .reserved(instead: free(kind == .rule ? "\(text)-rule" : "is-\(text)", taken, "-"))
    }
    if taken.contains(text), text != old { throw .taken(by: text, instead: free(text, taken, "-")) }
    return NewName(declaration: text, name: text)
  }

  private func newHeading(_ text: String, for old: String) throws(NameRefusal) -> NewName {
    if text.contains(where: \.isNewline) { throw .severalLines }
    let words = text.split(separator: " ").joined(separator: " ")
    let id = slug(of: words)
    let isID = id == text && !text.hasPrefix("-") && !text.hasSuffix("-") && !text.contains("--")
    let heading = isID ? text.replacing("-", with: " ").capitalizedSentence : words
    guard !id.allSatisfy({ $0 == "-" }) else { throw .noSlug }
    let taken = acts.merging(headings) { act, _ in act }
    if id == "walk-out" { throw .reserved(instead: free(heading, Set(taken.keys), " ")) }
    if let other = taken[id], id != old {
      throw .taken(by: other, instead: free(heading, Set(taken.keys), " "))
    }
    return NewName(declaration: heading, name: id)
  }

  /// The name with the first number behind it that makes it free.
  private func free(_ name: String, _ taken: Set<String>, _ gap: String) -> String {
    if !taken.contains(slug(of: name)), !reservedWords.contains(name) { return name }
    var number = 2
    while taken.contains(slug(of: "\(name)\(gap)\(number)")) { number += 1 }
    return "\(name)\(gap)\(number)"
  }

  /// `Knows Need!` as `knows-need`.
  private func freeKey(like text: String, _ kind: NameKind) -> String? {
    let letters = text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
    let key = String(letters).split(separator: " ").drop { $0.first?.isNumber ?? true }.joined(separator: "-")
    guard isKey(key) else { return nil }
    return free(key, Set(declarations.filter { $0.kind == kind }.map(\.name)), "-")
  }
}

/// Whether a key is one of the format's own words, which nothing may be called.
public func isReservedKey(_ key: String) -> Bool { reservedWords.contains(key) }
