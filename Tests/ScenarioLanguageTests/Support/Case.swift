import SourceText
import Testing

@testable import ScenarioLanguage

/// One finding shown by an example: the text with a marker at each place, the code, and the text as repaired.
struct Case: Sendable, CustomTestStringConvertible {
  let code: String
  /// A whole file with markers.
  let marked: String
  /// The part of the file that the repairs change, as it is after them; nil where there is no certain repair.
  let fixed: String?
  /// What else is rightly reported beside it: code by code, with a marker each, behind the first marker.
  let also: [String]
  let message: String?
  let context: FileContext

  var testDescription: String { "\(code): \(marked.replacing(Frame.header, with: "…").prefix(60))" }

  init(
    _ code: String, _ frame: Frame = .scene, _ marked: String, fixed: String? = nil, also: [String] = [],
    message: String? = nil, context: FileContext = FileContext(id: "uji")
  ) {
    self.code = code
    self.marked = frame.around(marked)
    self.fixed = fixed.map(frame.around)
    self.also = also
    self.message = message
    self.context = context
  }

  /// An example that stands in the first scene.
  init(_ code: String, _ marked: String, fixed: String? = nil, also: [String] = [], message: String? = nil) {
    self.init(code, .scene, marked, fixed: fixed, also: also, message: message)
  }

  var compiled: Compilation {
    compile(SourceFile(name: "uji.md", text: MarkedText(marked).text), context: context)
  }

  /// Compiles the example and compares places and codes; then makes the repairs and compiles again.
  func check() {
    let marked = MarkedText(self.marked)
    let result = compiled
    let found = result.diagnostics.map { "\($0.kind.code) \($0.range.lowerBound)" }
    let codes = [code] + also + Array(repeating: code, count: max(0, marked.markers.count - also.count - 1))
    let expected = zip(codes, marked.markers).map { "\($0) \($1)" }
    #expect(
      Set(found) == Set(expected) && found.count == expected.count, "found \(found), expected \(expected)")
    if let message { #expect(result.diagnostics.first { $0.kind.code == code }?.message(in: .id) == message) }
    checkRepair(result)
  }

  private func checkRepair(_ result: Compilation) {
    let fixIts = result.diagnostics.flatMap(\.fixIts)
    guard let fixed else {
      #expect(fixIts.isEmpty, "there is a repair, but the example does not show what it makes")
      return
    }
    let repaired = result.source.applying(fixIts)
    #expect(repaired == fixed)
    let again = compile(SourceFile(name: "uji.md", text: repaired), context: context)
    #expect(!again.diagnostics.contains { $0.kind.code == code })
  }
}

/// What stands around an example, so that it is a whole scenario in which nothing else is to be found.
enum Frame: Sendable {
  /// The example stands in the first scene, before its only choice.
  case scene
  /// The example is what happens after a choice.
  case choice
  /// The example is the scenes.
  case scenes
  /// The example is more lines of front matter.
  case front
  /// The example is the file.
  case file

  func around(_ text: String) -> String {
    switch self {
    case .scene:
      Frame.header + "## Mulai\n\n" + text + "\n\n- Lanjut.\n\n  [Lanjut](#selesai)\n\n" + Frame.ending
    case .choice:
      Frame.header + "## Mulai\n\n- Lanjut.\n\n" + text + "\n\n  [Lanjut](#selesai)\n\n" + Frame.ending
    case .scenes: Frame.header + text
    case .front: Frame.start + text + "\n---\n\n## Selesai\n\n`ending`\n\nTamat.\n"
    case .file: text
    }
  }

  static let ending = "## Selesai\n\n`ending`\n\nTamat.\n"

  static let start = """
    ---
    format: 1
    title: Uji
    summary: Sebuah uji.
    language: id
    channel: counter
    customers:
      bima:
        name: Mas Bima

    """

  /// Names for examples to use; that most of them are not used is silenced.
  static let header = """
    ---
    format: 1
    title: Uji
    summary: Sebuah uji.
    language: id
    channel: counter
    clock: 08:00
    currency: IDR
    authority: 50000
    customers:
      bima:
        name: Mas Bima
      rani:
        name: Rani
        role: colleague
    rules:
      house-rule:
        kind: house
        text: Aturan rumah.
        why: Supaya rapi.
      boss-rule:
        kind: house
        discretion: approval
        text: Aturan atasan.
        why: Supaya adil.
      hard-rule:
        kind: safety
        text: Aturan keras.
        why: Supaya selamat.
    flags: [knows, told]
    promises:
      call: Menelepon kembali.
    allow:
      flag-idle: contoh
      flag-never-used: contoh
      flag-never-set: contoh
      rule-never-touched: contoh
      promise-never-made: contoh
      promise-never-kept: contoh
    ---


    """
}
