public import ScenarioLanguage
public import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `senyum new`: writes a small scenario that plays, teaches and explains itself, for a trainer to change.
public struct NewScenario: Sendable {
  /// The language of the scenario and of what is said about it.
  public let language: Language
  /// The scenario's id: the name of its folder or file.
  public let id: String
  public let title: String
  public let channel: Channel
  /// The customer's name as people say it: `Bu Ratna`.
  public let customer: String
  public let type: CustomerType
  /// The folder of scenarios that it is written into.
  public let folder: String
  /// One file `<id>.md` in the place of a folder with a file for each language.
  public let isSingle: Bool

  public init(
    language: Language, id: String, title: String, channel: Channel, customer: String, type: CustomerType,
    folder: String, isSingle: Bool
  ) {
    self.language = language
    self.id = id
    self.title = title
    self.channel = channel
    self.customer = customer
    self.type = type
    self.folder = folder
    self.isSingle = isSingle
  }

  /// The file that is written.
  public var path: String { isSingle ? "\(folder)/\(id).md" : "\(folder)/\(id)/\(language.rawValue).md" }

  /// The scenario's text.
  public var markdown: String {
    let words = ChannelWords(channel)
    let name = CustomerName(customer, language)
    let template = language == .id ? indonesianTemplate : englishTemplate
    let text = filled(
      template,
      [
        "arrival": words.arrival[language], "sign": words.sign[language],
        "leaving": words.leaving[language],
      ])
    return filled(
      text,
      [
        "channel": channel.rawValue, "type": type.rawValue, "key": name.key, "title": quoted(title),
        "customer": quoted(customer), "address": escaped(name.address), "name": escaped(customer),
      ])
  }

  /// A text with its `{places}` filled in, in one pass: what a person typed is never taken for a place.
  private func filled(_ text: String, _ values: [String: String]) -> String {
    var result = ""
    for (index, piece) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if index > 0, parts.count == 2, let value = values[String(parts[0])] {
        result += value + parts[1]
      } else {
        result += (index > 0 ? "{" : "") + piece
      }
    }
    return result
  }

  public func run() -> Outcome {
    if let refusal = refusalOfID ?? refusalOfPlace { return stop(refusal[language]) }
    let source = SourceFile(name: path, text: markdown)
    let context = FileContext(id: id, languageTag: isSingle ? nil : language.rawValue)
    let errors = compile(source, context: context).diagnostics.errors
    guard errors.isEmpty else { return stop(told(errors, in: language) + NewWords.unfit[language]) }
    let parent = isSingle ? folder : "\(folder)/\(id)"
    // Where it fails, the writing says why.
    try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    do throws(Unwritable) {
      try writeFiles([(path, source.bytes)])
    } catch {
      return stop(error.message[language])
    }
    return Outcome(NewWords.written(self)[language] + "\n")
  }

  private func stop(_ message: String) -> Outcome { Outcome(complaint: message + "\n", status: .usage) }

  // MARK: What may not be

  private var refusalOfID: Localized? {
    let isFit =
      id.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45 } && !id.isEmpty
      && !id.hasPrefix("-") && !id.hasSuffix("-") && id.utf8.count <= 60
    return isFit ? nil : NewWords.badID(id, instead: idLike(id))
  }

  /// `Koper Biru!` as `koper-biru`.
  private func idLike(_ text: String) -> String {
    let letters = text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
    let id = String(letters).split(separator: " ").joined(separator: "-")
    return id.isEmpty ? NewWords.exampleID[language] : String(id.prefix(60))
  }

  /// Nothing is ever overwritten, and no second language is put beside a scenario that tells another story.
  private var refusalOfPlace: Localized? {
    let taken = ["\(folder)/\(id)", "\(folder)/\(id).md"].first(where: FileManager.default.fileExists)
    return taken.map { NewWords.exists($0, id) }
  }

  // MARK: Words

  /// A value of the front matter, in quotation marks where it needs them.
  private func quoted(_ text: String) -> String {
    let isPlain =
      text.allSatisfy { $0.isLetter || $0.isNumber || " .,()'?!-".contains($0) }
      && (text.first.map { $0.isLetter || $0.isNumber } ?? false)
    return isPlain ? text : "\"" + text.escaped(["\\": "\\\\", "\"": "\\\""]) + "\""
  }

  /// A name within text: what could be a mark of Markdown is escaped.
  private func escaped(_ text: String) -> String {
    String(text.flatMap { "\\`*_[]<&~!".contains($0) ? ["\\", $0] : [$0] })
  }
}

/// What a customer's name says about how to address them.
struct CustomerName {
  private let words: [String]
  private let language: Language

  init(_ name: String, _ language: Language) {
    words = name.split(separator: " ").map(String.init)
    self.language = language
  }

  private static let titles = [
    "bu", "ibu", "pak", "bapak", "mas", "mbak", "kak", "kakak", "bang", "mr", "mrs", "ms", "miss", "dr",
  ]

  /// How the customer is spoken to: `Bu` in Indonesian, the whole name in English.
  var address: String {
    guard language == .id else { return words.joined(separator: " ") }
    let first = words.first ?? ""
    let word = first.lowercased().filter { $0 != "." }
    if let short = ["ibu": "Bu", "bapak": "Pak", "kakak": "Kak"][word] { return short }
    return CustomerName.titles.contains(word) && words.count > 1 ? first : "Kak"
  }

  /// The first word that is no title, in small letters; `customer` where that can be no key.
  var key: String {
    let plain = words.map { word in word.lowercased().filter { $0.isASCII && $0.isLetter } }
    let own = plain.first { !$0.isEmpty && !CustomerName.titles.contains($0) } ?? ""
    // The template's colleague has his own key.
    return own.isEmpty || own == "tono" || own.count > 30 || isReservedKey(own) ? "customer" : own
  }
}
