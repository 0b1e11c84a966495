import ScenarioLanguage

/// The different words of some texts, each with a number. Texts are then lists of numbers, which are compared at once.
///
/// A word is a stretch of letters, digits and apostrophes, in lower case.
struct Vocabulary {
  /// The spelling of all words, one after the other in UTF-8, and where each begins.
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  /// Open addressing: number of a word plus 1, or 0 for an empty place. A power of two long, at most half full.
  private var places = [UInt32](repeating: 0, count: 1024)

  var count: Int { starts.count - 1 }

  func spelling(_ number: UInt32) -> String { String(decoding: spelled(Int(number)), as: UTF8.self) }

  private func spelled(_ number: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[number])..<Int(starts[number + 1])]
  }

  // MARK: Reading

  /// The numbers of a text's words, in their order; new words get new numbers.
  mutating func read(_ text: String) -> [UInt32] {
    var numbers: [UInt32] = []
    read(text, into: &numbers)
    return numbers
  }

  mutating func read(_ text: String, into numbers: inout [UInt32]) {
    var text = text.isPlainASCII ? text : text.plainlyWritten
    text.withUTF8 { text in
      Vocabulary.letters.withUnsafeBufferPointer { letters in
        var start = 0
        var hash = Vocabulary.seed
        for (index, byte) in text.enumerated() {
          let letter = letters[Int(byte)]
          if letter != 0 {
            hash = Vocabulary.mix(hash, letter)
            continue
          }
          if index > start { numbers.append(number(text[start..<index], hash, letters)) }
          start = index + 1
          hash = Vocabulary.seed
        }
        if text.count > start { numbers.append(number(text[start...], hash, letters)) }
      }
    }
  }

  /// By byte its lower case where it belongs to a word, else 0.
  fileprivate static let letters: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"): byte
    default: byte < 128 ? 0 : byte
    }
  }

  // MARK: Numbers

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The number of a word, which is added if it is new.
  private mutating func number(_ word: Slice<Bytes>, _ hash: UInt64, _ letters: Bytes) -> UInt32 {
    let word = Bytes(rebasing: word)
    let place = place(of: word, hash, letters)
    if places[place] != 0 { return places[place] - 1 }
    for byte in word { bytes.append(letters[Int(byte)]) }
    starts.append(UInt32(bytes.count))
    places[place] = UInt32(count)
    if 2 * count > places.count { makeRoom() }
    return UInt32(count - 1)
  }

  /// Where a word is, or the empty place where it would be.
  private func place(of word: Bytes, _ hash: UInt64, _ letters: Bytes) -> Int {
    var place = Vocabulary.finish(hash) & (places.count - 1)
    while places[place] != 0, !isWord(Int(places[place]) - 1, word, letters) {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  @inline(__always)
  private func isWord(_ number: Int, _ word: Bytes, _ letters: Bytes) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for index in 0..<word.count where bytes[start + index] != letters[Int(word[index])] { return false }
    return true
  }

  /// The number of a word that is there.
  private func number(of word: String) -> UInt32? {
    var word = word
    return word.withUTF8 { word in
      Vocabulary.letters.withUnsafeBufferPointer { letters in
        let hash = word.reduce(Vocabulary.seed) { Vocabulary.mix($0, letters[Int($1)]) }
        let entry = places[place(of: word, hash, letters)]
        return entry == 0 ? nil : entry - 1
      }
    }
  }

  private mutating func makeRoom() {
    let size = 2 * places.count
    places = Array(repeating: 0, count: size)
    for number in 0..<count {
      var place = Vocabulary.finish(spelled(number).reduce(Vocabulary.seed, Vocabulary.mix)) & (size - 1)
      while places[place] != 0 { place = (place + 1) & (size - 1) }
      places[place] = UInt32(number + 1)
    }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The low bits alone would leave out what a multiplication carries upwards.
  @inline(__always)
  private static func finish(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) }

  // MARK: What words are like

  /// By number, whether the word says something by itself: four characters and more, not a number, and none of these.
  func content(without stop: Set<String>) -> [Bool] {
    (0..<count).map { number in
      let word = spelled(number)
      guard word.count(where: { $0 & 0xC0 != 0x80 }) >= 4, let first = word.first, first > UInt8(ascii: "9")
      else { return false }
      return !stop.contains(String(decoding: word, as: UTF8.self))
    }
  }

  /// Words that are, or begin with, this one.
  fileprivate func words(_ spelling: String, isBeginning: Bool) -> [UInt32] {
    guard isBeginning else { return number(of: spelling).map { [$0] } ?? [] }
    let beginning = Array(spelling.utf8)
    return (0..<count).filter { spelled($0).starts(with: beginning) }.map { UInt32($0) }
  }
}

