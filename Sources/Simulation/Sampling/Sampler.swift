public import ScenarioLanguage

/// Plays a scenario by chance, again and again, with all text that its players would read.
///
/// The choices come from one stream of numbers for all plays, so that another engine that runs the same story with the same
/// numbers can be compared play by play: x starts as the seed; before each choice it moves to
/// (x × 1,103,515,245 + 12,345) mod 2³¹, and the choice taken is number (x >> 16) mod (how many are offered), counted from 0
/// in file order.
public struct Sampler: ~Copyable {
  /// A play that has not ended after so many choices is stopped.
  public static let longestPlay = 10_000

  /// The words of whoever shows the texts.
  public struct Labels: Sendable, Hashable {
    /// Before what the trainee says or does: `You`.
    public let you: String
    /// Before what stands on the desk or screen.
    public let screen: String
    /// Before the words that stand for a picture.
    public let picture: String

    public init(you: String, screen: String, picture: String) {
      self.you = you
      self.screen = screen
      self.picture = picture
    }
  }

  /// Keeps its tables.
  private let script: Script
  private var machine: Machine
  private var narrator: Narrator
  private var number: UInt32
  private var tally: Tally
  /// The numbers picked in the latest play, from 0.
  private let picks: UnsafeMutableBufferPointer<Int32>
  private var pickCount = 0
  /// How the latest play came out.
  private var phase = Phase.playing
  /// Choices of all plays so far.
  public private(set) var choices = 0
  /// Complete plays so far.
  public private(set) var plays = 0

  /// - Parameters:
  ///   - seed: counts modulo 2³¹.
  ///   - reader: gets the text of the plays in order, in UTF-8, piece by piece; nil where it is only counted.
  public init(
    _ scenario: Scenario, labels: Labels, seed: UInt64,
    reader: ((UnsafeBufferPointer<UInt8>) -> Void)? = nil
  ) {
    script = Script(scenario, labels: labels)
    machine = Machine(Program(scenario, layout: Layout(of: scenario)))
    let hits = Hits(scenes: scenario.scenes.count, choices: scenario.choices.count)
    narrator = Narrator(script, hits, reader: reader)
    number = UInt32(truncatingIfNeeded: seed) & Sampler.mask
    tally = Tally(scenes: scenario.scenes.count)
    picks = .allocate(capacity: Sampler.longestPlay)
    picks.initialize(repeating: 0)
  }

  deinit {
    picks.deallocate()
    narrator.page.deallocate()
    narrator.hits.deallocate()
  }

  private static let mask: UInt32 = 0x7FFF_FFFF

  /// Plays at most so many plays more, and begins none once so many choices were taken: whoever wants to look up from
  /// time to time asks for little at once.
  public mutating func play(_ count: Int, choices budget: Int = .max) {
    let limit = budget < .max - choices ? choices + budget : .max
    var left = count
    while left > 0, choices < limit {
      playOnce()
      left -= 1
    }
    narrator.page.turn()
  }

  private mutating func playOnce() {
    narrator.open()
    phase = machine.restart(&narrator)
    pickCount = 0
    while phase == .playing, pickCount < Sampler.longestPlay {
      let count = machine.listOffered()
      guard count > 0 else {
        phase = .stopped(.deadEnd)
        break
      }
      narrator.offer(machine.offered[..<count])
      let pick = pick(below: count)
      phase = machine.take(Int(machine.offered[pick]), &narrator)
      picks[pickCount] = Int32(truncatingIfNeeded: pick)
      pickCount += 1
    }
    choices += pickCount
    plays += 1
    tally.add(phase, machine.registers, takenAtEnd: narrator.takenAtEnd)
  }

  /// The latest play: its choices as positions among those offered, counted from 1, and how it came out; `.playing` when
  /// it was stopped after `longestPlay` choices.
  public var latest: (positions: [Int], phase: Phase) {
    (picks[..<pickCount].map { Int($0) + 1 }, phase)
  }

  @inline(__always)
  private mutating func pick(below count: Int) -> Int {
    number = (number &* 1_103_515_245 &+ 12_345) & Sampler.mask
    return Int((number &>> 16) % UInt32(truncatingIfNeeded: count))
  }

  /// What came of the plays so far.
  public var sample: Sample {
    Sample(
      plays: plays, choices: choices, characters: narrator.page.characters, bytes: narrator.page.bytes,
      endings: tally.endings, walkOuts: tally.walkOuts, deadEnds: tally.deadEnds,
      endlessLoops: tally.endlessLoops, cut: tally.cut, smiles: tally.smiles, meters: tally.meters,
      entered: Array(narrator.hits.entered), offered: Array(narrator.hits.offered),
      taken: Array(narrator.hits.taken))
  }
}

/// What came of random plays. Lists are indexed as the scenario's arrays are.
public struct Sample: Sendable, Hashable {
  public let plays: Int
  /// Choices taken in all plays.
  public let choices: Int
  /// Characters of all that was told, as a reader counts them, and their bytes in UTF-8.
  public let characters: Int
  public let bytes: Int
  /// Plays that ended in each scene.
  public let endings: [Int]
  /// Plays that ended with the customer leaving, told by no scene of the scenario.
  public let walkOuts: Int
  /// Plays that stopped unfinished: nothing was offered, scenes led in a circle, or after `Sampler.longestPlay` choices.
  public let deadEnds: Int
  public let endlessLoops: Int
  public let cut: Int
  /// Plays that ended with no, one, two, three smiles of the primary customer.
  public let smiles: [Int]
  /// The sum of joy, return, refer and patience of all plays where they stopped, before any rule of the end.
  public let meters: Int
  /// How often each scene was entered, each choice offered and taken.
  public let entered: [Int]
  public let offered: [Int]
  public let taken: [Int]
}

/// How plays came out.
private struct Tally {
  var endings: [Int]
  var walkOuts = 0
  var deadEnds = 0
  var endlessLoops = 0
  var cut = 0
  var smiles = [0, 0, 0, 0]
  var meters = 0

  init(scenes: Int) { endings = Array(repeating: 0, count: scenes) }

  mutating func add(_ phase: Phase, _ registers: Registers, takenAtEnd: Int) {
    meters += Int(registers.meters.wrappedSum()) + takenAtEnd
    switch phase {
    case .playing: cut += 1
    case .stopped(.deadEnd): deadEnds += 1
    case .stopped(.endlessLoop): endlessLoops += 1
    case .ended(let ending):
      smiles[registers.marks.contains(.hardBreach) ? 0 : registers.smiles.count] += 1
      switch ending {
      case .scene(let scene, _): endings[scene] += 1
      case .walkOut: walkOuts += 1
      }
    }
  }
}
