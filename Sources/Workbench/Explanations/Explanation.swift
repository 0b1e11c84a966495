import Debriefing
import ScenarioLanguage
public import SourceText

/// The page of one code: what a finding means, and a piece of a scenario before and after its repair.
public struct Explanation: Sendable {
  /// The code of a kind of finding, such as `unknown-scene`.
  public let code: String
  /// Two to five sentences: what it means, why it matters to the play or to a reader, how it usually happens.
  public let meaning: Localized
  /// Raises the finding when it is read and checked.
  public let example: Example
  /// Raises nothing.
  public let repaired: Example

  /// - Parameters:
  ///   - id: the meaning in Indonesian, on as many lines as its writer liked.
  ///   - en: the same in English.
  init(_ code: String, id: String, en: String, example: Example, repaired: Example) {
    self.code = code
    meaning = Localized(id: oneLine(id), en: oneLine(en))
    self.example = example
    self.repaired = repaired
  }

  /// One whose repair touches one place of the example.
  init(_ code: String, id: String, en: String, example: Example, repair: Repair) {
    self.init(code, id: id, en: en, example: example, repaired: example.repaired(by: repair))
  }
}

extension Explanation {
  /// The explanations of one part of the format, under a heading.
  struct Group: Sendable {
    let title: Localized
    let explanations: [Explanation]
  }

  /// In the order of the reference.
  static let groups: [Group] = [
    Group(title: Localized(id: "Berkas", en: "The file"), explanations: files),
    Group(
      title: Localized(id: "Kepala skenario", en: "The front matter"),
      explanations: frontMatter + frontMatterKeys + frontMatterValues),
    Group(
      title: Localized(id: "Judul, blok dan pilihan", en: "Headings, blocks and choices"),
      explanations: headings + endings + choices + blocks),
    Group(title: Localized(id: "Tanda di dalam teks", en: "Marks within text"), explanations: marks + links),
    Group(title: Localized(id: "Perintah", en: "Directives"), explanations: directives + names + clashes),
    Group(
      title: Localized(id: "Syarat dan nama", en: "Conditions and names"), explanations: conditions + unused),
    Group(
      title: Localized(id: "Bahasa-bahasa sebuah skenario", en: "The languages of a scenario"),
      explanations: parity + translations),
    Group(
      title: Localized(id: "Semua permainan yang mungkin", en: "Every possible play"),
      explanations: stuck + unreachable + pathConditions),
    Group(
      title: Localized(id: "Cacat ajar", en: "Teaching flaws"),
      explanations: teachingClues + teachingOptions + teachingPlays + teachingJourney + teachingTelling
        + teachingWhole),
    Group(title: Localized(id: "Kurikulum", en: "The curriculum"), explanations: curricula),
    Group(title: Localized(id: "Transkrip", en: "Transcripts"), explanations: transcripts),
  ]

  /// The explanations of all codes, in the order of the reference.
  public static let all: [Explanation] = groups.flatMap(\.explanations)
}

/// Lines of a literal as one.
private func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).joined(separator: " ")
}

extension DiagnosticKind {
  /// Every kind of finding that has a page: those of scenarios, of curricula and of transcripts.
  public static let explained: [DiagnosticKind] = all + ofCurricula + ofTranscripts
}
