import Foundation
import ScenarioLanguage
import ScenarioTesting
import Simulation

@testable import Classroom

/// A scenario of a scene in no act and two acts with one scene each. Its choices are 0 and 1 outside, 2 to 4
/// at the door, 5 and 6 in the shop.
enum TwoActs {
  static func scenario() throws -> Scenario {
    try ScenarioTesting.compiled(
      TwoActs.header + """

        ## Outside

        - "Come in." `joy +4` `does greet`

          [The door](#the-door)

        - "Please wait." `joy -20` `does shield`

          [The door](#the-door)

        # Act 1: The door

        ## The door

        - "What is it for?" `does ask-need` `joy +15` `set solved`

          [The shop](#the-shop)

        - "Look around." `does greet`

          [The shop](#the-shop)

        - `again` Say nothing. `joy -4`

        # Act 2: The shop

        ## The shop

        - "This one." `return +20` `refer +20` `does help`

          [The end](#the-end)

        - "That one." `return -4` `does deflect`

          [The end](#the-end)

        ## The end

        `ending`

        He goes.
        """)
  }

  private static let header = """
    ---
    format: 1
    title: Two acts
    summary: A scenario for tests.
    language: en
    channel: counter
    discuss:
      - Who decides what a customer needs?
      - What would you have said?
    customers:
      bima:
        name: Mas Bima
        joy: 50
        return: 50
        refer: 50
        patience: 9
    ---

    """

  /// What the board counts of a play in which these choices were taken.
  static func play(_ visitor: VisitorNumber?, _ choices: Int..., par: Int? = 3) throws -> BoardPlay {
    let playthrough = try Playthrough.replay(choices, in: scenario()).playthrough
    return BoardPlay(of: playthrough, by: visitor, par: par)
  }
}

/// A shipped scenario.
enum RoomScenario {
  static func airline() throws -> Scenario {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "scenarios").appending(path: "airline-check-in").appending(path: "en.md")
    return try ScenarioTesting.compiled(String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
