public import ScenarioLanguage
import Simulation

extension Survey {
  /// Visits every situation of a scenario and works out what plays come to.
  ///
  /// - Parameters:
  ///   - limit: the most situations to visit.
  ///   - detail: whether to look for what only reports show.
  ///   - isCancelled: asked every thousand situations.
  public static func of(
    _ scenario: Scenario, limit: Int = Exploration.defaultLimit, detail: Detail = .report,
    isCancelled: () -> Bool = { false }
  ) -> Survey {
    var surveyor = Surveyor(scenario, limit: limit, isCancelled)
    return surveyor.survey(detail, limit: limit, isCancelled)
  }

  public enum Detail: Sendable, Hashable {
    /// What findings need.
    case findings
    /// The exact share of each archetype besides: a second, larger exploration.
    case report
  }

  /// The different ways in which plays end that take only some of the choices.
  ///
  /// - Parameter isAllowed: asked for every choice (index into `Scenario.choices`).
  /// - Returns: nil where the limit was reached.
  public static func outcomes(
    of scenario: Scenario, limit: Int = Exploration.defaultLimit, allowing isAllowed: (Int) -> Bool
  ) -> Set<Outcome>? {
    var wishes = Explorer.Wishes()
    wishes.allowed = scenario.choices.indices.map(isAllowed)
    let packing = Packing(scenario, Relevance(scenario, scope: .everything), scope: .everything)
    var explorer = Explorer(scenario, packing, scope: .everything, limit: limit, wishes: wishes)
    explorer.run { false }
    return explorer.isComplete ? Set(explorer.graph.outcomes.all.filter(\.isEnd)) : nil
  }
}

/// Works out a survey from the graph of all situations.
private struct Surveyor {
  private let scenario: Scenario
  private let graph: StateGraph
  private let notes: SurveyNotes
  private let isComplete: Bool
  private let isAtLimit: Bool
  private let states: Int
  /// By situation.
  private let prospects: [Prospect]
  /// Endings to which roads lead.
  private let endingsAtPar: [Outcome.Kind]
  /// Nothing stops a play unfinished but scenes that lead into each other for ever.
  private let isFinishable: Bool
  private let distances: Distances
  private let paths: [[Int]?]
  private let tally: ChoiceTally
  private let plays: [WholeNumber]?
  private let par: Int

  init(_ scenario: Scenario, limit: Int, _ isCancelled: () -> Bool) {
    self.scenario = scenario
    let packing = Packing(scenario, Relevance(scenario, scope: .everything), scope: .everything)
    var wishes = Explorer.Wishes()
    wishes.notes = true
    var explorer = Explorer(scenario, packing, scope: .everything, limit: limit, wishes: wishes)
    explorer.run(isCancelled)
    graph = explorer.graph
    notes = explorer.notes
    isComplete = explorer.isComplete
    isAtLimit = !explorer.isComplete && explorer.found >= limit
    states = explorer.found - explorer.deadEnds
    // Every outcome that was found can be reached.
    let reached = max(Int(graph.outcomes.smilesForPar.max() ?? 0), 0)
    par = isComplete ? reached : max(reached, sampledPar(of: scenario))
    endingsAtPar = graph.outcomes.endings(atPar: par, scenario)
    prospects = graph.prospects(par: par, endingsAtPar.prefix(Prospect.endingLimit))
    isFinishable =
      explorer.deadEnds == 0 && (!isComplete || prospects.allSatisfy { $0.contains(.anything) })
    distances = Distances(graph)
    paths = distances.pathsToOutcomes()
    plays = isComplete ? graph.countPlays() : nil
    tally = ChoiceTally(scenario, graph, prospects, par: par)
  }

