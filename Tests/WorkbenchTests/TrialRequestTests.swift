import ScenarioLanguage
import ScenarioTesting
import Simulation
import SourceText
import Testing
import Workbench

/// What `--from` and `--with` understand, and what they say when they do not.
struct TrialRequestTests {
  private func point(from scene: String? = nil, with state: String? = nil) throws -> StartingPoint {
    let scenario = try WatchedShop.scenario()
    let other = try WatchedShop.scenario(WatchedShop.english)
    let request = try #require(TrialRequest(from: scene, with: state))
    return try request.startingPoint(in: scenario, languages: [scenario, other])
  }

  private func complaints(from scene: String? = nil, with state: String? = nil, _ language: Language = .en)
    throws -> String
  {
    do {
      _ = try point(from: scene, with: state)
      return ""
    } catch let error as TrialRequest.NotUnderstood {
      return error.message[language]
    }
  }

  @Test func withoutBothThereIsNoTrial() {
    #expect(TrialRequest(from: nil, with: nil) == nil)
  }

  @Test(arguments: [
    "kamar-pas", "Kamar pas", "KAMAR-PAS", "#kamar-pas", "2", "kam", "pas", "fitting-room", "fit", "room",
  ])
  func aSceneIsNamedByIdTitleNumberOrBeginningInAnyLanguage(name: String) throws {
    #expect(try point(from: name).scene == 1)
  }

  @Test func withoutASceneItBeginsInTheFirst() throws {
    #expect(try point(with: "joy=30") == StartingPoint(scene: 0, givens: [.meter(.joy, 30)]))
  }

  @Test(arguments: [
    ("kamar-paz", "There is no scene `kamar-paz`. Near names: `kamar-pas`."),
    ("9", "There is no scene number 9: this scenario has 4 scenes."),
    ("k", "Several scenes begin with `k`: kamar-pas (2), kasir (3). Write more of it, or the number."),
    ("amar", "There is no scene `amar`. Near names: `kamar-pas`."),
    ("zzzzzz", "There is no scene `zzzzzz`. There are: rak, kamar-pas, kasir, pergi"),
  ])
  func aSceneThatIsNotThereGetsNearNames(name: String, words: String) throws {
    #expect(try complaints(from: name).hasPrefix(words))
  }

  @Test func everyWordOfTheFormatIsUnderstood() throws {
    let state = """
      joy=30, return = 55, refer 40, patience=2, rani.joy=40, clock=13:10, cost=25000, set knows, solved, \
      did ask-need, help, visited kasir, followed exit, bent exit, approved late, promised call, kept call, used rak 2
      """
    let expected: [StartingPoint.Given] = [
      .meter(.joy, 30), .meter(.return, 55), .meter(.refer, 40), .meter(.patience, 2), .other(0, 40),
      .clock(13 * 60 + 10), .cost(25000), .set(flag: 1), .set(flag: 0), .did(.askNeed), .did(.help),
      .visited(scene: 2), .followed(rule: 0), .bent(rule: 0), .approved(rule: 1), .promised(0), .kept(0),
      .used(choice: 1),
    ]
    #expect(try point(from: "rak", with: state).givens == expected)
  }

  @Test func whatItUnderstoodCanBeWrittenAgain() throws {
    let scenario = try WatchedShop.scenario()
    let state = "joy=30, rani.joy=40, clock=09:05, set knows, did help, bent exit, used rak 2, visited kasir"
    let first = try point(from: "rak", with: state)
    let words = first.words(in: scenario).joined(separator: ", ")
    #expect(words == state)
    #expect(try point(from: "rak", with: words) == first)
  }

  @Test(arguments: [
    "does help", "bends exit", "follows exit", "promises call", "keeps call", "approves late",
  ])
  func theWordsOfDirectivesMeanTheSame(state: String) throws {
    #expect(try point(with: state).givens.count == 1)
  }

