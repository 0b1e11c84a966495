import Simulation
import SourceText

/// A line of progress: a small picture, and words that say the same.
public struct ProgressRow: Sendable, Hashable {
  /// Of ASCII and arrows, for a terminal; empty where there is nothing to draw.
  public let picture: String
  /// Says everything by itself, for whoever does not see the picture.
  public let text: String

  init(_ picture: String, _ text: String) {
    self.picture = picture
    self.text = text
  }

  init(_ text: String) { self.init("", text) }

  /// Of so many plays, how many: `[##...]`.
  static func bar(_ count: Int, of all: Int) -> String {
    "[" + String(repeating: "#", count: count) + String(repeating: ".", count: max(all - count, 0)) + "]"
  }

  /// The smiles of the first time and of the latest.
  static func picture(from first: Smiles, to latest: Smiles) -> String {
    first.picture + " → " + latest.picture
  }
}

extension [ProgressRow] {
  /// The rows with pictures of the same width, so that the words stand under each other.
  public func aligned() -> [ProgressRow] {
    let width = map(\.picture.columns).max() ?? 0
    return map { row in
      let blanks = String(repeating: " ", count: width - row.picture.columns)
      return ProgressRow(row.picture + blanks, row.text)
    }
  }
}

/// Rows under a title.
public struct ProgressSection: Sendable, Hashable {
  /// Nil: they begin the whole.
  public let title: String?
  public let rows: [ProgressRow]

  init(_ title: String?, _ rows: [ProgressRow]) {
    self.title = title
    self.rows = rows
  }

  init(_ rows: [ProgressRow]) { self.init(nil, rows) }
}