  mutating func survey(_ detail: Survey.Detail, limit: Int, _ isCancelled: () -> Bool) -> Survey {
    let (archetypes, knowsAll) = archetypes(detail, limit: limit, isCancelled)
    return Survey(
      scenario: scenario, isComplete: isComplete, isAtLimit: isAtLimit, states: states,
      playthroughs: count { $0.isEnd }, par: par,
      playsAtPar: count { [par] in $0.isClean && $0.smiles.count >= par }, roads: roads(), endings: endings(),
      archetypes: archetypes, knowsAllArchetypes: knowsAll,
      smiles: (0...3).map { number in shares { $0.isEnd && $0.smiles.count == number } },
      randomSmiles: isComplete ? randomSmiles : nil, scenes: scenes(detail), choices: choices(),
      blocks: blocks(),
      highestEnds: notes.highestEnds.map { high in (0..<3).map { Int(high[$0]) } },
      setFlags: Array(notes.coverage.notes.set.elements),
      approvedRules: Array(notes.coverage.notes.approved.elements),
      turningPoints: tally.turningPoints, firstChoiceLoss: isComplete ? tally.firstChoiceLoss : nil,
      openShare: tally.openShare, faults: faults(), hollowTellings: hollowTellings(),
      diversions: diversions(),
      graph: isComplete ? graph : nil, best: isComplete ? prospects.map(\.best) : [])
  }

  // MARK: Counting

  private func outcomes(where isWanted: (Outcome) -> Bool) -> [Int] {
    graph.outcomes.all.indices.filter { isWanted(graph.outcomes.all[$0]) }
  }

  private func count(where isWanted: (Outcome) -> Bool) -> PlayCount {
    guard isComplete else { return .unknown }
    guard let plays else { return .endless }
    return .number(outcomes(where: isWanted).reduce(WholeNumber(0)) { $0 + plays[$1] })
  }

  private func shares(where isWanted: (Outcome) -> Bool) -> Survey.Shares {
    guard isComplete else { return Survey.Shares(plays: nil, random: nil) }
    return Survey.Shares(graph, plays, tally.chances, outcomes(where: isWanted))
  }

  /// Plays by chance that stop unfinished end with nothing.
  private var randomSmiles: Double {
    graph.outcomes.all.indices.reduce(0) { sum, index in
      let outcome = graph.outcomes.all[index]
      return outcome.isEnd ? sum + tally.chances[index] * Double(outcome.smiles.count) : sum
    }
  }

  /// The shortest of the ways to some outcomes.
  private func witness(where isWanted: (Outcome) -> Bool) -> [Int]? {
    outcomes(where: isWanted).compactMap { paths[$0] }.min { $0.count < $1.count }
  }

  // MARK: Endings and archetypes

  private func endings() -> [EndingSurvey] {
    let scenes = scenario.scenes.indices.filter { scenario.scenes[$0].isEnding }.map { Optional($0) }
    let isWalkOutFound = !outcomes { $0.kind == .ended(scene: nil) }.isEmpty
    return (isWalkOutFound ? scenes + [nil] : scenes).map { ending(in: $0) }
  }

  private func ending(in scene: Int?) -> EndingSurvey {
    let own = outcomes { $0.kind == .ended(scene: scene) }
    let counts = own.map { graph.outcomes.all[$0].smiles.count }
    let facts = own.map { notes.endFacts[$0] }
    let varying = (0..<scenario.flags.count + scenario.promises.count).filter { index in
      let bit: (UInt64) -> Bool = { $0 >> UInt64(index & 63) & 1 == 1 }
      return facts.contains { bit($0.some[index >> 6]) } && facts.contains { !bit($0.all[index >> 6]) }
    }
    let flags = varying.filter { $0 < scenario.flags.count }
    return EndingSurvey(
      scene: scene, isReachable: own.isEmpty ? (isComplete ? false : nil) : true,
      shares: shares { $0.kind == .ended(scene: scene) },
      smiles: counts.min().flatMap { least in counts.max().map { least...$0 } }, varyingFlags: flags,
      varyingPromises: varying.dropFirst(flags.count).map { $0 - scenario.flags.count },
      witness: witness { $0.kind == .ended(scene: scene) })
  }