  @Test(arguments: [
    ("joi=30", "`joi=30`: there is no meter `joi`. Near names: `joy`."),
    ("joy=130", "`joy=130`: joy is a whole number from 0 to 100."),
    ("joy=-1", "`joy=-1`: joy is a whole number from 0 to 100."),
    ("patience=100", "`patience=100`: patience is a whole number from 0 to 99."),
    ("joy +8", "`joy +8`: write the value itself, such as `joy=30`, not a change."),
    ("joy < 8", "`joy < 8`: one value is needed here, so `=`, not `<`."),
    ("clock=25:00", "`clock=25:00`: write a time from 00:00 to 23:59, such as `clock=13:10`."),
    ("set know", "`set know`: there is no flag `know`. Near names: `knows`."),
    ("did hepl", "`did hepl`: there is no behaviour `hepl`. Near names: `help`."),
    ("bent exot", "`bent exot`: there is no rule `exot`. Near names: `exit`."),
    ("approved exit", "`approved exit`: that rule does not depend on an approval"),
    ("kept cal", "`kept cal`: there is no promise `cal`. Near names: `call`."),
    ("used rak 7", "`used rak 7`: the scene `rak` has 3 choices."),
    ("used rak", "`used rak`: write a scene and the choice's number in the file"),
    ("visited x", "`visited x`: There is no scene `x`."),
    ("bima.joy=3", "`bima.joy=3`: the primary customer's meter is written without the name: `joy`."),
    ("did help record", "`did help record`: put commas between names, such as `did help, record`."),
    ("joy=3, joy=4", "`joy` is given a value twice."),
    ("what is this", "`what is this` I do not understand. Write a value such as `joy=30`"),
  ])
  func whatIsNotUnderstoodIsSaidWithWhatToWrite(state: String, words: String) throws {
    let said = try complaints(with: state)
    #expect(said.hasPrefix(words), "\(said)")
    #expect(try !complaints(with: state, .id).isEmpty)
  }

  @Test func allThatIsAmissIsSaidAtOnce() throws {
    let text = try complaints(from: "x", with: "joi=3, set y, clock=1")
    #expect(text.split(separator: "\n").count == 4)
  }

  @Test func aScenarioWithoutClockOrMoneyHasNone() throws {
    let plain = WatchedShop.indonesian.replacing("clock: 16:50\ncurrency: IDR\n", with: "")
      .replacing(" `cost 5000`", with: "").replacing("`minutes 3`\n\n", with: "")
    let scenario = try WatchedShop.scenario(plain)
    for (state, words) in [("clock=13:10", "tidak memakai jam"), ("cost=5", "tidak menghitung uang")] {
      let request = try #require(TrialRequest(from: nil, with: state))
      #expect(throws: TrialRequest.NotUnderstood.self) {
        try request.startingPoint(in: scenario, languages: [scenario])
      }
      do {
        _ = try request.startingPoint(in: scenario, languages: [scenario])
      } catch {
        #expect(error.message[.id].contains(words))
      }
    }
  }
}

/// A small shop, in files and as a scenario.
enum WatchedShop {
  static func scenario(_ text: String = indonesian) throws -> Scenario {
    let compilation = compile(SourceFile(name: "shop.md", text: text), context: FileContext(id: "shop"))
    let findings = compilation.diagnostics.map { $0.message(in: .en) }
    let scenario = compilation.scenario
    return try #require(scenario, "\(findings)")
  }

  static let indonesian = TwoShirts.withEverything

  static let english =
    indonesian
    .replacing("language: id", with: "language: en").replacing("## Rak", with: "## Rack")
    .replacing("## Kamar pas", with: "## Fitting room").replacing("#kamar-pas", with: "#fitting-room")
    .replacing("## Kasir", with: "## Till").replacing("#kasir", with: "#till")
    .replacing("## Pergi", with: "## Gone").replacing("#pergi", with: "#gone")
}
