import Foundation
import ScenarioLanguage
import SourceText
import Testing

@testable import Workbench

/// `senyum explore`: what a trainer reads of all possible plays.
struct ExploreTests {
  private func explore(
    _ text: String, _ language: Language = .en, format: OutputFormat = .text, width: Int = 80,
    limit: Int = Explore.usualLimit, all: Bool = false
  ) throws -> Explore {
    let scenario = try #require(
      compile(SourceFile(name: "vase.md", text: text), context: FileContext(id: "vase")).scenario)
    return Explore(
      scenario: scenario, source: scenario, name: "vase.md", language: language, format: format,
      style: ExcerptStyle(width: width), limit: limit, showsAll: all)
  }

  private func object(_ outcome: Outcome) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  // MARK: The report

  @Test func theReportInEnglish() throws {
    #expect(try explore(vase).run().output == reportInEnglish)
  }

  @Test func theReportInIndonesian() throws {
    #expect(try explore(vase, .id).run().output == reportInIndonesian)
  }

  @Test(arguments: [Language.id, .en], [40, 80, 120])
  func linesFitTheWindow(language: Language, width: Int) throws {
    let lines = try explore(vase, language, width: width).run().output.split(separator: "\n")
    // A command stays in one piece, so that it can be copied; figures and bars need 50 columns.
    let long = lines.filter { !$0.contains("senyum play") && $0.columns > max(width, 52) }
    #expect(long == [])
  }

  @Test func longListsAreCutUnlessAllIsAskedFor() throws {
    let corridor = corridor(of: 12)
    #expect(try explore(corridor).run().output.contains("  … and 9 more; what makes them many: senyum"))
    #expect(try !explore(corridor, all: true).run().output.contains("--all"))
  }

  /// A trainer who asks how a scenario goes need not read what makes it large; who has to make it smaller must.
  @Test func whatMultipliesSituationsIsToldOnRequestAndWhereTheyWereTooMany() throws {
    #expect(try !explore(vase).run().output.contains("Most varied"))
    let joyful = corridor(of: 12).replacing("left, Bu.\"", with: "left, Bu.\" `joy +4`")
    for request in [try explore(vase, all: true), try explore(joyful, limit: 5)] {
      #expect(request.run().output.contains("First reached by:"))
    }
  }

  // MARK: Counting

  @Test func moreThanSixtyFourBitsOfPlaysAreCountedExactly() throws {
    let corridor = corridor(of: 50)
    #expect(try explore(corridor).run().output.contains("717,897,987,691,852,588,770,249"))
    #expect(try explore(corridor, .id).run().output.contains("717.897.987.691.852.588.770.249"))
    let json = try explore(corridor, format: .json).run().output
    #expect(json.contains("\"playthroughs\" : 717897987691852588770249,"))
    #expect(json.contains("\"endless\" : false,"))
  }

  @Test func aNumberTooLongToReadIsCutButNotInTheData() throws {
    let corridor = corridor(of: 200)
    let text = try explore(corridor).run().output
    #expect(text.contains("… (96 digits: --all)\n"))
    let digits = try #require(
      try explore(corridor, format: .json).run().output.firstMatch(of: /"playthroughs" : (\d+),/))
    #expect(digits.1.count == 96)
  }

  @Test func playsThatGoRoundHaveNoNumber() throws {
    let text = vase.replacing(
      "- \"It happens, Bu. Are you hurt?\"", with: "- `again` \"It happens, Bu. Are you hurt?\"")
    #expect(try explore(text).run().output.contains("without number: choices can be taken round and round"))
    let json = try object(try explore(text, format: .json).run())
    #expect(json["playthroughs"] is NSNull)
    #expect(json["endless"] as? Bool == true)
    #expect(json["complete"] as? Bool == true)
    let ending = try #require((json["endings"] as? [[String: Any]])?.first)
    #expect(ending["share"] is NSNull && ending["randomShare"] is Double)
  }

  // MARK: Not complete

  @Test func whoRunsIntoTheLimitIsToldWhatToDo() throws {
    let run = try explore(corridor(of: 50), limit: 20)
    let text = run.run().output
    #expect(text.contains("Stopped at the limit: 20 situations were visited, and there are more."))
    #expect(text.contains("senyum explore vase.md --limit 200\n"))
    #expect(text.contains("senyum sample vase.md"))
    #expect(text.contains("at least 0 of 3 smiles"))
    #expect(!text.contains("No play can") && !text.contains("Never:") && !text.contains("%;"))
  }

  /// Reaching what may not be par makes nobody a friend, and an ending may have more smiles than were seen.
  @Test func whatWasFoundSoFarIsNotCalledMore() throws {
    let text = try explore(vase, limit: 1).run().output
    #expect(text.contains("  The street (the-street)\n    0 smiles so far\n"))
    #expect(text.contains("Not found yet: Endangerer, King's Servant, Maverick, Friend,"))
    #expect(text.contains("No play that ends here has been found yet."))
  }

  @Test func whatIsNotKnownIsNullInTheData() throws {
    let json = try object(try explore(corridor(of: 50), format: .json, limit: 20).run())
    #expect(json["complete"] as? Bool == false)
    #expect(json["stoppedBy"] as? String == "limit")
    #expect(json["states"] as? Int == 20)
    #expect(json["playthroughs"] is NSNull && json["endless"] is NSNull)
    #expect((json["smiles"] as? [String: Any])?.values.allSatisfy { $0 is NSNull } == true)
    let ending = try #require((json["endings"] as? [[String: Any]])?.first)
    #expect(["reachable", "share", "randomShare", "witness"].allSatisfy { ending[$0] is NSNull })
  }

  @Test func whoStopsItReadsWhatIsKnownSoFar() throws {
    let outcome = try explore(corridor(of: 50)).run(isCancelled: { true })
    #expect(outcome.status == .fine)
    #expect(outcome.output.contains("Stopped by you after "))
    #expect(!outcome.output.contains("--limit"))
    let json = try object(try explore(corridor(of: 50), format: .json).run(isCancelled: { true }))
    #expect(json["stoppedBy"] as? String == "cancelled")
  }

  @Test func playsThatGetNowhereAreNamedWithTheWayThere() throws {
    let text = vase.replacing("  [The street](#the-street)\n\n- `if", with: "  She waits.\n\n- `if")
      .replacing("  [The door](#the-door)\n", with: "  She waits.\n")
    let output = try explore(text).run().output
    #expect(
      output.contains(
        """
        Plays that come to no end
          Dead end in “The shop” (the-shop): no choice is offered.
            senyum play vase.md --choices 1,1,1

        """))
  }

  // MARK: One play

  @Test func thePlayStepByStepInEnglish() throws {
    let outcome = try explore(vase).table(of: [1, 2])
    #expect(outcome.status == .fine && outcome.output == tableInEnglish)
  }

  @Test func thePlayStepByStepInIndonesian() throws {
    #expect(try explore(vase, .id).table(of: [1, 2]).output == tableInIndonesian)
  }

  @Test func whereColumnsHaveNoRoomValuesStandInSentences() throws {
    let output = try explore(vase, width: 50).table(of: [2]).output
    #expect(output.contains("joy 30 (−15), return 41 (−4), refer 40,"))
    #expect(output.contains("Turning point: after this choice par is"))
    #expect(output.split(separator: "\n").allSatisfy { $0.columns <= 50 })
  }

  @Test func aPositionThatIsNotOfferedEndsTheTable() throws {
    let outcome = try explore(vase).table(of: [1, 7])
    #expect(outcome.status == .usage)
    #expect(outcome.complaint.contains("asks for position 7"))
    #expect(outcome.output.contains("1. \"It happens") && outcome.output.contains("Offered:"))
  }

  @Test func thePlayStepByStepAsData() throws {
    let json = try object(try explore(vase, format: .json).table(of: [1, 2]))
    let steps = try #require(json["steps"] as? [[String: Any]])
    #expect(steps.count == 3 && json["ended"] as? Bool == true && json["ending"] as? String == "the-door")
    #expect(steps[0]["taken"] is NSNull)
    let first = steps[1]
    #expect((first["taken"] as? [String: Any])?["choice"] as? Int == 1)
    #expect((first["values"] as? [String: Any])?["clock"] as? String == "09:05")
    #expect((first["changes"] as? [String: Int])?["joy"] == 15)
    #expect(first["set"] as? [String] == ["asked"] && first["best"] as? Int == 2)
    #expect((steps[2]["values"] as? [String: Any])?["cost"] as? Int == 20000)
  }
}

