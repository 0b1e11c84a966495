import ScenarioLanguage
import SourceText

// Clues that let a trainee find the best option without thinking of the customer.
extension TeachingChecks {
  // MARK: Lengths

  mutating func checkLengths() {
    check(.longestIsBest, limit: TeachingThresholds.longest) { $0 > $1 }
    check(.shortestIsBest, limit: TeachingThresholds.shortest) { $0 < $1 }
    for scene in scenario.scenes where scene.choices.count >= TeachingThresholds.options {
      let lengths = lengths[scene.choices]
      guard let longest = lengths.max(), let shortest = lengths.min(),
        Double(longest) > TeachingThresholds.lengthRatio * Double(shortest)
      else { continue }
      report(.unevenLengths, at: scene.source, ["\(longest)", "\(shortest)"])
    }
  }

  /// Reports if the best option's length beats all others' in too many scenes.
  private mutating func check(_ kind: DiagnosticKind, limit: Double, _ beats: (Int, Int) -> Bool) {
    guard judged.count >= TeachingThresholds.scenes else { return }
    let counted = judged.filter { scene, best in
      scenario.scenes[scene].choices.allSatisfy { $0 == best || beats(lengths[best], lengths[$0]) }
    }
    let share = Double(counted.count) / Double(judged.count)
    guard share > limit else { return }
    report(
      kind,
      ["\(counted.count)", "\(judged.count)", percent(share), percent(limit), titles(counted.map(\.scene))],
      notes: notes(of: counted) { scene, best in
        let others = scenario.scenes[scene].choices.filter { $0 != best }.map { lengths[$0] }.sorted(
          by: beats)
        return Localized(
          id: "terbaik \(lengths[best]) karakter, yang terdekat \(others.first ?? 0)",
          en: "the best has \(lengths[best]) characters, the nearest \(others.first ?? 0)")
      })
  }

  /// The best options that a finding counts, at most twelve, so that a trainer can go there.
  private func notes(
    of counted: [(scene: Int, best: Int)], _ remark: (Int, Int) -> Localized
  ) -> [DiagnosticNote] {
    counted.prefix(12).map { scene, best in
      let (title, remark) = (scenario.scenes[scene].title, remark(scene, best))
      return DiagnosticNote(
        file: file, range: scenario.choices[best].source,
        message: Localized(id: "“\(title)”, \(remark.id)", en: "“\(title)”, \(remark.en)"))
    }
  }

  // MARK: Position

  mutating func checkPositions() {
    guard judged.count >= TeachingThresholds.scenes else { return }
    let first = judged.filter { $0.best == scenario.scenes[$0.scene].choices.first }
    let last = judged.filter { $0.best == scenario.scenes[$0.scene].choices.last }
    for (counted, place) in [
      (first, Localized(id: "pertama", en: "first")), (last, Localized(id: "terakhir", en: "last")),
    ] where Double(counted.count) > TeachingThresholds.position * Double(judged.count) {
      let remark = Localized(id: "terbaik di urutan \(place.id)", en: "the best stands \(place.en)")
      report(
        .positionOfBest, ["\(counted.count)", "\(judged.count)", place, titles(counted.map(\.scene))],
        notes: notes(of: counted) { _, _ in remark })
    }
  }

  // MARK: Courtesy

  mutating func checkCourtesy() {
    guard judged.count >= TeachingThresholds.scenes else { return }
    let counted = judged.filter { scene, best in
      isAlone(best, in: scene) { !scenario.choices[$0].behaviours.isDisjoint(with: .courtesy) }
        || isAlone(best, in: scene, soundsCourteous)
    }
    guard Double(counted.count) > TeachingThresholds.courtesy * Double(judged.count) else { return }
    let remark = Localized(id: "hanya ini yang santun", en: "only this one is courteous")
    report(
      .courtesyMarksBest, ["\(counted.count)", "\(judged.count)", titles(counted.map(\.scene))],
      notes: notes(of: counted) { _, _ in remark })
  }

  private func soundsCourteous(_ choice: Int) -> Bool {
    texts.map { $0.courtesy.first(in: $0.choice(choice)) != nil } ?? false
  }

  /// Whether of a scene's options only this one is so.
  private func isAlone(_ choice: Int, in scene: Int, _ isSo: (Int) -> Bool) -> Bool {
    scenario.scenes[scene].choices.allSatisfy { isSo($0) == ($0 == choice) }
  }

  // MARK: Absolute words

  mutating func checkAbsoluteWords() {
    guard let texts else { return }
    var found: [String] = []
    var weak: [Int] = []
    for (scene, best) in judged {
      for choice in scenario.scenes[scene].choices {
        let absolute = texts.absolute.all(in: texts.choice(choice))
        guard !absolute.isEmpty else { continue }
        // One in a best option, or in one that costs nothing, and the word tells nothing any more.
        guard choice != best, isWeak(choice) else { return }
        found += absolute.filter { !found.contains($0) }
        weak.append(choice)
      }
    }
    guard weak.count >= TeachingThresholds.absoluteWords else { return }
    let list = found.map { "“\($0)”" }.joined(separator: ", ")
    report(
      .absoluteWords, at: place(of: found[0], in: scenario.choices[weak[0]].source),
      [Localized(list), "\(weak.count)"])
  }

  /// An option that costs a smile somewhere, or after which no clean play ends.
  private func isWeak(_ choice: Int) -> Bool {
    let survey = study.survey.choices[choice]
    return survey.losesBest > 0 || survey.bestAfter == nil
  }

  // MARK: The prompt

  mutating func checkPrompts() {
    guard let texts else { return }
    // By word the scene whose story it was last seen in.
    var told = [Int](repeating: -1, count: texts.isContentOfScenes.count)
    for (scene, best) in judged {
      for block in scenario.scenes[scene].blocks where scenario.blocks[block].isShown {
        for word in texts.block(block) { told[Int(word)] = scene }
      }
      let isRepeated = { (word: UInt32) in told[Int(word)] == scene && texts.isContentOfScenes[Int(word)] }
      guard
        scenario.scenes[scene].choices.allSatisfy({
          $0 == best || !texts.choice($0).contains(where: isRepeated)
        })
      else { continue }
      let repeated = Set(texts.choice(best).filter(isRepeated))
      guard repeated.count >= TeachingThresholds.promptWords else { continue }
      let list = repeated.map(texts.spelling).sorted().map { "“\($0)”" }.joined(separator: ", ")
      report(.promptGivesAnswer, at: scenario.choices[best].source, [Localized(list)])
    }
  }

  // MARK: Places

  /// Where a word stands in a stretch of the file; the whole stretch if it is not found as it is written.
  func place(of word: String, in range: ByteRange) -> ByteRange {
    let wanted = Array(word.utf8)
    let bytes = file.bytes[range.clamped(to: 0..<file.bytes.count)].map {
      (65...90).contains($0) ? $0 + 32 : $0
    }
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return range }
    let isLetter = { (index: Int) in
      bytes.indices.contains(index) && ((97...122).contains(bytes[index]) || bytes[index] >= 128)
    }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start] == wanted[0] && !isLetter(start - 1) && !isLetter(start + wanted.count)
      && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    {
      return (range.lowerBound + start)..<(range.lowerBound + start + wanted.count)
    }
    return range
  }
}
