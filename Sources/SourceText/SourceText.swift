/// What this target knows: files as bytes, places in them, findings about them as data, and how an excerpt is drawn.
/// What it must not know: scenarios, their words, terminals, files on a disk.

/// A language of the interface. Scenario texts may be in others; what Senyum itself says exists in these two.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
  case id
  case en

  /// The interface language that is nearest to a BCP 47 tag (`en-GB` is `en`), or nil when neither fits.
  public init?(tag: String) {
    let primary = tag.split(whereSeparator: { "-_.@".contains($0) }).first.map { $0.lowercased() }
    switch primary {
    case "id", "in", "ms": self = .id
    case "en": self = .en
    default: return nil
    }
  }
}

/// One text in both languages of the interface.
public struct Localized: Sendable, Hashable {
  public let id: String
  public let en: String

  public init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  /// A text that is the same in both languages: a name, a number, a word of the format.
  public init(_ same: String) {
    self.init(id: same, en: same)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .id: id
    case .en: en
    }
  }
}

extension Localized: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(value) }
}

/// A range of byte offsets in a source file, counted from the file's first byte.
public typealias ByteRange = Range<Int>
