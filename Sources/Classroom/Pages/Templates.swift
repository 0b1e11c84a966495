import Mustache
import SourceText
import Workbench

/// The templates in both languages, read once.
///
/// In a template stands both languages' wording side by side, `[[Gabung|Join]]`, so that none is forgotten.
struct Templates: Sendable {
  private let libraries: [Language: MustacheLibrary]

  static let all = Templates(Templates.texts)

  init(_ texts: [String: String]) {
    MustacheContentTypes.register(Markup(), named: "MARKUP")
    libraries = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        var library = MustacheLibrary()
        for (name, text) in texts {
          do {
            try library.register(
              "{{% CONTENT_TYPE: MARKUP}}" + Templates.text(text, in: language), named: name)
          } catch {
            preconditionFailure("the template \(name) cannot be read: \(error)")
          }
        }
        return (language, library)
      })
  }

  func render(_ name: String, _ view: any MustacheParent, in language: Language) -> String {
    guard let text = libraries[language]?.render(Remembering(view), withTemplate: name) else {
      preconditionFailure("there is no template \(name)")
    }
    return text
  }

  /// A template with the words of one language.
  static func text(_ template: String, in language: Language) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
      result += rest[..<open.lowerBound]
      let both = rest[open.upperBound..<close.lowerBound].split(
        separator: "|", omittingEmptySubsequences: false)
      precondition(both.count == 2, "one language is missing: \(rest[open.upperBound..<close.lowerBound])")
      result += language == .id ? both[0] : both[1]
      rest = rest[close.upperBound...]
    }
    return result + rest
  }
}

/// A view of which each thing is asked only once, however often and in whatever part of it a template names it.
private final class Remembering: MustacheParent {
  private let view: any MustacheParent
  private var known: [String: Any?] = [:]

  init(_ view: any MustacheParent) { self.view = view }

  func child(named name: String) -> Any? {
    if let known = known[name] { return known }
    let child = view.child(named: name)
    known.updateValue(child, forKey: name)
    return child
  }
}

/// Escapes by Unicode scalars. The library's own way goes by characters, and lets a quotation mark with an accent on it
/// through, which ends an attribute.
private struct Markup: MustacheContentType {
  func escapeText(_ text: String) -> String { escapedMarkup(text) }
}

/// A view of a few values; what is nil is not there.
func fields(_ values: [String: Any?]) -> [String: Any] { values.compactMapValues { $0 } }
