import Foundation
import Records
import Simulation
import SourceText
import Testing

@testable import Classroom

/// Playing in a browser, page by page, without a network.
struct PlayingTests {
  @Test func aChoiceIsKeptBeforeTheAnswerIsSent() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    let offered = try #require(await test.site.plays.play(attempt)).session.playthrough.offered
    let reply = try await test.site.choose(
      attempt, test.visit(browser, "/", ["turn": "0", "choice": String(offered[1])]))
    #expect(reply.location == "/play/\(attempt)#now")
    #expect(try test.kept(attempt) == [offered[1]])
  }

  @Test func theSameFormTwiceCountsOnce() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    let offered = try #require(await test.site.plays.play(attempt)).session.playthrough.offered
    let form = ["turn": "0", "choice": String(offered[0])]
    for _ in 0..<2 {
      let reply = try await test.site.choose(attempt, test.visit(browser, "/", form))
      #expect(reply.location == "/play/\(attempt)#now")
    }
    #expect(try test.kept(attempt) == [offered[0]])
  }

  @Test func ofManyFormsAtOnceOneCounts() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    let offered = try #require(await test.site.plays.play(attempt)).session.playthrough.offered
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        let visit = await test.visit(
          browser, "/", ["turn": "0", "choice": String(offered[number % offered.count])])
        group.addTask { [site = test.site] in _ = try? await site.choose(attempt, visit) }
      }
    }
    #expect(try test.kept(attempt).count == 1)
  }

  @Test func anOlderFormWithAnotherChoiceChangesNothingAndSaysSo() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    let offered = try #require(await test.site.plays.play(attempt)).session.playthrough.offered
    _ = try await test.site.choose(
      attempt, test.visit(browser, "/", ["turn": "0", "choice": String(offered[0])]))
    let reply = try await test.site.choose(
      attempt, test.visit(browser, "/", ["turn": "0", "choice": String(offered[1])]))
    #expect(reply.location == "/play/\(attempt)?notice=stale#notice")
    #expect(try test.kept(attempt) == [offered[0]])
    let page = try await test.site.play(attempt, test.visit(browser, query: ["notice": "stale"]))
    #expect(page.page?.contains("What you sent was not used") == true)
  }

  @Test(arguments: ["-1", "999999", "abc", ""])
  func whatIsNotOfferedIsRefused(_ choice: String) async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    await #expect(throws: Problem.self) {
      try await test.site.choose(attempt, test.visit(browser, "/", ["turn": "0", "choice": choice]))
    }
    #expect(try test.kept(attempt).isEmpty)
  }

  @Test func aFormOfAnotherBrowserIsRefused() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    var visit = await test.visit(browser, "/", ["turn": "0", "choice": "0"])
    visit.form["form"] = Secret.session().formToken
    await #expect(throws: Problem.foreignForm) { try await test.site.choose(attempt, visit) }
  }

  @Test func nobodySeesAnothersAttempt() async throws {
    let test = try TestSite()
    let (_, attempt) = try await test.begin("airline-check-in")
    let (other, _) = try await test.begin("airline-check-in")
    await #expect(throws: Problem.notYours) { try await test.site.play(attempt, test.visit(other)) }
    await #expect(throws: Problem.notYours) {
      try await test.site.choose(attempt, test.visit(other, "/", ["turn": "0", "choice": "0"]))
    }
    await #expect(throws: Problem.notYours) { try await test.site.transcript(attempt, test.visit(other)) }
  }

  @Test func wordsThatAreClearAreTakenAndOthersAreAskedAbout() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    let play = try #require(await test.site.plays.play(attempt))
    let scenario = play.session(in: .en).scenario
    let choice = play.session.playthrough.offered[2]
    let words = scenario.choices[choice].text.plain
    let unclear = try await test.site.choose(
      attempt, test.visit(browser, "/", ["turn": "0", "words": "xyzzy plugh"]))
    #expect(unclear.location == "/play/\(attempt)?said=xyzzy%20plugh&turn=0#notice")
    let page = try await test.site.play(attempt, test.visit(browser, query: ["said": "xyzzy plugh"]))
    #expect(page.page?.contains("value=\"xyzzy plugh\"") == true)
    _ = try await test.site.choose(attempt, test.visit(browser, "/", ["turn": "0", "words": words]))
    #expect(try test.kept(attempt) == [choice])
  }

  @Test(arguments: ["sop", "help", "bantuan", "catatan", "language"])
  func whoTypesACommandOfTheTerminalIsToldWhereThingsAre(word: String) async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    let reply = try await test.site.choose(attempt, test.visit(browser, "/", ["turn": "0", "words": word]))
    #expect(reply.location == "/play/\(attempt)?said=\(word)&turn=0#notice")
    let page = try await test.site.play(attempt, test.visit(browser, query: ["said": word, "turn": "0"]))
    #expect(page.page?.contains("This page needs no commands") == true)
    #expect(try test.kept(attempt).isEmpty)
  }

  @Test func aStoppedServerGoesOnWhereItWas() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    let offered = try #require(await test.site.plays.play(attempt)).session.playthrough.offered
    _ = try await test.site.choose(
      attempt, test.visit(browser, "/", ["turn": "0", "choice": String(offered[0])]))
    let again = try await test.restarted()
    let page = try await again.site.play(attempt, again.visit(browser))
    #expect(page.page?.contains("name=\"turn\" value=\"1\"") == true)
  }

  @Test func practiceHasUndoAndHints() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in", isPractice: true)
    let offered = try #require(await test.site.plays.play(attempt)).session.playthrough.offered
    _ = try await test.site.choose(
      attempt, test.visit(browser, "/", ["turn": "0", "choice": String(offered[0])]))
    _ = try await test.site.undo(attempt, test.visit(browser, "/", ["turn": "1"]))
    #expect(try test.kept(attempt).isEmpty)
    let hinted = try await test.site.play(attempt, test.visit(browser, query: ["hint": "1"]))
    #expect(hinted.page?.contains("id=\"notice\"") == true)
  }

  @Test func whoDoesNotPractiseCannotUndo() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    await #expect(throws: Problem.badForm) {
      try await test.site.undo(attempt, test.visit(browser, "/", ["turn": "0"]))
    }
  }

  @Test func toTheEndThereIsADebriefAndAWayBack() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    var turn = 0
    while let play = await test.site.plays.play(attempt), let choice = play.session.playthrough.offered.first
    {
      _ = try await test.site.choose(
        attempt, test.visit(browser, "/", ["turn": String(turn), "choice": String(choice)]))
      turn += 1
    }
    for language in Language.allCases {
      let visit = await test.visit(browser, language: language)
      let page = try #require(try await test.site.play(attempt, visit).page)
      #expect(page.contains("class=\"smiles\""))
      #expect(page.contains("class=\"plane\""))
    }
    let again = try await test.site.goBack(attempt, test.visit(browser, "/", ["turn": "1"]))
    let second = try #require(again.attempt)
    #expect(second != attempt)
    #expect(try test.kept(second).count == 1)
    #expect(try test.store.attempt(second)?.given == 1)
  }

  @Test func anotherDeviceGoesOnByTheReturnCode() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    let page = try #require(try await test.site.makeReturnCode(test.visit(browser, "/me", ["a": "b"])).page)
    let code = try #require(page.firstMatch(of: /class="code">([^<]+)</)?.1)
    let other = Secret.session()
    let reply = try #require(
      try await test.site.goOn(test.visit(other, "/return", ["code": code.lowercased()])))
    let session = try #require(reply.newSession)
    #expect(try await test.site.play(attempt, test.visit(session)).page != nil)
    let third = try await test.site.goOn(test.visit(Secret.session(), "/return", ["code": "BCDFGHJKMNPQ"]))
    #expect(third == nil)
  }
}
