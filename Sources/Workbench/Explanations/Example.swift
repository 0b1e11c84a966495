import Analysis
import Debriefing
import ScenarioLanguage
import SourceText

/// A piece of a scenario on a page of `senyum explain`, together with what makes a whole file of it.
///
/// A page shows the piece only; the rest of the file is the frame's (Frame.swift), so that pages stay short.
public struct Example: Sendable {
  let content: Content

  enum Content: Sendable {
    /// A piece that a page shows as it is.
    case fragment(Fragment)
    /// The Indonesian text is the source language's file, the English one its translation.
    case pair(Fragment)
    /// A transcript, the whole file.
    case transcript(Localized)
    /// A curriculum, the whole file.
    case curriculum(Localized)
    /// A file that no page could show: its description, and how to make it.
    case described(Localized, @Sendable (Language) -> [UInt8])
  }
}

/// Text of a scenario and where in the file it stands.
struct Fragment: Sendable {
  enum Place: Sendable, Hashable {
    /// Lines of front matter; the frame's lines of the same keys give way.
    case frontMatter
    /// All of the front matter.
    case header
    /// Between the front matter and the first scene.
    case start
    /// Within the first scene, before its last choice.
    case scene
    /// Scenes of their own, after the first one and before the ending.
    case scenes
    /// Everything under the front matter.
    case body
    /// Everything above the first scene, the two `---` included.
    case top
    /// In place of scenes of a scenario that is large enough to be studied (TeachingStory.swift).
    case story
  }

  var place: Place
  /// Lines of front matter that the text needs.
  var frontMatter: Localized = ""
  var text: Localized
  /// The file's path, where its name matters.
  var path: String?
  /// Of a pair: the source language's text when the translation was made.
  var formerSource: String?
  /// Signs that a page shows in place of bytes that cannot be seen, and a line that says so.
  var signs: [Character: [UInt8]] = [:]
  var legend: Localized?
  /// Also the teaching flaws are wanted.
  var isStudied = false
  /// Every possible play is to be looked at, up to so many situations.
  var playLimit: Int?
}

// MARK: - How examples are written

extension Example {
  static func frontMatter(_ same: String) -> Example { frontMatter(id: same, en: same) }

  static func frontMatter(id: String, en: String) -> Example {
    Example(content: .fragment(Fragment(place: .frontMatter, text: Localized(id: id, en: en))))
  }

  static func scene(_ frontMatter: Localized = "", id: String, en: String) -> Example {
    .at(.scene, frontMatter, id: id, en: en)
  }

  static func scenes(_ frontMatter: Localized = "", id: String, en: String) -> Example {
    .at(.scenes, frontMatter, id: id, en: en)
  }

  static func at(_ place: Fragment.Place, _ frontMatter: Localized = "", id: String, en: String) -> Example {
    Example(
      content: .fragment(Fragment(place: place, frontMatter: frontMatter, text: Localized(id: id, en: en))))
  }

  /// One whose every possible play is looked at.
  static func played(
    _ place: Fragment.Place, _ frontMatter: Localized = "", limit: Int = Exploration.defaultLimit, id: String,
    en: String
  ) -> Example {
    var fragment = Fragment(place: place, frontMatter: frontMatter, text: Localized(id: id, en: en))
    fragment.playLimit = limit
    if limit != Exploration.defaultLimit {
      fragment.legend = Localized(
        id: "Supaya contohnya pendek, batasnya di sini \(limit) keadaan.",
        en: "To keep the example short, the limit here is \(limit) situations.")
    }
    return Example(content: .fragment(fragment))
  }

  static func pair(_ place: Fragment.Place, id: String, en: String) -> Example {
    Example(content: .pair(Fragment(place: place, text: Localized(id: id, en: en))))
  }

  /// A pair whose source language said something else when it was translated.
  static func changed(_ place: Fragment.Place, from former: String, id: String, en: String) -> Example {
    Example(
      content: .pair(Fragment(place: place, text: Localized(id: id, en: en), formerSource: former)))
  }

  static func transcript(id: String, en: String) -> Example {
    Example(content: .transcript(Localized(id: id, en: en)))
  }

  static func curriculum(id: String, en: String) -> Example {
    Example(content: .curriculum(Localized(id: id, en: en)))
  }

  static func described(id: String, en: String, _ make: @escaping @Sendable (Language) -> [UInt8]) -> Example
  {
    Example(content: .described(Localized(id: id, en: en), make))
  }

  /// The same example in a file of this path.
  func named(_ path: String) -> Example {
    guard case .fragment(var fragment) = content else { return self }
    fragment.path = path
    return Example(content: .fragment(fragment))
  }

  /// The same example, in which signs on the page are other bytes in the file.
  func drawing(_ signs: [Character: [UInt8]], id: String, en: String) -> Example {
    guard case .fragment(var fragment) = content else { return self }
    fragment.signs = signs
    fragment.legend = Localized(id: id, en: en)
    return Example(content: .fragment(fragment))
  }
}