  private func archetypes(
    _ detail: Survey.Detail, limit: Int, _ isCancelled: () -> Bool
  ) -> ([ArchetypeSurvey], knowsAll: Bool) {
    let isUndecided = !outcomes { $0.isEnd && certainArchetype(of: $0) == nil }.isEmpty
    if detail == .report, isComplete, isUndecided {
      let packing = Packing(scenario, Relevance(scenario, scope: .archetypes), scope: .archetypes)
      var explorer = Explorer(scenario, packing, scope: .archetypes, limit: limit)
      explorer.run(isCancelled)
      if explorer.isComplete {
        return (ArchetypeSurvey.all(in: explorer.graph, par: par) { [par] in $0.archetype(par: par) }, true)
      }
    }
    let found = Archetype.allCases.compactMap { archetype in
      witness { $0.isEnd && certainArchetype(of: $0) == archetype }.map { witness in
        ArchetypeSurvey(
          archetype: archetype, shares: shares { $0.isEnd && certainArchetype(of: $0) == archetype },
          witness: witness)
      }
    }
    return (found, isComplete && !isUndecided)
  }

  /// While par may be more than was found, to have reached what was found says nothing.
  private func certainArchetype(of outcome: Outcome) -> Archetype? {
    let isParKnown = isComplete || par == Smiles.all.count
    guard
      isParKnown || outcome.smiles.count < par || !outcome.marks.isDisjoint(with: [.hardBreach, .overgave])
    else { return nil }
    // Where no choice is courteous, the share of those that are is 0.
    return outcome.certainArchetype(par: par) ?? (isEverCourteous ? nil : .freezer)
  }

  private var isEverCourteous: Bool { scenario.choices.contains { $0.courtesyWeight > 0 } }

  // MARK: Roads

  private func roads() -> [Survey.Road] {
    guard par > 0 else { return [] }
    // Hardly ever more than the first few.
    let roads = stride(from: 0, to: endingsAtPar.count, by: Prospect.endingLimit).flatMap { first in
      let endings = endingsAtPar[first...].prefix(Prospect.endingLimit)
      let ahead = first == 0 ? prospects : graph.prospects(par: par, endings)
      let outcomes = graph.outcomes.prospects(par: par, endings)
      return RoadFinder(scenario, graph, ahead, outcomes, Array(endings), distances).roads()
    }
    let solving = roads.filter { $0.solving != nil }
    return solving.isEmpty
      ? roads : solving.sorted { ($0.solving ?? -1, $0.ending ?? -1) < ($1.solving ?? -1, $1.ending ?? -1) }
  }

  // MARK: Scenes, choices, blocks

  private func scenes(_ detail: Survey.Detail) -> [SceneSurvey] {
    let openers = detail == .report ? self.openers() : scenario.scenes.map { _ in [] }
    var ahead = [Prospect](repeating: [], count: scenario.scenes.count)
    for run in graph.runs {
      ahead[run.scene].formUnion(
        prospects[run.situations].reduce([]) { Prospect(rawValue: $0.rawValue | $1.rawValue) })
    }
    for outcome in graph.outcomes.all {
      if case .ended(let scene?) = outcome.kind { ahead[scene].formUnion(Prospect(outcome, ending: nil)) }
    }
    passThrough(&ahead)
    return scenario.scenes.indices.map { scene in
      let values = notes.values.elements[scene]
      return SceneSurvey(
        isEntered: notes.coverage.notes.entered.elements[scene],
        interrupts: notes.coverage.notes.struck.elements[scene],
        states: values.count,
        outcomes: ahead[scene].smileCounts, canBeVoid: ahead[scene].contains(.hardBreach),
        best: ahead[scene].best < 0 ? nil : Int(ahead[scene].best),
        meters: Meter.allCases.compactMap { values.range(of: $0) },
        meterValues: Meter.allCases.map { values.count(of: $0) }, clockValues: values.clockCount,
        costValues: values.costCount, otherValues: values.otherCount, openers: openers[scene])
    }
  }

