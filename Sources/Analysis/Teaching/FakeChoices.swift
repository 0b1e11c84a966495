import ScenarioLanguage
import Simulation

/// Options of one scene between which nothing depends: they change the same, and wherever both are offered play comes
/// to the same situation. Which of the two is then used up tells nothing, so long as the other takes its place.
///
/// What a choice only shows (`does`, `follows`) is no consequence unless play reads it: by a condition, by a rule of
/// the engine, or by an inactive customer's face. Texts are no consequence either; a second text is a wording.
struct FakeChoices {
  /// An earlier option that comes to the same, and the situations that offer both; nil where not all plays are known
  /// and the two are written alike.
  struct Twin: Hashable {
    let other: Int
    let situations: Int?
  }

  /// By the later choice of the two, as an index into `Scenario.choices`.
  private(set) var twins: [Int: Twin] = [:]
  private let scenario: Scenario
  private let graph: StateGraph?
  private let deeds: [Deeds]
  private let read: ReadDeeds
  /// Pairs of situations that may still be compared: in large scenarios nothing is said beyond.
  private var budget = 200_000

  init(_ scenario: Scenario, _ survey: Survey) {
    self.scenario = scenario
    graph = survey.graph
    let read = ReadDeeds(scenario)
    self.read = read
    deeds = scenario.choices.map { Deeds($0, of: scenario) }
    var alike: [(one: Int, other: Int)] = []
    for scene in scenario.scenes where scene.choices.count > 1 && scene.choices.count <= 64 {
      for other in scene.choices.dropFirst() {
        for one in scene.choices.lowerBound..<other where changeTheSame(one, other) {
          alike.append((one, other))
        }
      }
    }
    guard !alike.isEmpty else { return }
    let runs = Dictionary(grouping: graph?.runs ?? [], by: \.scene)
    for (one, other) in alike where twins[other] == nil {
      twins[other] = twin(one, other, runs[scenario.choices[one].scene] ?? [], survey)
    }
  }

  private mutating func twin(_ one: Int, _ other: Int, _ runs: [StateGraph.Run], _ survey: Survey) -> Twin? {
    let areAlike = areWrittenAlike(one, other)
    guard let graph else { return areAlike ? Twin(other: one, situations: nil) : nil }
    let isCertain = areAlike || survey.choices[other].twins.contains(one)
    guard isCertain || shownAndRead(one) == shownAndRead(other) else { return nil }
    var together = 0
    for situation in runs.lazy.flatMap(\.situations) {
      let offered = graph.choices(of: situation)
      guard offered.contains(Int32(one)), offered.contains(Int32(other)) else { continue }
      together += 1
      guard isCertain || leadToTheSame(one, other, from: situation) else { return nil }
    }
    return together > 0 ? Twin(other: one, situations: together) : nil
  }

  // MARK: What is written

  private func changeTheSame(_ one: Int, _ other: Int) -> Bool {
    deeds[one].sums == deeds[other].sums && rest(one) == rest(other)
  }

  /// What a choice changes besides meters, clock and money.
  private func rest(_ choice: Int) -> Set<Effect> {
    guard deeds[choice].hasRest else { return [] }
    var others: [Int32: Int32] = [:]
    var rest: Set<Effect> = []
    for effect in scenario.allEffects(of: choice) {
      switch effect {
      case .meter, .minutes, .cost: break
      case .other(let customer, let change): others[customer, default: 0] += change
      case .does, .follow: if effect == read.face { rest.insert(effect) }
      case .set, .clear, .promise, .keep, .bend, .approve: rest.insert(effect)
      }
    }
    return rest.union(others.map { .other(customer: $0.key, $0.value) })
  }

  /// What a choice shows that play reads somewhere.
  private func shownAndRead(_ choice: Int) -> Set<Effect> {
    Set(scenario.allEffects(of: choice).filter(read.contains))
  }

  /// Whether two choices are offered alike and do the same in the same order. Nothing else can tell them apart then, so
  /// that this is a proof without any play.
  private func areWrittenAlike(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (scenario.choices[one], scenario.choices[other])
    return first.again == second.again && steps(first.condition) == steps(second.condition)
      && parts(one) == parts(other)
  }

  private struct Part: Hashable {
    let condition: [ConditionStep]
    let effects: [Effect]
    let target: Int?
  }

