import ScenarioLanguage
import ScenarioTesting
import Testing

@testable import Simulation

/// Random plays: fast, and the same as if each had been played by hand.
@Suite struct SamplerTests {
  static let labels = Sampler.Labels(you: "You", screen: "Screen", picture: "Picture")

  /// The benchmark story "The premium card", whose facts other engines found too.
  @Test func fiveHundredPlaysOfTheSmallStorySumUp() throws {
    var sampler = Sampler(try fixture("small.md"), labels: Self.labels, seed: 1)
    sampler.play(500)
    let sample = sampler.sample
    #expect(sample.plays == 500)
    #expect(sample.choices == 4291)
    #expect(sample.meters - 500 * 200 == 2774)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func randomPlaysAreTheSameAsPlaysByHand(seed: UInt64) throws {
    var maker = ScenarioMaker(seed: seed)
    try expectAgreement(on: try compiled(maker.markdown()), plays: 8, seed: seed)
  }

  @Test func playsOfAnExampleAreTheSameAsPlaysByHand() throws {
    try expectAgreement(on: try compiled(everyKindOfBlock), plays: 40, seed: 5)
  }

  private func expectAgreement(on scenario: Scenario, plays: Int, seed: UInt64) throws {
    var text: [UInt8] = []
    var sampler = Sampler(scenario, labels: Self.labels, seed: seed) { text += $0 }
    var byHand = HandSampler(scenario, seed: seed)
    for _ in 0..<plays {
      sampler.play(1)
      try byHand.play()
      #expect(sampler.latest.positions == byHand.positions)
    }
    let sample = sampler.sample
    #expect(String(decoding: text, as: UTF8.self) == byHand.text)
    #expect(sample.bytes == byHand.text.utf8.count)
    #expect(sample.characters == byHand.text.count)
    #expect(sample.entered == byHand.entered)
    #expect(sample.offered == byHand.offered)
    #expect(sample.taken == byHand.taken)
    #expect(sample.endings == byHand.endings)
    #expect(sample.walkOuts == byHand.walkOuts)
    #expect([sample.deadEnds, sample.endlessLoops, sample.cut] == byHand.stops)
    #expect(sample.smiles == byHand.smiles)
    #expect(sample.meters == byHand.meters)
  }

  @Test func howOftenOneLooksUpChangesNothing() throws {
    let scenario = try fixture("small.md")
    var atOnce = Sampler(scenario, labels: Self.labels, seed: 9)
    atOnce.play(60)
    var inSteps = Sampler(scenario, labels: Self.labels, seed: 9)
    while inSteps.plays < 60 { inSteps.play(60 - inSteps.plays, choices: 7) }
    #expect(inSteps.sample == atOnce.sample)
  }

  @Test func aSeedCountsModuloTwoToTheThirtyFirst() throws {
    let scenario = try fixture("small.md")
    var one = Sampler(scenario, labels: Self.labels, seed: 3)
    var other = Sampler(scenario, labels: Self.labels, seed: 3 + 5 << 31)
    one.play(20)
    other.play(20)
    #expect(one.sample == other.sample)
  }

  @Test func aPlayWithoutEndIsStoppedAndNoneOfItsTextIsLost() throws {
    let scenario = try scenario(
      """
      ## Room

      A room.

      - "Once more." `again`

        \(String(repeating: "Nothing happens. ", count: 40))

      - "Out." `if joy > 90` `set solved`

        [Out](#out)

      ## Out

      `ending`

      Air.
      """.replacing("- \"Out.\" `if joy > 90`", with: "- `if joy > 90` \"Out.\""))
    var length = 0
    var sampler = Sampler(scenario, labels: Self.labels, seed: 1) { length += $0.count }
    sampler.play(2)
    let sample = sampler.sample
    #expect(sample.cut == 2)
    #expect(sample.choices == 2 * Sampler.longestPlay)
    #expect(sampler.latest.phase == .playing)
    #expect(length == sample.bytes)
    #expect(length > 2 * Sampler.longestPlay * 600)
  }

  @Test func metersAreThoseBeforeTheRulesOfTheEnd() throws {
    // Unsolved and a promise not kept: at the end return falls from 80 to 59 and to 51, refer from 50 to 42.
    let scenario = try scenario(
      """
      ## Room

      A room.

      - "I promise." `return +30` `promises call-back`

        [Out](#out)

      ## Out

      `ending`

      Air.
      """)
    var sampler = Sampler(scenario, labels: Self.labels, seed: 1)
    sampler.play(3)
    #expect(sampler.sample.meters == 3 * (50 + 80 + 50 + 5))
    #expect(sampler.sample.smiles == [3, 0, 0, 0])
  }
}

