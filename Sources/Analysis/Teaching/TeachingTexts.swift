import ScenarioLanguage

/// All that one language of a scenario tells, as lists of words, and what is looked for in them.
struct TeachingTexts {
  private let vocabulary: Vocabulary
  /// The words of all choices, then of all blocks; where each text begins, and where the last ends.
  private let words: [UInt32]
  private let starts: [Int]
  private let firstBlock: Int
  let title: ArraySlice<UInt32>
  let summary: ArraySlice<UInt32>
  /// By index into `Scenario.rules`.
  let rules: [(text: ArraySlice<UInt32>, why: ArraySlice<UInt32>)]

  let courtesy: PhraseList
  let apology: PhraseList
  let absolute: PhraseList
  let labels: PhraseList
  let judging: PhraseList
  let punishing: PhraseList
  let abbreviations: PhraseList
  let emptyReasons: PhraseList
  /// By number of the word: it says something by itself, and besides it is none of the customers' names.
  let isContent: [Bool]
  let isContentOfScenes: [Bool]

  init(_ scenario: Scenario, _ lists: TeachingWords) {
    var vocabulary = Vocabulary()
    var words: [UInt32] = []
    var starts = [0]
    starts.reserveCapacity(scenario.choices.count + scenario.blocks.count + 1)
    for choice in scenario.choices.indices {
      vocabulary.read(scenario.choices[choice].text.plain, into: &words)
      starts.append(words.count)
    }
    for block in scenario.blocks.indices {
      vocabulary.read(scenario.blocks[block].text.plain, into: &words)
      starts.append(words.count)
    }
    (self.words, self.starts, firstBlock) = (words, starts, scenario.choices.count)
    title = vocabulary.read(scenario.header.title)[...]
    summary = vocabulary.read(scenario.header.summary)[...]
    rules = scenario.rules.map { (vocabulary.read($0.text)[...], vocabulary.read($0.why)[...]) }
    let names = scenario.others.map(\.name) + [scenario.primary.name]
    let nameWords = names.flatMap { vocabulary.read($0) }.map(vocabulary.spelling)
    self.vocabulary = vocabulary

    courtesy = PhraseList(lists.courtesy, areBeginnings: true, in: vocabulary)
    apology = PhraseList(lists.apology, areBeginnings: true, in: vocabulary)
    absolute = PhraseList(lists.absolute, in: vocabulary)
    labels = PhraseList(lists.labels, in: vocabulary)
    judging = PhraseList(lists.judging, in: vocabulary)
    punishing = PhraseList(lists.punishing, in: vocabulary)
    abbreviations = PhraseList(lists.abbreviations.sorted(), in: vocabulary)
    emptyReasons = PhraseList(lists.emptyReasons, in: vocabulary)
    isContent = vocabulary.content(without: lists.stop)
    isContentOfScenes = vocabulary.content(without: lists.stop.union(nameWords))
  }

  /// By index into `Scenario.choices`.
  func choice(_ index: Int) -> ArraySlice<UInt32> { words[starts[index]..<starts[index + 1]] }
  /// By index into `Scenario.blocks`.
  func block(_ index: Int) -> ArraySlice<UInt32> { choice(firstBlock + index) }

  func spelling(_ word: UInt32) -> String { vocabulary.spelling(word) }

  /// The words of a rule's text or reason that say something by themselves.
  func content(of words: ArraySlice<UInt32>) -> Set<UInt32> { Set(words.filter { isContent[Int($0)] }) }
}