  private func parts(_ choice: Int) -> [Part] {
    let choice = scenario.choices[choice]
    let own = Part(condition: [], effects: felt(choice.effects), target: nil)
    let blocks = scenario.blocks[choice.blocks].map {
      Part(condition: steps($0.condition), effects: felt($0.effects), target: $0.target)
    }
    return [own] + blocks.filter { !$0.effects.isEmpty || $0.target != nil }
  }

  private func felt(_ effects: Range<Int>) -> [Effect] {
    scenario.effects[effects].filter { effect in
      switch effect {
      case .does, .follow: read.contains(effect)
      default: true
      }
    }
  }

  private func steps(_ condition: ConditionRange?) -> [ConditionStep] {
    Array(scenario.conditionSteps[condition ?? 0..<0])
  }

  // MARK: What play comes to

  /// Whether play goes on in the same way after either, the two in each other's place: every situation after the one is
  /// compared with its counterpart after the other, as far as they differ.
  private mutating func leadToTheSame(_ one: Int, _ other: Int, from situation: Int) -> Bool {
    guard let graph else { return false }
    let counterpart = { (choice: Int32) in
      choice == Int32(one) ? Int32(other) : choice == Int32(other) ? Int32(one) : choice
    }
    var seen: Set<[UInt32]> = []
    var open: [(Edge, Edge)] = []
    let edge = { (situation: Int, choice: Int32) -> Edge? in
      let choices = graph.choices(of: situation)
      guard let place = choices.firstIndex(of: choice) else { return nil }
      return Edge(rawValue: graph.edges(of: situation)[place - choices.startIndex])
    }
    guard let first = edge(situation, Int32(one)), let second = edge(situation, Int32(other)) else {
      return false
    }
    open.append((first, second))
    while let (left, right) = open.popLast() {
      if left == right { continue }
      guard left.isSituation, right.isSituation, budget > 0 else { return false }
      guard seen.insert([left.rawValue, right.rawValue]).inserted else { continue }
      budget -= 1
      let choices = graph.choices(of: Int(left.rawValue))
      guard choices.count == graph.choices(of: Int(right.rawValue)).count else { return false }
      for choice in choices {
        guard let left = edge(Int(left.rawValue), choice),
          let right = edge(Int(right.rawValue), counterpart(choice))
        else { return false }
        open.append((left, right))
      }
    }
    return true
  }
}

/// What a choice changes, whatever its conditions: enough to tell most choices apart at once.
private struct Deeds {
  /// Joy, return, refer, patience, minutes, cost.
  private(set) var sums = SIMD8<Int32>()
  /// It changes something else as well, or shows a behaviour.
  private(set) var hasRest = false

  init(_ choice: Choice, of scenario: Scenario) {
    add(scenario.effects[choice.effects])
    for block in scenario.blocks[choice.blocks] { add(scenario.effects[block.effects]) }
  }

  private mutating func add(_ effects: ArraySlice<Effect>) {
    for effect in effects {
      switch effect {
      case .meter(let meter, let change): sums[Int(meter.rawValue)] += change
      case .minutes(let minutes): sums[4] += minutes
      case .cost(let cost): sums[5] &+= cost
      default: hasRest = true
      }
    }
  }
}

/// Which of the things that a choice shows play itself reads.
private struct ReadDeeds {
  private var effects: Set<Effect> = [.does(.overgive)]
  /// What uncovers the customer's face, where it is hidden: the trainee sees that.
  let face: Effect?

  init(_ scenario: Scenario) {
    face = scenario.primary.type == .inactive ? .does(.askNeed) : nil
    if let face { effects.insert(face) }
    // The first sympathy is read by every later one.
    let kind = scenario.choices.filter { $0.behaviours.contains(.sympathyOnly) }
    if kind.count > 1 || kind.contains(where: \.again) { effects.insert(.does(.sympathyOnly)) }
    for step in scenario.conditionSteps {
      switch step {
      case .did(let behaviour): effects.insert(.does(behaviour))
      case .followed(let rule): effects.insert(.follow(rule: Int32(rule)))
      default: break
      }
    }
  }

  func contains(_ effect: Effect) -> Bool { effects.contains(effect) }
}

extension Scenario {
  /// The effects of a choice (index into `choices`) and of all blocks in it.
  func allEffects(of choice: Int) -> [Effect] {
    var all = Array(effects[choices[choice].effects])
    for block in choices[choice].blocks { all += effects[blocks[block].effects] }
    return all
  }
}
