import SourceText

extension ParityComparison {
  mutating func compareScenes() {
    let scenes = Alignment(here.scenes.indices, there.scenes.indices) {
      sceneShape(here, $0) == sceneShape(there, $1)
    }
    scenePairs = Dictionary(uniqueKeysWithValues: scenes.pairs.map { ($0.here, $0.there) })
    if let parting = scenes.parting {
      let last = (min(parting, here.scenes.count - 1), min(parting, there.scenes.count - 1))
      report(
        .parityScenes, at: scenePlaces(last.0, last.1, whole: true),
        ["\(here.scenes.count)", "\(there.scenes.count)"])
    } else {
      compareActs()
    }
    for (left, right) in scenes.pairs { compareScene(left, right) }
  }

  /// What a scene is made of, its texts and names left out.
  private func sceneShape(_ scenario: Scenario, _ index: Int) -> [Int] {
    let scene = scenario.scenes[index]
    let kinds = scenario.blocks[scene.blocks].map { $0.kind.number }
    return [scene.isEnding ? 1 : 0, scene.when == nil ? 0 : 1, scene.effects.count, scene.choices.count]
      + kinds
  }

  private mutating func compareActs() {
    let (firsts, others) = (here.acts.map(\.range.lowerBound), there.acts.map(\.range.lowerBound))
    guard firsts != others else { return }
    let parting = zip(firsts, others).prefix { $0 == $1 }.count
    let left = actPlace(parting, here, translation)
    let right = actPlace(parting, there, source)
    report(
      .parityActs, at: Places(here: left, there: right, hereRegion: left, thereRegion: right),
      ["\(here.acts.count)", "\(there.acts.count)"])
  }

  private func actPlace(_ index: Int, _ scenario: Scenario, _ compilation: Compilation) -> ByteRange {
    let places = compilation.actPlaces
    return places.isEmpty ? scenario.scenes[0].source : places[min(index, places.count - 1)]
  }

  // MARK: Scenes, choices, blocks

  private mutating func compareScene(_ left: Int, _ right: Int) {
    let (here, there) = (here.scenes[left], there.scenes[right])
    let agree =
      here.isEnding == there.isEnding && agree(here.when, there.when) && agree(here.effects, there.effects)
    if !agree { report(.parityDirectives, at: scenePlaces(left, right, whole: false)) }
    compareBlocks(here.blocks, there.blocks, scenePlaces(left, right, whole: true))
    compareChoices(here.choices, there.choices, scenePlaces(left, right, whole: true), title: here.title)
  }

  private mutating func compareChoices(
    _ left: Range<Int>, _ right: Range<Int>, _ scene: Places, title: String
  ) {
    let choices = Alignment(left, right) { agree(choice: $0, $1) }
    if let parting = choices.parting {
      var places = scene
      if parting < left.count { places.here = here.choices[left.lowerBound + parting].source }
      if parting < right.count { places.there = there.choices[right.lowerBound + parting].source }
      report(.parityChoices, at: places, [Localized(title), "\(left.count)", "\(right.count)"])
    }
    for (left, right) in choices.pairs {
      if !agree(choice: left, right) {
        report(.parityDirectives, at: choicePlaces(left, right, whole: false))
      }
      compareBlocks(
        here.choices[left].blocks, there.choices[right].blocks, choicePlaces(left, right, whole: true))
    }
  }

  private mutating func compareBlocks(_ left: Range<Int>, _ right: Range<Int>, _ owner: Places) {
    let blocks = Alignment(left, right) { agree(block: $0, $1) }
    if let parting = blocks.parting {
      var places = owner
      if parting < left.count { places.here = here.blocks[left.lowerBound + parting].source }
      if parting < right.count { places.there = there.blocks[right.lowerBound + parting].source }
      report(.parityBlocks, at: places, ["\(left.count)", "\(right.count)"])
    }
    for (left, right) in blocks.pairs { compareBlock(left, right) }
  }