/// The same plays by the public engine and by strings, slowly.
private struct HandSampler {
  private let scenario: Scenario
  private var number: UInt64
  private(set) var text = ""
  private(set) var positions: [Int] = []
  private(set) var entered: [Int]
  private(set) var offered: [Int]
  private(set) var taken: [Int]
  private(set) var endings: [Int]
  private(set) var walkOuts = 0
  /// Dead ends, endless loops, plays cut short.
  private(set) var stops = [0, 0, 0]
  private(set) var smiles = [0, 0, 0, 0]
  private(set) var meters = 0
  private var scene: Int?
  private var act: Int?
  private var untitled: Int?

  init(_ scenario: Scenario, seed: UInt64) {
    self.scenario = scenario
    number = seed % (1 << 31)
    entered = scenario.scenes.map { _ in 0 }
    endings = entered
    offered = scenario.choices.map { _ in 0 }
    taken = offered
  }

  mutating func play() throws {
    var play = Playthrough(of: scenario)
    (scene, act, untitled, positions) = (nil, nil, nil, [])
    text += "\(scenario.header.title)\n\n\(scenario.header.summary)\n\n"
    var events = play.opening
    tell(play.opening, from: 0)
    while play.phase == .playing, positions.count < 10_000 {
      for (position, choice) in play.offered.enumerated() {
        text += "\(position + 1). \(scenario.choices[choice].text.plain)\n"
        offered[choice] += 1
      }
      text += "\n"
      number = (number * 1_103_515_245 + 12_345) % (1 << 31)
      let position = Int(number >> 16) % play.offered.count
      let choice = play.offered[position]
      positions.append(position + 1)
      taken[choice] += 1
      text += "You: \(scenario.choices[choice].text.plain)\n\n"
      let turn = try play.choose(choice)
      tell(turn, from: scenario.choices[choice].scene)
      events += turn
    }
    add(play, events)
  }

  private mutating func tell(_ events: [Event], from origin: Int) {
    for event in events {
      switch event {
      case .entered(let scene, _):
        entered[scene] += 1
        arrive(scene)
      case .resumed(scene: nil): arrive(origin)
      case .ran(let block): tell(scenario.blocks[block])
      default: break
      }
    }
  }

  private mutating func arrive(_ index: Int) {
    untitled = index
    if !scenario.scenes[index].choices.isEmpty { showTitle() }
  }

  private mutating func showTitle() {
    guard let index = untitled else { return }
    untitled = nil
    guard index != scene else { return }
    scene = index
    if let own = scenario.scenes[index].act, own > act ?? -1, scenario.scenes[index].when == nil {
      act = own
      text += "# \(scenario.acts[own].title)\n\n"
    }
    text += "~ \(scenario.scenes[index].title)\n\n"
  }

  private mutating func tell(_ block: Block) {
    guard !block.text.isEmpty else { return }
    let label: String
    switch block.kind {
    case .narration: label = ""
    case .speech(let speaker): label = "\(speaker ?? scenario.primary.name): "
    case .note: label = "Screen: "
    case .picture: label = "Picture: "
    case .tip, .innerVoice, .silent: return
    }
    showTitle()
    text += label + block.text.plain + "\n\n"
  }

  private mutating func add(_ play: Playthrough, _ events: [Event]) {
    meters += Meter.allCases.reduce(0) { $0 + play.state[$1] }
    for case .changed(let change) in events {
      guard case .meter = change.subject else { continue }
      switch change.reason {
      case .walkOut, .unsolved, .brokenPromise: meters += change.before - change.after
      default: break
      }
    }
    switch play.phase {
    case .playing: stops[2] += 1
    case .stopped(.deadEnd): stops[0] += 1
    case .stopped(.endlessLoop): stops[1] += 1
    case .ended(.walkOut): walkOuts += 1
    case .ended(.scene(let scene, _)): endings[scene] += 1
    }
    if let result = play.result { smiles[result.smiles.count] += 1 }
  }
}

private let everyKindOfBlock = """
  ---
  format: 1
  title: Café “Senja” 😀
  summary: Everything that can be read.
  language: en
  channel: counter
  customers:
    bima:
      name: Mas Bima
  ---

  # Act one

  ## The door

  It is *late*.

  > Good evening.

  > **Rani:** A table for two?

  > [!NOTE]
  > Table 4 is free.

  > [!TIP]
  > Not shown in play.

  > [!QUOTE]
  > Nor is this.

  ![A small table](table.png)

  - "By the window, Mas?" `joy +8` `set solved`

    [The hall](#the-hall)

  - "Wait here." `joy -8`

  # Act two

  ## The hall

  `if joy > 90` A hall full of light.

  [The table](#the-table)

  ## The table

  `ending`

  He sits down.

  ## The waiter

  `when joy < 45`

  Somebody passes by.

  """
