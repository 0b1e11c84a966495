package import SourceText

/// A problem in both languages, for somebody of whom nothing is known.
package struct BilingualPage {
  package let markup: String

  /// - Parameter language: the one that comes first.
  package init(_ problem: Problem, first language: Language) {
    func part(_ language: Language) -> [String: Any] {
      fields([
        "lang": language.rawValue, "title": problem.title[language], "text": problem.text[language],
        "path": problem.way?.path, "words": problem.way?.words[language],
      ])
    }
    let view: [String: Any] = [
      "version": Frame.version, "first": part(language), "second": part(language == .id ? .en : .id),
    ]
    markup = Templates.all.render("bilingual", view, in: language)
  }
}
