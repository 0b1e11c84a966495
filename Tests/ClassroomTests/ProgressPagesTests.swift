import Foundation
import Records
import SourceText
import Testing

@testable import Classroom

/// What somebody who practises in a browser sees of their own progress, and trying again what slipped.
struct ProgressPagesTests {
  /// Somebody who has lost par in a play, with the page of its debrief.
  private func slipped(_ test: TestSite) async throws -> (browser: Secret, attempt: Int64, debrief: String) {
    let (browser, attempt) = try await test.begin("airline-check-in")
    try await test.playOn(attempt, browser)
    let debrief = try #require(try await test.site.play(attempt, test.visit(browser)).page)
    return (browser, attempt, debrief)
  }

  private func turningPoint(_ test: TestSite, _ attempt: Int64) throws -> Int {
    try #require(try test.store.attempt(attempt)?.result?.turningPoint)
  }

  @Test func theFirstDebriefSaysThatThePlayIsOnRecordAndWhenItsTurningPointComesAgain() async throws {
    let test = try TestSite()
    let (browser, attempt, debrief) = try await slipped(test)
    _ = try turningPoint(test, attempt)
    #expect(debrief.contains("Your first play of this scenario is on record."))
    #expect(debrief.contains("offered again in 2 days, to be tried another way."))
    #expect(debrief.contains("href=\"/progress\"") && !debrief.contains("senyum review"))
    let again = try #require(try await test.site.play(attempt, test.visit(browser, language: .id)).page)
    #expect(again.contains("Titik balik ini ditawarkan lagi dalam 2 hari"))
  }

  @Test func progressShowsSmilesSituationsAndPlays() async throws {
    let test = try TestSite()
    let (browser, attempt, _) = try await slipped(test)
    for (language, title, waiting) in [
      (Language.en, "Progress: Guest", "comes again in 2 days"),
      (.id, "Kemajuan: Guest", "datang lagi dalam 2 hari"),
    ] {
      let page = try #require(try await test.site.progress(test.visit(browser, language: language)).page)
      #expect(page.contains("<h1>\(title)</h1>") && page.contains(waiting))
      #expect(page.contains("href=\"/play/\(attempt)\""))
      #expect(!page.contains("action=\"/progress\""), "a situation is offered before its day")
      #expect(page.contains("class=\"rows\""))
    }
  }

  @Test func whoHasNotPlayedIsToldHowToBegin() async throws {
    let test = try TestSite()
    await #expect(throws: Problem.nobody) { try await test.site.progress(test.visit(Secret.session())) }
    let (browser, attempt) = try await test.begin("airline-check-in")
    let page = try #require(try await test.site.progress(test.visit(browser)).page)
    #expect(page.contains("No play is finished yet.") && page.contains("href=\"/play/\(attempt)\""))
    #expect(page.contains("not finished: go on") && !page.contains("typing"))
  }

  @Test func afterTwoDaysTheSituationIsOfferedAndADrillBeginsJustBeforeIt() async throws {
    let first = try TestSite()
    let (browser, attempt, _) = try await slipped(first)
    let point = try turningPoint(first, attempt)
    let test = try await first.restarted(days: 2)
    let home = try #require(await test.site.home(test.visit(browser)).page)
    #expect(home.contains("1 situation is ready to be tried again") && home.contains("/progress#review"))
    let page = try #require(try await test.site.progress(test.visit(browser)).page)
    #expect(page.contains("action=\"/progress\"") && page.contains("name=\"attempt\" value=\"\(attempt)\""))
    let form = ["attempt": String(attempt)]
    let drill = try #require(try await test.site.review(test.visit(browser, "/", form)).attempt)
    #expect(drill != attempt)
    #expect(try test.kept(drill) == Array(try test.kept(attempt).prefix(point)))
    #expect(try test.store.attempt(drill)?.given == point)
    // The same form once more goes on with it.
    #expect(try await test.site.review(test.visit(browser, "/", form)).attempt == drill)
    let opening = try #require(try await test.site.play(drill, test.visit(browser)).page)
    #expect(opening.contains("now it is your turn again") && opening.contains("2 days ago"))
  }

  @Test func aDrillSaysWhatChanged() async throws {
    let first = try TestSite()
    let (browser, attempt, _) = try await slipped(first)
    let test = try await first.restarted(days: 2)
    let form = ["attempt": String(attempt)]
    let drill = try #require(try await test.site.review(test.visit(browser, "/", form)).attempt)
    try await test.playOn(drill, browser, takingLast: true)
    let debrief = try #require(try await test.site.play(drill, test.visit(browser)).page)
    #expect(debrief.contains("What changed") && debrief.contains("Then: ") && debrief.contains("This time: "))
    #expect(!debrief.contains("Your first play"))
  }

  @Test func oneTurnsBackToTheTurningPointAtOnceAndReadsWhatChangedToo() async throws {
    let test = try TestSite()
    let (browser, attempt, _) = try await slipped(test)
    let turn = ["turn": String(try turningPoint(test, attempt))]
    let again = try #require(try await test.site.goBack(attempt, test.visit(browser, "/", turn)).attempt)
    let opening = try #require(try await test.site.play(again, test.visit(browser)).page)
    #expect(opening.contains("as you played it today"))
    try await test.playOn(again, browser)
    let debrief = try #require(try await test.site.play(again, test.visit(browser)).page)
    #expect(debrief.contains("What changed"))
  }

  @Test func anEarlierDebriefDoesNotSpeakOfNow() async throws {
    let test = try TestSite()
    let (browser, attempt, _) = try await slipped(test)
    let reply = try await test.site.again(attempt, test.visit(browser, "/", ["a": "b"]))
    let second = try #require(reply.attempt)
    try await test.playOn(second, browser)
    let later = try #require(try await test.site.play(second, test.visit(browser)).page)
    #expect(later.contains("In this scenario, the first time:"))
    let earlier = try #require(try await test.site.play(attempt, test.visit(browser)).page)
    #expect(!earlier.contains("In this scenario, the first time:"))
  }

  @Test func aPlayWhoseDebriefNobodyLookedAtCountsAllTheSame() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    try await test.playOn(attempt, browser)
    #expect(try test.store.attempt(attempt)?.result == nil)
    let page = try #require(try await test.site.progress(test.visit(browser)).page)
    #expect(page.contains("1 play finished, in 1 scenario."))
    #expect(try test.store.attempt(attempt)?.result != nil)
  }

  @Test func nobodyTriesAgainWhatIsNotTheirsOrDidNotSlip() async throws {
    let test = try TestSite()
    let (browser, attempt, _) = try await slipped(test)
    let (stranger, own) = try await test.begin("airline-check-in")
    let foreign = ["attempt": String(attempt)]
    await #expect(throws: Problem.notYours) { try await test.site.review(test.visit(stranger, "/", foreign)) }
    let unfinished = ["attempt": String(own)]
    await #expect(throws: Problem.badForm) {
      try await test.site.review(test.visit(stranger, "/", unfinished))
    }
    for wrong in ["", "x", "-1", "99999999999999999999"] {
      let visit = await test.visit(browser, "/", ["attempt": wrong])
      await #expect(throws: Problem.notYours) { try await test.site.review(visit) }
    }
    let page = try #require(try await test.site.progress(test.visit(stranger)).page)
    #expect(!page.contains("/play/\(attempt)\""))
  }
}