  private mutating func compareBlock(_ left: Int, _ right: Int) {
    let (here, there) = (here.blocks[left], there.blocks[right])
    let places = Places(
      here: here.source, there: there.source, hereRegion: here.source, thereRegion: there.source)
    if here.kind.number != there.kind.number {
      report(.parityKind, at: places)
    } else if !agree(here.condition, there.condition) || !agree(here.effects, there.effects) {
      report(.parityDirectives, at: places)
    } else if !agree(target: here.target, there.target) {
      report(.parityLink, at: places)
    }
  }

  // MARK: What agrees

  private func agree(choice left: Int, _ right: Int) -> Bool {
    let (here, there) = (here.choices[left], there.choices[right])
    return here.again == there.again && agree(here.condition, there.condition)
      && agree(here.effects, there.effects)
  }

  private func agree(block left: Int, _ right: Int) -> Bool {
    let (here, there) = (here.blocks[left], there.blocks[right])
    return here.kind.number == there.kind.number && agree(here.condition, there.condition)
      && agree(here.effects, there.effects) && agree(target: here.target, there.target)
  }

  /// Effects agree when each is the other's; one that names what the source's front matter lacks is not compared.
  private func agree(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    return zip(here.effects[left], there.effects[right]).allSatisfy { left, right in
      names.carried(left).map { $0 == right } ?? true
    }
  }

  private func agree(_ left: ConditionRange?, _ right: ConditionRange?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    guard left.count == right.count else { return false }
    return zip(here.conditionSteps[left], there.conditionSteps[right]).allSatisfy { left, right in
      names.carried(left, scene: { scenePairs[$0] }).map { $0 == right } ?? true
    }
  }

  private func agree(target left: Int?, _ right: Int?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return scenePairs[left].map { $0 == right } ?? true
  }

  // MARK: Places

  /// A scene's heading; its region is the heading with its directives, or the whole scene.
  private func scenePlaces(_ left: Int, _ right: Int, whole: Bool) -> Places {
    Places(
      here: here.scenes[left].source, there: there.scenes[right].source,
      hereRegion: here.region(scene: left, whole: whole, translation.source),
      thereRegion: there.region(scene: right, whole: whole, source.source))
  }

  private func choicePlaces(_ left: Int, _ right: Int, whole: Bool) -> Places {
    Places(
      here: here.choices[left].source, there: there.choices[right].source,
      hereRegion: here.region(choice: left, whole: whole, translation.source),
      thereRegion: there.region(choice: right, whole: whole, source.source))
  }
}

extension Scenario {
  /// From a scene's heading to the next one's, or only as far as its first block or choice.
  fileprivate func region(scene index: Int, whole: Bool, _ file: SourceFile) -> ByteRange {
    let start = scenes[index].source.lowerBound
    var end = index + 1 < scenes.count ? scenes[index + 1].source.lowerBound : file.bytes.count
    if !whole {
      if let first = scenes[index].choices.first { end = min(end, choices[first].source.lowerBound) }
      if let first = scenes[index].blocks.first { end = min(end, blocks[first].source.lowerBound) }
    }
    return start..<max(start, end - 1)
  }

  /// From a choice to the next one, or only as far as its first block.
  fileprivate func region(choice index: Int, whole: Bool, _ file: SourceFile) -> ByteRange {
    let start = choices[index].source.lowerBound
    var end = region(scene: choices[index].scene, whole: true, file).upperBound
    if index + 1 < choices.count, choices[index + 1].scene == choices[index].scene {
      end = choices[index + 1].source.lowerBound
    }
    if !whole, let first = choices[index].blocks.first { end = min(end, blocks[first].source.lowerBound) }
    return start..<max(start, end - 1)
  }
}

extension Block.Kind {
  /// One number for each kind; a speaker's name and a picture's path may differ between languages.
  fileprivate var number: Int {
    switch self {
    case .narration: 0
    case .speech(nil): 1
    case .speech: 2
    case .note: 3
    case .tip: 4
    case .innerVoice: 5
    case .picture: 6
    case .silent: 7
    }
  }
}
