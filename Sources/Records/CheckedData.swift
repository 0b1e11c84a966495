import Foundation
import ScenarioLanguage
import Simulation
import SourceText

/// A learner's data of which everything has been checked: a file comes from a stranger.
public struct CheckedData: Sendable {
  public let learner: LearnerData.Person
  let texts: [NewAttempt.ScenarioText]
  let attempts: [Checked]

  struct Checked: Sendable {
    let play: LearnerData.Play
    /// Indices into `Scenario.choices`.
    let choices: [Int]
    /// What the choices come to, whatever the file says.
    let isEnded: Bool
  }

  /// The largest file that is read, in bytes: more than a hundred thousand attempts of one person.
  public static let largest = 32 * 1024 * 1024
  /// In characters.
  public static let longestName = 80
  /// No play has so many.
  static let mostChoices = 10_000

  /// Reads a file and checks all of it: bounds, digests, that every text can be played, that every choice could be taken.
  public init(_ file: [UInt8]) throws(UnfitData) {
    let data = try LearnerData(checking: file)
    learner = try CheckedData.checked(data.learner)
    var scenarios: [String: (compilation: Compilation, scenario: Scenario)] = [:]
    for (index, text) in data.texts.enumerated() {
      scenarios[text.digest] = try text.compiled(Localized(id: "teks \(index + 1)", en: "text \(index + 1)"))
    }
    texts = data.texts.map {
      NewAttempt.ScenarioText(
        scenario: $0.scenario, digest: $0.digest, language: $0.language, bytes: Array($0.text.utf8))
    }
    var replays = Replays(scenarios: scenarios)
    var checked: [Checked] = []
    for (index, play) in data.attempts.enumerated() {
      checked.append(try replays.check(play, number: index + 1))
    }
    attempts = checked
  }

  private static func checked(_ person: LearnerData.Person) throws(UnfitData) -> LearnerData.Person {
    let isClean = !person.name.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard (1...longestName).contains(person.name.count), isClean,
      !person.name.allSatisfy(\.isWhitespace)
    else {
      throw UnfitData(
        at: Localized("learner"), id: "nama itu kosong, terlalu panjang, atau berisi tanda kendali.",
        en: "the name is empty, too long, or holds control characters.")
    }
    return person
  }
}

extension LearnerData {
  fileprivate init(checking file: [UInt8]) throws(UnfitData) {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    let data = Data(file)
    guard let version = try? decoder.decode(Version.self, from: data) else {
      throw UnfitData(
        id: "ini bukan berkas dari senyum export-data.", en: "this is no file of senyum export-data.")
    }
    guard version.format == LearnerData.format else {
      throw UnfitData(
        id: "ini dari Senyum yang lebih baru (format \(version.format)). Perbarui Senyum.",
        en: "it comes from a later Senyum (format \(version.format)). Update Senyum.")
    }
    do {
      self = try decoder.decode(LearnerData.self, from: data)
    } catch let error as DecodingError {
      throw UnfitData(at: error.place, id: "isinya tidak seperti mestinya.", en: "it is not as it should be.")
    } catch {
      throw UnfitData(id: "isinya tidak bisa dibaca.", en: "it cannot be read.")
    }
  }

  private struct Version: Decodable {
    let format: Int
  }
}

extension DecodingError {
  /// `attempts, 3, choices`: lists are counted from 1.
  fileprivate var place: Localized? {
    let context: Context? =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context
      case .keyNotFound(let key, let context):
        Context(codingPath: context.codingPath + [key], debugDescription: "")
      @unknown default: nil
      }
    guard let path = context?.codingPath, !path.isEmpty else { return nil }
    return Localized(path.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: ", "))
  }
}

