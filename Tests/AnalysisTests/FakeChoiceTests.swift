import Foundation
import ScenarioLanguage
import ScenarioTesting
import Simulation
import SourceText
import Testing

@testable import Analysis

/// Options of one scene that come to the same.
@Suite struct FakeChoiceTests {
  private func twins(_ scenario: Scenario, limit: Int = .max) -> [Int: FakeChoices.Twin] {
    FakeChoices(scenario, Survey.of(scenario, limit: limit, detail: .findings)).twins
  }

  /// The options of a scene from which only the last leads on, to scenes that read what was shown before.
  private func scene(
    type: CustomerType = .active, _ options: [String], later: String = "Nothing.", limit: Int = .max
  ) throws -> [Int: FakeChoices.Twin] {
    let text = options.map { "- \($0)\n\n  So it is.\n" }.joined(separator: "\n")
    return twins(
      try scenario(
        type: type,
        """
        ## Counter

        A room.

        \(text)
        - "On." `joy +20` `set solved`

          [Door](#door)

        ## Door

        \(later)

        - "Goodbye."

          [End](#end)

        ## End

        `ending`

        The end.
        """), limit: limit)
  }

  @Test func twoThatStayInTheirSceneAreFound() throws {
    let found = try scene(["\"Let me look.\" `joy +8` `minutes 2`", "\"Let me see.\" `joy +8` `minutes 2`"])
    #expect(found == [1: FakeChoices.Twin(other: 0, situations: 1)])
  }

  @Test func twoThatDoTheSameInOtherWordsOfTheFormatAreFound() throws {
    let halves = "\"Let me look.\" `joy +4` `joy +4`"
    let found = try scene([halves, "\"Let me see.\" `joy +8`"])
    #expect(found.keys.sorted() == [1])
    let guarded = try scene(["`if joy < 90` \"Let me look.\" `joy +8`", "\"Let me see.\" `joy +8`"])
    #expect(guarded.keys.sorted() == [1])
  }

  @Test(arguments: [
    ("`joy +8`", "`joy +4`"), ("`joy +8`", "`joy +8` `minutes 1`"), ("`joy +8`", "`joy +8` `cost 10`"),
    ("`joy +8`", "`joy +8` `again`"), ("`joy +8`", "`joy +8` `set red`"),
    ("`rani.joy +8`", "`rani.joy -8`"), ("`promises call-back`", "`promises pick-up`"),
    ("`bends own-rule`", "`bends hard-rule`"), ("`joy +8` `does overgive`", "`joy +8`"),
  ])
  func whatChangesSomethingElseIsNoTwin(one: String, other: String) throws {
    #expect(try scene(["\"Let me look.\" \(one)", "\"Let me see.\" \(other)"]).isEmpty)
  }

  @Test func twoThatAreNeverOfferedTogetherAreNoTwins() throws {
    let found = try scene([
      "`if clock < 16:00` \"Let me look.\" `joy +8`", "\"Let me see.\" `joy +8`",
    ])
    #expect(found.isEmpty)
  }

  // MARK: What is only shown

  @Test func whatAChoiceOnlyShowsIsNoConsequence() throws {
    let shown = [
      "\"Let me look.\" `joy +8` `does help`", "\"Let me see.\" `joy +8` `does explain` `follows own-rule`",
    ]
    #expect(try scene(shown).keys.sorted() == [1])
  }

  @Test func itIsOneWherePlayReadsIt() throws {
    let shown = ["\"Let me look.\" `joy +8` `does help`", "\"Let me see.\" `joy +8` `does explain`"]
    #expect(try scene(shown, later: "`if did help` `return +15` She nods.").isEmpty)
    #expect(try scene(shown, later: "`if did thank` `return +15` She nods.").keys.sorted() == [1])
  }

  @Test func askingUncoversTheFaceOfAnInactiveCustomer() throws {
    let shown = ["\"What is it for?\" `joy +8` `does ask-need`", "\"Let me see.\" `joy +8` `does confirm`"]
    #expect(try scene(type: .inactive, shown).isEmpty)
    #expect(try scene(type: .active, shown).keys.sorted() == [1])
  }

  @Test func sympathyIsReadWhereThereIsMoreOfIt() throws {
    let shown = ["\"Oh dear.\" `joy +8` `does sympathy-only`", "\"Let me see.\" `joy +8` `does explain`"]
    #expect(try scene(shown).keys.sorted() == [1])
    #expect(try scene(shown + ["\"How sad.\" `joy +4` `does sympathy-only`"]).isEmpty)
  }

  // MARK: Not all plays known

  @Test func whatIsWrittenAlikeNeedsNoPlays() throws {
    let alike = ["\"Let me look.\" `joy +8`", "\"Let me see.\" `joy +8`"]
    #expect(try scene(alike, limit: 1) == [1: FakeChoices.Twin(other: 0, situations: nil)])
    let halves = ["\"Let me look.\" `joy +4` `joy +4`", "\"Let me see.\" `joy +8`"]
    #expect(try scene(halves, limit: 1).isEmpty)
  }

