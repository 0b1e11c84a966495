// What this target knows: what a replayed play means, in Indonesian and English: the debrief, its vocabulary, transcripts.
// What it must not know: where it is printed, files, terminals.

public import Simulation
public import SourceText

/// The debrief of one finished play: seven parts in the order of domain.md 2.5, as content without layout.
///
/// The scenario's texts are in the language of the play's scenario, Senyum's own words in `language`.
public struct Debrief: Sendable, Hashable {
  public let language: Language
  public let archetype: Archetype
  /// One section for each part, in the order of `Part.allCases`.
  public let sections: [Section]

  public enum Part: String, Sendable, Hashable, Codable, CaseIterable {
    case outcome, smiles, archetype, path
    case turningPoint = "turning-point"
    case apology, question
  }

  public struct Section: Sendable, Hashable {
    public let part: Part
    public let heading: String
    public let lines: [Line]
  }

  /// The debrief of a play with the events of its turns; nil when the play has not come to an end.
  ///
  /// `par` is what the exploration found; nil when there is none, and then nothing is said about what was possible.
  public init?(of playthrough: Playthrough, turns: [[Event]], par: ParView?, language: Language) {
    guard let result = playthrough.result else { return nil }
    let account = Account(
      scenario: playthrough.scenario, startingPoint: playthrough.startingPoint, opening: playthrough.opening,
      turns: turns, result: result)
    self.init(
      of: account, archetype: result.archetype(par: par?.scenarioPar ?? ParView.most), par: par,
      language: language)
  }

  init(of account: Account, archetype: Archetype, par: ParView?, language: Language) {
    let teller = Teller(account: account, archetype: archetype, par: par, language: language)
    self.language = language
    self.archetype = archetype
    sections = Part.allCases.map { part in
      Section(part: part, heading: part.heading[language], lines: teller.lines(of: part))
    }
  }

  /// The whole debrief as plain text: a line of text for each line, an empty line between parts, nothing wrapped.
  public var text: String {
    sections.map { section in
      let lines = section.lines.map(\.plain).joined(separator: "\n").drop { $0.isNewline }
      return section.heading + "\n\n" + lines
    }.joined(separator: "\n\n") + "\n"
  }
}

extension Debrief.Part {
  var heading: Localized {
    switch self {
    case .outcome: Localized(id: "Sesudah itu", en: "What became of it")
    case .smiles: Localized(id: "Senyum", en: "Smiles")
    case .archetype: Localized(id: "Gaya pelayanan kali ini", en: "The style of service this time")
    case .path: Localized(id: "Jalan yang Anda tempuh", en: "The path you took")
    case .turningPoint: Localized(id: "Titik balik", en: "The turning point")
    case .apology: Localized(id: "Permintaan maaf dan SOP", en: "The apology and the SOP")
    case .question: Localized(id: "Untuk dibicarakan", en: "To talk about")
    }
  }
}