  /// By scene the choices by which its situations were first found. Walks over the graph in the order in which it was
  /// made.
  private func openers() -> [[SceneSurvey.Opener]] {
    let isFound = FixedTable(Array(repeating: false, count: graph.count))
    // By choice; few choices lead to more than a few scenes.
    var counts: [[(scene: Int, states: Int)]] = Array(repeating: [], count: scenario.choices.count)
    if graph.start.isSituation { isFound.elements[Int(graph.start.rawValue)] = true }
    var run = StateGraph.Run(scene: 0, situations: 0..<0)
    graph.walk { situation, count, edges in
      for index in 0..<count where Edge(rawValue: edges[index]).isSituation {
        let target = Int(edges[index])
        if isFound.elements[target] { continue }
        isFound.elements[target] = true
        let choice = Int(graph.choices(of: situation)[index])
        if !run.situations.contains(target) { run = graph.run(of: target) }
        let scene = run.scene
        if let known = counts[choice].firstIndex(where: { $0.scene == scene }) {
          counts[choice][known].states += 1
        } else {
          counts[choice].append((scene, 1))
        }
      }
    }
    var openers: [[SceneSurvey.Opener]] = scenario.scenes.map { _ in [] }
    for (choice, scenes) in counts.enumerated() {
      for (scene, states) in scenes {
        openers[scene].append(SceneSurvey.Opener(choice: choice, states: states))
      }
    }
    return openers.map { $0.sorted { ($1.states, $0.choice) < ($0.states, $1.choice) } }
  }

  /// Scenes that offer nothing and lead on have what the scenes have that they lead to.
  private func passThrough(_ ahead: inout [Prospect]) {
    for _ in 0..<scenario.scenes.count {
      var changed = false
      for (index, scene) in scenario.scenes.enumerated() where scene.choices.isEmpty && !scene.isEnding {
        for target in scene.blocks.compactMap({ scenario.blocks[$0].target }) {
          let before = ahead[index]
          ahead[index].formUnion(ahead[target])
          changed = changed || before != ahead[index]
        }
      }
      if !changed { return }
    }
  }

  private func choices() -> [ChoiceSurvey] {
    scenario.choices.indices.map { choice in
      ChoiceSurvey(
        offered: tally.offered[choice], isEverRefused: notes.isRefused.elements[choice],
        opened: notes.opened.elements[choice],
        bestAfter: tally.bestAfter[choice] < 0 ? nil : Int(tally.bestAfter[choice]),
        keepsBest: tally.keeps[choice], losesBest: tally.loses[choice], twins: tally.twins[choice] ?? [])
    }
  }

  private func blocks() -> [BlockSurvey] {
    let coverage = notes.coverage.notes
    return scenario.blocks.indices.map { block in
      let wasTested = coverage.ran.elements[block] || coverage.skipped.elements[block]
      let ranges = (0..<5).map {
        wasTested ? Int(coverage.least.elements[block][$0])...Int(coverage.most.elements[block][$0]) : 0...0
      }
      return BlockSurvey(
        everRan: coverage.ran.elements[block], everSkipped: coverage.skipped.elements[block],
        meters: wasTested ? Array(ranges.prefix(4)) : [], clock: wasTested ? ranges[4] : nil)
    }
  }

  // MARK: Faults

  private func faults() -> [Survey.Fault] {
    let (nearest, trapped) = isFinishable ? ([:], [:]) : unfinished()
    let dead = nearest.map { Survey.Fault(kind: .deadEnd, scene: $0, witness: distances.path(to: $1)) }
    // A situation that only leads to dead ends is not the fault itself.
    let traps = trapped.filter { isTrap($0.value) }.map {
      Survey.Fault(kind: .trap, scene: $0, witness: distances.path(to: $1))
    }
    let loops = outcomes { !$0.isEnd }.compactMap { index -> Survey.Fault? in
      guard case .loop(let scene) = graph.outcomes.all[index].kind, let path = paths[index] else {
        return nil
      }
      return Survey.Fault(kind: .loop, scene: scene, witness: path)
    }
    var seen: Set<Int> = []
    let distinct = loops.sorted { $0.witness.count < $1.witness.count }.filter {
      seen.insert($0.scene).inserted
    }
    return (dead + traps + distinct).sorted { ($0.scene, $0.witness.count) < ($1.scene, $1.witness.count) }
  }

