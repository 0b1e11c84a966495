import ScenarioLanguage
public import SourceText

// What `senyum explain` prints of words that are no codes.

/// What a word means, as plain text of at most 80 columns; nil for a word that is not explained.
///
/// - Parameter word: a word of the format or a name, in either language, however it is capitalised.
public func termPage(word: String, language: Language) -> String? {
  let pages = Term.named(word).map { page($0.term, $0.group, language) }
  return pages.isEmpty ? nil : pages.joined(separator: "\n")
}

/// All words with what they mean, under headings.
public func termIndex(language: Language) -> String {
  let groups = Term.groups.map { group in
    ([group.title[language]] + group.terms.map { entry($0, language) }).joined(separator: "\n")
  }
  let intro = Localized(
    id: "Kata-kata yang Anda temui dalam menulis dan membaca skenario.",
    en: "Words that you meet in writing and reading scenarios.")
  return ([intro[language]] + groups).joined(separator: "\n\n") + "\n"
}

/// All words without their meanings, for the end of the list of codes.
func termList(language: Language) -> String {
  let title = Localized(
    id: "Kata-kata. Penjelasan satu kata: senyum explain KATA; semuanya: senyum explain --words",
    en: "Words. One of them explained: senyum explain WORD; all of them: senyum explain --words")
  let groups = Term.groups.map { group in
    let words = group.terms.map { $0.word[language] }.joined(separator: ", ")
    return "  " + group.title[language] + "\n" + indented(wrapped(words, width: 74))
  }
  return ([wrapped(title[language], width: 78)] + groups).joined(separator: "\n")
}

/// Words and codes that a trainer may have meant.
public func namesNear(_ word: String, language: Language) -> [String] {
  let codes = DiagnosticKind.explained.map(\.code)
  let words = Term.all.flatMap { [$0.word[language], $0.word[language.counterpart]] }
  return nearNames(to: word, among: codes + words.filter { !codes.contains($0) }.uniqued)
}

private func page(_ term: Term, _ group: Term.Group, _ language: Language) -> String {
  let title =
    "\(term.word[language]) (\(group.kind[language]))" + (term.name.map { ": " + $0[language] } ?? "")
  let parts = [
    wrapped(title, width: 78), wrapped(term.meaning[language], width: 78), related(to: term, language),
  ]
  return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
}

/// What the debrief calls it, unless that is the word itself.
private func name(of term: Term, _ language: Language) -> String {
  guard let name = term.name?[language], name != term.word[language] else { return "" }
  return ": " + name
}

private func related(to term: Term, _ language: Language) -> String {
  let words = term.related.compactMap { name in Term.all.first { $0.word.en == name }?.word[language] }
  guard !words.isEmpty else { return "" }
  let seeAlso = Localized(id: "Lihat juga: ", en: "See also: ")
  return wrapped(seeAlso[language] + words.joined(separator: ", "), width: 78)
}

private func entry(_ term: Term, _ language: Language) -> String {
  let title = term.word[language] + name(of: term, language)
  return "  " + title + "\n" + indented(wrapped(term.meaning[language], width: 72))
}

private func indented(_ text: String) -> String {
  text.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n")
}

extension Language {
  fileprivate var counterpart: Language { self == .id ? .en : .id }
}

extension [String] {
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