/// Words and phrases to look for in texts of a vocabulary that does not grow any more.
struct PhraseList {
  private struct Phrase {
    let text: String
    /// The numbers of each of its words; more than one where it need only begin so.
    let words: [[UInt32]]
  }

  /// Those whose every word occurs somewhere.
  private let phrases: [Phrase]
  /// By number of the word: some phrase begins with it.
  private let isFirst: [Bool]

  /// - Parameter areBeginnings: the last word of a phrase need only begin so, unless a space ends it.
  init(_ list: some Sequence<String>, areBeginnings: Bool = false, in vocabulary: Vocabulary) {
    phrases = list.map { text in
      let words = text.split(separator: " ")
      return Phrase(
        text: text,
        words: words.enumerated().map { index, word in
          let isBeginning = areBeginnings && index == words.count - 1 && text.last != " "
          return vocabulary.words(String(word), isBeginning: isBeginning)
        })
    }.filter { !$0.words.isEmpty && $0.words.allSatisfy { !$0.isEmpty } }
    var isFirst = [Bool](repeating: false, count: vocabulary.count)
    for phrase in phrases {
      for word in phrase.words[0] { isFirst[Int(word)] = true }
    }
    self.isFirst = isFirst
  }

  /// Those that stand in a text, in the order of the list.
  func all(in words: ArraySlice<UInt32>) -> [String] {
    guard mayOccur(in: words) else { return [] }
    return phrases.filter { occurs($0, in: words) }.map(\.text)
  }

  func first(in words: ArraySlice<UInt32>) -> String? {
    guard mayOccur(in: words) else { return nil }
    return phrases.first { occurs($0, in: words) }?.text
  }

  /// The first word of a text with which one of them begins.
  func firstWord(in words: ArraySlice<UInt32>) -> UInt32? { words.first { isFirst[Int($0)] } }

  @inline(__always)
  private func mayOccur(in words: ArraySlice<UInt32>) -> Bool {
    guard !phrases.isEmpty else { return false }
    return words.contains { isFirst[Int($0)] }
  }

  private func occurs(_ phrase: Phrase, in words: ArraySlice<UInt32>) -> Bool {
    words.indices.contains { start in
      words.endIndex - start >= phrase.words.count
        && phrase.words.indices.allSatisfy { phrase.words[$0].contains(words[start + $0]) }
    }
  }
}

extension String {
  /// Only ASCII, and no carriage return: then every byte is a character.
  var isPlainASCII: Bool {
    let isPlain = { (bytes: UnsafeBufferPointer<UInt8>) in
      var seen: UInt8 = 0
      var hasReturn = false
      for byte in bytes {
        seen |= byte
        hasReturn = hasReturn || byte == UInt8(ascii: "\r")
      }
      return seen < 128 && !hasReturn
    }
    return utf8.withContiguousStorageIfAvailable(isPlain) ?? false
  }

  /// Characters, as readers count them.
  var characterCount: Int { isPlainASCII ? utf8.count : count }

  /// In lower case, and of what is not ASCII only what belongs to words.
  fileprivate var plainlyWritten: String {
    var plain = ""
    var isInWord = false
    for scalar in unicodeScalars {
      if scalar.isASCII {
        plain.unicodeScalars.append(scalar)
        isInWord = Vocabulary.letters[Int(scalar.value)] != 0
      } else if scalar == "’" {
        plain.append("'")
      } else if scalar.extendsLetters {
        if isInWord { plain.unicodeScalars.append(scalar) }
      } else {
        isInWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        plain += isInWord ? scalar.properties.lowercaseMapping : " "
      }
    }
    return plain
  }
}

extension Unicode.Scalar {
  /// Accents and joiners: they belong to what they follow.
  fileprivate var extendsLetters: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