struct JSONTests {
  @Test func textsAreQuoted() {
    #expect(JSON.text("a\"b\\c\n\u{1}é").text == "\"a\\\"b\\\\c\\n\\u0001é\"\n")
  }

  @Test func documentsAreReadBackAsTheyWere() throws {
    let document = JSON.object([
      "empty": .list([]), "none": .object([:]), "null": .null, "yes": .bool(true),
      "numbers": .list([.number(-1), .fraction(0.25), .digits("12")]), "words": .texts(["a", "b"]),
    ])
    let read = try JSONSerialization.jsonObject(with: Data(document.text.utf8)) as? NSDictionary
    let expected: NSDictionary = [
      "empty": [String](), "none": [String: String](), "null": NSNull(), "yes": true,
      "numbers": [-1, 0.25, 12], "words": ["a", "b"],
    ]
    #expect(read == expected)
  }
}

/// Scenes one after the other with three choices each: 3 to that power plays.
private func corridor(of scenes: Int) -> String {
  var text = """
    ---
    format: 1
    title: The Long Corridor
    summary: Door after door.
    language: en
    channel: counter
    customers:
      wati:
        name: Bu Wati
    ---

    """
  for scene in 1...scenes {
    let next = scene < scenes ? "door-\(scene + 1)" : "out"
    text += "\n## Door \(scene)\n"
    for choice in ["left", "middle", "right"] {
      text += "\n- \"To the \(choice), Bu.\"\n\n  [On](#\(next))\n"
    }
  }
  return text + "\n## Out\n\n`ending`\n\nThe sun shines.\n"
}

