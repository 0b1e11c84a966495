import Analysis
import Debriefing
import ScenarioLanguage

extension ScenarioMap {
  init(_ survey: Survey) {
    let drafter = Drafter(survey)
    self.survey = survey
    scenario = survey.scenario
    walkOut = Outlook(walkOutOf: survey)
    groups = drafter.groups
    places = scenario.scenes.indices.map(drafter.place)
    ways = scenario.scenes.indices.flatMap(drafter.ways)
  }
}

/// Finds the places and ways of a scenario.
private struct Drafter {
  let survey: Survey
  let scenario: Scenario

  init(_ survey: Survey) {
    self.survey = survey
    scenario = survey.scenario
  }

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
      when: scene.when.map(scenario.text), resumes: resumes, outlook: Outlook(survey.scenes[index]),
      isUnreachable: survey.isComplete && !survey.scenes[index].isEntered,
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
    for link in links(of: scene.blocks).targets { add(ownStep(of: index, link), to: link.scene) }
    for choice in scene.choices {
      for link in links(of: scenario.choices[choice].blocks).targets {
        add(step(choice, link.led, link.isNeverTaken), to: link.scene)
      }
    }
    return ways
  }

  private func ownStep(of scene: Int, _ link: Link) -> ScenarioMap.Step {
    ScenarioMap.Step(
      choice: nil, number: 0, text: "", offered: nil, led: link.led, fall: nil,
      isNeverOffered: survey.isComplete && !survey.scenes[scene].isEntered,
      isNeverTaken: survey.isComplete && link.isNeverTaken)
  }

  private func step(_ index: Int, _ led: ScenarioMap.Step.Lead, _ isNeverTaken: Bool = false)
    -> ScenarioMap.Step
  {
    let choice = scenario.choices[index]
    return ScenarioMap.Step(
      choice: index, number: choice.ordinal, text: choice.text.plain.onOneLine,
      offered: choice.condition.map(scenario.text), led: led, fall: fall(after: index),
      isNeverOffered: survey.isComplete && survey.choices[index].offered == 0,
      isNeverTaken: survey.isComplete && survey.choices[index].offered > 0
        && isNeverTaken)
  }

  /// The best after a choice where it is less than the best of its scene.
  private func fall(after index: Int) -> Outlook.Best? {
    let choice = survey.choices[index]
    guard survey.isComplete, choice.offered > 0,
      let before = survey.scenes[scenario.choices[index].scene].best
    else { return nil }
    guard let after = choice.bestAfter else { return .onlyUnclean }
    return after < before ? .smiles(after) : nil
  }

  private struct Link {
    let scene: Int
    let led: ScenarioMap.Step.Lead
    /// No play goes it, as far as the conditions of the links tell that it is written among.
    let isNeverTaken: Bool
  }

  private struct Links {
    var targets: [Link] = []
    /// No link is certain to be taken.
    var mayStay = true
  }

  /// Where blocks lead, up to the first link that always goes.
  private func links(of blocks: Range<Int>) -> Links {
    var links = Links()
    // Conditions are noted where play came to them: what stands after a link that was never passed by is not reached.
    var isPassedBy = true
    for block in blocks {
      guard let target = scenario.blocks[block].target else { continue }
      if let condition = scenario.blocks[block].condition {
        let survey = survey.blocks[block]
        links.targets.append(
          Link(
            scene: target, led: .when(scenario.text(of: condition)),
            isNeverTaken: !isPassedBy || !survey.everRan))
        isPassedBy = isPassedBy && survey.everSkipped
      } else {
        let led: ScenarioMap.Step.Lead = links.targets.isEmpty ? .always : .otherwise
        links.targets.append(Link(scene: target, led: led, isNeverTaken: !isPassedBy))
        links.mayStay = false
        break
      }
    }
    return links
  }
}
