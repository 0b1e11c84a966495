import Analysis
import Debriefing
import Simulation
import SourceText
import Testing

/// What could be done next time is told after every play, so that no ending has to say it (docs/teaching-flaws.md).
struct NextStepTests {
  @Test(arguments: Shipped.all)
  func afterEveryPlayBelowParTheDebriefNamesOneThingToTry(shipped: Shipped) throws {
    let exploration = Exploration.explore(shipped.source)
    var plays = 0
    for transcript in shipped.transcripts.values {
      let choices = try shipped.play(transcript).choices
      let (play, turns) = try Playthrough.replay(choices, in: shipped.source)
      guard let result = play.result, result.smiles.count < exploration.par else { continue }
      plays += 1
      let view = ParView(of: play, in: exploration)
      for language in Language.allCases {
        let debrief = try #require(Debrief(of: play, turns: turns, par: view, language: language))
        let roles = debrief.sections.first { $0.part == .turningPoint }?.lines.map(\.role) ?? []
        #expect(roles.contains { if case .choice = $0 { true } else { false } })
        #expect(roles.contains { if case .alternative = $0 { true } else { false } })
        #expect(roles.contains(.suggestion))
      }
    }
    #expect(plays >= 10)
  }
}
