public import Simulation
import SourceText

/// A play as a text file that people can read and machines can run, the same for both languages.
///
///     scenario airline-check-in
///     # Pak Surya: Saya harus naik pesawat ini.
///     choose konter-tiga 2  # “Sejak jam berapa Bapak antre?”
///     ending gerbang-lima
///     smiles joy return refer
///
/// Scenes and choices are named by the source language's ids. Empty lines and what follows a `#` are for people; so are
/// `name` and `note`, which stay when a transcript is recorded anew.
public struct Transcript: Sendable, Hashable {
  /// One for each line of the file, in order.
  public let lines: [Line]

  /// One line of the file: what it says, and what stands after the `#`.
  public struct Line: Sendable, Hashable {
    public let statement: Statement?
    public let comment: String?

    public init(_ statement: Statement?, comment: String? = nil) {
      self.statement = statement
      self.comment = comment
    }
  }

  /// The n-th choice of a scene in the file, counted from 1.
  public struct Spot: Sendable, Hashable {
    public let scene: String
    public let choice: Int

    public init(scene: String, choice: Int) {
      self.scene = scene
      self.choice = choice
    }
  }

  public enum Statement: Sendable, Hashable {
    case scenario(String)
    /// What people call this rehearsal.
    case name(String)
    /// A note for people, which is kept when the transcript is written anew.
    case note(String)
    /// The trainee takes this choice.
    case choose(Spot)
    /// These choices are offered now, and no others.
    case offered([Spot])
    /// None of these is offered now.
    case notOffered([Spot])
    /// The play is in this scene now.
    case scene(String)
    /// Flags, and whether they are set now.
    case flags([Named<Bool>])
    /// The play is over in this scene; nil: in the engine's own walk-out.
    case ending(String?)
    case smiles(Smiles)
    case archetype(Archetype)
    case par(Int)
    /// Other customers' keys, and whether they smile.
    case others([Named<Bool>])
    /// Meters by the format's words, now or at the end: `joy`, `patience`, `rani.joy`.
    case meters([Named<Int>])
    case courtesy(Int)
    /// Minutes since midnight.
    case clock(Int)
    case cost(Int)
    /// Keys of the hard rules that were crossed.
    case hardBreaches([String])
  }

  public struct Named<Value: Sendable & Hashable>: Sendable, Hashable {
    public let name: String
    public let value: Value

    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  public init(lines: [Line]) { self.lines = lines }

  /// The id of the scenario; nil only in a transcript that was not read from a file.
  public var scenario: String? {
    for case .scenario(let id)? in lines.map(\.statement) { return id }
    return nil
  }

  /// What people call it.
  public var name: String? {
    for case .name(let name)? in lines.map(\.statement) { return name }
    return nil
  }

  /// The choices taken, in order.
  public var chosen: [Spot] {
    lines.compactMap { line in
      guard case .choose(let spot)? = line.statement else { return nil }
      return spot
    }
  }

  /// The file's text. Reading it again gives an equal transcript.
  public var text: String {
    lines.map { $0.text + "\n" }.joined()
  }
}

extension Transcript.Line {
  var text: String {
    let words = statement.map { $0.word + " " + $0.arguments } ?? ""
    guard let comment else { return words }
    return words + (words.isEmpty ? "#" : "  #") + (comment.isEmpty ? "" : " " + comment)
  }
}

extension Transcript.Spot {
  public var text: String { "\(scene) \(choice)" }
}

extension Transcript.Statement {
  /// Its first word in the file.
  public var word: String {
    switch self {
    case .scenario: "scenario"
    case .name: "name"
    case .note: "note"
    case .choose: "choose"
    case .offered: "offered"
    case .notOffered: "not-offered"
    case .scene: "scene"
    case .flags: "flags"
    case .ending: "ending"
    case .smiles: "smiles"
    case .archetype: "archetype"
    case .par: "par"
    case .others: "others"
    case .meters: "meters"
    case .courtesy: "courtesy"
    case .clock: "clock"
    case .cost: "cost"
    case .hardBreaches: "hard-breaches"
    }
  }

  /// What stands after its first word.
  public var arguments: String {
    switch self {
    case .scenario(let id), .scene(let id): id
    case .name(let text), .note(let text): text
    case .choose(let spot): spot.text
    case .offered(let spots), .notOffered(let spots): spots.map(\.text).joined(separator: ", ")
    case .ending(let scene): scene ?? Transcript.walkOutWord
    case .smiles(let smiles): Transcript.words(of: smiles)
    case .archetype(let archetype): archetype.rawValue
    case .par(let number), .courtesy(let number), .cost(let number): String(number)
    case .others(let others), .flags(let others):
      others.map { "\($0.name) \($0.value ? "yes" : "no")" }.joined(separator: " ")
    case .meters(let meters): meters.map { "\($0.name) \($0.value)" }.joined(separator: " ")
    case .clock(let minutes): Figures.clock(minutes, in: .en)
    case .hardBreaches(let rules): rules.isEmpty ? Transcript.noneWord : rules.joined(separator: " ")
    }
  }

  /// What a statement is to a play.
  enum Role {
    /// Stands at the top, once.
    case head
    /// Is for people.
    case note
    case move
    /// Is expected where it stands: between two choices or at the end.
    case moment
    /// Can only be true when the play is over.
    case end
  }

  var role: Role {
    switch self {
    case .scenario, .name: .head
    case .note: .note
    case .choose: .move
    case .offered, .notOffered, .scene, .flags, .par, .meters, .courtesy, .clock, .cost, .hardBreaches:
      .moment
    case .ending, .smiles, .archetype, .others: .end
    }
  }

  /// True for what is asked of a play that goes on, and of none that is over.
  var wantsPlayThatGoesOn: Bool {
    switch self {
    case .choose, .offered, .notOffered: true
    default: false
    }
  }
}

extension Transcript {
  static let walkOutWord = "walk-out"
  static let noneWord = "none"
  static let smileWords: [(word: String, smile: Smiles)] = [
    ("joy", .joy), ("return", .return), ("refer", .refer),
  ]

  static func words(of smiles: Smiles) -> String {
    let lit = smileWords.filter { smiles.contains($0.smile) }.map(\.word)
    return lit.isEmpty ? noneWord : lit.joined(separator: " ")
  }
}
