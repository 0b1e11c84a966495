import Testing

@testable import Analysis

/// How the teaching checks read texts: by whole words, whatever stands between them.
@Suite struct VocabularyTests {
  private func words(_ text: String) -> [String] {
    var vocabulary = Vocabulary()
    return vocabulary.read(text).map { vocabulary.spelling($0) }
  }

  /// The phrases of a list that stand in a text.
  private func found(_ list: [String], areBeginnings: Bool = false, in text: String) -> [String] {
    var vocabulary = Vocabulary()
    let words = vocabulary.read(text)
    return PhraseList(list, areBeginnings: areBeginnings, in: vocabulary).all(in: words[...])
  }

  @Test func aTextIsReadAsItsWordsInLowerCase() {
    #expect(words("Maaf, Bu! Kursi 12A…\n\n— bukan?") == ["maaf", "bu", "kursi", "12a", "bukan"])
    #expect(words("You’re right: it's ÉCLAIR, naïve.") == ["you're", "right", "it's", "éclair", "naïve"])
    #expect(words("a\u{301}B ❤️‍🩹 c") == ["a\u{301}b", "c"])
    #expect(words(" . ").isEmpty && words("").isEmpty)
  }

  @Test func aWordHasOneNumberWhereverItStands() {
    var vocabulary = Vocabulary()
    let first = vocabulary.read("Tiket ini, tiket itu.")
    #expect(first[0] == first[2] && first[0] != first[1])
    #expect(vocabulary.read("“TIKET”") == [first[0]])
    #expect(vocabulary.count == 3)
  }

  @Test func manyWordsKeepTheirNumbers() {
    var vocabulary = Vocabulary()
    let texts = (0..<5000).map { "word\($0)" }
    let numbers = texts.map { vocabulary.read($0) }
    #expect(numbers == (0..<5000).map { [UInt32($0)] })
    #expect(texts.map { vocabulary.read($0) } == numbers)
    #expect(vocabulary.spelling(4321) == "word4321")
  }

  @Test func aPhraseIsFoundAsWholeWordsOneAfterTheOther() {
    let list = ["tidak pernah", "selalu", "you're wrong"]
    #expect(found(list, in: "Kami TIDAK\npernah lupa; selalu.") == ["tidak pernah", "selalu"])
    #expect(found(list, in: "Tidak ada yang pernah, selalunya tidak").isEmpty)
    #expect(found(list, in: "But you’re wrong!") == ["you're wrong"])
    #expect(found(list, in: "tidak tidak pernah") == ["tidak pernah"])
    #expect(found(list, in: "tidak").isEmpty)
  }

  @Test func aBeginningIsFoundInLongerWordsUnlessASpaceEndsIt() {
    let list = ["apolog", "terima kasih", "selamat "]
    #expect(found(list, areBeginnings: true, in: "My apologies") == ["apolog"])
    #expect(found(list, areBeginnings: true, in: "Terima kasihnya") == ["terima kasih"])
    #expect(found(list, areBeginnings: true, in: "terimalah kasih").isEmpty)
    #expect(found(list, areBeginnings: true, in: "keselamatan, selamatkan").isEmpty)
    #expect(found(list, areBeginnings: true, in: "Selamat pagi") == ["selamat "])
  }

  /// Plain texts are read by bytes and all others by letters; both must see the same words.
  @Test func theQuickWayAndTheOtherAgree() {
    let pieces = ["Maaf", "it's", " ", ", ", "\n", "12", "A", "é", "’", "…", "-", "\r\n", "Ñ", "z"]
    var state: UInt64 = 7
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      #expect(words(text) == slowWords(text), "\(text.debugDescription)")
      #expect(text.characterCount == text.count)
    }
  }

  private func slowWords(_ text: String) -> [String] {
    let line = text.lowercased().map { character -> Character in
      if character == "’" { return "'" }
      return character.isLetter || character.isNumber || character == "'" ? character : " "
    }
    return String(line).split(separator: " ").map(String.init)
  }
}