private let vase = """
  ---
  format: 1
  title: The Vase
  summary: A customer drops a vase, and somebody is waiting behind.
  language: en
  channel: counter
  clock: 09:00
  currency: IDR
  authority: 50000
  customers:
    wati:
      name: Bu Wati
    rudi:
      name: Rudi, next in line
      role: queue
  flags: [asked]
  ---

  ## The shop

  > Oh no. It slipped.

  - "It happens, Bu. Are you hurt?" `joy +15` `return +4` `minutes 5` `rudi.joy -4` `does ask-need` `set asked`

    > Only a little scared.

  - "You break it, you pay for it, Bu." `joy -15` `return -4` `does shield`

    [The street](#the-street)

  - `if asked` "The shop bears it, and here is another one." `return +20` `cost 20000` `does compensate` `set solved`

    [The door](#the-door)

  - `if joy > 95` "Shall we dance?"

    [The ball](#the-ball)

  ## The door

  `ending`

  She goes, with a vase under her arm.

  ## The street

  `ending`

  She goes.

  ## The ball

  `ending`

  They dance.

  ## The cellar

  It is dark.

  - "Who is there?"

    [The street](#the-street)

  """

private let reportInEnglish = """
  The Vase
  Complete: every situation that can occur was visited (2).

    Different plays        3
    Par                    2 of 3 smiles
    Plays that reach par   1 (33.3% of them)

  Roads to par: 1
    Solved by The shop, choice 3: "The shop bears it, and here is another one."
      then ends in “The door” (the-door)
      senyum play vase.md --choices 1,2

  Endings
    The door (the-door)
      33.3% of all plays; 25.0% of random plays; always 2 smiles
      senyum play vase.md --choices 1,2
    The street (the-street)
      66.7% of all plays; 75.0% of random plays; always 0 smiles
      True in some of its plays, false in others: asked
      senyum play vase.md --choices 2
    The ball (the-ball)
      No play can end here.

  Archetypes that occur
    King's Servant: 33.3% of all plays; 25.0% of random plays
      senyum play vase.md --choices 1,2
    The Freezer: 66.7% of all plays; 75.0% of random plays
      senyum play vase.md --choices 2
    Never: Endangerer, Maverick, Friend, Halfway Helper and Polite Robot.

  Smiles of the customer
                  all plays  random plays
    0 smiles          66.7%         75.0%   ███████████████
    1 smile            0.0%          0.0%
    2 smiles          33.3%         25.0%   █████
    3 smiles           0.0%          0.0%
    Who chooses blindly gets 0.50 smiles on average; par is 2.

  Turning points: the choices that lose par
    75.0% of random plays lose par at one of their choices; 66.7% of these at the
    very first. The figure before a choice below is the share of random plays that
    lose par by it.
     75.0%  The shop, choice 2: "You break it, you pay for it, Bu."
    In 0.0% of the situations that can still end with a smile, at least two
    choices keep the best.

  Situations by scene
    The shop (the-shop): 2 (100.0%)
    What makes them many: senyum explore vase.md --all
    No play comes to these scenes:
      The cellar (the-cellar)

  """

