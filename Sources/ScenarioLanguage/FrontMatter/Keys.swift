/// Minutes since midnight of `HH:MM`.
func minutesOfDay(_ text: some StringProtocol) -> Int? {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
    let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
  else { return nil }
  return hours * 60 + minutes
}

/// a–z, 0–9 and single hyphens between them, beginning with a letter.
func isKey(_ text: some StringProtocol) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  return (text.utf8.first.map { $0 >= 97 && $0 <= 122 } ?? false)
    && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || $0.isDigit } }
}

/// The key that was meant by a name with capitals, spaces or underscores; nil where that cannot be told.
func tidyKey(_ text: String) -> String? {
  let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  let key = words.joined(separator: "-")
  return isKey(key) && !reservedWords.contains(key) ? key : nil
}

/// Words of the directive and condition tables, and the two names that are built in.
let reservedWords: Set<String> = [
  "joy", "return", "refer", "patience", "minutes", "cost", "set", "clear", "promises", "keeps", "does",
  "follows",
  "bends", "approves", "if", "again", "when", "ending", "did", "bent", "followed", "approved", "promised",
  "kept",
  "visited", "first", "not", "and", "or", "clock", "solved", "walk-out",
]
