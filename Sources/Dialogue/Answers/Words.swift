package import SourceText

/// One word of a sentence, made comparable.
package struct Word: Sendable, Hashable {
  /// Lower case, without diacritics and apostrophes, in its full spelling (`gak` is `tidak`).
  package let text: String
  /// The word and what is left of it without its affixes.
  package let stems: Set<String>
  /// Says little about what is meant: `yang`, `the`, `Bapak`.
  package let isStopWord: Bool
  /// Turns the meaning of a sentence round.
  package let isNegation: Bool

  package var isNumber: Bool { text.first?.isNumber ?? false }
}

/// A text in lower-case words of letters and digits, without diacritics; `25.000` and `13:20` are one word each.
package func normalized(_ text: String) -> [String] {
  var words: [String] = []
  var word = ""
  let letters = Array(folded(text))
  for (index, letter) in letters.enumerated() {
    if letter.isLetter || letter.isNumber {
      word.append(letter)
    } else if !isWithinWord(letters, index), !word.isEmpty {
      words.append(word)
      word = ""
    }
  }
  return word.isEmpty ? words : words + [word]
}

/// An apostrophe between letters (`can't`), a point, comma or colon between digits: dropped without parting the word.
private func isWithinWord(_ letters: [Character], _ index: Int) -> Bool {
  guard index > 0, index + 1 < letters.count else { return false }
  switch letters[index] {
  case "'", "’": return letters[index - 1].isLetter && letters[index + 1].isLetter
  case ".", ",", ":": return letters[index - 1].isNumber && letters[index + 1].isNumber
  default: return false
  }
}

private func folded(_ text: String) -> String {
  var result = ""
  for scalar in text.lowercased().unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
    if let base = baseLetters[scalar] {
      result += base
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Letters with diacritics that are one character each, as keyboards and word processors write them.
private let baseLetters: [Unicode.Scalar: String] = {
  let groups = [
    "a": "àáâãäåāăą", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "i": "ìíîïĩīĭįı",
    "l": "ĺļľł",
    "n": "ñńņň", "o": "òóôõöøōŏő", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťțþ",
    "u": "ùúûüũūŭůűų", "y": "ýÿŷ",
    "z": "źżž",
  ]
  var table: [Unicode.Scalar: String] = [:]
  for (base, letters) in groups {
    for scalar in letters.unicodeScalars { table[scalar] = base }
  }
  return table
}()

/// How the words of one language are read. Any other language is compared by its bare words.
package struct WordReader: Sendable {
  private let lexicon: Lexicon?

  package init(language: Language?) {
    switch language {
    case .id: lexicon = .indonesian
    case .en: lexicon = .english
    case nil: lexicon = nil
    }
  }

  package func words(of text: String) -> [Word] { normalized(text).map(word) }

  private func word(_ spelling: String) -> Word {
    let text = lexicon?.spellings[spelling] ?? spelling
    return Word(
      text: text, stems: lexicon?.stems(text) ?? [text],
      isStopWord: lexicon?.stopWords.contains(text) ?? false,
      isNegation: lexicon?.negations.contains(text) ?? false)
  }
}