/// What makes an example right, where most of it stays as it is.
enum Repair: Sendable {
  /// Other words in the place of some that stand in the example once.
  case replacing(id: (old: String, new: String), en: (old: String, new: String))
  /// More text under the example's.
  case appending(id: String, en: String)
}

extension Example {
  func repaired(by repair: Repair) -> Example {
    guard case .fragment(var fragment) = content else { return self }
    let text = fragment.text
    switch repair {
    case .replacing(let id, let en):
      fragment.text = Localized(
        id: text.id.replacing(id.old, with: id.new), en: text.en.replacing(en.old, with: en.new))
    case .appending(let id, let en):
      fragment.text = Localized(id: text.id + "\n\n" + id, en: text.en + "\n\n" + en)
    }
    return Example(content: .fragment(fragment))
  }
}

// MARK: - What Senyum finds in it

extension Example {
  /// The whole file, as it would stand on a disk. Of a pair it is the translation.
  func source(in language: Language) -> SourceFile {
    switch content {
    case .fragment(let fragment):
      SourceFile(name: fragment.path ?? fileName(language), bytes: Frame(language).bytes(around: fragment))
    case .transcript(let text):
      SourceFile(name: language == .id ? "contoh.transcript" : "example.transcript", text: text[language])
    case .curriculum(let text): SourceFile(name: Curriculum.fileName, text: text[language])
    case .described(_, let make): SourceFile(name: fileName(language), bytes: make(language))
    case .pair(let fragment): translation(of: fragment)
    }
  }

  /// All findings, in the order of the file.
  func findings(in language: Language) -> [Diagnostic] {
    if case .transcript = content { return Transcript.read(source(in: language)).diagnostics }
    if case .curriculum = content {
      return readCurriculum(source(in: language), scenarios: [Example.id, "lost-glasses"]).diagnostics
    }
    let compilation = compile(source(in: language), context: context)
    if case .fragment(let fragment) = content, fragment.isStudied || fragment.place == .story {
      return compilation.diagnostics + CompiledEntry([compilation]).analysisFindings()
    }
    if case .fragment(let fragment) = content, let limit = fragment.playLimit,
      let scenario = compilation.scenario
    {
      let survey = Survey.of(scenario, limit: limit, detail: .findings)
      return compilation.diagnostics + pathFindings(of: scenario, survey: survey, in: compilation.source)
    }
    guard case .pair(let fragment) = content else { return compilation.diagnostics }
    let source = SourceFile(name: Example.sourcePath, bytes: Frame(.id).bytes(around: fragment))
    let original = compile(source, context: FileContext(id: Example.id, languageTag: "id"))
    return original.diagnostics + compilation.diagnostics + parityFindings(of: compilation, with: original)
      + translationFindings(in: fragment, compilation, original)
  }

  private func translationFindings(
    in fragment: Fragment, _ translation: Compilation, _ source: Compilation
  ) -> [Diagnostic] {
    var memory: TranslationMemory?
    if let former = fragment.formerSource {
      var then = fragment
      then.text = Localized(id: former, en: fragment.text.en)
      let file = SourceFile(name: Example.sourcePath, bytes: Frame(.id).bytes(around: then))
      memory = Translation(file, translation.source, memory: nil)?.rememberingAll
    }
    return Translation(source.source, translation.source, memory: memory)?.findings(allowed: []) ?? []
  }

  static let id = "parcel"
  static let sourcePath = "scenarios/parcel/id.md"
  static let translationPath = "scenarios/parcel/en.md"

  private var context: FileContext {
    switch content {
    case .fragment(let fragment) where fragment.path == nil: FileContext(id: Example.id)
    case .described, .transcript, .curriculum: FileContext(id: Example.id)
    case .fragment, .pair: FileContext(id: Example.id, languageTag: "en")
    }
  }

  private func translation(of fragment: Fragment) -> SourceFile {
    SourceFile(name: Example.translationPath, bytes: Frame(.en).bytes(around: fragment))
  }

  private func fileName(_ language: Language) -> String { language == .id ? "contoh.md" : "example.md" }
}

extension Localized {
  /// Front matter with one rule, for the pages that are about rules.
  static func receiptRule(kind: String = "house", discretion: String? = nil) -> Localized {
    let discretion = discretion.map { "\n    discretion: " + $0 } ?? ""
    return Localized(
      id: """
        rules:
          receipt:
            kind: \(kind)\(discretion)
            text: Paket diserahkan kepada orang yang membawa resinya.
            why: Supaya paket tidak jatuh ke tangan orang lain.
        """,
      en: """
        rules:
          receipt:
            kind: \(kind)\(discretion)
            text: A parcel is handed to whoever brings its receipt.
            why: So that no parcel ends up with somebody else.
        """)
  }
}