  /// By scene the nearest situation that offers nothing, and the nearest from which no play comes to an end.
  private func unfinished() -> (nearest: [Int: Int], trapped: [Int: Int]) {
    var nearest: [Int: Int] = [:]
    var trapped: [Int: Int] = [:]
    graph.walk { situation, count, _ in
      if count > 0, prospects[situation].contains(.anything) || !isComplete { return }
      let scene = graph.scene(of: situation)
      let isNearer = { (other: Int?) in other.map { distances.steps[situation] < distances.steps[$0] } ?? true
      }
      if count == 0 {
        if isNearer(nearest[scene]) { nearest[scene] = situation }
      } else if isNearer(trapped[scene]) {
        trapped[scene] = situation
      }
    }
    return (nearest, trapped)
  }

  /// Whether play goes round for ever from here: no dead end can be reached either.
  private func isTrap(_ start: Int) -> Bool {
    var seen: Set<Int> = [start]
    var pending = [start]
    while let situation = pending.popLast(), seen.count < 10_000 {
      let edges = graph.edges(of: situation)
      if edges.isEmpty { return false }
      for edge in edges where Edge(rawValue: edge).isSituation {
        if seen.insert(Int(edge)).inserted { pending.append(Int(edge)) }
      }
    }
    return true
  }

  private func hollowTellings() -> [(block: Int, witness: [Int])] {
    notes.hollowTellings.sorted { $0.key < $1.key }.map { block, turns in
      (block, turns.contains(nil) ? [] : distances.path(toNearest: turns.compactMap { $0 }) ?? [])
    }
  }

  private func diversions() -> [Survey.Diversion] {
    notes.diversions.compactMap { diversion, turns in
      distances.path(toNearest: turns).map {
        Survey.Diversion(interruption: diversion.interruption, choice: diversion.choice, witness: $0)
      }
    }.sorted { ($0.interruption, $0.choice) < ($1.interruption, $1.choice) }
  }
}

extension Survey.Shares {
  init(_ graph: StateGraph, _ plays: [WholeNumber]?, _ chances: [Double], _ outcomes: [Int]) {
    random = outcomes.reduce(0) { $0 + chances[$1] }
    self.plays = plays.map { plays in
      let ends = graph.outcomes.all.indices.filter { graph.outcomes.all[$0].isEnd }
      let all = ends.reduce(WholeNumber(0)) { $0 + plays[$1] }
      return outcomes.reduce(WholeNumber(0)) { $0 + plays[$1] }.share(of: all)
    }
  }
}

extension ArchetypeSurvey {
  /// The archetypes that plays of a graph come to.
  fileprivate static func all(
    in graph: StateGraph, par: Int, _ archetype: (Outcome) -> Archetype
  ) -> [ArchetypeSurvey] {
    let paths = Distances(graph).pathsToOutcomes()
    let chances = graph.walkByChance()
    let plays = graph.countPlays()
    let ends = graph.outcomes.all.indices.filter { graph.outcomes.all[$0].isEnd }
    let groups = Dictionary(grouping: ends) { archetype(graph.outcomes.all[$0]) }
    return Archetype.allCases.compactMap { archetype in
      guard let outcomes = groups[archetype],
        let witness = outcomes.compactMap({ paths[$0] }).min(by: { $0.count < $1.count })
      else { return nil }
      return ArchetypeSurvey(
        archetype: archetype, shares: Survey.Shares(graph, plays, chances, outcomes), witness: witness)
    }
  }
}
