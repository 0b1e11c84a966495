import ScenarioLanguage
import SourceText

// What the texts tell: too much, too early, or in a way that hurts.
extension TeachingChecks {
  mutating func checkStory() {
    guard let words else { return }
    checkLabels(words)
    for (index, block) in scenario.blocks.enumerated() {
      let line = WordLine(block.text.plain)
      let isEnding = endingBlocks.contains(index)
      switch block.kind {
      case .narration, .note:
        if let phrase = words.judging.first(where: line.has), !isEnding {
          report(.tellingInPlay, at: place(of: phrase, in: block.source), [Localized(phrase)])
        }
        if isEnding { checkPunishing(line, words, at: block.source) }
      case .tip: checkPunishing(line, words, at: block.source)
      case .speech, .innerVoice, .picture, .silent: break
      }
    }
  }

  private mutating func checkPunishing(_ line: WordLine, _ words: TeachingWords, at range: ByteRange) {
    guard let phrase = words.punishing.first(where: line.has) else { return }
    report(.punishingWords, at: place(of: phrase, in: range), [Localized(phrase)])
  }

  /// Indices of the blocks of ending scenes.
  private var endingBlocks: Set<Int> {
    Set(scenario.scenes.filter(\.isEnding).flatMap(\.blocks))
  }

  private mutating func checkLabels(_ words: TeachingWords) {
    for text in [("title", scenario.header.title), ("summary", scenario.header.summary)] {
      let line = WordLine(text.1)
      if let label = words.labels.first(where: line.has) {
        report(.labelInStory, at: places.key(text.0), [Localized(label)])
      }
    }
    let blocks = scenario.blocks.filter(\.isShown).map { ($0.text, $0.source) }
    for (text, source) in blocks + scenario.choices.map({ ($0.text, $0.source) }) {
      let line = WordLine(text.plain)
      guard let label = words.labels.first(where: line.has) else { continue }
      report(.labelInStory, at: place(of: label, in: source), [Localized(label)])
    }
  }

  // MARK: Manners in writing

  mutating func checkMessages() {
    guard scenario.header.channel == .chat || scenario.header.channel == .social else { return }
    for choice in scenario.choices where choice.isSpeech {
      let line = WordLine(choice.text.plain)
      if let short = line.words.first(where: { words?.abbreviations.contains(String($0)) ?? false }) {
        let word = String(short)
        report(.chatAbbreviation, at: place(of: word, in: choice.source), [Localized(word)])
      }
      let emoji = choice.text.plain.count(where: isEmoji)
      if emoji > TeachingThresholds.emoji { report(.chatEmoji, at: choice.source, ["\(emoji)"]) }
    }
  }

  // MARK: Reasons of rules

  mutating func checkReasons() {
    guard let words else { return }
    for rule in scenario.rules {
      guard let fault = fault(of: rule, words) else { continue }
      report(.ruleWithoutReason, at: places.key(rule.key, under: "rules"), [Localized(rule.key), fault])
    }
  }

  private func fault(of rule: Rule, _ words: TeachingWords) -> Localized? {
    let why = WordLine(rule.why)
    let content = why.content(without: words.stop)
    if !content.isEmpty, content.isSubset(of: WordLine(rule.text).content(without: words.stop)) {
      return Localized(id: "ia mengulang bunyi aturannya", en: "it repeats the rule")
    }
    guard let phrase = words.emptyReasons.first(where: why.has) else { return nil }
    let rest = content.subtracting(phrase.split(separator: " ").map(String.init))
    guard rest.count <= 1 else { return nil }
    return Localized(id: "ia hanya berkata bahwa aturannya ada", en: "it only says that the rule is there")
  }
}

/// One picture character as a reader sees it; digits and signs that only may be shown as one are none.
private func isEmoji(_ character: Character) -> Bool {
  character.unicodeScalars.contains { $0.properties.isEmojiPresentation }
    || character.unicodeScalars.contains("\u{FE0F}")
}
