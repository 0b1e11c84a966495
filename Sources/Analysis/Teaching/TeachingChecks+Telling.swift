import ScenarioLanguage
import SourceText

// What the texts tell: too much, too early, or in a way that hurts.
extension TeachingChecks {
  mutating func checkStory() {
    guard let texts else { return }
    checkLabels(texts)
    let endingBlocks = Set(scenario.scenes.lazy.filter(\.isEnding).flatMap(\.blocks))
    for index in scenario.blocks.indices {
      switch scenario.blocks[index].kind {
      case .narration, .note:
        if endingBlocks.contains(index) {
          checkPunishing(index, texts)
        } else if let phrase = texts.judging.first(in: texts.block(index)) {
          let place = place(of: phrase, in: scenario.blocks[index].source)
          report(.tellingInPlay, at: place, [Localized(phrase)])
        }
      case .tip: checkPunishing(index, texts)
      case .speech, .innerVoice, .picture, .silent: break
      }
    }
  }

  private mutating func checkPunishing(_ block: Int, _ texts: TeachingTexts) {
    guard let phrase = texts.punishing.first(in: texts.block(block)) else { return }
    report(.punishingWords, at: place(of: phrase, in: scenario.blocks[block].source), [Localized(phrase)])
  }

  // MARK: The voice

  /// Exclamation marks in what Senyum itself says of a play: coach's notes, the story of an ending, questions for the
  /// group. What a character says may be loud, there too.
  mutating func checkVoice() {
    for block in scenario.blocks where block.kind == .tip {
      checkVoice(block, Localized(id: "catatan pelatih", en: "a coach's note"))
    }
    for scene in scenario.scenes where scene.isEnding {
      for block in scenario.blocks[scene.blocks] where block.kind == .narration || block.kind == .note {
        checkVoice(block, Localized(id: "cerita sebuah akhir", en: "the story of an ending"))
      }
    }
    if scenario.header.discuss.contains(where: { numberOfRaisedVoice(in: $0) != nil }) {
      let name = Localized(id: "pertanyaan diskusi", en: "a question to discuss")
      report(.raisedVoice, at: places.key("discuss"), [name])
    }
  }

  private mutating func checkVoice(_ block: Block, _ name: Localized) {
    guard let number = numberOfRaisedVoice(in: block.text.plain) else { return }
    report(.raisedVoice, at: placeOfExclamation(number, in: block.source), [name])
  }

  /// Where an exclamation mark of a text stands in the file, counted from 0; those of `[!TIP]` are marks of the format.
  private func placeOfExclamation(_ number: Int, in range: ByteRange) -> ByteRange {
    let marks = range.filter {
      file.bytes[$0] == UInt8(ascii: "!") && $0 > 0 && file.bytes[$0 - 1] != UInt8(ascii: "[")
    }
    return marks.indices.contains(number) ? marks[number]..<(marks[number] + 1) : range
  }

  // MARK: Labels

  private mutating func checkLabels(_ texts: TeachingTexts) {
    for (key, words) in [("title", texts.title), ("summary", texts.summary)] {
      if let label = texts.labels.first(in: words) {
        report(.labelInStory, at: places.key(key), [Localized(label)])
      }
    }
    for block in scenario.blocks.indices where scenario.blocks[block].isShown {
      checkLabels(texts.block(block), texts, at: scenario.blocks[block].source)
    }
    for choice in scenario.choices.indices {
      checkLabels(texts.choice(choice), texts, at: scenario.choices[choice].source)
    }
  }

  private mutating func checkLabels(_ words: ArraySlice<UInt32>, _ texts: TeachingTexts, at range: ByteRange)
  {
    guard let label = texts.labels.first(in: words) else { return }
    report(.labelInStory, at: place(of: label, in: range), [Localized(label)])
  }

  // MARK: Manners in writing

  mutating func checkMessages() {
    guard scenario.header.channel == .chat || scenario.header.channel == .social else { return }
    for (index, choice) in scenario.choices.enumerated() where choice.isSpeech {
      if let texts, let short = texts.abbreviations.firstWord(in: texts.choice(index)) {
        let word = texts.spelling(short)
        report(.chatAbbreviation, at: place(of: word, in: choice.source), [Localized(word)])
      }
      let emoji = choice.text.plain.isPlainASCII ? 0 : choice.text.plain.count(where: isEmoji)
      if emoji > TeachingThresholds.emoji { report(.chatEmoji, at: choice.source, ["\(emoji)"]) }
    }
  }

  // MARK: Reasons of rules

  mutating func checkReasons() {
    guard let texts else { return }
    for (index, rule) in scenario.rules.enumerated() {
      guard let fault = fault(ofRule: index, texts) else { continue }
      report(.ruleWithoutReason, at: places.key(rule.key, under: "rules"), [Localized(rule.key), fault])
    }
  }

  private func fault(ofRule rule: Int, _ texts: TeachingTexts) -> Localized? {
    let (text, why) = texts.rules[rule]
    let content = texts.content(of: why)
    if !content.isEmpty, content.isSubset(of: texts.content(of: text)) {
      return Localized(id: "ia mengulang bunyi aturannya", en: "it repeats the rule")
    }
    guard let phrase = texts.emptyReasons.first(in: why) else { return nil }
    let rest = Set(content.map(texts.spelling)).subtracting(phrase.split(separator: " ").map(String.init))
    guard rest.count <= 1 else { return nil }
    return Localized(id: "ia hanya berkata bahwa aturannya ada", en: "it only says that the rule is there")
  }
}

/// One picture character as a reader sees it; digits and signs that only may be shown as one are none.
private func isEmoji(_ character: Character) -> Bool {
  character.unicodeScalars.contains { $0.properties.isEmojiPresentation }
    || character.unicodeScalars.contains("\u{FE0F}")
}

/// Which exclamation mark of a text, counted from 0, is the first outside quotation marks; nil if none is.
private func numberOfRaisedVoice(in text: String) -> Int? {
  guard text.utf8.contains(UInt8(ascii: "!")) else { return nil }
  var closing: Character?
  var number = 0
  for character in text {
    if let mark = closing {
      if character == mark { closing = nil }
    } else {
      closing = closingMarks[character]
    }
    guard character == "!" else { continue }
    if closing == nil { return number }
    number += 1
  }
  return nil
}

/// What closes a quotation, by what opens it. A single mark may be an apostrophe and opens nothing.
private let closingMarks: [Character: Character] = ["\"": "\"", "“": "”", "„": "“", "«": "»"]