extension LearnerData.Text {
  /// The scenario, if it is one without an error, and the one that the digest names.
  fileprivate func compiled(_ place: Localized) throws(UnfitData) -> (
    compilation: Compilation, scenario: Scenario
  ) {
    let name = SourceFile(name: scenario + ".md", bytes: Array(text.utf8))
    guard isName(scenario), scenario.utf8.count <= 100 else {
      throw UnfitData(
        at: place, id: "`scenario` bukan nama skenario.", en: "`scenario` is no name of a scenario.")
    }
    let compilation = compile(name, context: FileContext(id: scenario, languageTag: language))
    guard let scenario = compilation.scenario else {
      throw UnfitData(
        at: place, id: "skenario itu punya kesalahan, jadi tidak bisa dimainkan ulang.",
        en: "the scenario has errors, so that it cannot be replayed.")
    }
    guard scenario.digest == digest else {
      throw UnfitData(
        at: place, id: "isinya bukan yang disebut `digest`; berkas ini diubah.",
        en: "it is not what `digest` names; the file was changed.")
    }
    return (compilation, scenario)
  }
}

extension LearnerData {
  /// Without what cannot be replayed any more by this version: nobody could take it over.
  public func replayable() -> LearnerData {
    var scenarios: [String: (compilation: Compilation, scenario: Scenario)] = [:]
    for text in texts { scenarios[text.digest] = try? text.compiled("") }
    var replays = Replays(scenarios: scenarios)
    let fit = attempts.filter { (try? replays.check($0, number: 0)) != nil }
    let digests = Set(fit.flatMap { [$0.source, $0.played] })
    return LearnerData(
      format: format, learner: learner, attempts: fit, texts: texts.filter { digests.contains($0.digest) })
  }
}

/// A name of a folder or file without what could lead elsewhere or disturb a terminal.
private func isName(_ text: String) -> Bool {
  !text.isEmpty && !text.hasPrefix(".")
    && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "/" }
}

/// Plays attempts again.
private struct Replays {
  let scenarios: [String: (compilation: Compilation, scenario: Scenario)]
  private var keys: Set<UUID> = []
  /// Pairs of texts that are the same scenario.
  private var pairs: Set<[String]> = []

  init(scenarios: [String: (compilation: Compilation, scenario: Scenario)]) { self.scenarios = scenarios }

  mutating func check(_ play: LearnerData.Play, number: Int) throws(UnfitData) -> CheckedData.Checked {
    let place = Localized(id: "permainan \(number)", en: "attempt \(number)")
    guard keys.insert(play.key).inserted else {
      throw UnfitData(
        at: place, id: "`key`-nya sudah dipakai di atas.", en: "its `key` stands above already.")
    }
    let source = try source(of: play, place)
    let choices = play.choices.map { $0 &- 1 }
    guard choices.count <= CheckedData.mostChoices, (0...choices.count).contains(play.given) else {
      throw UnfitData(
        at: place, id: "jumlah pilihannya tidak mungkin.", en: "so many choices cannot be.")
    }
    return CheckedData.Checked(play: play, choices: choices, isEnded: try isEnded(choices, source, place))
  }

  private mutating func source(of play: LearnerData.Play, _ place: Localized) throws(UnfitData) -> Scenario {
    guard let source = scenarios[play.source], let played = scenarios[play.played] else {
      throw UnfitData(
        at: place, id: "teks skenarionya tidak ada di berkas ini.",
        en: "the text of its scenario is not in the file.")
    }
    if play.source != play.played, pairs.insert([play.source, play.played]).inserted {
      let findings = parityFindings(of: played.compilation, with: source.compilation)
      guard !findings.hasErrors, played.scenario.id == source.scenario.id else {
        throw UnfitData(
          at: place, id: "`source` dan `played` bukan skenario yang sama.",
          en: "`source` and `played` are not the same scenario.")
      }
    }
    return source.scenario
  }

  private func isEnded(_ choices: [Int], _ scenario: Scenario, _ place: Localized) throws(UnfitData) -> Bool {
    var play = Playthrough(of: scenario)
    for (index, choice) in choices.enumerated() {
      guard (try? play.choose(choice)) != nil else {
        let number = index + 1
        throw UnfitData(
          at: place, id: "pilihan ke-\(number) tidak bisa diambil di sana.",
          en: "choice number \(number) cannot be taken there.")
      }
    }
    return play.phase != .playing
  }
}