private let reportInIndonesian = """
  The Vase
  Lengkap: setiap keadaan yang bisa terjadi sudah dikunjungi (2).

    Permainan berbeda             3
    Par                           2 dari 3 senyum
    Permainan yang mencapai par   1 (33,3% dari semuanya)

  Jalan ke par: 1
    Selesai lewat The shop, pilihan 3: "The shop bears it, and here is another
      one."
      lalu berakhir di “The door” (the-door)
      senyum play vase.md --choices 1,2

  Akhir permainan
    The door (the-door)
      33,3% dari semua permainan; 25,0% dari permainan acak; selalu 2 senyum
      senyum play vase.md --choices 1,2
    The street (the-street)
      66,7% dari semua permainan; 75,0% dari permainan acak; selalu 0 senyum
      Kadang benar, kadang tidak: asked
      senyum play vase.md --choices 2
    The ball (the-ball)
      Tidak ada permainan yang berakhir di sini.

  Gaya pelayanan yang bisa terjadi
    Pelayan Raja: 33,3% dari semua permainan; 25,0% dari permainan acak
      senyum play vase.md --choices 1,2
    The Freezer: 66,7% dari semua permainan; 75,0% dari permainan acak
      senyum play vase.md --choices 2
    Tidak pernah terjadi: Penerobos, Pemberani, Sahabat, Penolong Tanggung, dan
    Robot Santun.

  Senyum pelanggan
                      semua          acak
    0 senyum          66,7%         75,0%   ███████████████
    1 senyum           0,0%          0,0%
    2 senyum          33,3%         25,0%   █████
    3 senyum           0,0%          0,0%
    Yang memilih asal saja mendapat rata-rata 0,50 senyum; par 2.

  Titik balik: pilihan yang melepaskan par
    75,0% dari permainan acak kehilangan par pada salah satu pilihannya; 66,7% di
    antaranya pada pilihan yang paling pertama. Angka di depan pilihan di bawah:
    bagian permainan acak yang kehilangan par di situ.
     75,0%  The shop, pilihan 2: "You break it, you pay for it, Bu."
    Di 0,0% dari keadaan yang masih bisa berakhir dengan senyum, sedikitnya dua
    pilihan mempertahankan yang terbaik.

  Keadaan menurut adegan
    The shop (the-shop): 2 (100,0%)
    Apa yang membuatnya banyak: senyum explore vase.md --all
    Tidak ada permainan yang sampai ke adegan ini:
      The cellar (the-cellar)

  """

private let tableInEnglish = """
  The Vase
  Par 2. “best”: the most smiles that can still be reached by fair means after
  that step; “–” when no play by such means ends any more.

      joy     return  refer  patience  rudi   clock     cost            best
  Start: The shop (the-shop)
      45      45      40     5         50     09:00          0          2
  1. "It happens, Bu. Are you hurt?" (number 1 of 2)
      60 +15  49  +4  40     5         46 −4  09:05 +5       0          2
      does ask-need; set asked
  2. "The shop bears it, and here is another one." (number 2 of 2)
      60      69 +20  40     5         46     09:05     20,000 +20,000  2
      does compensate; set solved
      → The door (the-door)

  The play ends in “The door” (the-door): 2 smiles (joy, return), King's Servant.

  """

private let tableInIndonesian = """
  The Vase
  Par 2. “terbaik”: senyum terbanyak yang sesudah langkah itu masih bisa diraih
  dengan cara yang wajar; “–” kalau tidak ada lagi akhir dengan cara itu.

      joy     return  refer  patience  rudi   clock     cost            terbaik
  Mulai: The shop (the-shop)
      45      45      40     5         50     09.00          0          2
  1. "It happens, Bu. Are you hurt?" (nomor 1 dari 2)
      60 +15  49  +4  40     5         46 −4  09.05 +5       0          2
      does ask-need; set asked
  2. "The shop bears it, and here is another one." (nomor 2 dari 2)
      60      69 +20  40     5         46     09.05     20.000 +20.000  2
      does compensate; set solved
      → The door (the-door)

  Permainan berakhir di “The door” (the-door): 2 senyum (joy, return), Pelayan
  Raja.

  """
