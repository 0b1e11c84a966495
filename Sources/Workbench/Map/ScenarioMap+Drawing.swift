import ScenarioLanguage

extension ScenarioMap {
  init(_ scenario: Scenario, _ outlook: ScenarioOutlook) {
    let surveyor = Surveyor(scenario: scenario, outlook: outlook)
    self.scenario = scenario
    self.outlook = outlook
    groups = surveyor.groups
    places = scenario.scenes.indices.map(surveyor.place)
    ways = scenario.scenes.indices.flatMap(surveyor.ways)
  }
}

/// Finds the places and ways of a scenario.
private struct Surveyor {
  let scenario: Scenario
  let outlook: ScenarioOutlook

  var groups: [ScenarioMap.Group] {
    var groups: [(act: Int?, scenes: [Int])] = []
    for (index, scene) in scenario.scenes.enumerated() {
      if let last = groups.last, last.act == scene.act {
        groups[groups.count - 1].scenes.append(index)
      } else {
        groups.append((scene.act, [index]))
      }
    }
    return groups.map { group in
      ScenarioMap.Group(title: group.act.map { scenario.acts[$0].title.onOneLine }, scenes: group.scenes)
    }
  }

  func place(_ index: Int) -> ScenarioMap.Place {
    let scene = scenario.scenes[index]
    let resumes =
      scene.when != nil && !scene.isEnding && scene.choices.isEmpty && links(of: scene.blocks).mayStay
    return ScenarioMap.Place(
      scene: index, title: scene.title.onOneLine, isStart: index == 0, isEnding: scene.isEnding,
      when: scene.when.map(scenario.text), resumes: resumes, outlook: outlook.scenes[index],
      isUnreachable: outlook.isComplete && !outlook.scenes[index].isReached,
      stays: scene.choices.compactMap { choice in
        let links = links(of: scenario.choices[choice].blocks)
        guard links.mayStay else { return nil }
        return step(choice, links.targets.isEmpty ? .always : .otherwise)
      })
  }

  /// Ways out of a scene, in the order in which they are written.
  func ways(from index: Int) -> [ScenarioMap.Way] {
    var ways: [ScenarioMap.Way] = []
    func add(_ step: ScenarioMap.Step, to target: Int) {
      if let known = ways.firstIndex(where: { $0.to == target }) {
        ways[known].steps.append(step)
      } else {
        ways.append(ScenarioMap.Way(from: index, to: target, steps: [step]))
      }
    }
    let scene = scenario.scenes[index]
    for link in links(of: scene.blocks).targets { add(ownStep(of: index, link.led), to: link.scene) }
    for choice in scene.choices {
      for link in links(of: scenario.choices[choice].blocks).targets {
        add(step(choice, link.led), to: link.scene)
      }
    }
    return ways
  }

  private func ownStep(of scene: Int, _ led: ScenarioMap.Step.Lead) -> ScenarioMap.Step {
    ScenarioMap.Step(
      choice: nil, number: 0, text: "", offered: nil, led: led, falls: nil,
      isNeverOffered: outlook.isComplete && !outlook.scenes[scene].isReached)
  }

  private func step(_ index: Int, _ led: ScenarioMap.Step.Lead) -> ScenarioMap.Step {
    let choice = scenario.choices[index]
    let after = outlook.choices[index]
    let before = outlook.scenes[choice.scene].best ?? 0
    let falls = after.isReached && outlook.isComplete && after.best ?? 0 < before ? after.best ?? 0 : nil
    return ScenarioMap.Step(
      choice: index, number: choice.ordinal, text: choice.text.plain.onOneLine,
      offered: choice.condition.map(scenario.text), led: led, falls: falls,
      isNeverOffered: outlook.isComplete && !after.isReached)
  }

  private struct Links {
    var targets: [(scene: Int, led: ScenarioMap.Step.Lead)] = []
    /// No link is certain to be taken.
    var mayStay = true
  }

  /// Where blocks lead, up to the first link that always goes.
  private func links(of blocks: Range<Int>) -> Links {
    var links = Links()
    for block in scenario.blocks[blocks] {
      guard let target = block.target else { continue }
      if let condition = block.condition {
        links.targets.append((target, .when(scenario.text(of: condition))))
      } else {
        links.targets.append((target, links.targets.isEmpty ? .always : .otherwise))
        links.mayStay = false
        break
      }
    }
    return links
  }
}
