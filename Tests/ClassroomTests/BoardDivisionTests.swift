import ScenarioLanguage
import Testing

@testable import Classroom

/// Where the room divided.
@Suite struct BoardDivisionTests {
  private func divisions(_ plays: [Int]...) throws -> [Division] {
    Division.divisions(of: plays, in: try TwoActs.scenario())
  }

  @Test func answersOfASceneAreCountedInTheOrderOfTheFile() throws {
    let divisions = try divisions([1], [0], [1], [1])
    #expect(divisions.count == 1 && divisions[0].scene == 0 && divisions[0].people == 4)
    #expect(
      divisions[0].shares == [Division.Share(choice: 0, people: 1), Division.Share(choice: 1, people: 3)])
  }

  @Test func fewerThanThreeAreNotShown() throws {
    #expect(try divisions([0], [1]) == [])
    #expect(try divisions([0], [1], [1]).map(\.people) == [3])
  }

  @Test func whereAllAgreedNobodyDivided() throws {
    #expect(try divisions([0], [0], [0]) == [])
  }

  @Test func theMostDividedComesFirst() throws {
    // 3 of 4 outside, 2 of 4 at the door, 2 of 3 in the shop.
    let divisions = try divisions([0, 2, 5], [0, 2, 5], [0, 3, 6], [1, 3])
    #expect(divisions.map(\.scene) == [1, 2, 0])
  }

  @Test func ofEquallyDividedScenesTheOneWithMorePeopleComesFirst() throws {
    // 2 of 4 outside and at the door each; in the shop 2 of 4 too, then 3 of 6 outside.
    #expect(try divisions([0, 2], [0, 3], [1, 2], [1, 3]).map(\.scene) == [0, 1])
    #expect(try divisions([0, 2], [0, 3], [1, 2], [1, 3], [0], [1]).map(\.people) == [6, 4])
    let most = Division(
      scene: 2, people: 4, shares: [.init(choice: 5, people: 2), .init(choice: 6, people: 2)])
    let same = Division(
      scene: 0, people: 4, shares: [.init(choice: 0, people: 2), .init(choice: 1, people: 2)])
    #expect(same.isMoreDivided(than: most) && !most.isMoreDivided(than: same))
    #expect(!same.isMoreDivided(than: same))
  }

  @Test func eachPersonCountsOnceInAScene() throws {
    // Somebody says nothing three times at the door before asking.
    let divisions = try divisions([0, 4, 4, 4, 2], [0, 2], [0, 2])
    #expect(divisions.map(\.people) == [3])
    #expect(divisions.first?.shares.map(\.choice) == [2, 4] && divisions.first?.largest == 2)
  }

  @Test func choicesThatTheScenarioDoesNotHaveAreLeftOut() throws {
    #expect(try divisions([99], [-1], [0]) == [])
  }
}
