public import Simulation
import SourceText

/// A small picture of progress. Where it is shown decides how it is drawn.
public enum ProgressPicture: Sendable, Hashable {
  /// The smiles that plays ended with, the earliest first.
  case smiles([Smiles])
  /// Of so many plays, how many.
  case bar(Int, of: Int)
  /// A situation that was missed.
  case situation
  /// What it comes to.
  case verdict

  /// Of ASCII and arrows, for a terminal.
  public var typed: String {
    switch self {
    case .smiles(let smiles): smiles.map(\.picture).joined(separator: " → ")
    case .bar(let count, let all):
      "[" + String(repeating: "#", count: count) + String(repeating: ".", count: max(all - count, 0)) + "]"
    case .situation: "<>"
    case .verdict: ">>"
    }
  }
}

/// A line of progress: a small picture, and words that say the same.
public struct ProgressRow: Sendable, Hashable {
  /// Nil where there is nothing to draw.
  public let picture: ProgressPicture?
  /// Says everything by itself, for whoever does not see the picture.
  public let text: String

  init(_ picture: ProgressPicture, _ text: String) {
    self.picture = picture
    self.text = text
  }

  init(_ text: String) {
    picture = nil
    self.text = text
  }
}

extension [ProgressRow] {
  /// The rows for a terminal: their pictures have the same width, so that the words stand under each other.
  public func typed() -> [(picture: String, text: String)] {
    let pictures = map { $0.picture?.typed ?? "" }
    let width = pictures.map(\.columns).max() ?? 0
    return zip(self, pictures).map { row, picture in
      (picture + String(repeating: " ", count: width - picture.columns), row.text)
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

/// How whoever reads about progress goes on from there.
public enum ProgressMedium: Sendable {
  /// By commands, which the lines name.
  case terminal
  /// By links, which stand beside the lines.
  case page

  /// The end of a sentence after which one goes on with a command.
  func to(_ command: String) -> String { self == .terminal ? ": senyum \(command)" : "." }
}
