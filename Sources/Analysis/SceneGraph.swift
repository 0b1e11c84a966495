import ScenarioLanguage
import Simulation

/// The places that a play passes through, as far as the file tells without running it, and what each of them reads and
/// writes. A play that is possible follows the edges; not every walk along them is a possible play.
///
/// Three kinds of node: a scene is entered, a scene offers its choices, a choice was taken. Three more stand for what many
/// have in common: `interruptions` are looked for, the play is at its `end`, and play has `resumed` after interruptions.
/// The last has an edge to each choice that may have been interrupted, since what happened meanwhile comes before all
/// that the choice leads to.
struct SceneGraph {
  let nodeCount: Int
  /// Successors of each node.
  private(set) var edges: [[Int32]]
  private let scenario: Scenario
  private let scenes: Int

  init(_ scenario: Scenario) {
    self.scenario = scenario
    scenes = scenario.scenes.count
    nodeCount = 2 * scenes + scenario.choices.count + 3
    edges = Array(repeating: [], count: nodeCount)
    for scene in scenario.scenes.indices { connect(scene: scene) }
    for choice in scenario.choices.indices { connect(choice: choice) }
    edges[interruptions] = scenario.interruptions.map { Int32(entering($0)) } + [Int32(end)]
  }

  func entering(_ scene: Int) -> Int { scene }
  func offering(_ scene: Int) -> Int { scenes + scene }
  func taking(_ choice: Int) -> Int { 2 * scenes + choice }
  var interruptions: Int { nodeCount - 3 }
  var end: Int { nodeCount - 2 }
  var resumed: Int { nodeCount - 1 }

  private mutating func connect(scene index: Int) {
    let scene = scenario.scenes[index]
    let exits = scenario.exits(of: scene.blocks)
    edges[entering(index)] = exits.targets.map { Int32(entering($0)) }
    if exits.mayStay, !scene.choices.isEmpty { edges[entering(index)].append(Int32(offering(index))) }
    if scene.isEnding { edges[entering(index)].append(Int32(end)) }
    edges[offering(index)] = scene.choices.map { Int32(taking($0)) }
  }

  private mutating func connect(choice index: Int) {
    let choice = scenario.choices[index]
    let exits = scenario.exits(of: choice.blocks)
    var successors = exits.targets.map { Int32(entering($0)) }
    if exits.mayStay { successors.append(Int32(offering(choice.scene))) }
    if scenario.looksForInterruptions(exits) {
      successors.append(Int32(interruptions))
      edges[resumed].append(Int32(taking(index)))
    }
    edges[taking(index)] = successors
  }
}

/// Where blocks may lead.
struct Exits {
  var targets: [Int] = []
  /// No link is certain to be taken.
  var mayStay = true
}

extension Scenario {
  func exits(of blocks: Range<Int>) -> Exits {
    var exits = Exits()
    for block in running(blocks) {
      guard let target = self.blocks[block].target else { continue }
      if !exits.targets.contains(target) { exits.targets.append(target) }
      if self.blocks[block].condition == nil { exits.mayStay = false }
    }
    return exits
  }

  /// The blocks that may run: those up to the first link that always goes.
  func running(_ blocks: Range<Int>) -> Range<Int> {
    let last = blocks.first { self.blocks[$0].target != nil && self.blocks[$0].condition == nil }
    return last.map { blocks.lowerBound..<$0 + 1 } ?? blocks
  }

  /// After a choice with these exits interruptions and the walk-out may have their turn: only a link to an ending
  /// comes before them.
  func looksForInterruptions(_ exits: Exits) -> Bool {
    exits.mayStay || exits.targets.contains { !scenes[$0].isEnding }
  }

  var interruptions: [Int] { scenes.indices.filter { scenes[$0].when != nil } }

  /// Interruptions after which play may go where the choice led.
  var resumingInterruptions: [Int] {
    interruptions.filter { index in
      scenes[index].choices.isEmpty && !scenes[index].isEnding && exits(of: scenes[index].blocks).mayStay
    }
  }
}