  // MARK: Against a slow comparison

  /// Every first choice of a scene stands there a second time, sometimes with another behaviour or without its
  /// condition.
  private func doubled(_ markdown: String, seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    var scenes = markdown.components(separatedBy: "\n## ")
    for index in scenes.indices.dropFirst() {
      let pieces = scenes[index].components(separatedBy: "\n- ")
      guard pieces.count > 1, !scenes[index].contains("`ending`") else { continue }
      var copy = pieces[1 + generator.number(below: pieces.count - 1)]
      if copy.hasPrefix("`if "), generator.number(below: 2) == 0,
        let end = copy.dropFirst().firstIndex(of: "`")
      {
        copy = String(copy[copy.index(end, offsetBy: 2)...])
      }
      scenes[index] = trimmed(scenes[index]) + "\n\n- " + trimmed(copy) + "\n"
    }
    return scenes.joined(separator: "\n## ") + "\n"
  }

  private func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }

  @Test func twinsAreThoseThatASlowComparisonFinds() throws {
    var (found, refused) = (0, 0)
    for seed in UInt64(0)..<60 {
      var maker = ScenarioMaker(seed: seed)
      let scenario = try compiled(doubled(maker.markdown(), seed: seed))
      guard let slow = SlowTwins(scenario, limit: 200) else { continue }
      let twins = twins(scenario)
      for (choice, twin) in twins {
        found += 1
        #expect(slow.areTwins(twin.other, choice) == true, "seed \(seed): \(twin.other) and \(choice)")
      }
      // The copy is the scene's last choice.
      for scene in scenario.scenes where scene.choices.count > 1 && twins[scene.choices.upperBound - 1] == nil
      {
        let copy = scene.choices.upperBound - 1
        for one in scene.choices.dropLast() where slow.changeTheSame(one, copy) {
          refused += 1
          #expect(slow.areTwins(one, copy) != true, "seed \(seed): \(one) and \(copy)")
        }
      }
    }
    #expect(found > 20 && refused > 2, "\(found) \(refused)")
  }
}

/// Slow and obvious: whether whatever follows one choice follows the other too, with the two in each other's place.
private struct SlowTwins {
  private let scenario: Scenario
  private var plays: [Playthrough] = []

  init?(_ scenario: Scenario, limit: Int) {
    self.scenario = scenario
    var seen: Set<Playthrough.State> = []
    var open = [Playthrough(of: scenario)]
    while let play = open.popLast() {
      plays.append(play)
      if plays.count > limit { return nil }
      for choice in play.offered {
        guard let next = after(choice, play), next.phase == .playing, seen.insert(next.state).inserted
        else { continue }
        open.append(next)
      }
    }
  }

  /// Nil if no play offers both.
  func areTwins(_ one: Int, _ other: Int) -> Bool? {
    let both = plays.filter { $0.offered.contains(one) && $0.offered.contains(other) }
    guard !both.isEmpty else { return nil }
    return both.allSatisfy { play in
      guard let left = after(one, play), let right = after(other, play) else { return false }
      return isSame(left, right) { $0 == one ? other : $0 == other ? one : $0 }
    }
  }

  /// The changes as they are written, whatever their order and conditions.
  func changeTheSame(_ one: Int, _ other: Int) -> Bool {
    let changes = { (choice: Int) in
      scenario.allEffects(of: choice).filter { effect in
        switch effect {
        case .does(let behaviour): behaviour == .askNeed && scenario.primary.type == .inactive
        case .follow: false
        default: true
        }
      }
    }
    return changes(one).sorted { "\($0)" < "\($1)" } == changes(other).sorted { "\($0)" < "\($1)" }
  }

  private func isSame(_ left: Playthrough, _ right: Playthrough, _ counterpart: (Int) -> Int) -> Bool {
    var seen: Set<[Playthrough.State]> = []
    var open = [(left, right)]
    while let (left, right) = open.popLast() {
      guard isSameEnd(left, right), Set(left.offered.map(counterpart)) == Set(right.offered) else {
        return false
      }
      guard seen.insert([left.state, right.state]).inserted else { continue }
      for choice in left.offered {
        guard let next = after(choice, left), let other = after(counterpart(choice), right) else {
          return false
        }
        open.append((next, other))
      }
    }
    return true
  }

  private func isSameEnd(_ left: Playthrough, _ right: Playthrough) -> Bool {
    guard let one = left.result, let other = right.result else { return left.phase == right.phase }
    return one.ending == other.ending && one.smiles == other.smiles && one.solved == other.solved
      && one.others.allSatisfy(\.smiling) == other.others.allSatisfy(\.smiling)
      && left.state.marks.intersection(.unclean) == right.state.marks.intersection(.unclean)
  }

  private func after(_ choice: Int, _ play: Playthrough) -> Playthrough? {
    var next = play
    return (try? next.choose(choice)) == nil ? nil : next
  }
}
